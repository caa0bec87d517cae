import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Tests of plain functions share what their worker has read: to read it anew for each file takes longer than most of them. Not those that
 * do the same thousands of times: what others did before would make them slower.
 */
const PLAIN = 'tests/core/**/!(*.property).test.ts';

/** How the tests are run: in processes with arguments of their own, and without some of them. */
export function configured(execArgv: string[] = [], without: string[] = []): ViteUserConfig {
  return defineConfig({
    // `obsidian` is published as types only; its stand-in is what the tests run against.
    resolve: { alias: { obsidian: here('./tests/host/obsidian.ts'), 'chrono-node/dist': here('./node_modules/chrono-node/dist') } },
    test: {
      projects: [
        { extends: true, test: { name: 'plain', include: [PLAIN], isolate: false, restoreMocks: true, execArgv } },
        { extends: true, test: { name: 'alone', include: ['tests/**/*.test.ts'], exclude: [PLAIN, 'tests/vault/**', 'tests/e2e/**', ...without], execArgv, sequence: { groupOrder: 1 } } },
      ],
      setupFiles: ['tests/seed.ts', 'tests/alone.ts'],
      testTimeout: 30_000,
      // Half of a test in a browser is the browser's own work: one worker would leave a second core idle.
      maxWorkers: 2,
      // A busy machine may take its time: what is waited for comes, or never does.
      expect: { poll: { timeout: 15_000 } },
      // A page nobody has approved fails everywhere, not in CI alone: `npx vitest run FILE -u` approves.
      update: 'none',
      coverage: {
        provider: 'v8',
        include: ['src/core/**'],
        reporter: ['text-summary', 'html'],
        thresholds: { branches: 95 },
      },
    },
  });
}

export default configured();
