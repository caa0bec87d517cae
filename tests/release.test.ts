// A version is said in five files: all of them agree, and one command sets it in all of them or in none.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, type Answered } from './headless/terminal';

const SAID_IN = ['CHANGELOG.md', 'manifest.json', 'package-lock.json', 'package.json', 'versions.json'];
const CHANGES = '# Changes\n\n## Unreleased\n\nMuch.\n\n- A pane.\n\n## 0.1.0, 2026-11-02\n\nThe first.\n';
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{\n  "name": "kith",\n  "version": "0.1.0",\n  "type": "module"\n}\n',
  'package-lock.json': '{\n  "name": "kith",\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "name": "kith",\n      "version": "0.1.0"\n    },\n    "node_modules/a": {\n      "version": "0.1.0"\n    }\n  }\n}\n',
  'manifest.json': '{\n  "id": "kith",\n  "version": "0.1.0",\n  "minAppVersion": "1.13.0"\n}\n',
  'versions.json': '{ "0.1.0": "1.12.0" }\n',
  'CHANGELOG.md': CHANGES,
};

/** A project of some files, with settings of two versions to come. */
function project(files: Readonly<Record<string, string>> = {}): string {
  const root = folder();
  mkdirSync(join(root, 'tests/settings'), { recursive: true });
  for (const version of ['0.1.0', '0.2.0', '1.0.0']) writeFileSync(join(root, `tests/settings/${version}.json`), '{}');
  for (const [path, text] of Object.entries({ ...FILES, 'versions.json': '{ "0.1.0": "1.13.0" }\n', ...files })) writeFileSync(join(root, path), text);
  return root;
}

