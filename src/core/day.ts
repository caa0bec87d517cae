// A civil day: a square of the calendar, with no clock and no zone. It is kept as a whole number so
// that histories fit in columns; only this file knows how the number and the calendar meet.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { enUS } from 'date-fns/locale/en-US';
import { fr } from 'date-fns/locale/fr';
import { parse } from 'date-fns/parse';

/** Days since 1970-01-01 in the proleptic Gregorian calendar: `19791` is 2024-03-09. */
export type Day = number;

/** The parts of a day as people write them: month and date count from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const MS_PER_DAY = 86_400_000;
/** A pattern has at most so many letters: it is read anew at every line. `EEEE, do MMMM yyyy` has 18. */
export const LONGEST_PATTERN = 60;
/** Of the user's patterns so many are tried at a line. */
export const MOST_PATTERNS = 30;
/** Days from 1 March of the year 0 to 1970-01-01. */
const DAYS_TO_MARCH = 719_468;
const DAYS_PER_ERA = 146_097; // 400 years

/** The first and last day that can be written with four digits of year. */
export const FIRST_DAY: Day = dayNumber(1, 1, 1);
export const LAST_DAY: Day = dayNumber(9999, 12, 31);

/** The day of a calendar date, or null when the calendar has none: (2026, 2, 30) → null. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return dayNumber(year, month, date);
}

/** `2024-03-09` → its day; null for anything else, impossible dates included. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day as `2024-03-09`. */
export function printDay(day: Day): string {
  const { year, month, date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** The year, month and date of a day. */
export function civilOf(day: Day): Civil {
  // The other way round than `dayNumber`, and as often: the years, then the months from March on.
  const days = day + DAYS_TO_MARCH;
  const era = Math.floor(days / DAYS_PER_ERA);
  const inEra = days - era * DAYS_PER_ERA;
  const years = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * years + (years >> 2) - Math.floor(years / 100));
  const months = Math.floor((5 * inYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  return { year: era * 400 + years + (month <= 2 ? 1 : 0), month, date: inYear - Math.floor((153 * months + 2) / 5) + 1 };
}

/**
 * The day some calendar months later. A month too short for the date ends on its last day:
 * 31 January + 1 month is 28 or 29 February.
 */
export function shiftMonths(day: Day, months: number): Day {
  return Math.round(addMonths(new UTCDateMini(day * MS_PER_DAY), months).getTime() / MS_PER_DAY);
}

/** The weekday, 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * Reads text by a date-fns pattern (`d MMMM yyyy`), month names in English or French; null when the
 * text does not fit it whole or the pattern itself cannot be used, or is too long.
 * Patterns: https://date-fns.org/docs/parse
 */
export function parseByPattern(text: string, pattern: string): Day | null {
  if (pattern.length > LONGEST_PATTERN) return null;
  for (const locale of [enUS, fr]) {
    try {
      const time = parse(text, pattern, new UTCDateMini(0), { locale }).getTime();
      const day = Math.floor(time / MS_PER_DAY);
      if (!Number.isNaN(time) && day >= FIRST_DAY && day <= LAST_DAY) return day;
    } catch {
      return null; // date-fns throws a RangeError on letters that are no pattern
    }
  }
  return null;
}

/** The number of days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The civil day a moment falls on where the device is. */
export function dayOfMoment(moment: Date): Day {
  return dayNumber(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/**
 * Every dated line passes here, so it is counted and no `Date` is made. Years begin in March: the leap day is their last.
 * The rule: https://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
function dayNumber(year: number, month: number, date: number): Day {
  const years = month <= 2 ? year - 1 : year;
  const months = month <= 2 ? month + 9 : month - 3;
  const centuries = (years / 100) | 0;
  return years * 365 + (years >> 2) - centuries + (centuries >> 2) + (((months * 153 + 2) / 5) | 0) + date - 1 - DAYS_TO_MARCH;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
