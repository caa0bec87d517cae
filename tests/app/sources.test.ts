// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { listNotes } from '../../scripts/headless/folder';
import { openVault } from '../../scripts/headless/vault';
import { parseDay, printDay } from '../../src/core/day';
import { dayAt, lineAt, rowsIn } from '../../src/core/history';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { rowsTold } from '../core/reading';
import type { TFile } from '../host/files';
import type { CacheOptions } from '../host/metadata-cache';
import { openIndexed, type Indexed } from './indexed';

const TODAY = parseDay('2026-11-23')!;
const person = (body = ''): string => `---\ncircle: friends\n---\n${body}`;
const VAULT: Record<string, string> = {
  '.obsidian/daily-notes.json': '{ "folder": "Daily", "format": "YYYY/YYYY-MM-DD" }',
  'People/Ana.md': person('- 2026-01-03 call\n'),
  'Daily/2026/2026-11-17.md': 'Lyon.\n\n- coffee with [[Ana]]: pricing\n',
  'Daily/2026/2026-11-18.md': 'Lyon, with [[Ana]] in mind.\n\n- soup\n',
  'Daily/2026-11-19.md': '- coffee with [[Ana]]\n',
  'Meetings/Kickoff.md': '---\ndate: 2026-11-10\nattendees: ["[[Ana]]"]\n---\n',
  'Projects/Book.md': '# Book\n\n- [ ] thank [[Ana]] 📅 2026-12-01\n- [ ] nobody\n',
  'Notes/Links.md': 'See [[Ana]].\n\n- [x] told [[Ana]]\n- [ ] read\n',
};

let app: Indexed['app'];
let index: Indexed['index'];
let reads: string[];

afterEach(async () => {
  index.unload();
  await app.quit();
  vi.restoreAllMocks();
});

async function begin(files: Record<string, string> = VAULT, cache?: CacheOptions): Promise<void> {
  ({ app, index, reads } = openIndexed(files, cache));
  if (cache) await app.metadataCache.settle();
  await expect.poll(() => index.progress).toBe(null);
}

const file = (path: string): TFile => app.vault.getFileByPath(path)!;
/** The lines that count for somebody, `Daily/2026-11-17.md:3 2026-11-17`. */
const lines = (path = 'People/Ana.md'): string[] => index.roster.rowsOf(path).flatMap(({ path: from, history, rows }) =>
  (rows ?? rowsIn(history)).map((row) => `${from}:${lineAt(history, row)} ${printDay(dayAt(history, row))}`));
const promises = (path = 'People/Ana.md'): string[] => index.roster.promisesOf(path).map((one) => `${one.path}:${one.line}`);

const OWN = 'People/Ana.md:4 2026-01-03';
const DAILY = 'Daily/2026/2026-11-17.md:3 2026-11-17';
const MEETING = 'Meetings/Kickoff.md:3 2026-11-10';

test('daily notes, meetings and open tasks are read where the other plugin’s settings say, and nothing else is', async () => {
  await begin();
  expect(lines()).toEqual([OWN, DAILY, MEETING]);
  expect(promises()).toEqual(['Projects/Book.md:3']);
  expect(reads.sort()).toEqual(['Daily/2026/2026-11-17.md', 'Meetings/Kickoff.md', 'People/Ana.md', 'Projects/Book.md']);
});

test('properties the app cannot read are told of at their line, with what the parser says', async () => {
  await begin({ 'Tab.md': '---\ntype: person\n\tcity: Lyon\n---\n', 'Twice.md': '---\r\ncity: Lyon\r\ncity: Paris\r\n---\r\n', 'Fine.md': person() });
  expect(index.roster.findings(TODAY).map(({ path, line, rule, given }) => `${path}:${line} ${rule} ${given}`).sort()).toEqual([
    'Tab.md:3 broken-frontmatter Tabs are not allowed as indentation',
    'Twice.md:3 broken-frontmatter Map keys must be unique',
  ]);
});

test('a cold cache ends in the same answers', async () => {
  await begin(VAULT, { start: 'cold' });
  expect(lines()).toEqual([OWN, DAILY, MEETING]);
  expect(promises()).toEqual(['Projects/Book.md:3']);
});

test('a daily note renamed counts on its new day, and one renamed to another name not at all', async () => {
  await begin();
  await app.vault.rename(file('Daily/2026/2026-11-17.md'), 'Daily/2026/2026-11-16.md');
  await expect.poll(() => lines()).toEqual([OWN, 'Daily/2026/2026-11-16.md:3 2026-11-16', MEETING]);
  await app.vault.rename(file('Daily/2026/2026-11-16.md'), 'Daily/2026/Lyon.md');
  await expect.poll(() => lines()).toEqual([OWN, MEETING]);
  await app.vault.rename(file('Daily/2026-11-19.md'), 'Daily/2026/2026-11-19.md');
  await expect.poll(() => lines()).toEqual([OWN, 'Daily/2026/2026-11-19.md:1 2026-11-19', MEETING]);
});

