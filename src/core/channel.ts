// The channel table: the ways of being in touch, the words for them, and how rich each is.
import { LetterTree, UNSURE } from './letter-tree';
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
  /** The phrases of Latin letters, letter by letter. */
  readonly tree: LetterTree;
}

interface Phrase {
  readonly words: readonly string[];
  readonly code: number;
}

/** A history has a byte for the code of a channel. Rows beyond are not known. */
const MOST_CHANNELS = 255;

/** Makes the table ready for reading; a word said twice belongs to the first row that has it. */
export function channelTable(rows: readonly Channel[]): ChannelTable {
  const byFirstWord = new Map<string, Phrase[]>();
  const plain = new Map<string, number>();
  rows.slice(0, MOST_CHANNELS).forEach((row, index) => {
    for (const spelling of [row.name, ...row.synonyms]) {
      const words = fold(spelling).split(' ');
      const phrases = byFirstWord.get(words[0]!) ?? [];
      if (!words[0] || phrases.some((phrase) => phrase.words.join(' ') === words.join(' '))) continue;
      byFirstWord.set(words[0], [...phrases, { words, code: index + 1 }].sort((a, b) => b.words.length - a.words.length));
      // What is no word of a text, as `wordEnd` sees words, is never said in one.
      if (words.every((word) => wordEnd(word, 0, word.length) === word.length)) plain.set(words.join(' '), index + 1);
    }
  });
  return { rows, byFirstWord, tree: new LetterTree(plain) };
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

/** The channel whose word stands at an offset of a text, and where that word ends; null when none does before `to`. */
export function matchChannel(table: ChannelTable, text: string, at: number, to = text.length): { code: number; end: number } | null {
  const code = table.tree.find(text, at, to);
  if (code !== UNSURE) return code === 0 ? null : { code, end: table.tree.end };
  const first = wordEnd(text, at, to);
  if (first === at) return null;
  for (const { words, code } of table.byFirstWord.get(fold(text.slice(at, first))) ?? []) {
    let end = first;
    let matched = 1;
    while (text[end] === ' ') {
      const next = wordEnd(text, end + 1, to);
      if (fold(text.slice(end + 1, next)) !== words[matched]) break;
      end = next;
      matched += 1;
    }
    if (matched === words.length) return { code, end };
  }
  return null;
}

/** Where the word at an offset ends: letters, digits, marks, and hyphens or apostrophes between them. */
function wordEnd(text: string, at: number, to: number): number {
  let solid = at;
  for (let end = at; end < to; end++) {
    if (/[\p{L}\p{M}\p{N}]/u.test(text[end]!)) solid = end + 1;
    else if (!/[-'’]/.test(text[end]!)) break;
  }
  return solid;
}
