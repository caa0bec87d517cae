// The head of a line that is still being typed: asked of the reader of dated lines itself, so that what is
// understood now and what is read later cannot differ.
import { parseInteraction, type Interaction } from './interaction';
import type { Lexicon } from './lexicon';

const ANY_DATE = '2000-01-01';
/** A mark that is no part of an arrow. */
const CLOSED = /(?:[:,—–|·]|(^|[^<])-)\s*$/;

/** What the rest of a line would tell behind a date; null when it would tell nothing. */
export function readRest(rest: string, lexicon: Lexicon): Interaction | null {
  const line = parseInteraction(`${ANY_DATE} ${rest}`, lexicon);
  return line && 'day' in line ? line : null;
}

/** Where the time, arrow, channel and minutes at the head of a rest end. Brackets are hidden: its people are not passed over. */
export function headEnd(rest: string, lexicon: Lexicon): number {
  const bare = rest.trimEnd();
  const summary = readRest(bare.replaceAll('[', '\u0001'), lexicon)?.summary ?? '';
  return summary === '' ? rest.length : bare.length - summary.length;
}

/** Whether a head ends with a mark: then what follows is summary, whatever it looks like. */
export function isClosed(head: string): boolean {
  return CLOSED.test(head);
}

/** A head without the mark it ends with. */
export function unclosed(head: string): string {
  return head.replace(CLOSED, '$1').trimEnd();
}
