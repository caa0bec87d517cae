// One dated line → an interaction. The grammar is the note format's, section 2:
//   line = date [time] [sep] [direction] [channel] ["(" minutes ")"] ["with" people] [":" | dash | ","] summary
import { matchChannel } from './channel';
import type { Day } from './day';
import type { Lexicon } from './lexicon';
import { UNSURE } from './letter-tree';
import { noteOfUrl, plainLinkEnd, visible } from './link';
import { NextMark } from './next-mark';
import { behind, behindDay, behindSeparator, isDigit, isLetter, skipSpace } from './pass-over';
import { DATE_FIELD, mayBeStamp, parseStamp, plainDay, type NotADate, type Precision } from './stamp';
import { tagBits, tagBitsIn } from './tag';

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

const MINUTES = /^\((?=\d)(?:(\d{1,3}) ?h(?:ours?|eures?)?)? ?(\d{1,4})? ?(?:min(?:ute)?s?|m|')?\.?\)\s*/i;
const PEOPLE = /^(?:with|avec)\s+(?=\[)/i;
const LINK = /^(?:\[\[([^\][|#^]+)(?:[|#^][^\][]*)?\]\]|\[[^\][]*\]\(<?([^()<>]+?)>?\))/;
const JOINER = /^\s*(?:,\s*(?:(?:and|et|&)\s*)?|(?:and|et|&)\s*)(?=\[)/i;

const NOBODY: readonly string[] = [];
const NO_CHANNEL = { code: 0, end: 0 };

const SPACE = 32;
const PARENTHESIS = 40;
const STAR = 42;
const MINUS = 45;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const GREATER = 62;
const BRACKET = 91;
const CLOSING_BRACKET = 93;
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
 * a line may have. So a part is looked for only where its first character stands, characters are looked at once where
 * that can be had, a text is cut out only for a part that is there, and the reader itself is what was read last: what
 * is to be kept of it is copied.
 */
export class LineReader implements DatedLine {
  day: Day = 0;
  precision: Precision = 'day';
  direction: Direction = 'both';
  channel = 0;
  minutes: number | null = null;
  people: readonly string[] = NOBODY;
  tags = 0;
  /** Where the summary stands, what separates it included. */
  private from = 0;
  private to = 0;
  private readonly hashes: NextMark;
  private readonly bars: NextMark;
  private readonly closers: NextMark;
  private readonly hidden: readonly NextMark[];

  constructor(private readonly text: string, private readonly lexicon: Lexicon) {
    this.hashes = new NextMark(text, '#');
    this.bars = new NextMark(text, '|');
    this.closers = new NextMark(text, ']]');
    this.hidden = ['`', '%%', '<!--'].map((mark) => new NextMark(text, mark));
  }

  /** Reads the line whose text stands at [from, to). */
  read(from: number, to: number): LineReader | NotADate | null {
    const { text } = this;
    const first = text.charCodeAt(from);
    // The commonest forms: 2026-11-03, [[2026-11-03]], **2026-11-03**, [[Daily/2026-11-03|2026-11-03]].
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
      if (!closed && first === BRACKET && text.charCodeAt(from + 1) === BRACKET) {
        const named = this.dayOfLink(from, to);
        if (named !== null) return this.rest(this.closers.from(from) + 2, to, named, 'day');
      }
    }
    const patterns = this.lexicon.settings.datePatterns;
    const line = text.slice(from, to);
    const stamp = patterns.length > 0 || mayBeStamp(text, from, to) ? parseStamp(line, patterns) : null;
    if (stamp && 'day' in stamp) return this.rest(from + stamp.end, to, stamp.day, stamp.precision);
    return (line.includes('::') ? readInlineField(line, this.lexicon) : null) ?? stamp;
  }

  /** Reads what stands behind a date. */
  rest(from: number, to: number, day: Day, precision: Precision): LineReader {
    const { text, lexicon: { channels } } = this;
    this.day = day;
    this.precision = precision;
    this.direction = 'both';
    this.minutes = null;
    this.people = NOBODY;
    this.tags = this.hashes.from(from) < to ? this.readTags(from, to) : 0;
    let at = skipSpace(text, from, to);
    if (!isLetter(text.charCodeAt(at))) at = this.readTimeAndArrow(at, to); // a letter begins neither
    let code = channels.tree.find(text, at, to);
    let end = channels.tree.end;
    if (code === UNSURE) ({ code, end } = matchChannel(channels, text, at, to) ?? NO_CHANNEL);
    this.channel = code;
    if (code > 0) at = skipSpace(text, end, to);
    if (text.charCodeAt(at) !== COLON) at = this.readCompany(at, to); // the summary's, mostly
    this.from = at;
    this.to = to;
    return this;
  }

  /** What the last line read says, its date and the parts behind it taken off. */
  summary(): string {
    const { text, from, to } = this;
    return text.slice(behindSeparator(text, from, to), to).trim();
  }

  private readTimeAndArrow(at: number, to: number): number {
    const { text } = this;
    const arrow = text.charCodeAt(at) >= LEFT; // nothing that separates has a code as high, and what is white was passed over
    return this.readArrow(arrow ? at : behindDay(text, at, to), to);
  }

  private readCompany(at: number, to: number): number {
    at = this.readPeople(this.readMinutes(at, to), to);
    return this.minutes === null ? this.readMinutes(at, to) : at;
  }

  private readArrow(at: number, to: number): number {
    const { text } = this;
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
    if (at >= to || this.text.charCodeAt(at) !== PARENTHESIS || !isDigit(this.text.charCodeAt(at + 1))) return at;
    const match = MINUTES.exec(this.text.slice(at, to));
    if (!match) return at;
    if (match[1] !== undefined || match[2] !== undefined) this.minutes = Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
    return at + match[0].length;
  }

  private readPeople(at: number, to: number): number {
    const { text } = this;
    const first = at < to ? text.charCodeAt(at) | 32 : 0;
    const second = first === 119 || first === 97 ? text.charCodeAt(at + 1) | 32 : 0;
    if (second !== 105 && second !== 118) return at; // wi, av
    let end = at + 5 < to && text.startsWith('with [', at) ? at + 5 : behind(PEOPLE, text, at, to);
    if (end === at) return at;
    const people: string[] = [];
    for (let joined = true; joined;) {
      const plain = plainLinkEnd(text, end, to);
      if (plain > 0) {
        people.push(text.slice(end + 2, plain - 2).trim());
        end = plain;
      } else {
        const link = LINK.exec(text.slice(end, to));
        if (!link) break;
        people.push(link[1]?.trim() ?? noteOfUrl(link[2]!));
        end += link[0].length;
      }
      const next = text.charCodeAt(end) === COLON ? end : behind(JOINER, text, end, to);
      joined = next > end;
      end = next;
    }
    this.people = people;
    return skipSpace(text, end, to);
  }

  /** Tags outside code and comments. */
  private readTags(from: number, to: number): number {
    if (this.hidden.some((mark) => mark.from(from) < to)) return tagBits(this.text.slice(from, to), this.lexicon);
    return tagBitsIn(this.text, from, to, this.lexicon, this.hashes);
  }

  /** The day of a link to a daily note, `[[Daily/2026-11-03|yesterday]]`, that needs no closer look; null for any other. */
  private dayOfLink(from: number, to: number): Day | null {
    const { text } = this;
    const bar = this.bars.from(from);
    if (bar >= to || this.hashes.from(from) < bar || text.charCodeAt(bar - 11) !== SLASH) return null;
    const day = bar - 11 > from + 1 ? plainDay(text, bar - 10) : null;
    const close = day === null ? -1 : this.closers.from(from);
    return close > bar && close < to ? day : null;
  }
}

/** `call with [[Ana]]: the deck [date:: 2026-11-03]`: a Dataview field anywhere in the line. */
function readInlineField(text: string, lexicon: Lexicon): LineReader | NotADate | null {
  const field = DATE_FIELD.exec(visible(text));
  if (!field) return null;
  const value = field[1]!.trim();
  const stamp = parseStamp(value, lexicon.settings.datePatterns);
  if (!stamp || !('day' in stamp) || stamp.end < value.length) {
    return stamp && 'rule' in stamp ? stamp : { rule: 'unreadable-date', given: value || field[0] };
  }
  const others = `${text.slice(0, field.index).trimEnd()} ${text.slice(field.index + field[0].length).trimStart()}`;
  return new LineReader(others, lexicon).rest(0, others.length, stamp.day, stamp.precision);
}
