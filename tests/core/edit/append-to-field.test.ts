import { describe, expect, it } from 'vitest';
import { appendToField } from '../../../src/core/edit/append-to-field';
import { edited, PEOPLE } from './editing';

const append = (yaml: string, item: string): string => edited(yaml, (note) => appendToField(note, 'circle', item, PEOPLE));

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
    ['grows as deep as its dashes', 'circle:\n-\n-   close', 'circle:\n-\n-   close\n- warm'],
    ['is begun in the place of an empty text', 'circle: "" # why', 'circle: [warm] # why'],
    ['is made of one text far off', 'circle:   close', 'circle:   [close, warm]'],
    ['is made of one text in single quotes', "circle: 'close, old'", "circle: ['close, old', warm]"],
    ['is made of one text with marks', 'circle: salt & pepper!', 'circle: [salt & pepper!, warm]'],
    ['is made of one text below', 'circle: # why\n  close\nname: Ana', 'circle: [close, warm] # why\nname: Ana'],
    ['is not made of a text with a comment above', 'circle:\n  # why\n  close', 'not-a-list 2 circle'],
    ['is not begun where fields stand twice', 'circle: a\ncircle: b', 'duplicate-field 3 circle'],
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

  it.each([
    ['circle:\n  - close', 'circle:\n  - close\n  - a, b'],
    ['circle:', 'circle:\n  - a, b'],
    ['circle: [close]', 'circle: [close, "a, b"]'],
    ['circle: []', 'circle: ["a, b"]'],
    ['circle: ~', 'circle: ["a, b"]'],
    ['circle: close', 'circle: [close, "a, b"]'],
  ])('quotes a text with a comma where it needs to: %j', (yaml, expected) => {
    expect(append(yaml, 'a, b')).toBe(expected);
  });

  it('is begun in frontmatter of its own', () => {
    expect(appendToField({ path: 'Ana.md', text: 'text\n' }, 'circle', 'warm', PEOPLE)).toEqual({ from: 0, to: 0, insert: '---\ncircle:\n  - warm\n---\n' });
  });
});
