// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { parseDay } from '../../src/core/day';
import type { CacheOptions } from '../host/metadata-cache';
import { openIndexed, type Indexed } from './indexed';

const TODAY = parseDay('2026-11-23')!;
const person = (line: string): string => `---\ncircle: friends\n---\n\n## Interactions\n- ${line}\n`;
const VAULT = {
  'People/Ana.md': person('2026-11-03 call: caught up'),
  'People/Sam.md': person('2026-10-01 coffee with [[Ana]]: payments'),
  'Books/Salt.md': '# Salt\n',
};

let app: Indexed['app'];
let index: Indexed['index'];
let reads: string[];

afterEach(async () => {
  index.unload();
  await app.quit();
  vi.restoreAllMocks();
});

function begin(files: Record<string, string> = VAULT, cache?: CacheOptions): void {
  ({ app, index, reads } = openIndexed(files, cache));
}

const names = (): string[] => index.roster.view(TODAY).people.map(({ person }) => person.name).sort();
const lastContact = (name: string): number | null | undefined => index.roster.view(TODAY).people.find(({ person }) => person.name === name)?.lastContact;

test('people are read when the layout is ready, and other notes are not read at all', async () => {
  begin();
  await expect.poll(() => index.progress).toBe(null);
  expect(names()).toEqual(['Ana', 'Sam']);
  expect(reads.sort()).toEqual(['People/Ana.md', 'People/Sam.md']);
});

test('a cold cache ends in the same people as a warm one', async () => {
  begin(VAULT, { start: 'cold' });
  await app.metadataCache.settle();
  await expect.poll(() => index.progress).toBe(null);
  expect(names()).toEqual(['Ana', 'Sam']);
  expect(index.roster.counts(TODAY)).toEqual({ notes: 3, people: 2, linesCounted: 2, linesNotCounted: 0 });
});

test('a cache that becomes complete while notes are being read loses none', async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`People/P${at}.md`, person('2026-11-03 call')]));
  begin(many, { start: 'manual' });
  for (let round = 0; round < 60; round++) {
    await app.metadataCache.indexNext(1);
    if (round % 7 === 0) await new Promise((resume) => setTimeout(resume, 1));
  }
  await app.metadataCache.settle();
  await expect.poll(() => names().length).toBe(60);
  await expect.poll(() => index.progress).toBe(null);
});

test('an edit is seen without reading the note from the vault again', async () => {
  begin();
  await expect.poll(() => index.progress).toBe(null);
  reads = [];
  await app.vault.process(app.vault.getFileByPath('People/Ana.md')!, (text) => `${text}- 2026-11-20 lunch\n`);
  await app.metadataCache.settle();
  expect(lastContact('Ana')).toBe(parseDay('2026-11-20'));
  expect(reads).toEqual([]);
});

test('many changes cause one redraw', async () => {
  begin();
  await expect.poll(() => index.progress).toBe(null);
  await new Promise((resume) => setTimeout(resume, 80));
  const redraw = vi.fn();
  index.onChange(redraw);
  for (let edit = 0; edit < 5; edit++) await app.vault.append(app.vault.getFileByPath('People/Ana.md')!, `- 2026-11-2${edit} call\n`);
  await app.metadataCache.settle();
  await new Promise((resume) => setTimeout(resume, 80));
  expect(redraw).toHaveBeenCalledTimes(1);
});

test('an edit of a note that concerns nobody redraws nothing', async () => {
  begin();
  await expect.poll(() => index.progress).toBe(null);
  await new Promise((resume) => setTimeout(resume, 80));
  const redraw = vi.fn();
  index.onChange(redraw);
  await app.vault.append(app.vault.getFileByPath('Books/Salt.md')!, '- [[Ana]] would like it\n');
  await app.metadataCache.settle();
  await new Promise((resume) => setTimeout(resume, 80));
  expect(redraw).not.toHaveBeenCalled();
});

test('a renamed note keeps its person, under the new name', async () => {
  begin();
  await expect.poll(() => index.progress).toBe(null);
  await app.vault.rename(app.vault.getFileByPath('People/Ana.md')!, 'People/Anna.md');
  await expect.poll(names).toEqual(['Anna', 'Sam']);
});

test('a renamed folder takes its people with it', async () => {
  begin();
  await expect.poll(() => index.progress).toBe(null);
  await app.vault.rename(app.vault.getFolderByPath('People')!, 'Friends');
  await expect.poll(() => index.roster.view(TODAY).people.map(({ person }) => person.path).sort()).toEqual(['Friends/Ana.md', 'Friends/Sam.md']);
});

test('a deleted note takes its person and its lines with others away', async () => {
  begin({ ...VAULT, 'People/Ana.md': person('2026-01-03 call') });
  await expect.poll(() => index.progress).toBe(null);
  expect(lastContact('Ana')).toBe(parseDay('2026-10-01'));
  await app.vault.delete(app.vault.getFileByPath('People/Sam.md')!);
  expect(names()).toEqual(['Ana']);
  expect(lastContact('Ana')).toBe(parseDay('2026-01-03'));
});

test('a note made later is a person as soon as it says so', async () => {
  begin();
  await expect.poll(() => index.progress).toBe(null);
  const file = await app.vault.create('People/Talia.md', '');
  await app.metadataCache.settle();
  expect(names()).toEqual(['Ana', 'Sam']);
  await app.vault.modify(file, person('2026-11-01 walk'));
  await app.metadataCache.settle();
  expect(names()).toEqual(['Ana', 'Sam', 'Talia']);
});

test('an edit made while the vault is read anew under other settings is not lost', async () => {
  begin();
  await expect.poll(() => index.progress).toBe(null);
  const scan = index.scan({ ...DEFAULT_SETTINGS, peopleFolders: ['Books'] });
  await app.vault.append(app.vault.getFileByPath('People/Ana.md')!, '- 2026-11-22 lunch\n');
  await app.metadataCache.settle();
  await scan;
  expect(names()).toEqual(['Ana', 'Salt', 'Sam']);
  expect(lastContact('Ana')).toBe(parseDay('2026-11-22'));
});

test('frontmatter the app cannot read is a finding', async () => {
  begin({ 'Bad.md': '---\ncircle: [friends\n---\n- 2026-11-03 call\n', 'Open.md': '---\ncircle: friends\n\n- 2026-11-03 call\n' });
  await expect.poll(() => index.progress).toBe(null);
  expect(index.roster.findings(TODAY).map(({ path, rule }) => [path, rule])).toEqual([['Bad.md', 'broken-frontmatter'], ['Open.md', 'unclosed-frontmatter']]);
});

test('unloading stops every listener', async () => {
  begin();
  await expect.poll(() => index.progress).toBe(null);
  const redraw = vi.fn();
  index.onChange(redraw);
  index.unload();
  await app.vault.append(app.vault.getFileByPath('People/Ana.md')!, '- 2026-11-20 lunch\n');
  await app.metadataCache.settle();
  await new Promise((resume) => setTimeout(resume, 80));
  expect(redraw).not.toHaveBeenCalled();
  expect(lastContact('Ana')).toBe(parseDay('2026-11-03'));
});
