// One dated line → an interaction. The grammar is the note format's, section 2:
//   line = date [time] [sep] [direction] [channel] ["(" minutes ")"] ["with" people] [":" | dash | ","] summary
import { matchChannel } from './channel';
import type { Day } from './day';
import type { Lexicon } from './lexicon';
import { noteOfUrl, visible } from './link';
import { isWhite, kept } from './spelling';
import { mayBeStamp, parseStamp, plainDay, type NotADate, type Precision } from './stamp';
import { tagBits } from './tag';

/** Who moved: you reached out and have no answer yet, they did, or both. */
export type Direction = 'both' | 'out' | 'in';

/** A dated line read: what happened, with whom. What was said stays in the note. */
export interface DatedLine {
  readonly day: Day;
  readonly precision: Precision;
  readonly direction: Direction;
  /** Code in the channel table; 0 when the line names none. */
  readonly channel: number;
  readonly minutes: number | null;
  /** Targets of the links behind "with", as written: `People/Talia`. */
  readonly people: readonly string[];
  /** Bits of the tags in the line, in the order of `TAGS`. */
  readonly tags: number;
}

/** A dated line with what was said. */
export interface Interaction extends DatedLine {
  readonly summary: string;
}

/** An interaction, a finding about its date, or null: the text does not begin with a date. */
export type InteractionReading = Interaction | NotADate | null;

