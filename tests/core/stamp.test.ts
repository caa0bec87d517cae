import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printDay } from '../../src/core/day';
import { parseStamp, parseWholeStamp } from '../../src/core/stamp';

/** The date a text begins with and what stands behind it; the rule of the finding; null for no date. */
function head(text: string, patterns: readonly string[] = []): string | null {
  const reading = parseStamp(text, patterns);
  if (reading === null) return null;
  return 'rule' in reading ? `${reading.rule} ${reading.given}` : `${printDay(reading.day)} ${reading.precision}|${text.slice(reading.end)}`;
}

describe('the date a line begins with', () => {
  it.each([
    ['2026-11-03', '2026-11-03 day|'],
    ['2026/11/03 call', '2026-11-03 day| call'],
    ['2026.11.03 call', '2026-11-03 day| call'],
    ['2026-11-03T14:30 call', '2026-11-03 day| call'],
    ['2026-11-03T14:30:59 call', '2026-11-03 day| call'],
    ['2026-11-03T14:30:59.123Z call', '2026-11-03 day| call'],
    ['2026-11-03T23:30+02:00 call', '2026-11-03 day| call'],
    ['2026-11-03: call', '2026-11-03 day|: call'],
    ['2026-11-03, call', '2026-11-03 day|, call'],
    ['2026-11-03; call', '2026-11-03 day|; call'],
    ['2026-11-03 — call', '2026-11-03 day| — call'],
    ['2026-11-03—call', '2026-11-03 day|—call'],
    ['2026-11-03–call', '2026-11-03 day|–call'],
    ['2026-11-03- call', '2026-11-03 day|- call'],
    ['2026-11-03→ email', '2026-11-03 day|→ email'],
    ['2026-11-03-> email', '2026-11-03 day|-> email'],
    ['2026-11-03<- email', '2026-11-03 day|<- email'],
    ['2026-11-03. call', '2026-11-03 day|. call'],
    ['2024-02-29 leap', '2024-02-29 day| leap'],
    ['0999-01-01 long ago', '0999-01-01 day| long ago'],
  ])('%s is read', (text, expected) => {
    expect(head(text)).toBe(expected);
  });

  it.each([
    ['[[2026-11-03]] coffee', '2026-11-03 day| coffee'],
    ['[[2026/11/03]] coffee', '2026-11-03 day| coffee'],
    ['[[Daily/2026/11/03|yesterday]] coffee', '2026-11-03 day| coffee'],
    ['[[2026/02/30]] coffee', 'impossible-date 2026/02/30'],
    ['[[2026/03]] coffee', null],
    ['[[2026.11.03]] coffee', '2026-11-03 day| coffee'],
    ['[[2026-11-03T14:30]] coffee', '2026-11-03 day| coffee'],
    ['[[2026-11]] letter', '2026-11-01 month| letter'],
    ['[[2026]] letter', '2026-01-01 year| letter'],
    ['[[Daily/2026-11-03]] coffee', '2026-11-03 day| coffee'],
    ['[[Daily/2026/11/2026-11-03|yesterday]] coffee', '2026-11-03 day| coffee'],
    ['[[2026-11-03#Evening]] coffee', '2026-11-03 day| coffee'],
    ['[[2026-11-03.md]] coffee', '2026-11-03 day| coffee'],
    ['[[2026-11-03]]: coffee', '2026-11-03 day|: coffee'],
    ['[2026-11-03](Daily/2026-11-03.md) coffee', '2026-11-03 day| coffee'],
    ['[[2026-02-30]] coffee', 'impossible-date 2026-02-30'],
    ['[[2026-1-3]] coffee', 'unreadable-date 2026-1-3'],
  ])('%s is a linked date', (text, expected) => {
    expect(head(text)).toBe(expected);
  });

  it.each([
    ['**2026-11-03** call', '2026-11-03 day| call'],
    ['**2026-11-03:** call', '2026-11-03 day| call'],
    ['*2026-11-03* call', '2026-11-03 day| call'],
    ['***2026-11-03*** call', '2026-11-03 day| call'],
    ['__2026-11-03__ call', '2026-11-03 day| call'],
    ['_2026-11-03_ call', '2026-11-03 day| call'],
    ['(2026-11-03) call', '2026-11-03 day| call'],
    ['(2026-11) letter', '2026-11-01 month| letter'],
    ['**[[2026-11-03]]** call', '2026-11-03 day| call'],
    ['**[[Daily/2026-11-03|3 Nov]]:** call', '2026-11-03 day| call'],
    ['**2026-11-03 lunch** with her', '2026-11-03 day| lunch** with her'],
    ['**2026-02-30** call', 'impossible-date 2026-02-30'],
    ['(2026-1-3) call', 'unreadable-date 2026-1-3'],
  ])('%s is a wrapped date', (text, expected) => {
    expect(head(text)).toBe(expected);
  });

  it.each([
    ['2026-11 letter', '2026-11-01 month| letter'],
    ['2026-11: letter', '2026-11-01 month|: letter'],
    ['2026 letter', '2026-01-01 year| letter'],
    ['2026', '2026-01-01 year|'],
    ['1900 first', '1900-01-01 year| first'],
    ['2199 last', '2199-01-01 year| last'],
    ['2026 10 calls', '2026-01-01 year| 10 calls'],
    ['2026 – 11 letters', '2026-01-01 year| – 11 letters'],
    ['2026 May plans', '2026-01-01 year| May plans'],
    ['2026-11 3 letters', '2026-11-01 month| 3 letters'],
    ['2026-13 letter', 'impossible-date 2026-13'],
    ['2026-00 letter', 'impossible-date 2026-00'],
  ])('%s is a partial date, its first day', (text, expected) => {
    expect(head(text)).toBe(expected);
  });
});

