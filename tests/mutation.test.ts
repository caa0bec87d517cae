// What `npm run test:mutation` runs in is a copy of this folder. A file of tests that misses something there is passed over in silence.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { vaultOf } from './headless/terminal';
import { filesIn } from './sources';

const { ignorePatterns } = JSON.parse(readFileSync('stryker.config.json', 'utf8')) as { ignorePatterns: readonly string[] };
const addressOf = (script: string): string => pathToFileURL(resolve('scripts/mutation', script)).href;
const { coreTests, LEFT_OUT } = await import(addressOf('core-tests.mjs')) as { readonly coreTests: () => readonly string[]; readonly LEFT_OUT: readonly string[] };

test('what the tests of the core read is there when they run against a changed core', () => {
  const read = coreTests().flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/readFileSync\('([^']+)'/g)].map(([, file]) => file!));
  expect(read).toContain('docs/audit.md');
  expect(read.filter((file) => ignorePatterns.some((ignored) => file === ignored || file.startsWith(`${ignored}/`)))).toEqual([]);
});

test('every file of tests of the core is asked, but those left out', () => {
  const beside = ['tests/interop.test.ts', 'tests/same-frontmatter.test.ts'];
  const all = [...filesIn('tests/core', 'tests/headless').filter((path) => path.endsWith('.test.ts')), ...beside];
  expect([...coreTests(), ...LEFT_OUT].sort()).toEqual(all.sort());
});

test('a change is noticed by the test that fails with it, in a core that begins anew each time', () => {
  const core = (change: string): string => `const asked = globalThis.__stryker__;
const seen: string[] = [];
export function twice(count: number): number {
  seen.push('x');
  const { static: whole, perTest } = asked.mutantCoverage;
  const reached = asked.currentTestId === undefined ? whole : (perTest[asked.currentTestId] ??= {});
  reached['${change}'] = (reached['${change}'] ?? 0) + 1;
  if (++asked.hitCount > asked.hitLimit) throw new Error('reached too often');
  return asked.activeMutant === '${change}' ? count : count * 2;
}
export const calls = (): number => seen.length;
`;
  const folder = vaultOf({
    'src/core/twice.ts': core('1'),
    'tests/core/twice.test.ts': `import { describe, expect, it } from 'vitest';
import { calls, twice } from '../../src/core/twice';
describe('twice', () => {
  it.each([1, 2])('doubles %d', (count) => expect(twice(count)).toBe(2 * count));
  it('is asked three times', () => { twice(0); expect(calls()).toBe(3); });
});
`,
    'tests/core/other.test.ts': "import { expect, it } from 'vitest';\nit('says what is written down', () => expect('a\\n').toMatchFileSnapshot('kept.txt'));\n",
    'tests/core/kept.txt': 'a\n',
    'tests/headless/one.test.ts': "import { expect, test } from 'vitest';\ntest('nothing', () => expect(1).toBe(1));\n",
    'tests/interop.test.ts': '',
    'tests/same-frontmatter.test.ts': '',
  });
  const asked = `
    const { strykerPlugins: [{ factory }] } = await import(${JSON.stringify(addressOf('runner.mjs'))});
    const runner = factory();
    runner.init();
    const dry = structuredClone(await runner.dryRun());
    const run = (testFilter, more) => runner.mutantRun({ testFilter, activeMutant: { id: '1' }, mutantActivation: 'runtime', hitLimit: 100, disableBail: false, ...more });
    const all = dry.tests.map(({ id }) => id);
    const ids = (start) => all.filter((id) => id.startsWith(start));
    console.log(JSON.stringify([dry, await run(all), await run(all, { disableBail: true }), await run(ids('tests/core')), await run(ids('tests/headless')), await run(all, { activeMutant: { id: '2' }, hitLimit: 1 }), await run(all, { activeMutant: { id: '2' } })]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', asked], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  const [dry, ...runs] = JSON.parse(stdout) as readonly { readonly [name: string]: unknown }[];
  const doubles = ['tests/core/twice.test.ts#twice doubles 1', 'tests/core/twice.test.ts#twice doubles 2'];
  const third = 'tests/core/twice.test.ts#twice is asked three times';
  const nothing = 'tests/headless/one.test.ts#nothing';
  const kept = 'tests/core/other.test.ts#says what is written down';
  expect(dry).toMatchObject({ status: 'complete', mutantCoverage: { static: {}, perTest: { [doubles[0]!]: { 1: 1 }, [doubles[1]!]: { 1: 1 }, [third]: { 1: 1 } } } });
  expect((dry!['tests'] as readonly { readonly id: string; readonly status: number }[]).map(({ id, status }) => [id, status])).toEqual([kept, ...doubles, third, nothing].map((id) => [id, 0]));
  expect(runs.map(({ status, killedBy }) => [status, killedBy])).toEqual([
    ['killed', [doubles[0]]], ['killed', doubles], ['killed', [doubles[0]]], ['survived', undefined], ['timeout', undefined], ['survived', undefined],
  ]);
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

  writeFileSync(join(folder, 'none.json'), JSON.stringify({ config: { mutate: ['src/core/day.ts', 'src/core/gone.ts', 'src/core/**/*.ts'] }, files: {} }));
  expect(run('none.json').rows).toContain('| `src/core/day.ts` | 0 | 0 | 0 |  |');
  expect(run('--left').out).toBe('');
});
