// A year of contact, a square for each day: seven rows of weekdays, Monday first, a column for each week.
import { civilOf, dayOf, weekday, type Day } from '../../core/day';

/** One day of the year. */
export interface Square {
  readonly day: Day;
  /** Column, from 0, and row, from 0 for Monday. */
  readonly week: number;
  readonly weekday: number;
  readonly count: number;
  /** 0 for none to 4: how deep it is shaded. */
  readonly shade: number;
}

/** A year of squares, and the columns at which its months begin. */
export interface CalendarYear {
  readonly year: number;
  readonly weeks: number;
  readonly squares: readonly Square[];
  readonly months: readonly { readonly month: number; readonly week: number }[];
  /** Contacts in the year. */
  readonly total: number;
}

/** Contacts of a day from which each shade begins: one is much more than none, and the tenth hardly more than the ninth. */
const SHADES = [1, 2, 3, 5];

/** The squares of a year, from the days of contacts, one entry for each. */
export function calendarYear(days: readonly Day[], year: number): CalendarYear {
  const first = dayOf(year, 1, 1)!;
  const last = dayOf(year, 12, 31)!;
  const counts = new Map<Day, number>();
  for (const day of days) if (day >= first && day <= last) counts.set(day, (counts.get(day) ?? 0) + 1);
  const before = weekday(first) - 1;
  const weekOf = (day: Day): number => Math.floor((day - first + before) / 7);
  const squares = Array.from({ length: last - first + 1 }, (_, index): Square => {
    const day = first + index;
    const count = counts.get(day) ?? 0;
    return { day, week: weekOf(day), weekday: weekday(day) - 1, count, shade: SHADES.filter((least) => count >= least).length };
  });
  const months = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, week: weekOf(dayOf(year, index + 1, 1)!) }));
  return { year, weeks: weekOf(last) + 1, squares, months, total: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}

/** The years that can be shown: from the first contact's to today's. */
export function yearsOf(days: readonly Day[], today: Day): { readonly first: number; readonly last: number } {
  const last = civilOf(today).year;
  return { first: days.length === 0 ? last : Math.min(last, civilOf(days[0]!).year), last };
}