function release(root: string, ...args: readonly string[]): Answered {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/release.mjs'), ...args], { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const told = (root: string): Record<string, string> => Object.fromEntries(readdirSync(root).filter((name) => name !== 'tests').map((name) => [name, readFileSync(join(root, name), 'utf8')]));
const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

describe('npm run release', () => {
  it('sets the version everywhere, and changes not a byte more', () => {
    const root = project({ 'manifest.json': FILES['manifest.json']!.replace('1.13.0', '1.14.0'), 'versions.json': '{ "0.1.0": "1.14.0" }\n' });
    const { code, out } = release(root, '0.2.0', '--day', '2026-12-01');
    expect([code, out]).toEqual([0, expect.stringMatching(/^Kith is 0\.2\.0, of 2026-12-01\. .*git tag 0\.2\.0/)]);
    expect(told(root)).toEqual({
      'package.json': FILES['package.json']!.replace('0.1.0', '0.2.0'),
      'package-lock.json': FILES['package-lock.json']!.replace('0.1.0', '0.2.0').replace('"version": "0.1.0"\n    },\n    "node', '"version": "0.2.0"\n    },\n    "node'),
      'manifest.json': FILES['manifest.json']!.replace('0.1.0', '0.2.0').replace('1.13.0', '1.14.0'),
      'versions.json': '{\n  "0.1.0": "1.14.0",\n  "0.2.0": "1.14.0"\n}\n',
      'CHANGELOG.md': CHANGES.replace('Unreleased', '0.2.0, 2026-12-01'),
    });
    expect(release(root, '--check', '0.2.0')).toEqual({ code: 0, out: 'Much.\n\n- A pane.\n', err: '' });
  });

  it('takes today where no day is given', () => {
    const root = project();
    const before = new Date().toLocaleDateString('sv');
    expect(release(root, '1.0.0').code).toBe(0);
    const [, day] = /^## 1\.0\.0, (\S+)$/m.exec(told(root)['CHANGELOG.md']!)!;
    expect([before, new Date().toLocaleDateString('sv')]).toContain(day);
  });

  it.each([['0.1.0', ['0.1.0']], ['0.2.0', ['0.2.0']]])('lets a version nobody has had yet go out, as it is called or higher: %s', (version, versions) => {
    const root = project({ 'CHANGELOG.md': '# Changes\n\n## 0.1.0, unreleased\n\nThe first.\n' });
    expect(release(root, version, '--day', '2026-12-01').code).toBe(0);
    expect(Object.keys(JSON.parse(told(root)['versions.json']!) as object)).toEqual(versions);
    expect(told(root)['CHANGELOG.md']).toBe(`# Changes\n\n## ${version}, 2026-12-01\n\nThe first.\n`);
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['nothing is no version', [], {}],
    ['v0.2.0 is no version', ['v0.2.0'], {}],
    ['0.2 is no version', ['0.2'], {}],
    ['0.02.0 is no version', ['0.02.0'], {}],
    ['0.2.0-beta.1 is no version', ['0.2.0-beta.1'], {}],
    ['0.2.0 0.3.0 is no version', ['0.2.0', '0.3.0'], {}],
    ['2026-02-30 is no day', ['0.2.0', '--day', '2026-02-30'], {}],
    ['Unknown option \'--frob\'', ['--frob'], {}],
    ['0.1.0 is not higher than 0.1.0', ['0.1.0'], {}],
    ['0.0.9 is not higher than 0.1.0', ['0.0.9'], { 'CHANGELOG.md': CHANGES.replace('Unreleased\n\nMuch', '0.1.0, unreleased\n\nMuch').replace('0.1.0, 2026-11-02', '0.0.8, 2026-11-02') }],
    ['there is no tests/settings/0.3.0.json', ['0.3.0'], {}],
    ['nothing in it is unreleased', ['0.2.0'], { 'CHANGELOG.md': '# Changes\n\n## 0.1.0, 2026-11-02\n\nThe first.\n' }],
    ['says nothing below what is unreleased', ['0.2.0'], { 'CHANGELOG.md': CHANGES.replace('Much.\n\n- A pane.\n', '') }],
    ['CHANGELOG.md has “## Soon”', ['0.2.0'], { 'CHANGELOG.md': CHANGES.replace('Unreleased', 'Soon') }],
    ['has “## 0.1.0, unreleased” below “## Unreleased”', ['0.2.0'], { 'CHANGELOG.md': CHANGES.replace('2026-11-02', 'unreleased') }],
    ['has “## 0.1.0, 2026-13-02” below', ['0.2.0'], { 'CHANGELOG.md': CHANGES.replace('2026-11-02', '2026-13-02') }],
    ['has “## 0.10.0, 2026-11-01” below “## 0.9.0', ['1.0.0'], { 'CHANGELOG.md': CHANGES.replace('## 0.1.0, 2026-11-02', '## 0.9.0, 2026-11-02\n\n## 0.10.0, 2026-11-01') }],
    ['has no section', ['0.2.0'], { 'CHANGELOG.md': '# Changes\n' }],
    ['manifest.json says 0.1.1. Right would be 0.1.0', ['0.2.0'], { 'manifest.json': FILES['manifest.json']!.replace('0.1.0', '0.1.1') }],
    ['versions.json ends in 0.1.0 for the app from 1.12.0', ['0.2.0'], { 'versions.json': FILES['versions.json']! }],
    ['versions.json is no JSON', ['0.2.0'], { 'versions.json': '{' }],
    ['CHANGELOG.md begins with “## Unreleased”', ['--check', '0.1.0'], {}],
    ['package.json says 0.1.0. Right would be 0.2.0', ['--check', '0.2.0'], {}],
  ])('writes nothing and says in one line: %s', (said, args, files) => {
    const root = project(files);
    const before = told(root);
    const { code, out, err } = release(root, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^release: [^\n]+\n$/);
    expect(err).toContain(said);
    expect(told(root)).toEqual(before);
  });
});

describe('the version', () => {
  const { version, minAppVersion } = json<Record<string, string>>('manifest.json');
  const versions = Object.entries(json<Record<string, string>>('versions.json'));
  const titles = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, title]) => title!);

  it('is the same in every file that says it', () => {
    const lock = json<{ version: string; packages: Record<string, { version: string }> }>('package-lock.json');
    const newest = titles.filter((title) => title !== 'Unreleased')[0]!.split(', ', 1)[0];
    expect([json<{ version: string }>('package.json').version, lock.version, lock.packages['']!.version, versions.at(-1)![0], newest]).toEqual(Array(5).fill(version));
    expect(SAID_IN.filter((file) => !readFileSync(file, 'utf8').includes(version!))).toEqual([]);
  });

  it('needs the app it says it needs', () => {
    expect(versions.at(-1)).toEqual([version, minAppVersion]);
    expect(json<{ packages: Record<string, { version: string }> }>('package-lock.json').packages['node_modules/obsidian']!.version.split('.', 2)).toEqual(minAppVersion!.split('.', 2));
  });

  it('comes after every one before it, with an app that is no older', () => {
    const rank = (text: string): number => text.split('.').reduce((sum, part) => sum * 10_000 + Number(part), 0);
    expect(versions.flat().filter((one) => !/^\d+\.\d+\.\d+$/.test(one))).toEqual([]);
    for (const ranks of [versions.map(([one]) => rank(one)), versions.map(([, app]) => rank(app))]) expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(versions.map(([one]) => one)).size).toBe(versions.length);
    expect(titles.slice(1).filter((title) => !/^\d+\.\d+\.\d+, \d{4}-\d\d-\d\d$/.test(title))).toEqual([]);
    const released = titles.flatMap((title) => /^\d+\.\d+\.\d+/.exec(title)?.[0] ?? []);
    expect(released.map(rank)).toEqual(released.map(rank).sort((a, b) => b - a));
  });
});
