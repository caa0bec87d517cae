import { describe, expect, it } from 'vitest';
import { flowParts, isField, yamlFields } from '../../../src/core/edit/yaml-fields';

/** The fields of some lines as `key kind value`, with what stands behind the value on its line; or why not, and what stands there. */
function fields(yaml: string, to = yaml.length): string[] | string {
  const found = yamlFields(yaml, 0, to);
  if ('rule' in found) return `${found.rule} ${yaml.slice(found.at).split('\n', 1)[0]!}`;
  return found.map(({ key, kind, valueFrom, valueTo, tail }) => `${key} ${kind} ${yaml.slice(valueFrom, valueTo)}${tail === '' ? '' : `|${tail}`}`);
}

describe('the value of a field', () => {
  it.each([
    ['is a word', 'a: b', 'plain b'],
    ['ends before its comment', 'a:   b c  # why', 'plain b c|  # why'],
    ['holds a mark that begins no comment', 'a: b#c', 'plain b#c'],
    ['holds marks that are neither anchor nor tag inside of a text', 'a: salt &pepper !', 'plain salt &pepper !'],
    ['is in double quotes', 'a: "b: # c"  ', 'double "b: # c"|  '],
    ['holds a quote of its own', 'a: "b \\" # c" # why', 'double "b \\" # c"| # why'],
    ['is in single quotes', "a: 'b: # c' # why", "single 'b: # c'| # why"],
    ['holds an apostrophe', "a: 'it''s' # why", "single 'it''s'| # why"],
    ['holds a backslash', "a: 'C:\\' # why", "single 'C:\\'| # why"],
    ['is quoted over lines', 'a: "b\n  # c" # why', 'double "b\n  # c"| # why'],
    ['has more behind its quotes', 'a: "b" c # why', 'other "b" c # why'],
    ['has more right behind its quotes', 'a: "b"c', 'other "b"c'],
    ['is a list on one line', 'a: [b, [c, d]] # why', 'flow-list [b, [c, d]]| # why'],
    ['is a list on several lines', 'a: [b, # ], c\n  d]', 'flow-list [b, # ], c\n  d]'],
    ['is a map on one line', 'a: { b: ["}", \'}\'] }', 'flow-map { b: ["}", \'}\'] }'],
    ['is a text kept in lines', 'a: |\n  # b\n\n  c', 'other |\n  # b\n\n  c'],
    ['is a text folded', 'a: >\n  # b\n  c', 'other >\n  # b\n  c'],
    ['goes on below', 'a: b\n\n  c', 'other b\n\n  c'],
    ['does not go on with a comment', 'a: b\n  # c', 'plain b'],
    ['is nothing', 'a:', 'empty '],
    ['is nothing but a comment', 'a: # b', 'empty | # b'],
    ['is a list', 'a: # why\n  - b\n  - c', 'list   - b\n  - c| # why'],
    ['is a list as deep as its name', 'a:\n- b\n-\n-\tc', 'list - b\n-\n-\tc'],
    ['is a list that begins with nothing', 'a:\n-\n- c', 'list -\n- c'],
    ['is a list below a comment', 'a:\n\n# why\n  - b', 'list   - b'],
    ['is a list with blank lines and comments', 'a:\n  - b\n\n# why\n  - c\n# end', 'list   - b\n\n# why\n  - c'],
    ['is a map', 'a:\n  b: c\n  d:\n    - e', 'map   b: c\n  d:\n    - e'],
    ['is a text below', 'a:\n  b\n  c', 'other   b\n  c'],
    ['has an anchor', 'a: &b c', 'other &b c'],
    ['has an anchor and no more', 'a: &b', 'other  &b'],
    ['is a list with an anchor', 'a: &b # why\n- c', 'other  &b # why\n- c'],
    ['is a list with a tag', 'a: !!seq\n  - c', 'other  !!seq\n  - c'],
    ['is a text kept in lines, with a tag and an anchor', 'a: !!str  &b  |\n  # c\n  d', 'other !!str  &b  |\n  # c\n  d'],
  ])('%s: %j', (_, yaml, found) => {
    expect(fields(yaml)).toEqual([`a ${found}`]);
    expect(fields(`${yaml}\nz: 1\n`)).toEqual([`a ${found}`, 'z plain 1']);
    expect(fields(`${yaml}\nz: 1\n`.replaceAll('\n', '\r\n'))).toEqual([`a ${found}`.replaceAll('\n', '\r\n'), 'z plain 1']);
  });

  it('is looked for no further than the block reaches', () => {
    expect(fields('a: bcd\ne: f', 4)).toEqual(['a plain b']);
    expect(fields('a: b\nc: d', 4)).toEqual(['a plain b']);
    expect(fields('a: [b]', 5)).toEqual(['a flow-list [b']);
    expect(fields("a: 'b'", 5)).toEqual(["a single 'b"]);
    expect(yamlFields('a: b\nc: d', 0, 4)).toMatchObject([{ from: 0, next: 4 }]);
  });
});

