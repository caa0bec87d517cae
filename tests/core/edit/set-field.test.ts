import { describe, expect, it } from 'vitest';
import { appendToField } from '../../../src/core/edit/append-to-field';
import type { FieldValue } from '../../../src/core/edit/print-yaml';
import type { Refusal } from '../../../src/core/edit/refusal';
import { removeField } from '../../../src/core/edit/remove-field';
import { setEntry, type EntryValue } from '../../../src/core/edit/set-entry';
import { setField } from '../../../src/core/edit/set-field';
import { applySplice, type Splice } from '../../../src/core/edit/splice';
import { day } from '../reading';
import { PEOPLE } from './editing';

/** The frontmatter after an edit, its fences left out; why not, as `rule line given`, when it was refused. */
function edited(yaml: string, edit: (note: { path: string; text: string }) => Splice | Refusal): string {
  const text = `---\n${yaml}\n---\ntext\n`;
  const made = edit({ path: 'Notes/Ana.md', text });
  return 'rule' in made ? `${made.rule} ${made.line} ${made.given}`.trimEnd() : applySplice(text, made).replace(/^---\n([^]*?)\n?---\ntext\n$/, '$1');
}

const set = (yaml: string, value: FieldValue, field = 'circle'): string => edited(yaml, (note) => setField(note, field, value, PEOPLE));
const append = (yaml: string, item: string): string => edited(yaml, (note) => appendToField(note, 'circle', item, PEOPLE));
const entry = (yaml: string, key: string, value: EntryValue): string => edited(yaml, (note) => setEntry(note, 'dates', key, value, PEOPLE));
const remove = (yaml: string): string => edited(yaml, (note) => removeField(note, 'circle', PEOPLE));

