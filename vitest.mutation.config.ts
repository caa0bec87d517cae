// The tests of the core and of the command that asks it, each property for a moment: they run again for every small change made to the core, to see whether a test notices.
import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import whole from './vitest.config';

/** First what takes the shortest, and before it what failed the last time: the run of a change ends with the first failure. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache, config } = this.ctx;
    const waitFor = ({ project, moduleId }: TestSpecification): number => {
      const last = cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`);
      return (last?.duration ?? 0) * (last?.failed ? 0.1 : 1);
    };
    return [...files].sort((a, b) => waitFor(a) - waitFor(b));
  }
}

export default defineConfig({
  ...(whole.resolve ? { resolve: whole.resolve } : {}),
  test: {
    include: ['tests/core/**/*.test.ts', 'tests/headless/**/*.test.ts', 'tests/interop.test.ts', 'tests/same-frontmatter.test.ts'],
    // What runs in processes of its own does not see the change, what times patterns or counts made-up notes says nothing of a changed one, and a thread has no rights to give up.
    exclude: [
      'tests/core/zones.test.ts', 'tests/core/hostile-notes.test.ts', 'tests/core/hostile-patterns.test.ts',
      'tests/headless/process.test.ts', 'tests/headless/write.test.ts', 'tests/headless/reads.test.ts', 'tests/headless/plain-yaml.test.ts', 'tests/headless/folder.test.ts',
    ],
    setupFiles: ['tests/mutation-seed.ts'],
    sequence: { sequencer: ShortestFirst },
    isolate: false,
    testTimeout: 30_000,
    update: 'none',
  },
});
