// Frontmatter as fast-check makes it up: fields in every way YAML has to write them, one of them the field to change.
import fc from 'fast-check';

const one = <T>(...choices: T[]): fc.Arbitrary<T> => fc.constantFrom(...choices);

/** True in one note of so many. */
const seldom = (times: number): fc.Arbitrary<boolean> => fc.oneof({ weight: times - 1, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

/** Other fields than the one that changes, each with its lines; `%` is its own number, so that names differ. */
const OTHERS = [
  'name%: Ana', 'name%: "Ana: R."  # said so', "name%: 'it''s'", 'age%: 42', 'list%:\n  - a\n  - b # why', 'list%:\n- a\n- b', 'flow%: [a, "b, c", {d: e}]', 'flow%: [a,\n  b,\n  c]', 'map%:\n  email: 1 month\n  call: { x: 1 }',
  'text%: |\n  # no comment\n  key: value\n\n  more', 'text%: >-\n  folded\n  text', 'long%: a text that\n  goes on', 'quoted%: "two\n  lines # no comment"', '# only a comment %', '', 'empty%:', 'empty%: # nothing', '"quoted key%": x', "'single%': y", 'tab%:\tx', 'link%: "[[Ana]]"',
  'url%: https://example.org/#part', 'time%: 12:30', 'day%: 2026-11-03', 'yes%: yes', 'nul%: ~', 'deep%:\n    - - a\n      - b\n    - c: d\n      e: f', 'spaced key %: z', 'a#b%: c', 'dash-%: -1', 'uni%: "\\u00e9"', 'anchor%: &x% v\nalias%: *x%', 'é%: ü',
];

/** The field that changes, in every way it can stand there; `null` when the note has none. */
const OWN = [
  null, null, 'KEY: old', 'KEY: old # why', 'KEY:   "old"  # why', "KEY: 'old'", 'KEY:', 'KEY: ', 'KEY:  # why', 'KEY: [a, b]', 'KEY: [ a, "b, c" ] # why', 'KEY: []', 'KEY: [a,\n  b]', 'KEY: [a, b,]', 'KEY:\n  - a\n  - b', 'KEY:\n- a\n- b', 'KEY: # why\n    -   a\n    -   "b"',
  'KEY: { email: 1 month }', 'KEY: {email: 1 month, call: "2 months"} # why', 'KEY: {}', 'KEY:\n  email: 1 month # why\n  call: 2 months', 'KEY:\n    email: "1 month"', 'KEY: |\n  old\n  # text', 'KEY: >\n  old\n\n  more', 'KEY: old\n  goes on', 'KEY: "old\n  two"', '"KEY": old', "'KEY' : old", 'KEY: 2026-11-03', 'KEY: true', 'KEY: null', 'KEY: ~', 'KEY: 42',
  'KEY:\told', 'KEY: &own old', 'KEY: !!str old', 'KEY:\n  old', 'KEY:\n  "old"', 'KEY: old, older',
];

/** Fields that keep the whole block from being written to, or are refused for themselves. */
const RARE = ['KEY: &shared old\nuser: *shared', 'KEY:\n  - a\n  # why\n  - b', 'KEY: old\nother: z\nKEY: older', '? KEY\n: old', 'bad: [x', 'KEY: a: b', '\tKEY: old', 'KEY: *x', '&k KEY: old', '- a', 'KEY: [a, # why\n  b]', 'no field'];

/** One note: its text, the text before and behind the lines of the field, and whether the field is written in a rare way. */
export interface Fronted {
  readonly text: string;
  readonly before: string;
  readonly behind: string;
  readonly rare: boolean;
}

/** A note with a field of a name, or without. */
export const someFronted = (key: string): fc.Arbitrary<Fronted> => fc.record({
  others: fc.array(one(...OTHERS), { maxLength: 5 }), own: fc.oneof({ weight: 60, arbitrary: one(...OWN) }, { weight: 1, arbitrary: one(...RARE) }), at: fc.nat(5), lineEnd: one('\n', '\n', '\r\n'), mark: one('', '', '\uFEFF'),
  fence: one('---', '---', '---', '---  '), indent: one('', '', '', ' '), body: one('', 'text\n', '\n## Interactions\n- 2026-11-03 call\n', '# Ana', '- 2026-11-03 call: x\n\n---\n\nmore'), none: seldom(12), open: seldom(150),
}).map(({ others, own, at, lineEnd, mark, fence, indent, body, none, open }) => {
  const rare = own !== null && RARE.includes(own);
  if (none) {
    const text = mark + body.replaceAll('\n', lineEnd);
    return { text, before: mark, behind: text.slice(mark.length), rare: false };
  }
  const fields = others.map((field, index) => field.replaceAll('%', String(index)));
  const place = Math.min(at, fields.length);
  const lines = (parts: readonly string[]): string => parts.map((part) => `${(indent + part).replaceAll('\n', `\n${indent}`)}\n`).join('').replaceAll('\n', lineEnd);
  const [above, below] = own === null ? [fields, []] : [fields.slice(0, place), fields.slice(place)];
  const before = `${mark}---${lineEnd}${lines(above)}`;
  const behind = `${lines(below)}${open ? '' : `${fence}${body === '' ? '' : lineEnd}${body.replaceAll('\n', lineEnd)}`}`;
  const text = before + (own === null ? '' : lines([own.replaceAll('KEY', key)])) + behind;
  return open ? { text, before: mark, behind: text.slice(mark.length), rare: true } : { text, before, behind, rare };
});
