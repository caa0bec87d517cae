// @vitest-environment happy-dom
// A vault that sync changes while the app runs: what comes is seen, copies count for nobody, and names that are one
// name on another system are told of.
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import type { PluginManifest } from 'obsidian';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sourceOf } from '../../scripts/headless/folder';
import { linkResolver } from '../../scripts/headless/links';
import { fullAudit } from '../../src/core/audit';
import { auditView } from '../../src/core/audit/view';
import { Roster } from '../../src/core/roster';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { PeopleIndex } from '../../src/vault/people-index';
import { day, LEXICON, rosterOf } from '../core/reading';
import { App } from '../host/app';
import * as obsidian from '../host/obsidian';
import { openIndexed, type Indexed } from './indexed';

const TODAY = day('2026-11-23');
const person = (...lines: readonly string[]): string => `---\ncircle: friends\n---\n${lines.map((line) => `- ${line}\n`).join('')}`;
const [NFC, NFD] = ['People/Zo\u00eb.md', 'People/Zoe\u0308.md'];

describe('notes sync changes', () => {
  let app: Indexed['app'];
  let index: Indexed['index'];
  afterEach(async () => {
    index.unload();
    await app.quit();
  });
  const begin = async (files: Record<string, string>): Promise<void> => {
    ({ app, index } = openIndexed(files));
    await expect.poll(() => index.progress).toBe(null);
  };
  const contacts = (): Record<string, number | null> => Object.fromEntries(index.roster.view(TODAY).people.map(({ person: { path }, lastContact }) => [path, lastContact]));
  const told = (): string[] => index.roster.findings(TODAY).map(({ path, rule }) => `${path} ${rule}`);
  /** The same notes, read by one that knew nothing before. */
  const anew = (): Promise<unknown> => Promise.all(app.vault.getMarkdownFiles().map(async ({ path }) => [path, await app.vault.adapter.read(path)] as const)).then((notes) => {
    const roster = new Roster(LEXICON, linkResolver(notes.map(([path]) => path)));
    for (const [path, text] of notes) roster.put(sourceOf(path, text));
    return Object.fromEntries(roster.view(TODAY).people.map(({ person: { path }, lastContact }) => [path, lastContact]));
  });

  test('are seen as they come, go and are renamed, also all at once after a while', async () => {
    await begin({ 'People/Ana.md': person('2026-11-03 call'), 'People/Sam.md': person('2026-10-01 call with [[Ana]]') });
    await app.vault.external.write('People/Ana.md', person('2026-11-20 lunch'));
    await app.metadataCache.settle();
    expect(contacts()['People/Ana.md']).toBe(day('2026-11-20'));
    app.vault.external.pause();
    await app.vault.external.write('People/Talia.md', person('2026-11-21 walk with [[Sam]]'));
    await app.vault.external.rename('People/Ana.md', 'People/Anna.md');
    await app.vault.external.write('People/Sam.md', person('2026-09-01 call'));
    await app.vault.external.delete('People/Anna.md');
    await app.vault.external.write('People/Anna.md', person('2026-11-01 call'));
    await app.vault.external.resume();
    await app.metadataCache.settle();
    expect(contacts()).toEqual({ 'People/Anna.md': day('2026-11-01'), 'People/Sam.md': day('2026-11-21'), 'People/Talia.md': day('2026-11-21') });
    expect(contacts()).toEqual(await anew());
  });

  test.each([
    'People/Ana (conflict 2026-01-01).md', 'People/Ana (Conflicted copy phone 202611201015).md', 'People/Ana.sync-conflict-20261120-101500-ABCDEFG.md',
    'People/Ana (Marie\'s conflicted copy 2026-11-20).md', 'People/Ana (copie en conflit de Marie 2026-11-20).md', 'People/Ana (Marie (Mac)\'s conflicted copy 2026-11-20).md',
  ])('are counted once, a copy beside them not at all: %s', async (copy) => {
    await begin({ 'People/Ana.md': person('2026-11-03 call') });
    const before = contacts();
    await app.vault.external.write(copy, person('2026-11-20 lunch'));
    await app.metadataCache.settle();
    expect(contacts()).toEqual(before);
    expect(told()).toEqual([`${copy} sync-conflict`]);
    await app.vault.external.delete(copy);
    await app.metadataCache.settle();
    expect(told()).toEqual([]);
  });

  test('in the middle of being written are read when they are whole', async () => {
    const whole = person('2026-11-03 call', '2026-11-20 lunch');
    await begin({ 'People/Ana.md': person('2026-11-03 call') });
    for (const size of [0, 3, 10, 20, 30, whole.length]) {
      await app.vault.external.write('People/Ana.md', whole.slice(0, size));
      await app.metadataCache.settle();
    }
    expect(contacts()).toEqual({ 'People/Ana.md': day('2026-11-20') });
    expect(told()).toEqual([]);
  });

  test('of one name in two cases, or with accents in two forms, are both read and named as perhaps one', async () => {
    await begin({ 'People/Ana.md': person('2026-11-03 call'), 'People/ana.md': person('2026-11-05 call'), [NFC]: person('2026-11-07 call'), [NFD]: person('2026-11-09 call') });
    expect(Object.keys(contacts())).toHaveLength(app.vault.getMarkdownFiles().length);
    const pairs = fullAudit(auditView(index.roster, TODAY), []).filter(({ rule }) => rule === 'duplicate').map(({ about }) => [...about!].sort());
    expect(pairs).toContainEqual(['People/Ana.md', 'People/ana.md'].sort());
    if (app.vault.getMarkdownFiles().length === 4) expect(pairs).toContainEqual([NFC, NFD].sort());
  });
});

