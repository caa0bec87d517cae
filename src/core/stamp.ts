// The date a line begins with, in every form of the note format, section 2.
import { cutEnd } from './cut-end';
import { dayOf, LONGEST_PATTERN, MOST_PATTERNS, parseByPattern, printDay, type Day } from './day';
import type { FindingRule } from './finding';

/** How exactly a date was given. A month or year counts as its first day. */
export type Precision = 'day' | 'month' | 'year';

/** A date read at the head of a text, and the offset right behind it and its wrapping. */
export interface Stamp {
  readonly day: Day;
  readonly precision: Precision;
  readonly end: number;
}

/** Something that looks like a date and is none that can be counted. */
export interface NotADate {
  readonly rule: Extract<FindingRule, 'impossible-date' | 'unreadable-date'>;
  readonly given: string;
}

/** A date, a finding, or null: the text does not begin with anything like a date. */
export type StampReading = Stamp | NotADate | null;

/** A Dataview field that gives a day, anywhere in a line, and what it gives: `[date:: 2026-11-03]`, `(date:: [[2026-11-03]])` */
export const DATE_FIELD = /[[(]date::(\s*\[\[[^\][]*\]\]|[^\])]*)[\])]/i;
const CLOCK = /^T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/;
// What may follow a date: nothing, a space, a mark that closes or separates, or an arrow. Not `-` before a digit or letter.
const AFTER = /^(?:$|[\s:,;)\]*_—–→←↔<|·]|\.(?:\s|$)|-(?:[\s>-]|$))/;

