// The channel table: the ways of being in touch, the words for them, and how rich each is.
import { fold } from './spelling';

/** One row of the channel table. */
export interface Channel {
  readonly name: string;
  readonly synonyms: readonly string[];
  /** 1 (a like) to 5 (in person): a richer contact satisfies the rule of a poorer one. */
  readonly richness: number;
  /** Whether an interaction by it counts as contact at all. */
  readonly resets: boolean;
}

/** The table made ready for reading. A channel's code is its row counted from 1; 0 is "no channel said". */
export interface ChannelTable {
  readonly rows: readonly Channel[];
  /** Spelling of a first word, folded → the phrases it may begin, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly code: number;
}

/** Makes the table ready for reading; a word said twice belongs to the first row that has it. */
export function channelTable(rows: readonly Channel[]): ChannelTable {
  const byFirstWord = new Map<string, Phrase[]>();
  rows.forEach((row, index) => {
    for (const spelling of [row.name, ...row.synonyms]) {
      const words = fold(spelling).split(' ');
      const phrases = byFirstWord.get(words[0]!) ?? [];
      if (!words[0] || phrases.some((phrase) => phrase.words.join(' ') === words.join(' '))) continue;
      byFirstWord.set(words[0], [...phrases, { words, code: index + 1 }].sort((a, b) => b.words.length - a.words.length));
    }
  });
  return { rows, byFirstWord };
}

/** The row of a code; null for 0. */
export function channelOf(table: ChannelTable, code: number): Channel | null {
  return table.rows[code - 1] ?? null;
}

/** The code of a channel said as a whole text (`Call`, `déjeuner`); 0 when the table has no such word. */
export function channelCode(table: ChannelTable, text: string): number {
  const found = matchChannel(table, text, 0);
  return found && found.end === text.trimEnd().length ? found.code : 0;
}

/** The channel whose word stands at an offset of a text, and where that word ends; null when none does. */
export function matchChannel(table: ChannelTable, text: string, at: number): { code: number; end: number } | null {
  const first = wordEnd(text, at);
  if (first === at) return null;
  const phrases = table.byFirstWord.get(folded(text, at, first));
  if (!phrases) return null;
  for (const { words, code } of phrases) {
    let end = first;
    let matched = 1;
    while (matched < words.length && text[end] === ' ') {
      const next = wordEnd(text, end + 1);
      if (folded(text, end + 1, next) !== words[matched]) break;
      end = next;
      matched += 1;
    }
    if (matched === words.length) return { code, end };
  }
  return null;
}

function folded(text: string, from: number, to: number): string {
  const word = text.slice(from, to);
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 127) return fold(word);
  return word.toLowerCase();
}

/** Where the word at an offset ends: letters, digits, marks, and hyphens or apostrophes between them. */
function wordEnd(text: string, at: number): number {
  let end = at;
  let solid = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
      || (code > 127 && /[\p{L}\p{M}\p{N}]/u.test(text[end]!));
    if (letter) solid = end + 1;
    else if (code !== 45 && code !== 39 && code !== 0x2019) break;
  }
  return solid;
}
