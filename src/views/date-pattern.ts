// Patterns of dates the user also writes, tried on a day no two patterns confuse: Monday 23 November 2026.
import { civilOf, dayOf, parseByPattern, type Day } from '../core/day';

/** The day patterns are tried on. */
export const TRIED: Day = dayOf(2026, 11, 23)!;

/** That day as a pattern writes it: `d MMMM yyyy` → `23 November 2026`. */
export function writtenBy(pattern: string): string {
  const { year, month, date } = civilOf(TRIED);
  const names: Readonly<Record<string, string>> = {
    yyyy: String(year), yy: String(year % 100), MMMM: 'November', MMM: 'Nov', MM: String(month), M: String(month), dd: String(date), d: String(date),
    do: '23rd', EEEE: 'Monday', EEE: 'Mon', y: String(year),
  };
  return pattern.replace(/y+|M+|do|d+|E+/g, (letters) => (Object.hasOwn(names, letters) ? names[letters]! : letters)).replace(/'/g, '');
}

/** Whether a pattern reads back the day it could have written. */
export function isPattern(pattern: string): boolean {
  return parseByPattern(writtenBy(pattern), pattern) === TRIED;
}
