// @vitest-environment happy-dom
// Wherever a path comes from - a name, a template, another plugin's settings - nothing is read or made outside of the vault,
// or in what is hidden in it: the app's own folder, whatever it is called.
import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import type { App as ObsidianApp } from 'obsidian';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linesInDaily } from '../../src/commands/daily-line';
import { placeIn } from '../../src/commands/export-people';
import { templateOf } from '../../src/commands/new-person';
import type { Pen } from '../../src/core/edit/gesture';
import { staysInside } from '../../src/core/file-name';
import { placePerson } from '../../src/core/new-person';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { Journal } from '../../src/vault/journal';
import { penOf, sourceOfText } from '../../src/vault/pen';
import type { Context } from '../../src/views/context';
import { HOSTILE, HOSTILE_PARTS } from '../core/hostile-names';
import { day, LEXICON, rosterOf } from '../core/reading';
import { App } from '../host/app';

const TODAY = day('2026-11-23');
/** Names the app's own folder may be given: they all begin with a dot. */
const CONFIGS = ['.obsidian', '.config', '.Obsidian-work'] as const;
const SEEN = { 'Templates/Person.md': '---\ntype: person\n---\n', 'Daily/2026-11-20.md': 'rain\n', 'People/Ana.md': '---\ncircle: close\n---\n' };
const HIDDEN = Object.fromEntries([...CONFIGS.flatMap((config) => ['app.json', 'workspace.json', 'plugins/kith/data.json', 'plugins/other/main.js', 'Secret.md'].map((file) => `${config}/${file}`)), '.git/config', '.trash/Old.md'].map((path) => [path, `the app’s own: ${path}`]));

/** Paths made to lead elsewhere, in every part of one. */
const PLACES = [...new Set([...HOSTILE, ...CONFIGS, ...Object.keys(HIDDEN)].flatMap((one) => [one, `People/${one}`, `${one}/Ana`, `../${one}`, `People/../${one}`, `/${one}`]))];
const random = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...HOSTILE_PARTS, ...CONFIGS, 'People', 'Templates'), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 5 }).map((parts) => parts.join('/')),
  fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...PLACES),
);

let app: App;
let pen: Pen;
let disk: Map<string, string>;

beforeEach(() => {
  app = new App({ files: { ...SEEN, ...HIDDEN } });
  app.start();
  const obsidian = app as unknown as ObsidianApp;
  pen = penOf(obsidian, new Journal(obsidian), () => ({ lexicon: LEXICON, source: sourceOfText, today: TODAY }));
  disk = onDisk();
});
afterEach(() => app.quit());

function onDisk(): Map<string, string> {
  return new Map([...app.vault.adapter.store.files].map(([path, { data }]) => [path, String(data)]));
}

/** What has come or changed on the disk in a place where nothing may. */
function strayed(): string[] {
  return [...onDisk()].filter(([path, text]) => disk.get(path) !== text).map(([path]) => path).filter((path) => path.split('/').some((part) => part.startsWith('.') || part === '' || part.includes('\\')));
}

const contextWith = (settings: Partial<typeof DEFAULT_SETTINGS>): Context => ({ app: app as unknown as ObsidianApp, pen, today: () => TODAY, roster: () => rosterOf({}, { ...DEFAULT_SETTINGS, ...settings }) }) as unknown as Context;

