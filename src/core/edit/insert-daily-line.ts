// Adds a line to a daily note: one more item at the end of the note, or at the end of what stands under a heading.
import { following, leadOf } from './dated-lines';
import type { Line } from './line';
import { outline } from './outline';
import { refuseBody, refuseSaid, refuseUnclear, type Note, type Reading } from './reading';
import type { Refusal } from './refusal';
import { reread } from './reread';
import { contentEnd, direct, findSection, headingAtEnd, itemEnd, placeOfFirst, writeAt, type Part, type Place } from './section';
import type { Splice } from './splice';

/**
 * The change that adds a list item, `coffee with [[Ana]]: pricing`, to a daily note, in the manner of the list it
 * comes to stand in. Under `heading`, made when missing; at the end of the note when that is null.
 */
export function insertDailyLine(note: Note, said: string, heading: string | null, reading: Reading): Splice | Refusal {
  const { path, text } = note;
  const item = said.trim();
  const lines = outline(text);
  const refused = refuseSaid(note, item) ?? refuseBody(note);
  if (refused) return refused;
  const section = heading === null ? null : findSection(text, lines, heading);
  const splice = heading !== null && !section ? headingAtEnd(text, lines, heading, item)
    : writeAt(text, lines, placeAtEnd(lines, section ? direct(lines, section) : { first: 0, end: lines.length }), item);
  return refuseUnclear(note, lines, splice.from) ?? reread(note, splice, reading, ({ lines: [line] }) => (line === undefined ? { rule: 'unread-place', path, line: 1, given: '' } : null));
}

/** Behind the last item when the part ends with a list, else below what stands there, as a list of its own. */
function placeAtEnd(lines: readonly Line[], part: Part): Place {
  const end = contentEnd(lines, part);
  const last = lastItem(lines, part.first, end);
  if (last < 0 || itemEnd(lines, last) !== end) return placeOfFirst(lines, part);
  return { index: end, lead: leadOf(following(lines, last, lines[last]!.bullet!), false), blankBefore: false, blankAfter: false };
}

/** The index of the last item that is in no other; -1 when there is none. */
function lastItem(lines: readonly Line[], first: number, end: number): number {
  for (let index = end - 1; index >= first; index--) {
    const { bullet, parent } = lines[index]!;
    if (bullet && parent < 0) return index;
  }
  return -1;
}
