// The people of a typed line, behind "with": names without brackets as well as links.
import { noteOfUrl } from './link';
import { called, calledExactly, linkedPerson, meant, type NameBook, type Named } from './name-book';
import { fold } from './spelling';

/** One entry of the list, and who it may be: nobody known, one, or several to choose from. */
export interface TypedName {
  /** As typed. */
  readonly text: string;
  /** Whether it was typed as a link, which stays as it is. */
  readonly link: boolean;
  readonly found: readonly Named[];
}

/** A list read, and the offset behind it. */
export interface TypedPeople {
  readonly names: readonly TypedName[];
  readonly end: number;
}

/** Answers to what was asked before: folded name → the person; null: nobody, the words stay words. */
export type Choices = ReadonlyMap<string, Named | null>;

/** What is needed to tell names from other words. */
interface Reading {
  readonly book: NameBook;
  readonly choices: Choices;
  /** Whether words for a day begin here: `hier : …` */
  readonly isDay: (text: string) => boolean;
}

const LINK = /^(?:\[\[([^\][|#^]+)(?:[|#^][^\][]*)?\]\]|\[[^\][]*\]\(<?([^()<>]+?)>?\))/;
const JOINER = /^(?:\s*,\s*(?:(?:and|et|&)\s+)?|\s+(?:and|et|&)\s+|\s*&\s*)/i;
/** A name ends before a mark of the line's head, a joiner, a tag or a link. */
const PIECE = /^(?:(?! - | -$|\s(?:and|et|&)\s)[^,:;—–|([#&])+/i;
/** No name has more words; the rest of a long line is not looked at. */
const MOST_WORDS = 8;
const PARTICLES = /^(?:de|du|des|da|di|del|della|la|le|van|von|der|den|ter|bin|ibn|al|el|y)$/i;

/** Reads the list of people at the head of a text. */
export function parsePeople(text: string, reading: Reading): TypedPeople {
  const names: TypedName[] = [];
  let end = 0;
  for (let at = 0, joiner = ''; ;) {
    const name = linkAt(text, at, reading) ?? nameAt(text, at, joiner, reading);
    if (!name) break;
    names.push(name);
    end = at + name.text.length;
    joiner = JOINER.exec(text.slice(end))?.[0] ?? '';
    if (joiner === '') break;
    at = end + joiner.length;
  }
  return { names, end };
}

function linkAt(text: string, at: number, { book }: Reading): TypedName | null {
  const link = LINK.exec(text.slice(at));
  if (!link) return null;
  const person = linkedPerson(book, link[1]?.trim() ?? noteOfUrl(link[2]!));
  return { text: link[0], link: true, found: person ? [person] : [] };
}

function nameAt(text: string, at: number, joiner: string, reading: Reading): TypedName | null {
  const piece = PIECE.exec(text.slice(at))?.[0] ?? '';
  const ends = wordEnds(piece, reading);
  const whole = ends.at(-1);
  if (whole === undefined) return null;
  const named = (end: number, found: readonly Named[]): TypedName => ({ text: piece.slice(0, end), link: false, found });
  const { book, choices } = reading;
  for (const end of [...ends].reverse()) {
    const chosen = choices.get(fold(piece.slice(0, end)));
    if (chosen !== undefined) return named(end, chosen ? [chosen] : []);
    const found = calledExactly(book, piece.slice(0, end));
    if (found.length > 0 && endsName(piece, end, whole)) return named(end, found);
  }
  const found = meant(book, piece.slice(0, whole));
  if (found.length > 0) return named(whole, found);
  // `coffee with Ana about pricing`: the summary may follow a name without a mark, but not in capitals, which would be its rest.
  const [first] = ends;
  const firstCalled = called(book, piece.slice(0, first));
  if (firstCalled.length > 0 && endsName(piece, first!, whole)) return named(first!, firstCalled);
  const behind = text.slice(at + whole);
  return couldBeName(piece.slice(0, whole), reading.isDay(behind.trimStart()) ? '' : behind, joiner) ? named(whole, []) : null;
}

function endsName(piece: string, end: number, whole: number): boolean {
  return end === whole || !/^\s+\p{Lu}/u.test(piece.slice(end));
}

/** Where the words of a piece end, up to the words for a day. */
function wordEnds(piece: string, { isDay }: Reading): number[] {
  const ends: number[] = [];
  for (const word of piece.matchAll(/\S+/g)) {
    if (ends.length === MOST_WORDS || isDay(piece.slice(word.index))) break;
    ends.push(word.index + word[0].length);
  }
  return ends;
}

/** Whether words nobody is called by look like a name all the same, and are to be asked about. */
function couldBeName(piece: string, behind: string, joiner: string): boolean {
  const words = piece.split(/\s+/);
  if (words.length > 4) return false;
  if (words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.test(word)) && /\p{L}/u.test(piece)) return true;
  // In small letters: `with zed: …`, but not `with Ana, great talk`
  return words.length < 4 && /^\p{L}/u.test(piece) && (joiner.trim() === ',' ? /^\s*:/ : /^\s*(?:$|[:,—–|(#]|-\s|(?:and|et|&)\s)/i).test(behind);
}
