// What `npm run test:mutation` runs in is a copy of this folder. A file of tests that misses something there is passed over in silence.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { vaultOf } from './headless/terminal';
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

test('the page of what is missed keeps what it has, takes in reports, and tells which files are left', () => {
  const [day, link] = ['export const day = 1;\n', 'export const link = 2;\n'];
  const folder = vaultOf({ 'src/core/day.ts': day, 'src/core/link.ts': link, 'src/core/types.ts': 'export type Type = number;\n', 'src/core/words/en.ts': 'export const en = 3;\n', 'docs/format.md': '' });
  const mutants = (...statuses: readonly string[]): unknown[] => statuses.map((status, at) => ({ status, mutatorName: 'x', replacement: String(at), location: { start: { line: at < 2 ? 1 : at, column: at + 1 }, end: { line: 9, column: 1 } } }));
  const report = (name: string, path: string, source: string, ...statuses: readonly string[]): string => {
    writeFileSync(join(folder, name), JSON.stringify({ files: { [path]: { source, mutants: mutants(...statuses) } } }));
    return name;
  };
  const run = (...args: readonly string[]): { readonly out: string; readonly err: string; readonly rows: readonly string[] } => {
    const { stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/mutants.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
    const page = join(folder, 'docs/mutants.md');
    return { out: stdout.trim(), err: stderr.trim(), rows: existsSync(page) ? readFileSync(page, 'utf8').split('\n').filter((line) => /^\| `|^\| all/.test(line)).map((line) => line.replace(/ `\w{8}` \|$/, '')) : [] };
  };

  expect(run('--left').out).toBe('src/core/day.ts,src/core/link.ts');
  expect(run(report('1.json', 'src/core/day.ts', day, 'Survived', 'NoCoverage', 'Killed', 'Survived', 'Timeout', 'Ignored'))).toEqual({ out: '', err: '', rows: [
    '| `src/core` | 1 | 5 | 3 | 40.0 % | 1 |', '| all | 1 | 5 | 3 | 40.0 % | 1 |', '| `src/core/day.ts` | 5 | 3 | 1 | 1 × 2, 3 |',
  ] });
  expect(run('--left').out).toBe('src/core/link.ts');

  expect(run(report('2.json', 'src/core/link.ts', link, 'Ignored', 'RuntimeError')).err).toBe('src/core/link.ts: of 1 changes the run says neither');
  expect(run('--left')).toMatchObject({ out: '', rows: ['| `src/core` | 2 | 5 | 3 | 40.0 % | 2 |', '| all | 2 | 5 | 3 | 40.0 % | 2 |', '| `src/core/day.ts` | 5 | 3 | 1 | 1 × 2, 3 |', '| `src/core/link.ts` | 0 | 0 | 1 |  |'] });

  expect(run('1.json', report('3.json', 'src/core/day.ts', day, 'Killed')).rows).toContain('| `src/core/day.ts` | 5 | 2 | 1 | 1, 3 |');
  writeFileSync(join(folder, 'src/core/day.ts'), 'export const day = 4;\n');
  expect(run('--left').out).toBe('src/core/day.ts');
});
