import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { printFlow, printScalar, printText } from '../../../src/core/edit/print-yaml';
import { day } from '../reading';

const RUNS = Number(process.env['KITH_RUNS'] ?? 20_000);

const WORDS = ['yes', 'no', 'on', 'off', 'y', 'N', 'true', 'FALSE', 'null', '~', '', ' ', '1e3', '0x1', '0o7', '017', '1_000', '.5', '-.inf', '.NaN', '12:30', '190:20:30', '2026-11-03', '2026-11-03T14:30:00Z', '2001-12-14 21:59:43.10 -5', '04-12', '--04-12',
  '90', '90d', '+1 555 01', '0x', '1f', '5e', '2 weeks', '<<', '=', '- a', '? b', ': c', 'a: b', 'a:', ':a', ' #x', 'x #y', '#z', '@me', '`x`', '%d', '!t', '&a', '*a', '|', '>', '[x]', '[[Talia]]', '{a: b}', '---', '...', '"', "'", "it's", '\\', '\\n', '\n', '\r\n', '\t', 'a\n b', 'a, b', ', ', ' a', 'a ', '\u0085', '\u2028', '\u2029',
  '\uFEFF', '\u00A0', '\u0000', '\u001b', '\u007f', '\uFFFE', '\uFFFF', '\uD800', '\uDC00', '😀', 'é', 'e\u0301', '日本', '٣', 'Ⅳ', 'x'.repeat(300), 'a  b', "a'b\"c", 'None', 'Inf', 'P3M', 'monthly'];

/** Texts a YAML reader could take for something else: words, pieces of words and any characters at all. */
const hostile = () => fc.oneof(
  fc.constantFrom(...WORDS),
  fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 5 }).map((words) => words.join('')),
  fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), { maxLength: 8 }).map((chars) => chars.join('')),
  fc.stringMatching(/^[-+.:_eExXoObB0-9 tTzZ]{1,12}$/), fc.stringMatching(/^[a-zA-Z0-9 :#'",[\]{}&*!|>%@`?=~-]{1,16}$/),
);

describe('a text written as YAML', () => {
  it(`is read back as it was by yaml and by js-yaml, ${RUNS} times`, () => {
    fc.assert(fc.property(hostile(), fc.constantFrom<'' | "'" | '"'>('', "'", '"'), (text, had) => {
      for (const read of [parse, load] as readonly ((yaml: string) => unknown)[]) {
        const printed = printText(text, had);
        expect(read(`a: 1\nv: ${printed}\nz: 2\n`)).toEqual({ a: 1, v: text, z: 2 });
        expect(read(`v:\n  - ${printed} # why\n  - z\n`)).toEqual({ v: [text, 'z'] });
        expect(read(`v: ${printFlow(['a', text, 'z'])} # why\n`)).toEqual({ v: ['a', text, 'z'] });
        expect(read(`v: { ${printText('k', '', true)}: ${printText(text, had, true)}, z: 1 }\n`)).toEqual({ v: { k: text, z: 1 } });
        if (text !== '__proto__' && text.length < 200) expect(Object.entries(read(`${printText(text)}: x\n`) as object)).toEqual([[text, 'x']]);
      }
      expect(printText(text, had)).not.toMatch(/[\r\n]/);
    }), { numRuns: RUNS });
  }, 3_600_000);

  it.each([['monthly', 'monthly'], ['2 weeks', '2 weeks'], ['90d', '90d'], ['90', '"90"'], ['yes', '"yes"'], ['[[Talia]]', '"[[Talia]]"'], ['04-12', '04-12'], ['Ana Ruiz, Lyon', 'Ana Ruiz, Lyon'], ['déjà vu', 'déjà vu'], ['a: b', '"a: b"'], ['say "hi"', '"say \\"hi\\""'], ['C:\\x', '"C:\\\\x"'],
    ['warm ', '"warm "'], [' warm', '" warm"'], ['two  spaces', '"two  spaces"'], ['a\tb', '"a\\tb"'], ['two\nlines', '"two\\nlines"'], ['bell \u0007', '"bell \\u0007"'], ['x'.repeat(200), 'x'.repeat(200)], ['x'.repeat(201), `"${'x'.repeat(201)}"`],
  ])(
    'looks as a person would write it: %s', (text, printed) => {
      expect(printText(text)).toBe(printed);
    });

  it('keeps the quotes it had where they serve', () => {
    expect(printText('monthly', "'")).toBe("'monthly'");
    expect(printText("it's", "'")).toBe("'it''s'");
    expect(printText('two\nlines', "'")).toBe('"two\\nlines"');
    expect(printText('monthly', '"')).toBe('"monthly"');
    expect(printScalar({ day: day('2026-12-01') })).toBe('2026-12-01');
    expect(printScalar({ day: day('2026-12-01') }, '"')).toBe('"2026-12-01"');
    expect(printScalar(true, '"')).toBe('true');
    expect(printScalar('a, b')).toBe('a, b');
    expect(printScalar('a, b', '', true)).toBe('"a, b"');
    expect(printFlow(['a, b', 'c', '[[Ana]]'])).toBe('["a, b", c, "[[Ana]]"]');
  });
});
