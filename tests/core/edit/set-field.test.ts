import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../../src/core/edit/print-yaml';
import { setField } from '../../../src/core/edit/set-field';
import { applySplice } from '../../../src/core/edit/splice';
import { day } from '../reading';
import { edited, PEOPLE } from './editing';

const set = (yaml: string, value: FieldValue, field = 'circle'): string => edited(yaml, (note) => setField(note, field, value, PEOPLE));

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
    ['is replaced behind a tab', 'circle:\tclose\t# why', 'warm', 'circle:\twarm\t# why'],
    ['is replaced between blank lines', 'name: Ana\n\ncircle: close\n\norg: x', 'warm', 'name: Ana\n\ncircle: warm\n\norg: x'],
    ['is replaced beside one that others refer to', 'home: &a x\ncircle: close\nwork: *a', 'warm', 'home: &a x\ncircle: warm\nwork: *a'],
    ['is replaced when it refers to itself alone', 'circle: [&a close, *a]', 'warm', 'circle: warm'],
    ['is added as an empty list', 'name: Ana', [], 'name: Ana\ncircle: []'],
    ['is filled in where more spaces stand', 'circle:  \nname: Ana', 'warm', 'circle: warm\nname: Ana'],
    ['is filled in before a comment with spaces of its own', 'circle: # why  not  ', 'warm', 'circle: warm # why  not  '],
    ['keeps quotes that held the mark of a comment', 'circle: "a # b"', 'warm', 'circle: "warm"'],
    ['is filled in before a comment further off', 'circle:   # why', 'warm', 'circle: warm  # why'],
    ['is one text where a list stood, its comment further off', 'circle:   # why\n  - close', 'warm', 'circle: warm  # why'],
    ['is one text where a list stood below spaces', 'circle:  \n  - close', 'warm', 'circle: warm'],
    ['replaces a text below it and below spaces', 'circle: \n  close\nname: Ana', 'warm', 'circle: warm\nname: Ana'],
    ['replaces a text below it, its comment further off', 'circle:   # why\n  close', 'warm', 'circle: warm  # why'],
    ['replaces a map, its comment further off', 'circle:   # why\n  a: b', 'warm', 'circle: warm  # why'],
    ['becomes a list where a map stood', 'circle: # why\n  a: b', ['warm'], 'circle: # why\n  - warm'],
    ['stays a list that began with nothing', 'circle:\n-\n- close', ['warm', 'no'], 'circle:\n- warm\n- "no"'],
    ['replaces items that have the mark of a comment', "circle:\n  - \"a # b\"\n  - 'it''s # c'", ['warm'], 'circle:\n  - warm'],
    ['replaces a map that has the mark of a comment', "circle: {\"a\":'b # c', d: [\"#\", '# e']}", 'warm', 'circle: warm'],
    ['replaces an anchor nobody refers to', 'circle: &a\nname: Ana', 'warm', 'circle: warm\nname: Ana'],
    ['replaces a tag', 'circle: !!str close # why', 'warm', 'circle: warm # why'],
    ['stands as deep as the others', '  name: Ana', ['warm'], '  name: Ana\n  circle:\n    - warm'],
  ])('%s', (_, yaml, value, expected) => {
    expect(set(yaml, value)).toBe(expected);
  });

  it('is named as the settings name it, quotes and all', () => {
    expect(set('name: Ana', 'x', 'my circle')).toBe('name: Ana\nmy circle: x');
    expect(set('name: Ana', 'x', 'a: b')).toBe('name: Ana\n"a: b": x');
    expect(set('"a: b": y', 'x', 'a: b')).toBe('"a: b": x');
    expect(set("'it''s': y", 'x', "it's")).toBe("'it''s': x");
  });

  it.each([
    ['text\n', '---\ncircle: close\n---\ntext\n'],
    ['', '---\ncircle: close\n---\n'],
    ['\uFEFF# Ana\r\n', '\uFEFF---\r\ncircle: close\r\n---\r\n# Ana\r\n'],
    ['---\n---', '---\ncircle: close\n---'],
    ['---\n# mine\n---\n', '---\n# mine\ncircle: close\n---\n'],
    ['# Ana\ntext\r\n', '---\ncircle: close\n---\n# Ana\ntext\r\n'],
    ['# Ana\n---\nphone (home): 1\n', '---\ncircle: close\n---\n# Ana\n---\nphone (home): 1\n'],
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
    ['others refer to by a name with marks', 'circle: &a.b* close\nother: [*a.b*]', 'shared-value 2 a[.]b[*]'],
    ['whose name is written in a way of its own', '"c\\x69rcle": close', 'shared-value 2 circle'],
    ['with a comment among its lines', 'circle:\n  - a\n  # why\n  - b', 'comment-inside 2 circle'],
    ['with a comment at the edge among its lines', 'circle:\n  - a\n# why\n  - b', 'comment-inside 2 circle'],
    ['with a comment above its lines', 'name: Ana\ncircle:\n  # why\n  - a', 'comment-inside 3 circle'],
    ['with a comment above its text', 'circle:\n  # why\n  a', 'comment-inside 2 circle'],
    ['with a comment on the line of an item', 'circle:\n  - a # why', 'comment-inside 2 circle'],
    ['with a comment between apostrophes', "circle:\n  - it's\n  # why\n  - that's", 'comment-inside 2 circle'],
    ['with a comment between marks of speech', 'circle:\n  - the "old\n  # why\n  - new"', 'comment-inside 2 circle'],
    ['with a comment in its list on one line', 'circle: [a|b,\n  # why\n  c]', 'comment-inside 2 circle'],
    ['with a comment on the first line of a text', 'circle: | # why\n  a', 'comment-inside 2 circle'],
    ['in broken frontmatter', 'circle: [a\nname: Ana', 'broken-frontmatter 3'],
    ['in frontmatter that is broken by its length', `# ${'x'.repeat(64_000)}`, 'broken-frontmatter 1 longer than'],
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

  it.each([
    ['has no end', '---\ncircle: a\n', 'unclosed-frontmatter 1'],
    ['has no end and an unusual name', '\uFEFF---  \r\n  phone (home): 1\r\n', 'unclosed-frontmatter 1'],
    ['has no end and an indented name', '---\n  circle: a\n', 'unclosed-frontmatter 1'],
    ['is code', '---js\n{}\n---\n', 'code-frontmatter 1 ---js'],
    ['ends its lines in the way of old', '---\nname: Ana\ncircle: a\rname: b\n---\n', 'lone-return 3'],
  ])('is not set where the frontmatter %s', (_, text, refused) => {
    const made = setField({ path: 'Ana.md', text }, 'circle', 'warm', PEOPLE);
    expect('rule' in made ? `${made.path} ${made.rule} ${made.line} ${made.given}`.trimEnd() : made).toBe(`Ana.md ${refused}`);
  });

  it('is set where lines end now so, now otherwise', () => {
    const text = '---\ncircle: # why\r\n  - a\nname: Ana\r\n---\n';
    const made = setField({ path: 'Ana.md', text }, 'circle', 'warm', PEOPLE);
    expect('rule' in made ? made : applySplice(text, made)).toBe('---\ncircle: warm # why\nname: Ana\r\n---\n');
  });

  it('is set whatever way the lines below the frontmatter end', () => {
    expect(setField({ path: 'Ana.md', text: '---\ncircle: a\n---\nx\ry\n' }, 'circle', 'b', PEOPLE)).toEqual({ from: 12, to: 13, insert: 'b' });
  });

  it.each([
    ['circle: a', 'broken-frontmatter 1'],
    ['  circle: a', 'broken-frontmatter 1'],
    ['# mine\n\n\tcircle', 'broken-frontmatter 1'],
    ['# mine and yours', 'written'],
    ['#mine', 'written'],
    ['  # mine\n \n', 'written'],
  ])('is set where a reader finds no fields only if there are none: %j', (yaml, expected) => {
    const text = `---\n${yaml}\n---\ntext\n`;
    const reading = { ...PEOPLE, source: (path: string, said: string) => ({ path, text: said, fields: said === text ? null : { circle: 'warm' } }) };
    const made = setField({ path: 'Ana.md', text }, 'circle', 'warm', reading);
    expect('rule' in made ? `${made.rule} ${made.line} ${made.given}`.trimEnd() : 'written').toBe(expected);
  });
});

it('a field is set beside one that was perhaps meant to be it', () => {
  const text = '---\ntype: person\ncadance: weekly\n---\n';
  expect(setField({ path: 'Ana.md', text }, 'cadence', '6 weeks', PEOPLE)).toEqual({ from: text.length - 4, to: text.length - 4, insert: 'cadence: 6 weeks\n' });
});