describe('something like a date that is none', () => {
  it.each(['2026-02-30', '2026-02-29', '2026-04-31', '2026-13-01', '2026-00-01', '2026-11-00', '2026/02/30', '2026-02-30T10:00', '0000-01-01', '1900-02-29'])('%s is impossible', (text) => {
    expect(head(`${text} call`)).toBe(`impossible-date ${text}`);
  });

  it.each([
    ['2026-1-3 call', '2026-1-3'], ['2026-11-3 call', '2026-11-3'], ['2026-11-031 call', '2026-11-031'], ['2026-11-03call', '2026-11-03call'], ['2026-11-03-call', '2026-11-03-call'],
    ['2026/11 call', '2026/11'], ['2026-11/03 call', '2026-11/03'], ['03/11/2026 call', '03/11/2026'], ['3.11.2026: call', '3.11.2026'], ['11-03-26 call', '11-03-26'], ['20261103 call', '20261103'],
    ['3 Nov 2026 call', '3 Nov 2026'], ['3rd November 2026', '3rd November 2026'], ['Nov 3, 2026 call', 'Nov 3, 2026'], ['November 3rd, 2026', 'November 3rd, 2026'],
    ['3 novembre 2026 : appel', '3 novembre 2026'], ['1er août 2026', '1er août 2026'], ['décembre 3 2026', 'décembre 3 2026'], ['2026年11月', '2026年11月'], ['２０２６-１１', '２０２６-１１'],
    ['2026–11–03 call', '2026–11–03'], ['2026\u201111\u201103: call', '2026\u201111\u201103'], ['2026 11 03 call', '2026 11 03'], ['2026 Nov 3 call', '2026 Nov 3'], ['2026-nov-03 call', '2026-nov-03'],
    ['2026-W45 call', '2026-W45'], ['2026-Q4: calls', '2026-Q4'], ['3-Nov-2026 call', '3-Nov-2026'], ['3rd of November 2026', '3rd of November 2026'], ['3. Nov 2026', '3. Nov 2026'],
    ['Nov 2026 letter', 'Nov 2026'], ['novembre 2026 : lettre', 'novembre 2026'], ['Tue 2026-11-03 call', 'Tue 2026-11-03'], ['Tuesday, 3 November 2026', 'Tuesday, 3 November 2026'], ['mardi 3 novembre 2026', 'mardi 3 novembre 2026'], ['le 3 novembre 2026', 'le 3 novembre 2026'],
    ['[2026-11-03] call', '[2026-11-03]'], ['[2026-11-03]: call', '[2026-11-03]'], ['[[2026-11-03 call', '[[2026-11-03'], ['((2026-11-03)) call', '((2026-11-03))'], ['(**2026-11-03**) call', '(**2026-11-03**)'], ['"2026-11-03" call', '"2026-11-03"'],
    ['==2026-11-03== call', '==2026-11-03=='], ['<2026-11-03> call', '<2026-11-03>'], ['@2026-11-03 call', '@2026-11-03'], ['\u00a02026-11-03 call', '\u00a02026-11-03'], ['[2026/11/03](a b) call', '[2026/11/03](a'],
  ])('%s is unreadable', (text, given) => {
    expect(head(text)).toBe(`unreadable-date ${given}`);
  });

  it.each([
    '', ' 2026-11-03', 'call 2026-11-03', '1899 old', '2200 far', '1026 people', '20260 items', '2026th item', '12 eggs', '3 novels', 'may the force', 'Mars is red', 'december plans',
    '[[Ana]] called', '[2026] plans', '[link](x)', '**bold** words', '** 2026-11-03**', '(', '*', '`2026-11-03` call', '~~2026-11-03~~', '555-1234', 'sun 3 of 4', 'sam 20 minutes', 'le 3', 'room 2026-11', 'Quarter 2026', '+33 6 12', '-',
    '[[constructor]]', '10:30 call',
  ])('“%s” is no date at all', (text) => {
    expect(head(text)).toBeNull();
  });
});