describe('a name with its accents in two forms', () => {
  const links = { 'People/Sam.md': person('2026-11-20 lunch with [[Zo\u00eb]]'), 'People/Noor.md': person('2026-11-21 lunch with [[Zoe\u0308]]') };

  test.each([NFC, NFD])('leads to the note there is, on disk: %j', (path) => {
    const roster = rosterOf({ ...links, [path]: person() });
    expect(roster.view(TODAY).people.find((one) => one.person.path === path)).toMatchObject({ interactions: 2, lastContact: day('2026-11-21') });
  });

  test.each([[NFC, NFD], [NFD, NFC]])('leads there when the note comes later, or goes and comes back in the other form: %j, %j', (first, then) => {
    const paths = new Set(Object.keys(links));
    const roster = new Roster(LEXICON, (target, from) => linkResolver([...paths])(target, from));
    for (const [path, text] of Object.entries(links)) roster.put(sourceOf(path, text));
    roster.view(TODAY);
    for (const [come, go] of [[first, null], [then, first]] as const) {
      if (go !== null) {
        paths.delete(go);
        roster.drop(go);
        roster.relink(go);
      }
      paths.add(come);
      roster.put(sourceOf(come, person()));
      roster.relink(come);
      expect(roster.view(TODAY).people.find((one) => one.person.path === come)).toMatchObject({ interactions: 2, lastContact: day('2026-11-21') });
    }
  });
});

describe('the settings another device saved', () => {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest;
  /** The class main.js gives. */
  const built = (): Parameters<App['plugins']['enablePlugin']>[0] => {
    const module = { exports: {} as { default?: unknown } };
    (new Script(`(function (require, module, exports) {${readFileSync('main.js', 'utf8')}\n})`).runInThisContext() as (...given: unknown[]) => void)(() => obsidian, module, module.exports);
    return module.exports.default as Parameters<App['plugins']['enablePlugin']>[0];
  };
  interface Running {
    readonly index: PeopleIndex;
    readonly own: { readonly current: Settings; readonly change: (settings: Settings) => Promise<void> };
    readonly onExternalSettingsChange: () => Promise<void>;
  }
  const DATA = '.obsidian/plugins/kith/data.json';

  test('are taken over at once, kept when another is changed here, and lost by no half of a file', async () => {
    const app = new App({ files: { 'Gens/Ana.md': '- 2026-11-03 call\n', 'Gens/Sam.md': '---\ncercle: proches\n---\n- 2026-11-03 call\n' } });
    app.start();
    const plugin = await app.plugins.enablePlugin(built(), manifest) as unknown as Running;
    const names = (): string[] => plugin.index.roster.view(TODAY).people.map(({ person: { name } }) => name).sort();
    await expect.poll(() => plugin.index.progress).toBe(null);
    expect(names()).toEqual([]);
    const theirs = { ...DEFAULT_SETTINGS, peopleFolders: ['Gens'], fields: { ...DEFAULT_SETTINGS.fields, circle: 'cercle' }, circles: [{ name: 'proches', cadence: '1 week' }] };
    await app.plugins.changeDataOutside('kith', theirs);
    await expect.poll(names).toEqual(['Ana', 'Sam']);
    await plugin.own.change({ ...plugin.own.current, reviewEvery: 12 });
    expect(JSON.parse(await app.vault.adapter.read(DATA))).toEqual({ ...theirs, reviewEvery: 12 });
    expect([...app.vault.adapter.store.files.keys()].filter((path) => path.startsWith('.'))).toEqual([DATA]);
    for (const half of ['', '{', JSON.stringify(theirs).slice(0, 400)]) {
      await app.vault.adapter.write(DATA, half);
      await plugin.onExternalSettingsChange();
      expect(plugin.own.current).toEqual({ ...theirs, reviewEvery: 12 });
    }
    await app.plugins.changeDataOutside('kith', { ...theirs, peopleFolders: [] });
    await expect.poll(names).toEqual(['Sam']);
    await app.quit();
    vi.restoreAllMocks();
  });

  test('cost nothing but themselves when their file is damaged at the start, and are never written over until it is mended', async () => {
    const half = JSON.stringify({ ...DEFAULT_SETTINGS, circles: [{ name: 'proches', cadence: '1 week' }] }).slice(0, 400);
    const app = new App({ files: { 'Ana.md': '---\ncircle: close\n---\n- 2026-11-03 call\n', [DATA]: half } });
    app.start();
    const plugin = await app.plugins.enablePlugin(built(), manifest) as unknown as Running;
    const notices = (): string[] => [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent ?? '');
    await expect.poll(() => plugin.index.roster.view(TODAY).people.length).toBe(1);
    expect(notices().join()).toContain(`${DATA} cannot be read`);
    await plugin.own.change({ ...plugin.own.current, reviewEvery: 12 });
    expect(await app.vault.adapter.read(DATA)).toBe(half);
    expect(plugin.own.current.reviewEvery).toBe(12);
    await app.vault.adapter.write(DATA, JSON.stringify({ firstListSize: 7 }));
    await plugin.own.change({ ...plugin.own.current, attemptsBeforeRest: 9 });
    expect(JSON.parse(await app.vault.adapter.read(DATA))).toMatchObject({ firstListSize: 7, attemptsBeforeRest: 9, reviewEvery: DEFAULT_SETTINGS.reviewEvery });
    await app.quit();
    vi.restoreAllMocks();
  });
});
