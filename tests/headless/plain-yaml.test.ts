import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../scripts/headless/frontmatter';
import { parsePlainYaml } from '../../scripts/headless/plain-yaml';

// What stands in the frontmatter of notes: mostly plain, and now and then anything YAML has a meaning for.
const NAMES = ['type', 'circle', 'tags', 'cadence', 'email', 'via', 'created at', 'my-field', 'a - b', 'null', 'true', '__proto__', 'constructor', 'été', '"quoted"', '? x', '- x', '2026', 'a: b', '<<', '#x', ' indented', 'x_1'];
const VALUES = [
  'person', 'clients', '2 weeks', '90', '90d', 'P3M', '2026-11-03', '04-12', '--04-12', 'somebody@example.com', '"[[Talia]]"', '[[Talia]]', "'it''s'", "'its'", '"a \\n b"', '"a"', '"', "'", '""',
  '+33 6 12', '+33612', '0612', '00', '0', '007', '-1', '1.5', '1.', '.5', '1e3', '1E+3', '1_000', '0x1F', '0o17', '0b1', '1:30', '12:30:45', '1.2.3', '1-2', '.inf', '.nan', '~', 'null', 'Null', 'nULL', 'true', 'True', 'yes', 'no', 'on', 'FALSE',
  'a: b', 'a:b', 'a:', ':a', 'http://x.y/z', 'a #b', 'a#b', '#b', '# b', '&a b', '*a', '!t b', '|', '>', '>-', '@a', '`a`', '%a', '{ a: 1 }', '{}', '{a}', '[a, b]', '[a,b]', '[ a , "b, c" , 3 ]', '[]', '[ ]', '[a,]', '[,a]', '[a', 'a]', '[a: b]', '[a:b]', '[[a], b]', '[#a]', '["a"b]', "['a', true, ~]", '[-]', '[- a]', '[a #b]', '[a] ', '[a] b', '[a] #c',
  'a\tb', 'a ', '  a', 'é', 'été 2026', '日本', '😀', '\u00a0', 'a\u00a0', '\u2028', '\ufeffa', '\u0085', 'a\u0000', '- a', '-a', '-', '---', '...', '? a', '?a', 'a, b', 'a & b', '(a)', '/a', '_a_', '=', '$x', '<%x%>', '{{x}}', 'a\\b', 'a "b" c', "l'été", '9999999999999999999', '123456789012345', '+1', '-0', '+.5', '1.5.', '12e', '1e', 'e1', 'x1',
];
const name = fc.oneof({ weight: 14, arbitrary: fc.constantFrom(...NAMES.slice(0, 9)) }, { weight: 1, arbitrary: fc.constantFrom(...NAMES) });
const value = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...VALUES.slice(0, 11)) }, fc.constantFrom(...VALUES), fc.string({ maxLength: 6, unit: fc.constantFrom(...'ab1 :#,-"\'[]{}&*!|>.+é\t'.split('')) }));
const spaces = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ' ', '  ', '', '\t');
const indent = fc.constantFrom('  ', '  ', '  ', '', ' ', '    ', '\t');
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(name, spaces, value).map(([field, gap, text]) => `${field}:${gap}${text}`) },
  { weight: 3, arbitrary: fc.tuple(name, indent, fc.array(value, { minLength: 1, maxLength: 3 })).map(([field, deep, items]) => [`${field}:`, ...items.map((item) => `${deep}- ${item}`)].join('\n')) },
  { weight: 2, arbitrary: fc.tuple(name, indent, fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 3 })).map(([field, deep, items]) => [`${field}:`, ...items.map(([inner, text]) => `${deep}${inner}: ${text}`)].join('\n')) },
  { weight: 2, arbitrary: fc.tuple(name, fc.constantFrom('|', '>', '|-', '>-', '>+', '|2'), indent, fc.array(fc.oneof(value, fc.constantFrom(' deeper', '', 'a: b # c', 'ends ')), { maxLength: 3 }))
    .map(([field, mark, deep, items]) => [`${field}: ${mark}`, ...items.map((text) => `${deep}${text}`)].join('\n')) },
  { weight: 1, arbitrary: fc.tuple(indent, value).map(([deep, text]) => `${deep}${text}`) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '# a comment', '#', '  # deeper', '\t', 'type:', '- a', '...', '%YAML 1.1') },
);
const frontmatter = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => `${lines.join('\n')}\n`);

describe('frontmatter read without a YAML parser', () => {
  it('has the fields the parser finds, or is left to it, for 40,000 made-up frontmatters', () => {
    let plain = 0;
    fc.assert(fc.property(frontmatter, (yaml) => {
      const fields = parsePlainYaml(yaml);
      if (fields === null) return;
      plain += 1;
      const read = readYaml(yaml);
      expect({ fields, order: Object.keys(fields) }, JSON.stringify(yaml)).toEqual({ fields: read.fields, order: Object.keys(read.fields ?? {}) });
    }), { numRuns: 40_000 });
    // Enough of both, or the comparison says little.
    expect(plain).toBeGreaterThan(4_000);
    expect(plain).toBeLessThan(36_000);
  }, 60_000);

  it('is what the notes of most people have', () => {
    expect(parsePlainYaml([
      'type: person', 'circle: [friends, clients]', 'cadence: every 6 weeks', 'channels:', '  email: 1 month', '  call: 2 months', '', '# contact',
      'phone: "+33 6 12 34 56 78"', 'via: "[[Talia]]"', 'tags:', '- a', '- b', 'met: 2019-05-04', 'age: 41', 'enjoy: true', 'role:',
      'about: >-', '  Climbs: on rock,', '  # in all weathers', 'said: |', '  one', '  two', '',
    ].join('\n'))).toEqual({
      type: 'person', circle: ['friends', 'clients'], cadence: 'every 6 weeks', channels: { email: '1 month', call: '2 months' },
      phone: '+33 6 12 34 56 78', via: '[[Talia]]', tags: ['a', 'b'], met: '2019-05-04', age: 41, enjoy: true, role: null,
      about: 'Climbs: on rock, # in all weathers', said: 'one\ntwo\n',
    });
  });

  it.each(['a: b: c', 'a: {b: c}', 'a: |\n  b', 'a: |\n  b\n\n  c\n', 'a: >\n  b\n   c\n', 'a: |+\n  b\n', 'a: |\nb: c\n', 'a: b\n  c', 'a: &x b', 'a: [b', 'a: 1\na: 2', 'a: 0x1F', 'a: 1.50', 'a: -1', '- a', 'a:\n  - b\n  c: d', 'a:\n  - b\n - c', '', '# only a comment'])(
    'is left to the parser for %j', (yaml) => {
      expect(parsePlainYaml(yaml)).toBeNull();
    });
});
