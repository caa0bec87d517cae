// What `npm run test:mutation` runs in is a copy of this folder. A file of tests that misses something there is passed over in silence.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import mutation from '../vitest.mutation.config';
import { filesIn } from './sources';

const { ignorePatterns } = JSON.parse(readFileSync('stryker.config.json', 'utf8')) as { ignorePatterns: readonly string[] };
const tests = [...filesIn('tests/core', 'tests/headless').filter((path) => path.endsWith('.test.ts')), 'tests/interop.test.ts', 'tests/same-frontmatter.test.ts'];

test('what the tests of the core read is there when they run against a changed core', () => {
  const read = tests.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/readFileSync\('([^']+)'/g)].map(([, file]) => file!));
  expect(read).toContain('docs/api.md');
  expect(read.filter((file) => ignorePatterns.some((ignored) => file === ignored || file.startsWith(`${ignored}/`)))).toEqual([]);
});

test('a test that is left out of that run is there to be left out', () => {
  const { exclude = [] } = mutation.test ?? {};
  expect(exclude.length).toBeGreaterThan(0);
  expect(exclude.filter((path) => !existsSync(path))).toEqual([]);
});
