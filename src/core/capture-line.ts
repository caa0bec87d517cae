// A typed line taken apart: its date, its people, and what the reader of dated lines knows of the rest.
import { dateAtHead, dateInside, type Dated } from './capture-date';
import { parsePeople, type Choices, type TypedName } from './capture-people';
import { printDay, type Day } from './day';
import type { Lexicon } from './lexicon';
import { headEnd, isClosed, unclosed } from './line-head';
import type { NameBook } from './name-book';
import type { NotADate } from './stamp';

/** The parts a line is printed from. */
export interface LineParts {
  /** The date as it will be written; empty when an inline field holds it. */
  readonly date: string;
  /** How the day was said; null when it was not, and is today. */
  readonly said: string | null;
  /** What stands before the people: time, arrow, channel, minutes. */
  readonly head: string;
  /** `with` or `avec`, as typed; null when nobody was named. */
  readonly word: string | null;
  readonly names: readonly TypedName[];
  /** What stands behind them, with its mark: `: about the deck` */
  readonly tail: string;
}

/** What tells the parts from each other. */
export interface LineContext {
  readonly today: Day;
  readonly lexicon: Lexicon;
  readonly book: NameBook;
  /** What the user answered to the names asked about so far. */
  readonly choices: Choices;
}

const WITH = /^(with|avec)\s+/i;
/** The mark behind a date. */
const MARK = /^\s*(?:[:,—–|·]|-(?![>-]))\s*/;

/** Takes a line apart; each round takes one more part out of it, where the grammar has room for one. */
export function splitLine(text: string, context: LineContext): LineParts | NotADate {
  const { today, lexicon } = context;
  let date = dateAtHead(text, today, lexicon);
  if (date && 'rule' in date) return date;
  let rest = date && date.end > 0 ? text.slice(date.end).replace(MARK, '').trim().replace(/^(?:at|à|@) (?=\d)/i, '') : text;
  let people: { word: string; names: readonly TypedName[]; at: number } | null = null;
  let from = headEnd(rest, lexicon);
  while (!isClosed(rest.slice(0, from))) {
    const head = rest.slice(0, from).trimEnd();
    const tail = rest.slice(from);
    const found: Dated | NotADate | null = date ? null : dateInside(tail, today, lexicon);
    const word: RegExpExecArray | null = people ? null : WITH.exec(tail);
    if (found) {
      if ('rule' in found) return found;
      date = found;
      rest = head + tail.slice(found.end).replace(/^,(?= )/, '');
    } else if (word) {
      const { names, behind }: Named = namesIn(tail.slice(word[0].length), date === null, context);
      if (names.length === 0) break;
      people = { word: word[1]!, names, at: head.length };
      rest = head + behind;
    } else break;
    rest = rest.trim();
    from = headEnd(rest, lexicon);
  }
  const at = people?.at ?? unclosed(rest.slice(0, from)).length;
  return {
    date: date?.written ?? printDay(today), said: date?.said ?? null,
    head: rest.slice(0, at), word: people?.word ?? null, names: people?.names ?? [], tail: rest.slice(at),
  };
}

interface Named {
  readonly names: readonly TypedName[];
  readonly behind: string;
}

/** The list of people and what stands behind it; a comma between it and words for a day is passed over. */
function namesIn(text: string, undated: boolean, { today, lexicon, book, choices }: LineContext): Named {
  const isDay = (words: string): boolean => {
    const found = undated ? dateInside(words, today, lexicon) : null;
    return found !== null && 'day' in found;
  };
  const { names, end } = parsePeople(text, { book, choices, isDay });
  const behind = text.slice(end);
  const comma = /^\s*,\s*/.exec(behind)?.[0] ?? '';
  return { names, behind: comma !== '' && isDay(behind.slice(comma.length)) ? ` ${behind.slice(comma.length)}` : behind };
}
