import { describe, expect, it } from 'vitest';
import { printDay } from '../../src/core/day';
import { dayField, flagField, linkField, mapField, textField, textsField } from '../../src/core/field';

/** A value read, and the findings about it. */
function reading<T>(read: (note: (rule: string, given: string, field: string) => void) => T): [T, string[]] {
  const notes: string[] = [];
  const value = read((rule, given, field) => notes.push(`${rule} ${field} ${given}`.trimEnd()));
  return [value, notes];
}

describe('a text', () => {
  it.each([['  Ana ', 'Ana'], [7, '7'], [0, '0'], [true, 'true'], ['', null], ['  ', null], [null, null], [undefined, null], [['a'], null], [{ a: 1 }, null]])('of %j is %j', (value, expected) => {
    expect(textField(value)).toBe(expected);
  });

  it.each([[['a', 2, ' b ', '', null, ['c'], { d: 1 }], ['a', '2', 'b']], ['a', ['a']], [null, []], [{ a: 1 }, []]])('or several, of %j, are %j', (value, expected) => {
    expect(textsField(value)).toEqual(expected);
  });
});

describe('a map', () => {
  it('is its entries', () => {
    expect(reading((note) => mapField({ email: '1 month' }, 'channels', note))).toEqual([[['email', '1 month']], []]);
  });

  it.each([null, undefined, ''])('is nothing for %j', (value) => {
    expect(reading((note) => mapField(value, 'channels', note))).toEqual([[], []]);
  });

  it.each([['monthly', 'monthly'], [90, '90'], [['email', 'call'], 'email, call'], [true, 'true'], [[['email']], 'channels']])('is a finding for %j', (value, given) => {
    expect(reading((note) => mapField(value, 'channels', note))).toEqual([[], [`unreadable-field channels ${given}`]]);
  });
});

describe('a day', () => {
  it.each([
    ['2026-11-03', '2026-11-03'], ['2026/11/03', '2026-11-03'], ['2026.11.03', '2026-11-03'], ['[[2026-11-03]]', '2026-11-03'], ['[[Daily/2026-11-03|then]]', '2026-11-03'], ['[[Daily/2026-11-03|3/11]]', '2026-11-03'], ['[[2026-11-03#x]]', '2026-11-03'],
    ['2026-11-03T14:30', '2026-11-03'], ['2026-11-03T14:30:00.000Z', '2026-11-03'], ['2026-11-03 14:30', '2026-11-03'], ['2026-11-03 9:30', '2026-11-03'], ['2026-11', '2026-11-01'], ['2026', '2026-01-01'], [2026, '2026-01-01'],
    [' 2026-11-03 ', '2026-11-03'],
  ])('of %j is %s', (value, expected) => {
    const [day, notes] = reading((note) => dayField(value, 'met', note));
    expect([day === null ? null : printDay(day), notes]).toEqual([expected, []]);
  });

  it.each([[null], [undefined], [''], [[]], [{}]])('is nothing for %j', (value) => {
    expect(reading((note) => dayField(value, 'met', note))).toEqual([null, []]);
  });

  it.each<[unknown, string]>([[['2026-11-03'], '2026-11-03'], [['2026-11-03', '2026-11-04'], '2026-11-03, 2026-11-04'], [[['2026-11-03']], 'met'], [{ a: 1 }, 'met']])('is a finding for %j', (value, given) => {
    expect(reading((note) => dayField(value, 'met', note))).toEqual([null, [`unreadable-field met ${given}`]]);
  });

  it.each(['2026-02-30', 'last summer', '3 Nov 2026', '2026-11-03 or so', 'true', '20261103', '[[Ana]]'])('is a finding for “%s”', (value) => {
    expect(reading((note) => dayField(value, 'met', note))).toEqual([null, [`unreadable-field met ${value}`]]);
  });
});

describe('true or a day', () => {
  it.each([true, 'true', 'yes', 'Oui', '2026-11-03', '2026-11', '[[2026-11-03]]'])('is yes for %j', (value) => {
    expect(reading((note) => flagField(value, 'resting', note))).toEqual([true, []]);
  });

  it.each([[false], ['false'], ['no'], ['Non'], [null], [undefined], [''], [[]]])('is no for %j', (value) => {
    expect(reading((note) => flagField(value, 'resting', note))).toEqual([false, []]);
  });

  it.each([['perhaps', 'perhaps'], [1, '1'], ['2026-02-30', '2026-02-30'], [['yes'], 'yes'], [{ since: 2026 }, 'resting']])('is no, and a finding, for %j', (value, given) => {
    expect(reading((note) => flagField(value, 'resting', note))).toEqual([false, [`unreadable-field resting ${given}`]]);
  });
});

describe('a link', () => {
  it.each([
    ['[[Talia]]', 'Talia'], ['[[People/Talia|her]]', 'People/Talia'], ['[[Talia#Work]]', 'Talia'], ['Talia', 'Talia'], [['[[Talia]]', '[[Sam]]'], 'Talia'], ['introduced by [[ Talia ]]', 'Talia'],
    [null, null], ['', null], [{ a: 1 }, null], [[['Talia']], null],
  ])('of %j leads to %j', (value, expected) => {
    expect(linkField(value)).toBe(expected);
  });
});