describe('the name of a field', () => {
  it.each([
    ['a: 1', 'a'],
    ['\na: 1', 'a'],
    ['\n# b: 2\n\na : 1', 'a'],
    ['my circle (old): 1', 'my circle (old)'],
    ['-a: 1', '-a'],
    ['a:b: 1', 'a:b'],
    ['"a: b": 1', 'a: b'],
    ['"a \\"b\\" \\u00e9": 1', 'a "b" é'],
    ['"a \\x41": 1', 'a \\x41'], // an escape YAML has and JSON has not
    ["'it''s': 1", "it's"],
  ])('%j', (yaml, key) => {
    expect(fields(yaml)).toEqual([`${key} plain 1`]);
  });

  it.each(['a', '- a: 1', '# a: 1', '', 'a:b', '[a]: 1', '*a : 1'])('does not stand in %j', (line) => {
    expect(isField(line)).toBe(false);
  });
});

describe('lines that are no fields', () => {
  it.each([
    ['a mark of a long name', 'a: 1\n? b\n: c', 'complex-field ? b'],
    ['that mark alone', '?\n  a\n: b', 'complex-field ?'],
    ['a name that refers elsewhere', '*a : 1', 'complex-field *a : 1'],
    ['a name twice', 'a: 1\n"a": 2', 'duplicate-field "a": 2'],
    ['a text', 'a: 1\nb', 'other-value b'],
    ['a field deeper than the others', "a: 'b'\n  c: d", 'other-value c: d'],
    ['a field less deep than the others', '  a:\n    - b\nc: d', 'other-value c: d'],
    ['a field behind a comment, deeper', 'a: b # why\n  c: d', 'other-value c: d'],
    ['an item less deep than the others', 'a:\n  - b\n- c', 'other-value - c'],
    ['an item less deep than the field', '  a:\n- b', 'other-value - b'],
  ])('%s: %j', (_, yaml, refused) => {
    expect(fields(yaml)).toBe(refused);
  });

  it('but an item without a space is one', () => {
    expect(fields('a:\n-b: 1')).toEqual(['a empty ', '-b plain 1']);
  });
});

it.each([
  ['[]', []],
  ['[ ]', []],
  ['[a, b]', ['a', 'b']],
  ['[ a ,b, ]', ['a', 'b']],
  ["[it's, 'a, b', \"c, \\\", d\"]", ["it's", "'a, b'", '"c, \\", d"']],
  ['[a, [b, c], { d: e, f: g }]', ['a', '[b, c]', '{ d: e, f: g }']],
  ['{ a: "b, c", d: e }', ['a: "b, c"', 'd: e']],
  ['[a, b # c, d\n, e]', ['a', 'b # c, d', 'e']],
  ['[a#b, c]', ['a#b', 'c']],
])('the parts of %j', (text, parts) => {
  const found = flowParts(`${text}, ]`, 0, text.length + 3);
  expect(found.parts.map(([from, to]) => text.slice(from, to))).toEqual(parts);
  expect(found.to).toBe(text.length);
});
