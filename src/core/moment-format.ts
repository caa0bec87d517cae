// Dates in the patterns of moment, as the app's own templates write them: `{{date:dddd D MMMM YYYY}}`
import { civilOf, dayOf, weekday, type Day } from './day';
import type { Words } from './words/words';

/** A moment as a clock on the wall shows it. */
export interface WallTime {
  readonly day: Day;
  readonly hour: number;
  readonly minute: number;
}

const TOKENS = /\[([^\][]*)\]|Y{4}|YY|Q|M{1,4}|Do|D{1,2}|d{2,4}|E|HH?|hh?|mm?|ss?|A|a|WW?|GGGG/g;

/** A moment in the tokens of https://momentjs.com/docs/#/displaying/format/ that dates are written with; others stay as they are. */
export function printMoment(format: string, { day, hour, minute }: WallTime, words: Words): string {
  const { months, shortMonths, weekdays, ordinal } = words.capture.calendar;
  const { year, month, date } = civilOf(day);
  const dayName = weekdays[weekday(day) - 1]!;
  const thursday = day - weekday(day) + 4; // the week belongs to the year of its Thursday
  const week = Math.floor((thursday - dayOf(civilOf(thursday).year, 1, 1)!) / 7) + 1;
  const texts: Readonly<Record<string, string>> = {
    YYYY: String(year).padStart(4, '0'), YY: two(year % 100), Q: String(Math.ceil(month / 3)),
    MMMM: months[month - 1]!, MMM: shortMonths[month - 1]!, MM: two(month), M: String(month), Do: ordinal(date), DD: two(date), D: String(date),
    dddd: dayName, ddd: dayName.slice(0, 3), dd: dayName.slice(0, 2), E: String(weekday(day)),
    HH: two(hour), H: String(hour), hh: two(((hour + 11) % 12) + 1), h: String(((hour + 11) % 12) + 1), mm: two(minute), m: String(minute), ss: '00', s: '0',
    A: hour < 12 ? 'AM' : 'PM', a: hour < 12 ? 'am' : 'pm', WW: two(week), W: String(week), GGGG: String(civilOf(thursday).year),
  };
  return format.replace(TOKENS, (token, literal: string | undefined) => literal ?? texts[token] ?? token);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
