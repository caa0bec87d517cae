// The rooms of the house, which doors are between them, and how large a file may grow.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, filesIn, importsOf, ringIn } from './sources';

/** What each room may import, besides itself: rooms, and modules by name. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'src/core/': [],
  'src/vault/': ['src/core/', 'obsidian'],
  'src/views/': ['src/core/', 'obsidian'],
  'src/commands/': ['src/core/', 'src/vault/', 'src/views/', 'obsidian'],
  'src/main.ts': ['src/core/', 'src/vault/', 'src/views/', 'src/commands/', 'obsidian'],
  'scripts/headless/': ['src/core/', 'node:', 'package.json'],
};

/** Packages, and the one file that knows of each. */
const KNOWN_BY: Readonly<Record<string, string>> = {
  'chrono-node': 'src/core/day-words.ts',
  'date-fns': 'src/core/day.ts',
  '@date-fns/utc': 'src/core/day.ts',
  'gray-matter': 'scripts/headless/frontmatter.ts',
  'yaml': 'scripts/headless/frontmatter.ts',
};

/** Names that say nothing of what is in a file. */
const NO_NAMES = /^(?:utils?|helpers?|services?|misc|common|shared|types|index)\.(?:ts|mjs)$/;

const MOST_LINES = 250;
const SOURCES = filesIn('src', 'scripts', 'tests').filter((path) => !/^tests\/(?:vault|expected)\//.test(path));
const PROGRAMS = SOURCES.filter((path) => /\.(?:ts|mjs)$/.test(path));
const FILES: ReadonlySet<string> = new Set([...SOURCES, 'package.json']);
const IMPORTS = new Map(PROGRAMS.map((path) => [path, importsOf(path).map(({ module, type }) => ({ file: fileOf(module, path, FILES), type }))]));

function roomOf(path: string): string | null {
  return Object.keys(ROOMS).find((room) => path.startsWith(room)) ?? null;
}

/** Why a file may not import something; null when it may. */
function objection(file: string, imported: string): string | null {
  const room = roomOf(file);
  if (imported === 'src/main.ts') return `${file} → ${imported}`;
  if (room === null) return null;
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(imported)![0];
  if (Object.hasOwn(KNOWN_BY, name)) return KNOWN_BY[name] === file ? null : `${file} → ${imported}`;
  const open = [room, ...ROOMS[room]!].some((door) => (/[/:]$/.test(door) ? imported.startsWith(door) : imported === door));
  return open ? null : `${file} → ${imported}`;
}

function linesOf(path: string): number {
  return readFileSync(path, 'utf8').split('\n').length - 1;
}

describe('the check of the rooms', () => {
  it('reads every way of importing', () => {
    const program = `
      import a from 'a'; import type { B } from './b'; export { c } from 'c'; export * from 'd'; import 'e'; import f = require('f');
      const g = await import('g'); const h = require('h'); let i: import('i').I; const j = await import(\`j\`); const k = await import(name);
      // import 'comment'
      const text = "import 'text'";
    `;
    expect(importsOf('x.ts', program).map(({ module }) => module)).toEqual(['a', './b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'name']);
  });

  it('knows what is imported for its types alone', () => {
    const types = `import type A from 'x'; import { type B, type C } from 'x'; export type { D } from 'x'; let e: import('x').E;`;
    const values = `import F from 'x'; import { type G, H } from 'x'; import J, { type I } from 'x'; import 'x'; import {} from 'x'; export { K } from 'x'; import * as L from 'x';`;
    expect(importsOf('x.ts', types).map(({ type }) => type)).toEqual(Array(4).fill(true));
    expect(importsOf('x.ts', values).map(({ type }) => type)).toEqual(Array(7).fill(false));
  });

  it.each([
    ['src/core/due.ts', 'obsidian'],
    ['src/views/pane.ts', 'obsidian-api'],
    ['src/core/due.ts', 'date-fns/addMonths'],
    ['src/core/day.ts', 'src/vault/calendar.ts'],
    ['src/core/day.ts', 'node:fs'],
    ['src/core/day.ts', 'yaml'],
    ['src/views/pane.ts', 'src/commands/open-pane.ts'],
    ['src/views/pane.ts', 'src/vault/calendar.ts'],
    ['src/vault/calendar.ts', 'src/views/pane.ts'],
    ['src/commands/open-pane.ts', 'src/main.ts'],
    ['src/commands/open-pane.ts', 'scripts/headless/kith.ts'],
    ['tests/app/people-index.test.ts', 'src/main.ts'],
    ['scripts/headless/kith.ts', 'src/views/pane.ts'],
    ['scripts/headless/kith.ts', 'gray-matter'],
    ['scripts/headless/kith.ts', 'tests/host/vault.ts'],
  ])('objects to %s importing %s', (file, imported) => {
    expect(objection(file, imported)).toBe(`${file} → ${imported}`);
  });

  it.each([
    ['src/core/day.ts', '@date-fns/utc/date/mini'],
    ['src/core/audit/not-answering.ts', 'src/core/finding.ts'],
    ['src/commands/open-pane.ts', 'src/views/pane.ts'],
    ['src/main.ts', 'obsidian'],
    ['scripts/headless/frontmatter.ts', 'yaml'],
    ['scripts/headless/folder.ts', 'node:fs'],
    ['tests/core/day.test.ts', 'fast-check'],
  ])('lets %s import %s', (file, imported) => {
    expect(objection(file, imported)).toBeNull();
  });

  it('finds a ring', () => {
    expect(ringIn(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', ['d']], ['d', ['b']]]))).toEqual(['b', 'c', 'd', 'b']);
    expect(ringIn(new Map([['a', ['a']]]))).toEqual(['a', 'a']);
    expect(ringIn(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', []]]))).toBeNull();
  });
});

describe('the sources', () => {
  it('import only what their room may, and nobody the plugin itself', () => {
    expect(PROGRAMS.filter((path) => roomOf(path) !== null).length).toBeGreaterThan(60);
    expect([...IMPORTS].flatMap(([file, imported]) => imported.map((one) => objection(file, one.file))).filter((one) => one !== null)).toEqual([]);
  });

  it('lie in a room, where they are the plugin\'s', () => {
    expect(PROGRAMS.filter((path) => path.startsWith('src/') && roomOf(path) === null)).toEqual([]);
  });

  it('import each other in no ring', () => {
    const ours = [...IMPORTS].filter(([path]) => !path.startsWith('tests/'));
    expect(ringIn(new Map(ours.map(([path, imported]) => [path, imported.map(({ file }) => file)])))).toBeNull();
  });

  it('load each other in no ring, the tests neither: the types of the stand-in know each other, as the app\'s do', () => {
    expect(ringIn(new Map([...IMPORTS].map(([path, imported]) => [path, imported.filter(({ type }) => !type).map(({ file }) => file)])))).toBeNull();
  });

  it('are no longer than one can read', () => {
    const long = SOURCES.filter((path) => /\.(?:ts|mjs|css|html)$/.test(path) && linesOf(path) > MOST_LINES);
    expect(long.map((path) => `${path} ${linesOf(path)}`)).toEqual([]);
    expect(linesOf('src/main.ts')).toBeLessThanOrEqual(80);
  });

  it('are short, by half of the plugin\'s', () => {
    const lengths = PROGRAMS.filter((path) => path.startsWith('src/')).map(linesOf).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('are named for what is in them', () => {
    expect(PROGRAMS.filter((path) => NO_NAMES.test(path.slice(path.lastIndexOf('/') + 1)))).toEqual([]);
    expect(['utils.ts', 'helpers.ts', 'types.ts', 'index.ts', 'service.ts'].filter((name) => !NO_NAMES.test(name))).toEqual([]);
  });
});
