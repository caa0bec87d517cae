// While a dated line is being typed: what could complete the word at the caret. Asked on every key, so the answer
// for nearly every line is found in its first few characters, and nothing is made on the way there.
import { matchChannel } from './channel';
import type { Lexicon } from './lexicon';
import { headEnd, isClosed, readRest } from './line-head';
import type { NameBook, Named } from './name-book';
import { isDigit } from './pass-over';
import { fold } from './spelling';
import { parseStamp } from './stamp';

/** Where somebody is typing. */
export interface Typing {
  /** The text of the line. */
  readonly line: string;
  /** The caret's column in it, from 0. */
  readonly caret: number;
  /** Whose note it is. In a daily note a line needs no date. */
  readonly note: 'person' | 'daily';
  /** Whether the place is in code, a comment or frontmatter, by whoever draws the text. */
  readonly inCode: boolean;
}

/** What is being typed: the word from `from` to the caret, to be completed as a channel or as somebody's name. */
export interface Query {
  readonly kind: 'channel' | 'person';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One completion, best first. */
export type Suggestion =
  | { readonly kind: 'channel'; readonly text: string; readonly channel: string }
  | { readonly kind: 'person'; readonly text: string; readonly person: Named };

/** No query is longer, and the people of a line, or a time and an arrow before its channel, no more than this. */
const LONGEST = 40;
const LONGEST_PEOPLE = 400;
const LONGEST_HEAD = 30;
const HASH = 35;
const WORD_END = /^(?:$|[\s:,;.)(—–|])/;
const WITH = /^(?:with|avec)\s+/i;
const LAST_JOINER = /^.*(?:,\s*(?:(?:and|et|&)\s+)?|\s(?:and|et|&)\s+|&\s*)/i;

/** What could be completed at the caret; null on nearly every key. */
export function queryAt({ line, caret, note, inCode }: Typing, lexicon: Lexicon): Query | null {
  if (inCode) return null;
  const start = textStart(line, caret, note === 'person' && lexicon.settings.datePatterns.length === 0);
  if (start < 0 || !WORD_END.test(line.charAt(caret))) return null;
  const stamp = parseStamp(line.slice(start, caret), lexicon.settings.datePatterns);
  const dated = stamp !== null && 'day' in stamp;
  if (!dated && note === 'person') return null;
  const from = start + (dated ? stamp.end : 0);
  const rest = line.slice(from, caret);
  if (!dated && line.trimStart().startsWith('#')) return null; // no heading is an item
  return peopleQuery(rest, from, dated, lexicon) ?? channelQuery(rest, from, dated, lexicon);
}

/** The best completions of a query, no more than `most`; an empty list: there is nothing to show. */
export function suggestionsFor({ kind, text }: Query, lexicon: Lexicon, book: NameBook, most: number): Suggestion[] {
  const typed = fold(text);
  return kind === 'channel' ? channels(typed, lexicon).slice(0, most) : people(typed, book).slice(0, most);
}

/** The completion as it is written into the line. `link` makes the link to a person. */
export function printSuggestion(suggestion: Suggestion, link: (person: Named) => string): string {
  return suggestion.kind === 'person' ? link(suggestion.person) : suggestion.text;
}

/**
 * Where the text of a list item or heading begins, its marker and done box passed over; -1 for every other line, for
 * an open box, and for a first letter where only the format's own dates count.
 */
function textStart(line: string, caret: number, ownDates: boolean): number {
  let at = 0;
  while (isSpace(line.charCodeAt(at))) at += 1;
  const first = line.charCodeAt(at);
  if (first === 45 || first === 42 || first === 43) at += 1; // - * +
  else if (first === HASH) while (line.charCodeAt(at) === HASH) at += 1;
  else if (isDigit(first)) {
    while (isDigit(line.charCodeAt(at))) at += 1;
    if (line[at] !== '.' && line[at] !== ')') return -1;
    at += 1;
  } else return -1;
  if (!isSpace(line.charCodeAt(at))) return -1;
  while (isSpace(line.charCodeAt(at))) at += 1;
  if (line[at] === '[' && line[at + 2] === ']') {
    if (line[at + 1] !== 'x' && line[at + 1] !== 'X') return -1;
    at += 3;
    while (isSpace(line.charCodeAt(at))) at += 1;
  }
  if (at >= caret) return -1;
  const begin = line.charCodeAt(at);
  return ownDates && !isDigit(begin) && !'[*_('.includes(line.charAt(at)) ? -1 : at;
}

/** `call with Ana, Sa|`: the name being typed behind the last joiner, unless a link is being typed there. */
function peopleQuery(rest: string, from: number, dated: boolean, lexicon: Lexicon): Query | null {
  if (rest.length > LONGEST_PEOPLE || !/\b(?:with|avec)\s/i.test(rest)) return null;
  if (!dated && !matchChannel(lexicon.channels, rest, 0)) return null;
  const end = headEnd(rest, lexicon);
  const word = isClosed(rest.slice(0, end)) ? undefined : WITH.exec(rest.slice(end))?.[0];
  if (word === undefined) return null;
  const list = rest.slice(end + word.length);
  if (/(?:\s[—–-]\s|[:;(])/.test(list.replace(/\[\[[^\][]*\]\]|\[[^\][]*\]\([^)]*\)/g, ''))) return null;
  const text = list.slice(LAST_JOINER.exec(list)?.[0].length ?? 0);
  if (!/^\p{L}[^[\]]*$/u.test(text) || text.length > LONGEST) return null;
  const to = from + rest.length;
  return { kind: 'person', from: to - text.length, to, text };
}

/** `2026-11-03 ca|`: the first word behind the date, its time, mark and arrow; in a daily note also the first of the line. */
function channelQuery(rest: string, from: number, dated: boolean, lexicon: Lexicon): Query | null {
  if (rest.length > LONGEST_HEAD + LONGEST) return null;
  const text = /(?:^|[^\p{L}\p{M}\p{N}'’-])(\p{L}[\p{L}\p{M}\p{N}'’-]*(?: [\p{L}\p{M}\p{N}'’-]+)*)$/u.exec(rest)?.[1];
  if (text === undefined || text.length > LONGEST || (dated ? rest.length === text.length : text.length < 2 || rest.length > text.length)) return null;
  // Further words complete a phrase only behind its first: `in p`
  const space = text.indexOf(' ');
  if (space > 0 && !lexicon.channels.byFirstWord.has(fold(text.slice(0, space)))) return null;
  // Where a channel's word is read, there alone it is offered.
  const head = rest.slice(0, rest.length - text.length);
  const probe = lexicon.channels.rows[0]?.name;
  const line = probe === undefined ? null : readRest(head + probe, lexicon);
  if (!line || line.channel === 0 || line.summary !== '' || channels(fold(text), lexicon).length === 0) return null;
  const to = from + rest.length;
  return { kind: 'channel', from: to - text.length, to, text };
}

/** Names of channels that begin so, then other words for them, then those with a later word that does. A word typed in full needs no more. */
function channels(typed: string, { channels: { rows } }: Lexicon): Suggestion[] {
  const said = (text: string, channel: string): Word => ({ text, channel, folded: fold(text) });
  const all = [...rows.map(({ name }) => said(name, name)), ...rows.flatMap(({ name, synonyms }) => synonyms.map((text) => said(text, name)))];
  const seen = new Set<string>();
  const words = all.filter(({ folded }) => !seen.has(folded) && seen.add(folded));
  if (words.some(({ folded }) => folded === typed)) return [];
  return ranked(words, typed).map(({ text, channel }) => ({ kind: 'channel', text, channel }));
}

interface Word {
  readonly text: string;
  readonly channel: string;
  readonly folded: string;
}

/** Each person once, by the best of their spellings. */
function people(typed: string, { spellings }: NameBook): Suggestion[] {
  const best = new Map<Named, string>();
  for (const { person, text } of ranked(spellings, typed)) if (!best.has(person)) best.set(person, text);
  return [...best].map(([person, text]) => ({ kind: 'person', text, person }));
}

function ranked<T extends { readonly folded: string }>(all: readonly T[], typed: string): T[] {
  const first = all.filter(({ folded }) => folded.startsWith(typed));
  const later = all.filter(({ folded }) => !folded.startsWith(typed) && /[\s-]/.test(folded) && folded.split(/[\s-]/).some((word) => word.startsWith(typed)));
  return [...first, ...later];
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}
