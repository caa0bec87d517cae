// Days as people say them, in English and French: `yesterday`, `last friday`, `3 days ago`, `lundi dernier`, `3 novembre`.
// Only this file knows chrono-node. Its parsers are taken one by one: what its package offers by name is a whole
// language with times of day, zones and ranges, twice the size of what a day needs.
import { ParsingContext, type Parser } from 'chrono-node/dist/esm/chrono.js';
import EnCasual from 'chrono-node/dist/esm/locales/en/parsers/ENCasualDateParser.js';
import EnDateMonth from 'chrono-node/dist/esm/locales/en/parsers/ENMonthNameLittleEndianParser.js';
import EnMonthDate from 'chrono-node/dist/esm/locales/en/parsers/ENMonthNameMiddleEndianParser.js';
import EnMonth from 'chrono-node/dist/esm/locales/en/parsers/ENMonthNameParser.js';
import EnRelative from 'chrono-node/dist/esm/locales/en/parsers/ENRelativeDateFormatParser.js';
import EnAgo from 'chrono-node/dist/esm/locales/en/parsers/ENTimeUnitAgoFormatParser.js';
import EnWithin from 'chrono-node/dist/esm/locales/en/parsers/ENTimeUnitWithinFormatParser.js';
import EnWeekday from 'chrono-node/dist/esm/locales/en/parsers/ENWeekdayParser.js';
import FrCasual from 'chrono-node/dist/esm/locales/fr/parsers/FRCasualDateParser.js';
import FrDateMonth from 'chrono-node/dist/esm/locales/fr/parsers/FRMonthNameLittleEndianParser.js';
import FrAgo from 'chrono-node/dist/esm/locales/fr/parsers/FRTimeUnitAgoFormatParser.js';
import FrRelative from 'chrono-node/dist/esm/locales/fr/parsers/FRTimeUnitRelativeFormatParser.js';
import FrWithin from 'chrono-node/dist/esm/locales/fr/parsers/FRTimeUnitWithinFormatParser.js';
import FrWeekday from 'chrono-node/dist/esm/locales/fr/parsers/FRWeekdayParser.js';
import { ParsingResult, type ParsingComponents } from 'chrono-node/dist/esm/results.js';
import { civilOf, dayOf, shiftMonths, type Day } from './day';
import type { NotADate, Precision, Stamp } from './stamp';

const DATES: readonly Parser[] = [new EnDateMonth(), new EnMonthDate(false), new FrDateMonth()];
const PARSERS: readonly Parser[] = [
  ...DATES, new EnCasual(), new EnWeekday(), new EnRelative(), new EnAgo(false), new EnWithin(true), new EnMonth(),
  new FrCasual(), new FrWeekday(), new FrRelative(), new FrAgo(), new FrWithin(),
];

/** The words of a day are looked for in this many characters; the expressions of the parsers are many. */
const LONGEST = 64;
/** Words that end here: not `friday's` or `today-ish`. */
const ENDED = /^(?:$|[\s:,;.!?)—–|])/;
const ARTICLE = /^(?:on the|the|le) /i;
/** The part of the day says nothing a day could keep. */
const DAY_PART = /^ (?:early |late )?(?:morning|noon|afternoon|evening|night|matin|midi|après-midi|aprem|soir|passé)(?=$|[\s:,;.!?)—–|])/i;
/** Short weekdays that are other words, or people: `mon appel`, `Sam called`, `sat with Ana`. */
const OTHER_WORDS = /^(?:sun|mon|wed|sat|dim|lun|mar|mer|jeu|ven|sam)\.?$/i;

/** What the parsers leave out, and the day or month it means. */
const OWN: readonly (readonly [words: RegExp, mean: (today: Day) => Day, precision: Precision])[] = [
  [/^(?:(?:the )?day before yesterday|avant[- ]hier)/i, (today) => today - 2, 'day'],
  [/^(?:this (?:morning|noon|afternoon|evening|week|month)|earlier today|ce (?:matin|midi|soir)|cet(?:te)? (?:après-midi|aprem|semaine)|ce mois-ci)/i, (today) => today, 'day'],
  [/^(?:l'an dernier|l'an passé)/i, (today) => shiftMonths(today, -12), 'year'],
  [/^(?:a|one|1) year ago|^il y a (?:un|1) an/i, (today) => shiftMonths(today, -12), 'month'],
];

/**
 * Reads the words for a day at the head of a text. A weekday or a date without a year means the last one that is not
 * still to come; `next friday` and `tomorrow` are read as what they say. Null: no such words stand there.
 */
export function parseDayWords(text: string, today: Day): Stamp | NotADate | null {
  if (!/^[a-z0-9]/i.test(text)) return null;
  const words = text.slice(0, LONGEST).replace(/[’\s]/g, (mark) => (mark === '’' ? '\'' : ' ')); // offsets are kept
  const article = ARTICLE.exec(words)?.[0].length ?? 0;
  const found = parseOwn(words, today) ?? parseSaid(words, 0, today) ?? (article > 0 ? parseSaid(words, article, today) : null);
  if (!found || 'rule' in found) return found;
  return { ...found, end: found.end + (DAY_PART.exec(words.slice(found.end))?.[0].length ?? 0) };
}