test('somebody made a person later has the past their daily notes tell', async () => {
  const { 'People/Ana.md': _, ...others } = VAULT;
  await begin(others);
  expect(index.roster.view(TODAY).people).toEqual([]);
  await app.vault.createFolder('People');
  const ana = await app.vault.create('People/Ana.md', '# Ana\n');
  await app.metadataCache.settle();
  expect(index.roster.view(TODAY).people).toEqual([]);
  await app.vault.modify(ana, person());
  await app.metadataCache.settle();
  expect(lines()).toEqual([DAILY, MEETING]);
  expect(promises()).toEqual(['Projects/Book.md:3']);
  expect(index.roster.view(TODAY).people.map(({ lastContact, because }) => [lastContact, because?.path])).toEqual([[parseDay('2026-11-17'), 'Daily/2026/2026-11-17.md']]);
  await app.vault.delete(ana);
  expect(index.roster.view(TODAY).people).toEqual([]);
  expect(index.roster.counts(TODAY)).toMatchObject({ people: 0, linesCounted: 0 });
});

test('a link that leads to another note than before counts for that one', async () => {
  await begin({ ...VAULT, 'Work/Ana.md': person() });
  expect([lines(), lines('Work/Ana.md')]).toEqual([[OWN], [DAILY, MEETING]]);
  await app.vault.delete(file('Work/Ana.md'));
  expect(lines()).toEqual([OWN, DAILY, MEETING]);
});

test('other settings are followed as soon as they are set', async () => {
  await begin();
  await index.scan({ ...DEFAULT_SETTINGS, dailyNotes: 'any', meetingNotes: false });
  expect(lines()).toEqual([OWN, DAILY, 'Daily/2026/2026-11-18.md:1 2026-11-18']);
  await index.scan({ ...DEFAULT_SETTINGS, dailyNotes: 'off' });
  expect(lines()).toEqual([OWN, MEETING]);
});

test('daily notes that lie elsewhere now are found by the next scan', async () => {
  await begin();
  await app.vault.adapter.write('.obsidian/daily-notes.json', '{ "folder": "Daily" }');
  await app.vault.adapter.mkdir('.obsidian/plugins/periodic-notes');
  await app.vault.adapter.write('.obsidian/plugins/periodic-notes/data.json', '{ "daily": { "enabled": true, "folder": "Daily/2026", "format": "YYYY-MM-DD" } }');
  await index.scan(DEFAULT_SETTINGS);
  expect(lines()).toEqual([OWN, 'Daily/2026-11-19.md:1 2026-11-19', DAILY, MEETING]);
});

test('the damaged settings of another plugin are those it begins with', async () => {
  await begin({ ...VAULT, '.obsidian/daily-notes.json': '{ "folder": ', '2026-11-20.md': '- call [[Ana]]' });
  expect(lines()).toEqual([OWN, '2026-11-20.md:1 2026-11-20', MEETING]);
});

test('an edit of a daily note that names people redraws, and one that names places does not', async () => {
  await begin({ ...VAULT, 'Daily/2026/2026-11-20.md': '- walk to [[Porto]]\n', 'Porto.md': '# Porto\n', 'Projects/Trip.md': '- [ ] see [[Porto]]\n' });
  await new Promise((resume) => setTimeout(resume, 80));
  const redraw = vi.fn();
  index.onChange(redraw);
  await app.vault.append(file('Daily/2026/2026-11-20.md'), '- visit to [[Porto]]: again\n');
  await app.vault.append(file('Projects/Trip.md'), '- [ ] see [[Porto]] again\n');
  await app.metadataCache.settle();
  await new Promise((resume) => setTimeout(resume, 80));
  expect(redraw).not.toHaveBeenCalled();
  await app.vault.append(file('Daily/2026/2026-11-20.md'), '- call [[Ana]]\n');
  await app.metadataCache.settle();
  await new Promise((resume) => setTimeout(resume, 80));
  expect(redraw).toHaveBeenCalledTimes(1);
  expect(lines()).toContain('Daily/2026/2026-11-20.md:3 2026-11-20');
});

test('the app and the terminal count the same lines of the sample vault', async () => {
  const folder = join(import.meta.dirname, '../vault');
  const { paths } = listNotes(folder);
  const files = Object.fromEntries([...paths, '.obsidian/daily-notes.json', '.obsidian/templates.json'].map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const { roster } = openVault(folder, null);
  await begin(files);
  const people = roster.view(TODAY).people.map(({ person: { path } }) => path);
  expect(index.roster.view(TODAY).people.map(({ person: { path } }) => path)).toEqual(people);
  for (const path of people) {
    expect([path, rowsTold(index.roster, path)]).toEqual([path, rowsTold(roster, path)]);
    expect([path, index.roster.promisesOf(path)]).toEqual([path, roster.promisesOf(path)]);
  }
  expect(index.roster.counts(TODAY)).toEqual(roster.counts(TODAY));
});
