// The date of a typed line: in a form of the note format, or in words.
import { printDay, type Day } from './day';
import { parseDayWords } from './day-words';
import { parseInteraction } from './interaction';
import type { Lexicon } from './lexicon';
import { readRest } from './line-head';
import { parseStamp, printStamp, type NotADate, type Stamp } from './stamp';

/** A date found, and how it was said: `last friday` */
export interface Dated extends Stamp {
  /** As it will be written at the head of the line; empty when it stays where it stands, in an inline field. */
  readonly written: string;
  readonly said: string;
}

/** `3/11`: one day in one country and another in the next. */
const EITHER_WAY = /^\d{1,2}[/.]\d{1,2}(?=$|[\s:,])/;

/** The date a line begins with, or holds in an inline field; null: today is meant. */
export function dateAtHead(text: string, today: Day, lexicon: Lexicon): Dated | NotADate | null {
  const given = parseStamp(text, lexicon.settings.datePatterns);
  if (given && 'day' in given) return asWritten(text, given);
  const inline = text.includes('::') ? parseInteraction(text, lexicon) : null;
  if (inline && 'day' in inline) return { day: inline.day, precision: inline.precision, end: 0, written: '', said: printDay(inline.day) };
  const said = parseDayWords(text, today);
  if (said) return 'day' in said ? inWords(text, said) : said;
  if (inline) return inline;
  const either = EITHER_WAY.exec(text)?.[0];
  return given ?? (either !== undefined && isLine(text.slice(either.length), lexicon) ? { rule: 'unreadable-date', given: either } : null);
}

/** A whole day at the head of what is left of a line. */
export function dateInside(text: string, today: Day, lexicon: Lexicon): Dated | NotADate | null {
  const given = parseStamp(text, lexicon.settings.datePatterns);
  if (given && 'day' in given && given.precision !== 'day') return null; // `call 2026 plans`
  const said = given && 'day' in given ? null : parseDayWords(text, today);
  const found = said ?? given;
  if (!found || 'rule' in found) return found;
  return said ? inWords(text, found) : asWritten(text, found);
}

/** Whether the rest of a line says that a date stood before it: a mark, an arrow, a channel, or nothing more. */
function isLine(rest: string, lexicon: Lexicon): boolean {
  const line = readRest(rest, lexicon);
  return line !== null && (line.channel > 0 || line.direction !== 'both' || /^(?:$|[:,])/.test(rest));
}

function asWritten(text: string, stamp: Stamp): Dated {
  const written = text.slice(0, stamp.end);
  return { ...stamp, written, said: written };
}

/** Words become a date as exact as they are: `2026-11-03`, `2026-11`, `2026`. */
function inWords(text: string, stamp: Stamp): Dated {
  return { ...stamp, written: printStamp(stamp), said: text.slice(0, stamp.end) };
}