const MONTH_NAMES = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|fev|mars|avr|mai|juin|juil|août|aout|sept|déc|january|february|march|april|june|july|august|september|october|november|december|janvier|février|fevrier|avril|juillet|septembre|octobre|novembre|décembre|decembre';
/** Of `september` and its dot. */
const LONGEST_MONTH = 10;
const WEEKDAYS = 'mon|tues?|wed|thu|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lun|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const DASHES = String.raw`\u2010-\u2015`; // what programs make of hyphens
const LIKE_A_DATE = new RegExp(`^(?:(?:${WEEKDAYS}|le)[.,]* )?(?:${[
  String.raw`\d{4}[-/.]\d`, // 2026-1-3, 2026-11-031
  String.raw`\d{4}([${DASHES} ])\d{1,2}\1\d{1,2}(?!\d)`, // 2026–11–03, 2026 11 03
  String.raw`\d{4}[- ](?:${MONTH_NAMES})\.?[- ]\d{1,2}(?!\d)`, // 2026-Nov-03
  String.raw`\d{4}-?[wq]\d`, // 2026-W45, 2026-Q4
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b`, // 03/11/2026
  String.raw`(?:19|20|21)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`, // 20261103
  String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?[- ](?:of )?(?:${MONTH_NAMES})\.?,?[- ]\d{4}\b`, // 3 Nov 2026
  String.raw`(?:${MONTH_NAMES})\.? (?:\d{1,2}(?:st|nd|rd|th|er)?,? )?\d{4}\b`, // Nov 3, 2026, Nov 2026
  String.raw`\p{Nd}{4}[-/.年]\p{Nd}`, // digits of another script
].join('|')})`, 'iu');
/** A year that is the beginning of a whole date: to count it as 1 January would be a guess. */
const GOES_ON = new RegExp(String.raw`^\d{4}(?:([${DASHES} ])\d{1,2}\1\d{1,2}(?!\d)|[- ](?:${MONTH_NAMES})\.?[- ]\d{1,2}(?!\d))`, 'iu');
/** A date in marks that are no wrapping of the format, or are not closed: `[2026-11-03]`, `"2026-11-03"`. */
const MARKED = /^[[({<"'“‘«@=*_\u00a0\u200b\u2060\ufeff]+\d{4}([-/.])\d{2}\1\d{2}(?!\d)[^\s:,;]*/;

const WRITTEN: Readonly<Record<Precision, number>> = { day: 10, month: 7, year: 4 };

/** A day as exactly as it was given: `2026-11-03`, `2026-11`, `2026` */
export function printStamp({ day, precision }: Pick<Stamp, 'day' | 'precision'>): string {
  return printDay(day).slice(0, WRITTEN[precision]);
}

/** False when the text at an offset begins with a Latin letter and cannot be a month's name with a number: no date then, without patterns. */
export function mayBeStamp(text: string, from: number, to: number): boolean {
  const letter = text.charCodeAt(from) | 32;
  if (letter < 97 || letter > 122) return true;
  for (let at = from + 1; at < to && at <= from + LONGEST_MONTH; at++) {
    if (text.charCodeAt(at) !== 32) continue;
    const digit = text.charCodeAt(at + 1) - 48;
    return digit >= 0 && digit <= 9;
  }
  return false;
}

/** Reads the date at the head of a text. `patterns` are date-fns patterns tried after the forms of the format. */
export function parseStamp(text: string, patterns: readonly string[]): StampReading {
  const reading = parseHead(text, patterns);
  const marked = reading ? null : MARKED.exec(text);
  return marked ? { rule: 'unreadable-date', given: marked[0] } : reading;
}

function parseHead(text: string, patterns: readonly string[]): StampReading {
  switch (text[0]) {
    case '[': return text[1] === '[' ? parseLinked(text, patterns) : parseBracketed(text, patterns);
    case '*': case '_': case '(': return parseWrapped(text, patterns);
    default: return parseBare(text, patterns);
  }
}

/** Reads a text that is a date and nothing else: a field's value, the name of a daily note. */
export function parseWholeStamp(text: string, patterns: readonly string[]): Stamp | NotADate | null {
  const reading = parseBare(text, patterns);
  return reading && 'day' in reading && reading.end < text.length ? { rule: 'unreadable-date', given: text } : reading;
}

function parseBare(text: string, patterns: readonly string[]): StampReading {
  const first = text.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  const reading = digit ? parseNumeric(text) : null;
  const goesOn = reading !== null && 'day' in reading && reading.precision === 'year' && GOES_ON.test(text);
  if (reading && 'day' in reading && !goesOn) return reading;
  const custom = patterns.length > 0 ? parseCustom(text, patterns) : null;
  if (custom) return custom;
  if (reading && !goesOn) return reading;
  // Words are rarely dates: only a digit, what may be a month or weekday with a number, or a digit of another script is looked at closer.
  if (!digit && first < 128 && !/^[a-z]\S{1,9} \d/i.test(text)) return null;
  const like = LIKE_A_DATE.exec(text);
  if (!like) return null;
  const end = like[0].length;
  return { rule: 'unreadable-date', given: like[0] + /^[^\s:,;)\]*]*/.exec(text.slice(end))![0] };
}

/** The day written at an offset as four, two and two digits, in one of the three ways; null when none is. Behind it nothing is looked at. */
export function plainDay(text: string, at: number): Day | null {
  const mark = text.charCodeAt(at + 4);
  if (mark < 45 || mark > 47 || text.charCodeAt(at + 7) !== mark) return null; // - . /
  const century = twoDigits(text, at);
  const years = twoDigits(text, at + 2);
  return century < 0 || years < 0 ? null : dayOf(century * 100 + years, twoDigits(text, at + 5), twoDigits(text, at + 8));
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function parseNumeric(text: string): StampReading {
  // Character by character: every dated line passes here, and expressions take most of its time.
  const year = digits(text, 0, 4);
  if (year < 0) return null;
  const mark = text.charCodeAt(4);
  const month = mark >= 45 && mark <= 47 ? digits(text, 5, 2) : -1; // - . /
  const date = month >= 0 && text.charCodeAt(7) === mark ? digits(text, 8, 2) : -1;
  if (date >= 0) {
    const end = text[10] === 'T' ? 10 + (CLOCK.exec(text.slice(10))?.[0].length ?? 0) : 10;
    if (endsAt(text, end)) return stamp(text, end, dayOf(year, month, date), 'day');
  }
  if (month >= 0 && mark === 45 && endsAt(text, 7)) return stamp(text, 7, dayOf(year, month, 1), 'month');
  return year >= 1900 && year < 2200 && endsAt(text, 4) ? stamp(text, 4, dayOf(year, 1, 1), 'year') : null;
}

/** The number of so many digits at an offset; -1 when they do not all stand there. */
function digits(text: string, at: number, count: number): number {
  let number = 0;
  for (let offset = at; offset < at + count; offset++) {
    const digit = text.charCodeAt(offset) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1; // NaN behind the end
    number = number * 10 + digit;
  }
  return number;
}

/** Whether a date may end at an offset. */
function endsAt(text: string, at: number): boolean {
  return text[at] === ' ' || AFTER.test(text.slice(at, at + 2));
}

function stamp(text: string, end: number, day: Day | null, precision: Precision): Stamp | NotADate {
  return day === null ? { rule: 'impossible-date', given: text.slice(0, end) } : { day, precision, end };
}

/** `[[2026-11-03]]`, `[[Daily/2026-11-03#Evening|yesterday]]` */
function parseLinked(text: string, patterns: readonly string[]): StampReading {
  const close = text.indexOf(']]');
  if (close < 0) return null;
  const shown = text.slice(2, close);
  const plain = parseNumeric(shown);
  if (plain && 'day' in plain && plain.end === shown.length) return behind(plain, close + 2);
  const target = shown.split(/[|#]/, 1)[0]!.replace(/\.md$/i, '').trim();
  // The slashes of `2026/11/03` are part of the date, those before it of the path.
  const name = /(?:^|\/)(\d{4}\/\d{2}\/\d{2})$/.exec(target)?.[1] ?? target.slice(target.lastIndexOf('/') + 1);
  return behind(parseWholeStamp(name, patterns), close + 2);
}

/** `[2026-11-03](Daily/2026-11-03.md)`: the same link for those who write Markdown ones. */
function parseBracketed(text: string, patterns: readonly string[]): StampReading {
  const link = /^\[([^\][]{4,60})\]\([^()\s]*\)/.exec(text);
  return link ? behind(parseWholeStamp(link[1]!.trim(), patterns), link[0].length) : null;
}

/** `**2026-11-03**`, `_2026-11-03:_`, `(2026-11-03)`, `**[[2026-11-03]]**` */
function parseWrapped(text: string, patterns: readonly string[]): StampReading {
  const open = /^(?:\(|\*{1,3}|_{1,3})/.exec(text)![0];
  const inner = text.slice(open.length);
  if (inner === '' || /^[\s*_(]/.test(inner)) return null;
  const reading = parseStamp(inner, patterns);
  if (!reading || !('day' in reading)) return reading;
  const close = open === '(' ? ')' : open;
  // A bold run may hold more than the date (`**2026-11-03 lunch** at…`): then only its opening is passed over.
  const gap = /^:?\s?/.exec(inner.slice(reading.end))![0].length;
  const closed = inner.startsWith(close, reading.end + gap) ? gap + close.length : 0;
  return { ...reading, end: open.length + reading.end + closed };
}

function parseCustom(text: string, patterns: readonly string[]): Stamp | null {
  const tried = patterns.length > MOST_PATTERNS ? patterns.slice(0, MOST_PATTERNS) : patterns;
  for (const pattern of tried) {
    if (pattern.length > LONGEST_PATTERN) continue;
    // As many words of the line as the pattern has, without the mark that may follow them.
    const count = pattern.trim().split(/\s+/).length;
    const head = new RegExp(String.raw`^\S+(?:\s+\S+){${count - 1}}`).exec(text.slice(0, 80))?.[0];
    if (head === undefined || !/\d/.test(head)) continue;
    for (const given of [head, cutEnd(head, /[\])*_:,;—–-]$/)]) {
      const day = parseByPattern(given, pattern.trim());
      if (day !== null) return { day, precision: 'day', end: given.length };
    }
  }
  return null;
}

function behind(reading: StampReading, end: number): StampReading {
  return reading && 'day' in reading ? { ...reading, end } : reading;
}