describe('a field', () => {
  it.each<[string, string, FieldValue, string]>([
    ['is added at the end', 'name: Ana # she', 'close', 'name: Ana # she\ncircle: close'],
    ['is replaced', 'circle: close\nname: Ana', 'warm', 'circle: warm\nname: Ana'],
    ['keeps the comment on its line', 'circle:   close  # why', 'warm', 'circle:   warm  # why'],
    ['keeps its double quotes', 'circle: "close"', 'warm', 'circle: "warm"'],
    ['keeps its single quotes', "circle: 'close'", 'it\'s', "circle: 'it''s'"],
    ['keeps the quotes around its name', '"circle": close', 'warm', '"circle": warm'],
    ['is filled in where it was empty', 'circle:', 'warm', 'circle: warm'],
    ['is filled in before a comment', 'circle: # why', 'warm', 'circle: warm # why'],
    ['is filled in where spaces stand', 'circle: \nname: Ana', 'warm', 'circle: warm\nname: Ana'],
    ['becomes a day', 'circle: close', { day: day('2026-12-01') }, 'circle: 2026-12-01'],
    ['becomes a day in its quotes', 'circle: "2026-10-01"', { day: day('2026-12-01') }, 'circle: "2026-12-01"'],
    ['becomes true', 'circle: "close"', true, 'circle: true'],
    ['becomes a list', 'circle: close # why', ['warm', 'no'], 'circle: # why\n  - warm\n  - "no"'],
    ['becomes an empty list', 'circle: close', [], 'circle: []'],
    ['stays a list on one line', 'circle: [close] # why', ['warm', 'a, b'], 'circle: [warm, "a, b"] # why'],
    ['stays a list with its own spaces', 'circle:\n-   close', ['warm', 'friends'], 'circle:\n-   warm\n-   friends'],
    ['is one text where a list stood', 'circle: # why\n  - close\n  - warm\nname: Ana', 'warm', 'circle: warm # why\nname: Ana'],
    ['replaces a text of several lines', 'circle: |\n  close\n  # text\nname: Ana', 'warm', 'circle: warm\nname: Ana'],
    ['replaces a text folded over lines', 'circle: close\n  and warm\nname: Ana', 'warm', 'circle: warm\nname: Ana'],
    ['replaces a text below it', 'circle:\n  close\nname: Ana', 'warm', 'circle: warm\nname: Ana'],
    ['replaces a map', 'circle:\n  a: b', 'warm', 'circle: warm'],
    ['is written in one line, whatever it holds', 'circle: x', 'two\nlines: yes', 'circle: "two\\nlines: yes"'],
    ['stands as deep as the others', '  name: Ana', ['warm'], '  name: Ana\n  circle:\n    - warm'],
  ])('%s', (_, yaml, value, expected) => {
    expect(set(yaml, value)).toBe(expected);
  });

  it('is named as the settings name it, quotes and all', () => {
    expect(set('name: Ana', 'x', 'my circle')).toBe('name: Ana\nmy circle: x');
    expect(set('name: Ana', 'x', 'a: b')).toBe('name: Ana\n"a: b": x');
    expect(set('"a: b": y', 'x', 'a: b')).toBe('"a: b": x');
  });

  it.each([
    ['text\n', '---\ncircle: close\n---\ntext\n'],
    ['', '---\ncircle: close\n---\n'],
    ['\uFEFF# Ana\r\n', '\uFEFF---\r\ncircle: close\r\n---\r\n# Ana\r\n'],
    ['---\n---', '---\ncircle: close\n---'],
    ['---\n# mine\n---\n', '---\n# mine\ncircle: close\n---\n'],
    ['---\n\nrule above\n', '---\ncircle: close\n---\n---\n\nrule above\n'],
  ])('gets frontmatter of its own: %j', (text, expected) => {
    const made = setField({ path: 'Ana.md', text }, 'circle', 'close', PEOPLE);
    expect('rule' in made ? made : applySplice(text, made)).toBe(expected);
  });

  it('makes a note a person, and its lines count', () => {
    const text = '## Interactions\n- 2026-11-03 call\n';
    const made = setField({ path: 'Notes/Ana.md', text }, 'cadence', '6 weeks', PEOPLE);
    expect(made).toEqual({ from: 0, to: 0, insert: '---\ncadence: 6 weeks\n---\n' });
  });

  it.each([
    ['that stands there twice', 'circle: a\ncircle: b', 'duplicate-field 3 circle'],
    ['among fields with marks', '? circle\n: a', 'complex-field 2 circle'],
    ['with an anchor before its name', '&a circle: b', 'complex-field 2 circle'],
    ['others refer to', 'circle: &a close\nother: *a', 'shared-value 2 a'],
    ['with a comment among its lines', 'circle:\n  - a\n  # why\n  - b', 'comment-inside 2 circle'],
    ['in broken frontmatter', 'circle: [a\nname: Ana', 'broken-frontmatter 3'],
    ['in a list', '- circle', 'broken-frontmatter 2 no list of fields'],
    ['in a map on one line', '{ circle: a }', 'other-value 2 circle'],
  ])('is not set %s', (_, yaml, refused) => {
    expect(set(yaml, 'warm')).toMatch(new RegExp(`^${refused}`));
  });

  it('is not set over one that a reader merges in from elsewhere', () => {
    const merging = { ...PEOPLE, source: (path: string, text: string) => ({ path, text, fields: { all: { circle: 'x' }, circle: 'x' } }) };
    const text = '---\nall: &a { circle: x }\n<<: *a\n---\n';
    expect(setField({ path: 'Ana.md', text }, 'circle', 'warm', merging)).toMatchObject({ rule: 'shared-value' });
  });

  it('is not set when the reader does not find it again, or finds another changed', () => {
    const text = '---\ncircle: close\norg: x\n---\n';
    const read = (fields: (text: string) => Record<string, unknown>) => ({ ...PEOPLE, source: (path: string, said: string) => ({ path, text: said, fields: fields(said) }) });
    expect(setField({ path: 'Ana.md', text }, 'circle', 'warm', read(() => ({ circle: 'close', org: 'x' })))).toMatchObject({ rule: 'unread-place' });
    expect(setField({ path: 'Ana.md', text }, 'circle', 'warm', read((said) => (said === text ? { circle: 'close', org: 'x' } : { circle: 'warm' })))).toMatchObject({ rule: 'facts-changed' });
  });

  it('is not set where the frontmatter has no end, is code, or ends its lines in the way of old', () => {
    for (const [text, rule] of [['---\ncircle: a\n', 'unclosed-frontmatter'], ['---js\n{}\n---\n', 'code-frontmatter'], ['---\ncircle: a\rname: b\n---\n', 'lone-return']] as const) {
      expect(setField({ path: 'Ana.md', text }, 'circle', 'warm', PEOPLE)).toMatchObject({ rule });
    }
  });
});

