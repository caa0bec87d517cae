import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilOf, dayOf, dayOfMoment, daysInMonth, FIRST_DAY, LAST_DAY, parseByPattern, parseDay, printDay, shiftMonths, weekday,
} from '../../src/core/day';
import { day } from './reading';

describe('a civil day', () => {
  it('is a count of days since 1970-01-01', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('1969-12-31')).toBe(-1);
    expect(parseDay('2024-03-09')).toBe(19_791);
  });

  it.each([
    '2024-02-29', '2000-02-29', '0001-01-01', '0099-12-31', '0100-01-01', '1899-12-31', '9999-12-31',
  ])('%s is printed as it was parsed', (text) => {
    expect(printDay(day(text))).toBe(text);
  });

  it.each([
    '2026-02-29', '1900-02-29', '2100-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01',
    '2026-1-01', '2026-01-1', '26-01-01', '2026/01/01', ' 2026-01-01', '2026-01-01 ', '2026-01-01T10:00', '', '12026-01-01', '2026-01-32',
  ])('“%s” is none', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('has parts that count from 1', () => {
    expect(civilOf(day('2024-02-29'))).toEqual({ year: 2024, month: 2, date: 29 });
    expect(civilOf(day('0044-03-15'))).toEqual({ year: 44, month: 3, date: 15 });
  });

  it.each([[0, 1, 1], [10_000, 1, 1], [2026, 0, 1], [2026, 13, 1], [2026, 1, 0], [2026, 1, 32]])('the calendar has no %d-%d-%d', (year, month, date) => {
    expect(dayOf(year, month, date)).toBeNull();
  });

  it('lies between the years 1 and 9999', () => {
    expect(printDay(FIRST_DAY)).toBe('0001-01-01');
    expect(printDay(LAST_DAY)).toBe('9999-12-31');
  });

  it('is followed by the next one, every day of the calendar', () => {
    fc.assert(fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (number) => {
      expect(parseDay(printDay(number))).toBe(number);
    }));
  });

  it('has the number the machine’s own calendar gives it, every day of the calendar', () => {
    const wrong: number[] = [];
    for (let number = FIRST_DAY; number <= LAST_DAY; number++) {
      const at = new Date(number * 86_400_000);
      if (dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()) !== number) wrong.push(number);
    }
    expect(wrong).toEqual([]);
  });

  it('has a weekday, before 1970 too', () => {
    expect(weekday(day('2026-11-23'))).toBe(1);
    expect(weekday(day('2026-11-22'))).toBe(7);
    expect(weekday(day('1970-01-01'))).toBe(4);
    expect(weekday(day('1969-12-28'))).toBe(7);
    expect(weekday(day('1900-01-01'))).toBe(1);
  });
});

describe('months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-15', 6, '2026-09-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['1969-12-31', 2, '1970-02-28'],
    ['0050-01-31', 1, '0050-02-28'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(printDay(shiftMonths(day(from), months))).toBe(to);
  });

  it('is never more than a month’s length away from the same date', () => {
    fc.assert(fc.property(fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') }), fc.integer({ min: 0, max: 120 }), (from, months) => {
      const start = civilOf(from);
      const end = civilOf(shiftMonths(from, months));
      expect(end.year * 12 + end.month).toBe(start.year * 12 + start.month + months);
      expect(end.date).toBe(Math.min(start.date, daysInMonth(end.year, end.month)));
    }));
  });

  it.each([[2026, 2, 28], [2024, 2, 29], [1900, 2, 28], [2000, 2, 29], [2026, 4, 30], [2026, 6, 30], [2026, 9, 30], [2026, 11, 30], [2026, 12, 31]])(
    'the month %d-%d has %d days', (year, month, days) => {
      expect(daysInMonth(year, month)).toBe(days);
    });
});

describe('a date-fns pattern', () => {
  it.each([
    ['3 November 2026', 'd MMMM yyyy', '2026-11-03'],
    ['3 novembre 2026', 'd MMMM yyyy', '2026-11-03'],
    ['29 février 2024', 'd MMMM yyyy', '2024-02-29'],
    ['03/11/2026', 'dd/MM/yyyy', '2026-11-03'],
    ['20261103', 'yyyyMMdd', '2026-11-03'],
    ['Nov 3, 2026', 'MMM d, yyyy', '2026-11-03'],
    ['31.12.1969', 'dd.MM.yyyy', '1969-12-31'],
  ])('%s by %s is %s', (text, pattern, expected) => {
    const parsed = parseByPattern(text, pattern);
    expect(parsed === null ? null : printDay(parsed)).toBe(expected);
  });

  it.each([
    ['30 February 2026', 'd MMMM yyyy'],
    ['3 November 2026 call', 'd MMMM yyyy'],
    ['3 Novembruary 2026', 'd MMMM yyyy'],
    ['03/11/2026', 'nonsense'],
    ['2026-11-03', ''],
  ])('%s does not fit %s', (text, pattern) => {
    expect(parseByPattern(text, pattern)).toBeNull();
  });

  it('keeps the civil day when a time is part of it', () => {
    expect(parseByPattern('2026-11-03 23:59', 'yyyy-MM-dd HH:mm')).toBe(day('2026-11-03'));
  });
});

describe('the day of a moment', () => {
  it('is the one on the clock of the device', () => {
    expect(printDay(dayOfMoment(new Date(2026, 10, 23, 0, 0, 0)))).toBe('2026-11-23');
    expect(printDay(dayOfMoment(new Date(2026, 10, 23, 23, 59, 59)))).toBe('2026-11-23');
  });
});