function parseOwn(words: string, today: Day): Stamp | null {
  for (const [pattern, mean, precision] of OWN) {
    const end = pattern.exec(words)?.[0].length ?? 0;
    if (ENDED.test(words.slice(end))) return { day: startOf(mean(today), precision), precision, end };
  }
  return null;
}

/** What one parser found at the head of a text. */
interface Said {
  readonly parts: ParsingComponents;
  readonly text: string;
}

function parseSaid(words: string, from: number, today: Day): Stamp | NotADate | null {
  const rest = words.slice(from);
  const said = longest(PARSERS, rest, today);
  if (!said) return null;
  if (!said.parts.isOnlyWeekdayComponent()) return stampOf(said, rest, from, today);
  // `friday 3 november`: the date says more than its weekday
  const at = said.text.length + (/^,? (?:the |le )?/.exec(rest.slice(said.text.length))?.[0].length ?? 0);
  const date = longest(DATES, rest.slice(at), today);
  return date ? stampOf(date, rest.slice(at), from + at, today) : lastWeekday(said, from, today);
}

/** The longest of what the parsers find at the very head of a text. */
function longest(parsers: readonly Parser[], words: string, today: Day): Said | null {
  const context = new ParsingContext(words, noonOf(today));
  let best: Said | null = null;
  for (const parser of parsers) {
    const match = parser.pattern(context).exec(words);
    if (match?.[1] !== '') continue; // group 1 is what stands before the words
    const read = parser.extract(context, match);
    if (!read) continue;
    const parts = read instanceof ParsingResult ? read.start : context.createParsingComponents(read);
    const end = read instanceof ParsingResult ? read.index + read.text.length : match[0].length;
    const text = words.slice(0, end).trimEnd();
    if (text.length > (best?.text.length ?? 0) && ENDED.test(words.slice(text.length)) && isMeant(text, parts)) best = { parts, text };
  }
  return best;
}

/** Whether words that could be a day are meant as one: not `last minute`, `may`, `the day before`, `weekday`. */
function isMeant(text: string, parts: ParsingComponents): boolean {
  if (OTHER_WORDS.test(text) || /(?:before|earlier|weekday)$|^(?:for|within|en|pour|pendant|de) /i.test(text)) return false;
  if (parts.tags().has('result/relativeDateAndTime')) return /^il y a| ago$/i.test(text);
  return !parts.tags().has('parser/ENMonthNameParser') || /^in /i.test(text) || parts.isCertain('year');
}

function stampOf({ parts, text }: Said, words: string, from: number, today: Day): Stamp | NotADate {
  const end = from + text.length;
  if (!parts.isCertain('day')) return roughly(text, words, end, today);
  const [month, date] = [parts.get('month')!, parts.get('day')!];
  const years = parts.isCertain('year') ? [parts.get('year')!] : lastYears(today);
  const days = years.map((year) => dayOf(year, month, date)).filter((day) => day !== null);
  const day = parts.isCertain('year') ? days[0] : days.find((one) => one <= today);
  return day === undefined ? { rule: 'impossible-date', given: text } : { day, precision: 'day', end };
}

/** This year and those before it, as many as there can be between two 29ths of February. */
function lastYears(today: Day): number[] {
  return Array.from({ length: 9 }, (_, back) => civilOf(today).year - back);
}

/** A month or year: reckoned from the first of this month, since a month before the 31st may have no such day. */
function roughly(text: string, words: string, end: number, today: Day): Stamp | NotADate {
  const { parts } = longest(PARSERS, words, startOf(today, 'month'))!;
  const precision = parts.isCertain('month') || !parts.isCertain('year') || /ago$|^il y a/i.test(text) ? 'month' : 'year';
  const day = dayOf(parts.get('year')!, precision === 'month' ? parts.get('month')! : 1, 1);
  if (day === null) return { rule: 'impossible-date', given: text };
  const passed = day > today && parts.isDateWithUnknownYear() ? shiftMonths(day, -12) : day;
  return { day: passed, precision, end };
}

function lastWeekday({ parts, text }: Said, from: number, today: Day): Stamp {
  const day = dayOf(parts.get('year')!, parts.get('month')!, parts.get('day')!)!;
  const toCome = /\b(?:this|next|prochain)\b/i.test(text);
  return { day: day > today && !toCome ? day - 7 : day, precision: 'day', end: from + text.length };
}

function startOf(day: Day, precision: Precision): Day {
  const { year, month } = civilOf(day);
  return precision === 'day' ? day : dayOf(year, precision === 'month' ? month : 1, 1)!;
}

/** Noon where the device is: the parsers reckon in its zone, and no clock is changed at noon. */
function noonOf(day: Day): Date {
  const { year, month, date } = civilOf(day);
  return new Date(year, month - 1, date, 12);
}
