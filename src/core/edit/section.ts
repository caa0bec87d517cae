// What stands under a heading, and the place of one more line in it.
import { fold } from '../spelling';
import type { Line } from './line';
import type { Splice } from './splice';

/** Lines of the outline, by index: [first, end). */
export interface Part {
  readonly first: number;
  readonly end: number;
}

/** One line to come: before the line of an index, behind what is written before its text. */
export interface Place {
  readonly index: number;
  /** `- `, `  12. [x] `, `### ` */
  readonly lead: string;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/** What stands under the first heading of a title, case and accents aside; null when there is none. */
export function findSection(text: string, lines: readonly Line[], title: string): Part | null {
  const wanted = fold(title);
  const index = lines.findIndex((line) => isHeading(line) && fold(text.slice(line.textFrom, line.textTo)) === wanted);
  return index < 0 ? null : under(lines, index, lines.length);
}

/** What stands under the heading of an index, up to the next of its level or above. */
export function under(lines: readonly Line[], index: number, end: number): Part {
  const { level } = lines[index]!;
  const first = Math.min(end, bodyOf(lines, index));
  let next = first;
  while (next < end && !(isHeading(lines[next]!) && lines[next]!.level <= level)) next += 1;
  return { first, end: next };
}

/** The index behind a heading, its further lines and its underline. */
function bodyOf(lines: readonly Line[], heading: number): number {
  let first = heading + 1;
  while (lines[first]?.kind === 'underline' || (lines[first]?.kind === 'heading' && lines[first]!.level === 0)) first += 1;
  return first;
}

/** Whether a heading of the note itself begins on a line, not one within a list. */
export function isHeading({ kind, level, parent }: Line): boolean {
  return kind === 'heading' && level > 0 && parent < 0;
}

/** The part up to the first heading in it. */
export function direct(lines: readonly Line[], { first, end }: Part): Part {
  const heading = lines.findIndex((line, at) => at >= first && at < end && isHeading(line));
  return { first, end: heading < 0 ? end : heading };
}

/** The index behind the last line that is not blank; the beginning of the part when all are. */
export function contentEnd(lines: readonly Line[], { first, end }: Part): number {
  while (end > first && lines[end - 1]!.kind === 'blank') end -= 1;
  return end;
}

/** The index behind a list item and all it holds. */
export function itemEnd(lines: readonly Line[], index: number): number {
  let end = index + 1;
  while (end < lines.length && isWithin(lines, end, index)) end += 1;
  return contentEnd(lines, { first: index, end });
}

/** In how many list items a line stands. */
export function depthOf(lines: readonly Line[], index: number): number {
  let depth = 0;
  for (let at = lines[index]!.parent; at >= 0; at = lines[at]!.parent) depth += 1;
  return depth;
}

/** A list at a place that has none: below what stands there, or below the heading alone, behind the blank line it may have. */
export function placeOfFirst(lines: readonly Line[], part: Part): Place {
  const lead = `${bulletOf(lines)} `;
  const end = contentEnd(lines, part);
  const above = lines[end - 1]?.kind;
  if (end > part.first && above !== 'heading' && above !== 'underline') return { index: end, lead, blankBefore: true, blankAfter: isBlock(lines[end]) };
  const index = Math.min(end + 1, part.end);
  return { index, lead, blankBefore: false, blankAfter: index > end && isBlock(lines[index]) };
}

/** The mark of the note's lists; a dash when it has none. */
function bulletOf(lines: readonly Line[]): string {
  const mark = lines.find(({ bullet, parent }) => parent < 0 && bullet?.mark.length === 1)?.bullet?.mark;
  return mark ?? '-';
}

/** A heading with one line under it, at the end of the note. */
export function headingAtEnd(text: string, lines: readonly Line[], title: string, item: string): Splice {
  const end = lineEndAt(text, lines, lines.length);
  const last = lines[lines.length - 1];
  const below = lines.flatMap((line, index) => (isHeading(line) ? lines[bodyOf(lines, index)]?.kind ?? [] : []));
  const airy = below.length > 0 && below.every((kind) => kind === 'blank');
  const gap = last && last.kind !== 'blank' ? end : '';
  const written = `${gap}## ${title}${end}${airy ? end : ''}${bulletOf(lines)} ${item}`;
  return atEnd(text, end, written);
}

/** The change that writes a line at a place. */
export function writeAt(text: string, lines: readonly Line[], place: Place, item: string): Splice {
  const end = lineEndAt(text, lines, place.index);
  const below = lines[place.index];
  const after = below && (place.blankAfter || goesOn(lines, place)) ? end : '';
  const written = `${place.blankBefore ? end : ''}${place.lead}${item}`;
  if (!below) return atEnd(text, end, written);
  return { from: below.from, to: below.from, insert: `${written}${end}${after}` };
}

/** The final line end of a note stays as it is, there or missing. */
function atEnd(text: string, end: string, written: string): Splice {
  const open = text !== '' && text !== '\uFEFF' && !text.endsWith('\n');
  return { from: text.length, to: text.length, insert: open ? `${end}${written}` : `${written}${end}` };
}

/** The line end of the line above, else of the first line. */
function lineEndAt(text: string, lines: readonly Line[], index: number): string {
  for (const line of [lines[index - 1], lines[index]]) {
    if (line && line.next > line.to) return text.slice(line.to, line.next);
  }
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** Whether a line would be taken for more of a list item written right above it. */
function goesOn(lines: readonly Line[], { index, lead }: Place): boolean {
  const { kind, bullet } = lines[index]!;
  const below = lines[index + 1];
  const underlined = kind === 'heading' && (below?.kind === 'underline' || (below?.kind === 'heading' && below.level === 0));
  // A number other than 1 begins no list right behind a text of another: parsers differ on what that means here.
  const numbered = bullet !== null && bullet.mark.length > 1 && !/^1[.)]/.test(bullet.mark) && !lead.includes(bullet.mark.slice(-1));
  return kind === 'text' || kind === 'code' || kind === 'html' || underlined || numbered;
}

function isBlock(line: Line | undefined): boolean {
  return line !== undefined && line.kind !== 'blank';
}

function isWithin(lines: readonly Line[], index: number, item: number): boolean {
  for (let at = lines[index]!.parent; at >= 0; at = lines[at]!.parent) if (at === item) return true;
  return false;
}
