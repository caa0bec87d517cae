import { describe, expect, it } from 'vitest';
import { setEntry, type EntryValue } from '../../../src/core/edit/set-entry';
import { day } from '../reading';
import { edited, PEOPLE } from './editing';

const entry = (yaml: string, key: string, value: EntryValue): string => edited(yaml, (note) => setEntry(note, 'dates', key, value, PEOPLE));

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
    ['is replaced without quotes', 'dates:\n  move: 02-01 # why', 'move', '02-24', 'dates:\n  move: 02-24 # why'],
    ['is replaced in single quotes', "dates:\n  move: '02-01'", 'move', '02-24', "dates:\n  move: '02-24'"],
    ['becomes true', 'dates: # why', 'x', true, 'dates: # why\n  x: true'],
    ['is begun with a comma', 'name: Ana', 'x', 'a, b', 'name: Ana\ndates:\n  x: a, b'],
    ['is begun below with a comma', 'dates:', 'x', 'a, b', 'dates:\n  x: a, b'],
    ['is added with a comma', 'dates:\n  y: z', 'x', 'a, b', 'dates:\n  y: z\n  x: a, b'],
    ['is begun on one line with a comma', 'dates: ~', 'x', 'a, b', 'dates: { x: "a, b" }'],
    ['is added on one line with a comma', 'dates: { y: z }', 'x', 'a, b', 'dates: { y: z, x: "a, b" }'],
    ['is replaced on one line with a comma', 'dates: { x: y }', 'x', 'a, b', 'dates: { x: "a, b" }'],
    ['is replaced on one line with its spaces', 'dates: { x :   y, z: 1 }', 'x', 'a', 'dates: { x :   a, z: 1 }'],
    ['is replaced on one line in double quotes', 'dates: {"x":"y"}', 'x', 'a', 'dates: {"x":"a"}'],
    ['is replaced by the name in double quotes', 'dates: { "a: \\"b\\"" : y }', 'a: "b"', 'z', 'dates: { "a: \\"b\\"" : z }'],
    ['is replaced by the name in single quotes', "dates: { 'it''s: so' : y }", "it's: so", 'z', "dates: { 'it''s: so' : z }"],
    ['is replaced where there are more', 'dates: { a x: 1, x: y, "x y": 2 }', 'x', 'z', 'dates: { a x: 1, x: z, "x y": 2 }'],
    ['is replaced by a name of words on one line', 'dates: { my new job: 02-01, z: 1 }', 'my new job', '02-24', 'dates: { my new job: 02-24, z: 1 }'],
    ['is added to a space on one line', 'dates: { }', 'x', 'soon', 'dates: { x: soon }'],
    ['is added beside names without values', 'dates: {a, b}', 'x', 'soon', 'dates: {a, b, x: soon}'],
    ['is not replaced with its comment', 'dates: { x: y # why\n  }', 'x', 'z', 'comment-inside 2 dates'],
    ['is not set in a text of lines', 'dates: |\n  soon', 'x', 'y', 'not-a-map 2 dates'],
    ['is not set in a list with a tag', 'name: Ana\ndates: !!seq [a]', 'x', 'y', 'not-a-map 3 dates'],
    ['is not set behind an anchor', 'dates: &a', 'x', 'y', 'other-value 2 dates'],
    ['is not set beside entries with marks', 'dates:\n  a: b\n  ? x\n  : c', 'x', 'y', 'not-a-map 2 dates'],
    ['is not set in a list', 'dates: [a]', 'x', 'y', 'not-a-map 2 dates'],
    ['is not set in a text', 'dates: soon', 'x', 'y', 'not-a-map 2 dates'],
    ['is not set over a list of its own', 'dates:\n  x:\n    - a', 'x', 'y', 'not-a-map 2 dates'],
    ['is not set where entries have marks', 'dates:\n  ? x\n  : a', 'x', 'y', 'other-value 2 dates'],
    ['is not set in a value with a tag', 'dates: !!map { a: b }', 'x', 'y', 'other-value 2 dates'],
  ])('%s', (_, yaml, key, value, expected) => {
    expect(entry(yaml, key, value)).toBe(expected);
  });

  it('begins it in frontmatter of its own', () => {
    expect(setEntry({ path: 'Ana.md', text: 'text\n' }, 'dates', 'new job', '02-24', PEOPLE)).toEqual({ from: 0, to: 0, insert: '---\ndates:\n  new job: 02-24\n---\n' });
  });
});