describe('a list', () => {
  it.each([
    ['is begun', 'name: Ana', 'name: Ana\ncircle:\n  - warm'],
    ['is begun below an empty field', 'circle: # why\nname: Ana', 'circle: # why\n  - warm\nname: Ana'],
    ['is begun in the place of nothing', 'circle: null # why', 'circle: [warm] # why'],
    ['grows by a line in its own manner', 'circle:\n-  close # why\nname: Ana', 'circle:\n-  close # why\n-  warm\nname: Ana'],
    ['grows on its one line', 'circle: [ close, "a, b" ] # why', 'circle: [ close, "a, b", warm ] # why'],
    ['grows over lines', 'circle: [close,\n  b]', 'circle: [close,\n  b, warm]'],
    ['grows behind a last comma', 'circle: [close,]', 'circle: [close, warm,]'],
    ['grows from nothing', 'circle: []', 'circle: [warm]'],
    ['is made of one text', 'circle: close # why', 'circle: [close, warm] # why'],
    ['is made of one text in quotes', 'circle: "close"', 'circle: ["close", warm]'],
    ['is made of one text with a comma', 'circle: close, old', 'circle: ["close, old", warm]'],
    ['is made of a number', 'circle: 42', 'circle: [42, warm]'],
    ['is made of a text of several lines', 'circle: close\n  old', 'circle: [close old, warm]'],
    ['stays as it is when it has the text', 'circle: [warm]', 'circle: [warm]'],
    ['is not made of a map', 'circle: { a: b }', 'not-a-list 2 circle'],
    ['is not made of a value with an anchor', 'circle: &a close', 'not-a-list 2 circle'],
  ])('%s', (_, yaml, expected) => {
    expect(append(yaml, 'warm')).toBe(expected);
  });
});

it('a field is set beside one that was perhaps meant to be it', () => {
  const text = '---\ntype: person\ncadance: weekly\n---\n';
  expect(setField({ path: 'Ana.md', text }, 'cadence', '6 weeks', PEOPLE)).toEqual({ from: text.length - 4, to: text.length - 4, insert: 'cadence: 6 weeks\n' });
});

describe('an entry of a map', () => {
  it.each<[string, string, string, EntryValue, string]>([
    ['begins it', 'name: Ana', 'new job', { day: day('2026-10-01') }, 'name: Ana\ndates:\n  new job: 2026-10-01'],
    ['begins it below an empty field', 'dates:', 'new job', '02-24', 'dates:\n  new job: 02-24'],
    ['begins it in the place of nothing', 'dates: ~', 'new job', '02-24', 'dates: { new job: 02-24 }'],
    ['is added as the others stand', 'dates:\n    move: 02-01 # why\nname: Ana', 'new job', '02-24', 'dates:\n    move: 02-01 # why\n    new job: 02-24\nname: Ana'],
    ['is added beside a key that looks like an anchor', 'dates:\n  ",&": 02-01', 'new job', '02-24', 'dates:\n  ",&": 02-01\n  new job: 02-24'],
    ['is replaced', 'dates:\n  move: "02-01" # why\n  x: y', 'move', '02-24', 'dates:\n  move: "02-24" # why\n  x: y'],
    ['is filled in', 'dates:\n  move:\n  x: y', 'move', '02-24', 'dates:\n  move: 02-24\n  x: y'],
    ['is added on one line', 'dates: { move: 02-01 }', 'new job', '02-24', 'dates: { move: 02-01, new job: 02-24 }'],
    ['is added to nothing on one line', 'dates: {}', 'new job', '02-24', 'dates: { new job: 02-24 }'],
    ['is replaced on one line', 'dates: {move: 02-01, "x": \'y\'}', 'x', 'a, b', 'dates: {move: 02-01, "x": \'a, b\'}'],
    ['is not set in a list', 'dates: [a]', 'x', 'y', 'not-a-map 2 dates'],
    ['is not set in a text', 'dates: soon', 'x', 'y', 'not-a-map 2 dates'],
    ['is not set over a list of its own', 'dates:\n  x:\n    - a', 'x', 'y', 'not-a-map 2 dates'],
    ['is not set where entries have marks', 'dates:\n  ? x\n  : a', 'x', 'y', 'other-value 2 dates'],
    ['is not set in a value with a tag', 'dates: !!map { a: b }', 'x', 'y', 'other-value 2 dates'],
  ])('%s', (_, yaml, key, value, expected) => {
    expect(entry(yaml, key, value)).toBe(expected);
  });
});

describe('a field taken out', () => {
  it.each([
    ['leaves the others', 'name: Ana\ncircle: close # why\n# mine\norg: x', 'name: Ana\n# mine\norg: x'],
    ['takes its lines along', 'circle:\n  - a\n\n  - b\nname: Ana', 'name: Ana'],
    ['may be the last', 'circle: close', ''],
    ['need not be there', 'name: Ana', 'name: Ana'],
    ['is not taken out when others refer to it', 'circle: &a close\nother: *a', 'shared-value 2 a'],
  ])('%s', (_, yaml, expected) => {
    expect(remove(yaml)).toBe(expected);
  });

  it('need not even have frontmatter', () => {
    expect(removeField({ path: 'Ana.md', text: 'text' }, 'circle', PEOPLE)).toEqual({ from: 0, to: 0, insert: '' });
  });
});
