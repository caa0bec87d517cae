import { expect, test } from 'vitest';
import { parseDay, printDay } from '../../src/core/day';
import { calendarYear, yearsOf } from '../../src/views/calendar/calendar-model';

const days = (...texts: string[]): number[] => texts.map((text) => parseDay(text)!);

test('a year begins in the row of its first weekday and has all its days', () => {
  const { squares, weeks, months } = calendarYear([], 2024);
  expect(squares).toHaveLength(366);
  expect(squares[0]).toMatchObject({ week: 0, weekday: 0 }); // 1 January 2024 is a Monday
  expect(squares[365]).toMatchObject({ week: 52, weekday: 1 });
  expect(weeks).toBe(53);
  expect(months.map(({ week }) => week)).toEqual([0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47]);
  expect(calendarYear([], 2028).weeks).toBe(53); // begins on a Saturday
});

test('days are shaded by their contacts, and other years are left out', () => {
  const { squares, total } = calendarYear(days('2026-03-01', '2026-03-02', '2026-03-02', ...Array<string>(7).fill('2026-03-05'), '2025-12-31', '2027-01-01'), 2026);
  const shown = squares.filter(({ count }) => count > 0).map(({ day, count, shade }) => `${printDay(day)} ${count} ${shade}`);
  expect(shown).toEqual(['2026-03-01 1 1', '2026-03-02 2 2', '2026-03-05 7 4']);
  expect(total).toBe(10);
});

test('the years go from the first contact to today', () => {
  expect(yearsOf(days('2019-05-01', '2026-01-01'), parseDay('2026-11-23')!)).toEqual({ first: 2019, last: 2026 });
  expect(yearsOf([], parseDay('2026-11-23')!)).toEqual({ first: 2026, last: 2026 });
});
