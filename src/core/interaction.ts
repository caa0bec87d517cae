// One dated line → an interaction. The grammar is the note format's, section 2:
//   line = date [time] [sep] [direction] [channel] ["(" minutes ")"] ["with" people] [":" | dash | ","] summary
import { matchChannel } from './channel';
import type { Day } from './day';
import type { Lexicon } from './lexicon';
import { noteOfUrl, visible } from './link';
import { parseStamp, type NotADate, type Precision, type Stamp } from './stamp';

/** Who moved: you reached out and have no answer yet, they did, or both. */
export type Direction = 'both' | 'out' | 'in';

/** A dated line read: what happened, with whom. */
export interface Interaction {
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
  readonly summary: string;
}

/** An interaction, a finding about its date, or null: the text does not begin with a date. */
export type InteractionReading = Interaction | NotADate | null;

const TIME = /^(?:\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[ap]m)?|\d{1,2} ?(?:[ap]m|h))(?:\s?[-–]\s?\d{1,2}[:h]\d{2}(?: ?[ap]m)?)?(?=[\s:,;→←↔<-]|$)/i;
const SEPARATOR = /^(?:[:,—–|·]|-(?!>))\s*/;
const DIRECTION = /^(?:(↔|<->)|(→|->)|(←|<-))\uFE0F?\s*/;
const SEPARATORS = ':,—–|·-';
const MINUTES = /^\((?=\d)(?:(\d{1,3}) ?h(?:ours?|eures?)?)? ?(\d{1,4})? ?(?:min(?:ute)?s?|m|')?\.?\)\s*/i;
const PEOPLE = /^(?:with|avec)\s+(?=\[)/i;
const LINK = /^(?:\[\[([^\][|#^]+)[^\][]*\]\]|\[[^\][]*\]\(<?([^()<>]+?)>?\))/;
const JOINER = /^\s*(?:,\s*(?:and|et|&)?|and|et|&)\s*(?=\[)/i;

/** Reads the text of a list item or heading, its marker and checkbox already taken off. */
export function parseInteraction(text: string, lexicon: Lexicon): InteractionReading {
  const stamp = parseStamp(text, lexicon.settings.datePatterns);
  if (stamp && 'day' in stamp) return parseRest(text.slice(stamp.end), stamp, lexicon);
  return (text.includes('::') ? parseInlineField(text, lexicon) : null) ?? stamp;
}

/** `call with [[Ana]]: the deck [date:: 2026-11-03]`: a Dataview field anywhere in the line. */
function parseInlineField(text: string, lexicon: Lexicon): InteractionReading {
  const field = /[[(]date::\s*(\[\[[^\][]*\]\]|[^\])]*)[\])]/i.exec(visible(text));
  if (!field) return null;
  const value = field[1]!.trim();
  const stamp = parseStamp(value, lexicon.settings.datePatterns);
  if (!stamp || !('day' in stamp) || stamp.end < value.length) {
    return stamp && 'rule' in stamp ? stamp : { rule: 'unreadable-date', given: value || field[0] };
  }
  const rest = `${text.slice(0, field.index).trimEnd()} ${text.slice(field.index + field[0].length).trimStart()}`;
  return parseRest(rest, stamp, lexicon);
}

/** Takes what an expression matches off the head of the rest of a line; `heads` are the characters it can begin with. */
type Take = (pattern: RegExp, heads?: string) => RegExpExecArray | null;

function parseRest(text: string, stamp: Stamp, lexicon: Lexicon): Interaction {
  let rest = text.trim();
  // An expression is tried only where one of the characters it can begin with stands: most lines have few of these parts.
  const take: Take = (pattern, heads) => {
    const match = heads === undefined || heads.includes(rest.charAt(0)) ? pattern.exec(rest) : null;
    if (match) rest = rest.slice(match[0].length);
    return match;
  };
  if (take(TIME, '0123456789')) rest = rest.trimStart();
  take(SEPARATOR, SEPARATORS);
  const arrow = take(DIRECTION, '→←↔<-');
  const found = matchChannel(lexicon.channels, rest, 0);
  if (found) rest = rest.slice(found.end).trimStart();
  const minutes = minutesOf(take(MINUTES, '('));
  const people = takePeople(take);
  const late = minutes ?? minutesOf(take(MINUTES, '('));
  take(SEPARATOR, SEPARATORS);
  return {
    day: stamp.day,
    precision: stamp.precision,
    direction: arrow?.[2] ? 'out' : arrow?.[3] ? 'in' : 'both',
    channel: found?.code ?? 0,
    minutes: late,
    people,
    tags: text.includes('#') ? tagBits(visible(text), lexicon) : 0,
    summary: rest.trim(),
  };
}

function takePeople(take: Take): string[] {
  const people: string[] = [];
  if (!take(PEOPLE, 'wWaA')) return people;
  do {
    const link = take(LINK, '[');
    if (!link) break;
    people.push(link[1]?.trim() ?? noteOfUrl(link[2]!));
  } while (take(JOINER));
  take(/^\s+/);
  return people;
}

function minutesOf(match: RegExpExecArray | null): number | null {
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
}

/** Tags outside code and comments; `#asked/money` is `#asked`. */
function tagBits(text: string, lexicon: Lexicon): number {
  let bits = 0;
  for (const [, name] of text.matchAll(/(?:^|\s)#([^\s#,;:.!?()[\]"']+)/g)) {
    bits |= lexicon.tags.get(name!.split('/', 1)[0]!.toLowerCase()) ?? 0;
  }
  return bits;
}