describe('a pattern of the user', () => {
  it.each([
    ['3 November 2026 call', 'd MMMM yyyy', '2026-11-03 day| call'],
    ['3 novembre 2026: appel', 'd MMMM yyyy', '2026-11-03 day|: appel'],
    ['03/11/2026: call', 'dd/MM/yyyy', '2026-11-03 day|: call'],
    ['**03.11.2026** call', 'dd.MM.yyyy', '2026-11-03 day| call'],
    ['[[3 Nov 2026]] call', 'd MMM yyyy', '2026-11-03 day| call'],
    ['[[Daily/20261103]] call', 'yyyyMMdd', '2026-11-03 day| call'],
    ['Tue 3 Nov 2026 call', 'EEE d MMM yyyy', '2026-11-03 day| call'],
    ['2026 11 03 call', 'yyyy MM dd', '2026-11-03 day| call'],
    ['30/02/2026 call', 'dd/MM/yyyy', 'unreadable-date 30/02/2026'],
    ['03/11/2026 call', '][', 'unreadable-date 03/11/2026'],
    ['call on 3 November', 'd MMMM yyyy', null],
    ['no digits here', 'd MMMM yyyy', null],
    ['one', 'd MMMM yyyy', null],
  ])('reads %s by %s', (text, pattern, expected) => {
    expect(head(text, [pattern])).toBe(expected);
  });

  it('comes after the forms of the note format', () => {
    expect(head('2026-11-03 call', ['yyyy-dd-MM'])).toBe('2026-11-03 day| call');
    expect(head('2026-30-11 call', ['yyyy-dd-MM'])).toBe('2026-11-30 day| call');
  });

  it('is tried after one that does not fit', () => {
    expect(head('3 Nov 2026 call', ['dd/MM/yyyy', 'd MMM yyyy'])).toBe('2026-11-03 day| call');
  });
});

describe('a text that is a date and nothing else', () => {
  it('is read whole', () => {
    expect(parseWholeStamp('2026-11', [])).toMatchObject({ precision: 'month' });
  });

  it.each(['2026-11-03 call', '2026-11-03:', '2026 summer'])('“%s” is not', (text) => {
    expect(parseWholeStamp(text, [])).toEqual({ rule: 'unreadable-date', given: text });
  });
});

describe('any text', () => {
  it('is read without an exception, and never further than its end', () => {
    const datish = fc.stringMatching(/^[[(*_]{0,3}[0-9]{1,4}[-/.][0-9T:-]{0,10}[\])*_:]{0,3} ?.{0,5}$/);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), datish), (text) => {
      const reading = parseStamp(text, ['d MMMM yyyy']);
      if (reading && 'day' in reading) expect(reading.end).toBeLessThanOrEqual(text.length);
    }), { numRuns: 1_000 });
  });
});