describe('a note', () => {
  test('is made in no place that is hidden or outside, wherever it is asked for', { timeout: 120_000 }, async () => {
    let made = 0;
    for (const path of PLACES) {
      const refused = await pen.write('make', [{ path: `${path}.md`, text: 'x' }]);
      if (refused === null) made += 1;
    }
    expect(PLACES.length).toBeGreaterThan(3_000);
    expect(made).toBeGreaterThan(50);
    expect(strayed()).toEqual([]);
    for (const path of Object.keys(HIDDEN)) expect(await pen.write('make', [{ path, text: 'x' }])).toMatchObject({ rule: 'outside-vault' });
    expect(strayed()).toEqual([]);
  });

  test('is told inside from outside by its path alone, 50,000 times', () => {
    const check = (path: string): void => {
      if (!staysInside(path)) return;
      const parts = path.split('/');
      // What the systems make of it where the vault lies.
      const places = [posix.resolve('/vault', path).split('/'), win32.resolve('C:\\vault', path).split('\\')];
      if (places.some(([, vault, ...rest]) => vault !== 'vault' || rest.length !== parts.length || rest.some((part) => part.startsWith('.')))) throw new Error(JSON.stringify(path));
    };
    PLACES.forEach(check);
    fc.assert(fc.property(random, check), { numRuns: 50_000 });
  });

  test('is not made again there when its making is done again', async () => {
    await pen.write('make', [{ path: '../Ana.md', text: 'x' }]);
    expect([await pen.undo(), await pen.redo()]).toEqual([null, null]);
    expect(strayed()).toEqual([]);
  });
});

describe('a template', () => {
  test('is a note of the vault, or none: of 3,000 hostile paths and 50,000 random ones', { timeout: 120_000 }, async () => {
    const texts = new Set(Object.values(SEEN));
    const read = async (personTemplate: string): Promise<string | null> => {
      const text = await templateOf(contextWithTemplate(personTemplate));
      if (text !== null && !texts.has(text)) throw new Error(`${JSON.stringify(personTemplate)} → ${text}`);
      return text;
    };
    const roster = rosterOf({});
    const contextWithTemplate = (personTemplate: string): Context => ({ app, roster: () => ({ lexicon: { settings: { ...roster.lexicon.settings, personTemplate } } }) }) as unknown as Context;
    expect(await read('Templates/Person')).toBe(SEEN['Templates/Person.md']);
    for (const path of PLACES) await read(path);
    for (const path of Object.keys(HIDDEN)) expect(await read(path)).toBeNull();
    await fc.assert(fc.asyncProperty(random, async (path) => { await read(path); }), { numRuns: 50_000 });
    expect([...onDisk()]).toEqual([...disk]); // reading one has made nothing
  });
});

describe('a line of the daily note', () => {
  test.each(['.obsidian', '.config', '../outside', '/..', '.trash', 'Daily/.hidden', '.obsidian/plugins/kith', 'a\\..\\..\\b'])('makes no note where the daily notes are said to lie in %j', async (folder) => {
    await app.vault.adapter.write('.obsidian/daily-notes.json', JSON.stringify({ folder, format: 'YYYY-MM-DD', template: '.obsidian/app.json' }));
    disk = onDisk();
    const change = await linesInDaily(contextWith({}), ['call with [[Ana]]'], 'Interactions');
    expect(await pen.write('log', [change])).toMatchObject({ rule: 'outside-vault' });
    expect([...onDisk()]).toEqual([...disk]);
  });

  test('goes where they do lie, made of a template of the vault alone', async () => {
    await app.vault.adapter.write('.obsidian/daily-notes.json', JSON.stringify({ folder: 'Daily', template: '.obsidian/app.json' }));
    const change = await linesInDaily(contextWith({}), ['call with [[Ana]]'], 'Interactions');
    expect(await pen.write('log', [change])).toBeNull();
    const made = [...onDisk()].filter(([path, text]) => path.startsWith('Daily/') && disk.get(path) !== text);
    expect(made).toHaveLength(1);
    expect(made[0]![1]).not.toContain('the app’s own');
  });
});

describe('a new person and an export', () => {
  test('have a place inside, or none', () => {
    const check = (path: string): void => {
      const [placed, file] = [placePerson('Ana', path, []), placeIn(path)];
      for (const place of ['rule' in placed ? null : placed.path, file]) if (place !== null && !staysInside(place)) throw new Error(`${JSON.stringify(path)} → ${place}`);
    };
    PLACES.forEach(check);
    fc.assert(fc.property(random, check), { numRuns: 20_000 });
    for (const path of Object.keys(HIDDEN)) expect(placeIn(path)).toBeNull();
  });
});
