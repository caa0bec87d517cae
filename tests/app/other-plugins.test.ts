// @vitest-environment happy-dom
// What other plugins keep, read in the app: there, absent and damaged. Each row of the table in docs/interop.md that says "read".
import { afterEach, describe, expect, test } from 'vitest';
import { parseDay, printDay } from '../../src/core/day';
import { dayAt, rowsIn } from '../../src/core/history';
import { openIndexed, type Indexed } from './indexed';

const TODAY = parseDay('2026-11-23')!;
const PERSON = '---\ncircle: friends\n---\n';

let app: Indexed['app'];
let index: Indexed['index'];

afterEach(async () => {
  index.unload();
  await app.quit();
});

async function begin(files: Record<string, string>): Promise<void> {
  ({ app, index } = openIndexed(files));
  await expect.poll(() => index.progress).toBe(null);
}

const people = (): string[] => index.roster.view(TODAY).people.map(({ person }) => person.path);
const days = (path: string): string[] => index.roster.rowsOf(path).flatMap(({ history, rows }) => (rows ?? rowsIn(history)).map((row) => printDay(dayAt(history, row))));
const promised = (path: string): string[] => index.roster.promisesOf(path).map(({ day }) => (day === null ? '–' : printDay(day)));

describe('folders of templates', () => {
  const NOTES = { 'Ana.md': PERSON, 'Core/Person.md': PERSON, 'Tp/Sub/Person.md': PERSON };
  const CORE = { '.obsidian/templates.json': '{ "folder": "Core" }' };
  const TEMPLATER = { '.obsidian/plugins/templater-obsidian/data.json': '{ "templates_folder": "/Tp" }' };

  test.each([
    ['neither plugin', {}, ['Ana.md', 'Core/Person.md', 'Tp/Sub/Person.md']],
    ['Templates', CORE, ['Ana.md', 'Tp/Sub/Person.md']],
    ['Templater', TEMPLATER, ['Ana.md', 'Core/Person.md']],
    ['both', { ...CORE, ...TEMPLATER }, ['Ana.md']],
    ['settings that say nothing', { '.obsidian/templates.json': '{ "folder": 3 }', '.obsidian/plugins/templater-obsidian/data.json': '[]' }, ['Ana.md', 'Core/Person.md', 'Tp/Sub/Person.md']],
    ['damaged settings', { '.obsidian/templates.json': '{', '.obsidian/plugins/templater-obsidian/data.json': 'null' }, ['Ana.md', 'Core/Person.md', 'Tp/Sub/Person.md']],
  ])('with %s hold no people', async (_, settings, expected) => {
    await begin({ ...NOTES, ...settings });
    expect(people().sort()).toEqual(expected);
  });
});

describe('daily notes', () => {
  const NOTES = { 'Ana.md': PERSON, '2026-11-17.md': '- call [[Ana]]\n', 'Core/2026-11-18.md': '- call [[Ana]]\n', 'Journal/2026/11-19.md': '- call [[Ana]]\n' };
  const CORE = { '.obsidian/daily-notes.json': '{ "folder": "Core" }' };
  const periodic = (daily: unknown): Record<string, string> => ({ '.obsidian/plugins/periodic-notes/data.json': JSON.stringify(daily) });
  const OWN = { folder: 'Journal', format: 'YYYY/MM-DD' };

  test.each([
    ['neither plugin', {}, ['2026-11-17']],
    ['Daily notes', CORE, ['2026-11-18']],
    ['Periodic Notes', { ...CORE, ...periodic({ daily: { enabled: true, ...OWN } }) }, ['2026-11-18', '2026-11-19']],
    ['Periodic Notes 1', { ...CORE, ...periodic({ calendarSets: [{ id: 'Mine', day: { enabled: true, ...OWN } }] }) }, ['2026-11-18', '2026-11-19']],
    ['Periodic Notes without days', { ...CORE, ...periodic({ daily: { enabled: false, ...OWN } }) }, ['2026-11-18']],
    ['damaged settings', { '.obsidian/daily-notes.json': 'no', ...periodic('no') }, ['2026-11-17']],
  ])('with %s are where its settings say', async (_, settings, expected) => {
    await begin({ ...NOTES, ...settings });
    expect(days('Ana.md').sort()).toEqual(expected);
  });
});

describe('the notes of those who use', () => {
  test('Tasks: an open task is due on the day of its sign, and one that is done or dropped is none', async () => {
    await begin({ 'Ana.md': `${PERSON}- [ ] lend her the ladder ⏫ 🔁 every month 📅 2026-12-01\n- [x] a card 📅 2026-11-01 ✅ 2026-11-02\n- [-] a song ❌ 2026-11-03\n`, 'Home.md': '- [ ] thank [[Ana]] 📅 2026-11-30\n' });
    expect(promised('Ana.md')).toEqual(['2026-11-30', '2026-12-01']);
    expect(days('Ana.md')).toEqual([]);
  });

  test('Dataview: a field in a line gives the day, of a promise as of an interaction', async () => {
    await begin({ 'Ana.md': `${PERSON}- [ ] lend her the ladder [due:: 2026-12-01]\n- call: caught up [date:: 2026-11-03]\n- (date:: 2026-10-02) lunch\n- [rating:: 5] a book\n` });
    expect(promised('Ana.md')).toEqual(['2026-12-01']);
    expect(days('Ana.md')).toEqual(['2026-11-03', '2026-10-02']);
  });

  test('aliases: somebody is found by another name, and a link under it is theirs', async () => {
    await begin({ 'People/Aurélien Pothier.md': '---\ncircle: friends\naliases: [Relio, Le Pothier]\n---\n', '2026-11-17.md': '- call [[People/Aurélien Pothier|Relio]]\n' });
    const [one] = index.roster.view(TODAY).people;
    expect(one!.person.aliases).toEqual(['Relio', 'Le Pothier']);
    expect(days('People/Aurélien Pothier.md')).toEqual(['2026-11-17']);
  });
});
