// @vitest-environment happy-dom
import { afterAll, expect, test } from 'vitest';
import { BasesViewConfig } from './bases-config';
import { BasesEntry } from './bases-entry';
import { passes } from './bases-filter';
import { QueryController } from './bases-query';
import { BooleanValue, LinkValue, ListValue, NullValue, NumberValue, StringValue, valueOf } from './bases-value';
import { App } from './obsidian';

const FILES = {
  'People/Ana.md': '---\ntype: person\ntags: [person/work]\ncircle: close\nage: 30\n---\n',
  'People/Bo.md': '---\ntype: [client, person]\ncircle: friends\ncity: [Lisbon, Lyon]\n---\n',
  'Zoé.md': '---\ncity: ""\n---\n',
  'Map.canvas': '{}',
};
const app = new App({ files: FILES });
afterAll(() => app.quit());

const found = (filter: Parameters<typeof passes>[0]): string[] => app.vault.getFiles().filter((file) => passes(filter, new BasesEntry(app, file))).map(({ path }) => path);

test.each([
  ['file.inFolder("People")', ['People/Ana.md', 'People/Bo.md']],
  ['!file.inFolder("People")', ['Zoé.md', 'Map.canvas']],
  ['file.hasTag("person")', ['People/Ana.md']],
  ['file.hasTag("per")', []],
  ['file.hasProperty("city")', ['People/Bo.md', 'Zoé.md']],
  ['list(note["type"]).containsAny("person", "contact")', ['People/Ana.md', 'People/Bo.md']],
  ['type == "person"', ['People/Ana.md']],
  ['note.age == 30 || list(city).contains("Lyon")', ['People/Ana.md', 'People/Bo.md']],
  ['file.ext == "md" && file.name != "Zoé.md"', ['People/Ana.md', 'People/Bo.md']],
])('the filter %s passes what it says', (filter, expected) => {
  expect(found(filter)).toEqual(expected);
});

test('filters are joined by and, or and not', () => {
  expect(found({ or: [{ not: ['file.inFolder("People")'] }, { and: ['circle == "close"', 'file.hasTag("person")'] }] })).toEqual(['People/Ana.md', 'Zoé.md', 'Map.canvas']);
  expect(found(undefined)).toHaveLength(4);
});

test.each(['file.mtime > now()', 'circle.lower()', 'a ? b : c', 'formula.x', 'circle =='])('a filter it does not know, %s, is an error', (filter) => {
  expect(() => found(filter)).toThrow('the stand-in does not know');
});

test('a query is sorted, grouped and cut off as its view says; nothing comes last', () => {
  const run = (view: object): string[][] => {
    const config = new BasesViewConfig({}, { type: 'kith', name: 'x', ...view }, () => {});
    return new QueryController(app).run({ filters: 'file.ext == "md"' }, config).groupedData.map((group) => [group.hasKey() ? group.key!.toString() : '–', ...group.entries.map(({ file }) => file.basename)]);
  };
  expect(run({ sort: [{ property: 'file.name', direction: 'DESC' }], limit: 2 })).toEqual([['–', 'Zoé', 'Bo']]);
  expect(run({ groupBy: { property: 'circle', direction: 'DESC' } })).toEqual([['–', 'Zoé'], ['friends', 'Bo'], ['close', 'Ana']]);
  expect(run({ groupBy: { property: 'note.circle', direction: 'ASC' } }).at(-1)).toEqual(['–', 'Zoé']);
});

test('values are what the frontmatter holds', () => {
  expect([valueOf('a'), valueOf(1), valueOf(false), valueOf(['a']), valueOf(''), valueOf('[[Ana|her]]')].map(({ constructor }) => constructor))
    .toEqual([StringValue, NumberValue, BooleanValue, ListValue, NullValue, LinkValue]);
  const el = createDiv();
  valueOf(['[[Ana|her]]', 'Lyon']).renderTo(el, null);
  expect(el.textContent).toBe('herLyon');
});