const TIME = /^(?:\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[ap]m)?|\d{1,2} ?(?:[ap]m|h))(?:\s?[-–]\s?\d{1,2}[:h]\d{2}(?: ?[ap]m)?)?(?=[\s:,;→←↔<-]|$)/i;
const MINUTES = /^\((?=\d)(?:(\d{1,3}) ?h(?:ours?|eures?)?)? ?(\d{1,4})? ?(?:min(?:ute)?s?|m|')?\.?\)\s*/i;
const PEOPLE = /^(?:with|avec)\s+(?=\[)/i;
const LINK = /^(?:\[\[([^\][|#^]+)[^\][]*\]\]|\[[^\][]*\]\(<?([^()<>]+?)>?\))/;
const JOINER = /^\s*(?:,\s*(?:and|et|&)?|and|et|&)\s*(?=\[)/i;

const NOBODY: readonly string[] = [];

const SPACE = 32;
const PARENTHESIS = 40;
const STAR = 42;
const COMMA = 44;
const MINUS = 45;
const COLON = 58;
const LESS = 60;
const GREATER = 62;
const BRACKET = 91;
const CLOSING_BRACKET = 93;
const BAR = 124;
const MIDDLE_DOT = 0xb7;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const LEFT = 0x2190;
const RIGHT = 0x2192;
const LEFT_RIGHT = 0x2194;
const VARIATION = 0xfe0f;

/** Reads the text of a list item or heading, its marker and checkbox already taken off. */
export function parseInteraction(text: string, lexicon: Lexicon): InteractionReading {
  const line = new LineReader(text, lexicon).read(0, text.length);
  if (!(line instanceof LineReader)) return line;
  const { day, precision, direction, channel, minutes, people, tags } = line;
  return { day, precision, direction, channel, minutes, people, tags, summary: line.summary() };
}

/**
 * Reads the dated lines of a text where they stand: a vault has half a million of them, and most have few of the parts
 * a line may have. So a part is looked for only where its first character stands, a text is cut out only for a part
 * that is there, and the reader itself is what was read last: what is to be kept of it is copied.
 */
export class LineReader implements DatedLine {
  day: Day = 0;
  precision: Precision = 'day';
  direction: Direction = 'both';
  channel = 0;
  minutes: number | null = null;
  people: readonly string[] = NOBODY;
  tags = 0;
  /** Where the summary stands. */
  private from = 0;
  private to = 0;
  /** The next `#` of the text: most lines have none, and one search serves them all. */
  private nextHash = -1;

  constructor(private readonly text: string, private readonly lexicon: Lexicon) {}

  /** Reads the line whose text stands at [from, to). */
  read(from: number, to: number): LineReader | NotADate | null {
    const { text } = this;
    const first = text.charCodeAt(from);
    // The commonest forms: 2026-11-03, [[2026-11-03]], **2026-11-03**.
    if (first >= 48 && first <= 57) {
      const end = from + 10;
      const day = end === to || (end < to && text.charCodeAt(end) === SPACE) ? plainDay(text, from) : null;
      if (day !== null) return this.rest(end, to, day, 'day');
    } else if (first === BRACKET || first === STAR) {
      const end = from + 14;
      const closer = first === BRACKET ? CLOSING_BRACKET : STAR;
      const closed = end <= to && text.charCodeAt(from + 1) === first && text.charCodeAt(end - 2) === closer && text.charCodeAt(end - 1) === closer;
      const day = closed ? plainDay(text, from + 2) : null;
      if (day !== null) return this.rest(end, to, day, 'day');
    }
    const patterns = this.lexicon.settings.datePatterns;
    const line = text.slice(from, to);
    const stamp = patterns.length > 0 || mayBeStamp(text, from, to) ? parseStamp(line, patterns) : null;
    if (stamp && 'day' in stamp) return this.rest(from + stamp.end, to, stamp.day, stamp.precision);
    return (line.includes('::') ? readInlineField(line, this.lexicon) : null) ?? stamp;
  }

  /** Reads what stands behind a date. */
  rest(from: number, to: number, day: Day, precision: Precision): LineReader {
    const { text } = this;
    this.day = day;
    this.precision = precision;
    this.tags = this.readTags(from, to);
    let at = skipSpace(text, from, to);
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) at = skipSpace(text, behind(TIME, text, at, to), to);
    at = behindSeparator(text, at, to);
    at = this.readArrow(at, to);
    const found = matchChannel(this.lexicon.channels, text, at, to);
    this.channel = found?.code ?? 0;
    if (found) at = skipSpace(text, found.end, to);
    this.minutes = null;
    at = this.readMinutes(at, to);
    at = this.readPeople(at, to);
    if (this.minutes === null) at = this.readMinutes(at, to);
    this.from = behindSeparator(text, at, to);
    this.to = to;
    return this;
  }

  /** What the last line read says, its date and the parts behind it taken off. */
  summary(): string {
    return this.text.slice(this.from, this.to).trim();
  }

  private readArrow(at: number, to: number): number {
    const { text } = this;
    this.direction = 'both';
    const code = at < to ? text.charCodeAt(at) : 0;
    let end = at + 1;
    if (code === RIGHT) this.direction = 'out';
    else if (code === LEFT) this.direction = 'in';
    else if (code === MINUS || code === LESS) {
      const second = end < to ? text.charCodeAt(end) : 0;
      const both = code === LESS && second === MINUS && end + 1 < to && text.charCodeAt(end + 1) === GREATER;
      if (second !== (code === MINUS ? GREATER : MINUS)) return at;
      if (!both) this.direction = code === MINUS ? 'out' : 'in';
      end += both ? 2 : 1;
    } else if (code !== LEFT_RIGHT) return at;
    return skipSpace(text, end < to && text.charCodeAt(end) === VARIATION ? end + 1 : end, to);
  }

  private readMinutes(at: number, to: number): number {
    if (at >= to || this.text.charCodeAt(at) !== PARENTHESIS) return at;
    const match = MINUTES.exec(this.text.slice(at, to));
    if (!match) return at;
    if (match[1] !== undefined || match[2] !== undefined) this.minutes = Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
    return at + match[0].length;
  }

  private readPeople(at: number, to: number): number {
    const { text } = this;
    this.people = NOBODY;
    const first = at < to ? text.charCodeAt(at) | 32 : 0;
    const second = first === 119 || first === 97 ? text.charCodeAt(at + 1) | 32 : 0;
    if (second !== 105 && second !== 118) return at; // wi, av
    let end = behind(PEOPLE, text, at, to);
    if (end === at) return at;
    const people: string[] = [];
    for (let joined = true; joined;) {
      const link = LINK.exec(text.slice(end, to));
      if (!link) break;
      people.push(kept(link[1]?.trim() ?? noteOfUrl(link[2]!)));
      end += link[0].length;
      const next = text.charCodeAt(end) === COLON ? end : behind(JOINER, text, end, to);
      joined = next > end;
      end = next;
    }
    this.people = people;
    return skipSpace(text, end, to);
  }

  /** Tags outside code and comments. */
  private readTags(from: number, to: number): number {
    if (this.nextHash < from) {
      const found = this.text.indexOf('#', from);
      this.nextHash = found < 0 ? this.text.length : found;
    }
    if (this.nextHash >= to) return 0;
    return tagBits(this.text.slice(from, to), this.lexicon);
  }
}

/** `call with [[Ana]]: the deck [date:: 2026-11-03]`: a Dataview field anywhere in the line. */
function readInlineField(text: string, lexicon: Lexicon): LineReader | NotADate | null {
  const field = /[[(]date::\s*(\[\[[^\][]*\]\]|[^\])]*)[\])]/i.exec(visible(text));
  if (!field) return null;
  const value = field[1]!.trim();
  const stamp = parseStamp(value, lexicon.settings.datePatterns);
  if (!stamp || !('day' in stamp) || stamp.end < value.length) {
    return stamp && 'rule' in stamp ? stamp : { rule: 'unreadable-date', given: value || field[0] };
  }
  const others = `${text.slice(0, field.index).trimEnd()} ${text.slice(field.index + field[0].length).trimStart()}`;
  return new LineReader(others, lexicon).rest(0, others.length, stamp.day, stamp.precision);
}

/** The offset behind what an expression matches at an offset; the offset itself when it does not. */
function behind(pattern: RegExp, text: string, at: number, to: number): number {
  return at + (pattern.exec(text.slice(at, to))?.[0].length ?? 0);
}

/** The offset behind a colon, comma, dash, bar or dot and the spaces after it. The dash of an arrow is none. */
function behindSeparator(text: string, at: number, to: number): number {
  const code = at < to ? text.charCodeAt(at) : 0;
  if (code > COLON && code < BAR) return at; // a letter, mostly
  if (code === MINUS && at + 1 < to && text.charCodeAt(at + 1) === GREATER) return at;
  const separates = code === COLON || code === COMMA || code === MINUS || code === BAR || code === EM_DASH || code === EN_DASH || code === MIDDLE_DOT;
  return separates ? skipSpace(text, at + 1, to) : at;
}

function skipSpace(text: string, at: number, to: number): number {
  while (at < to && isWhite(text.charCodeAt(at))) at += 1;
  return at;
}
