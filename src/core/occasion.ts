// The days of somebody's life that are a reason to be in touch: birthdays and the days in `dates`.
import { civilOf, dayOf, daysInMonth, type Day } from './day';
import { mapField, oneText, type Note } from './field';
import type { Fields } from './frontmatter';
import type { Lexicon } from './lexicon';
import { parseWholeStamp } from './stamp';

/** A day that comes back every year (`year` is when it began, if known), or once (`once`). */
export interface Occasion {
  /** Null for the birthday. */
  readonly label: string | null;
  readonly month: number;
  readonly date: number;
  readonly year: number | null;
  readonly once: boolean;
}

/** Reads `birthday` and `dates`. A full date in `dates` is one-off, `MM-DD` recurs; a birthday always does. */
export function readOccasions(fields: Fields, lexicon: Lexicon, note: Note): Occasion[] {
  const { birthday, dates } = lexicon.settings.fields;
  const occasions: (Occasion | null)[] = [readOccasion(null, fields[birthday], birthday, note)];
  for (const [label, value] of mapField(fields[dates], dates, note)) {
    occasions.push(readOccasion(label, value, dates, note));
  }
  return occasions.filter((occasion) => occasion !== null);
}

/** The first day from `today` on that an occasion falls on; null for a one-off that is past. 29 February falls on the 28th in other years. */
export function nextDay(occasion: Occasion, today: Day): Day | null {
  const { month, date, year, once } = occasion;
  if (once) {
    const day = dayOf(year!, month, date);
    return day !== null && day >= today ? day : null;
  }
  const thisYear = civilOf(today).year;
  const inYear = (of: number): Day | null => dayOf(of, month, Math.min(date, daysInMonth(of, month)));
  const next = inYear(thisYear);
  return next !== null && next < today ? inYear(thisYear + 1) : next;
}

/** An occasion as fields have it: `1985-04-12`, or `04-12` where it recurs or its year is unknown. */
export function printOccasion({ month, date, year }: Occasion): string {
  const yearly = `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return year === null ? yearly : `${String(year).padStart(4, '0')}-${yearly}`;
}

function readOccasion(label: string | null, value: unknown, field: string, note: Note): Occasion | null {
  const text = oneText(value, field, note);
  if (text === null) return null;
  const yearly = /^(?:--)?(\d{2})-(\d{2})$/.exec(text);
  if (yearly) {
    const [month, date] = [Number(yearly[1]), Number(yearly[2])];
    if (dayOf(2000, month, date) !== null) return { label, month, date, year: null, once: false }; // 2000 has a 29 February
    note('unreadable-field', text, field);
    return null;
  }
  const exact = parseWholeStamp(text, []);
  if (!exact || !('day' in exact) || exact.precision !== 'day') {
    note('unreadable-field', text, field);
    return null;
  }
  const civil = civilOf(exact.day);
  return { label, month: civil.month, date: civil.date, year: civil.year, once: label !== null };
}
