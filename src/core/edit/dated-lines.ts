// The dated lines of a part of a note: their order, their manner, and the place of one more among them.
import type { Day } from '../day';
import { parseInteraction, type Interaction } from '../interaction';
import type { Lexicon } from '../lexicon';
import { datedHead, type Dated } from './date-form';
import { depthOf, isHeading, itemEnd, contentEnd, under, type Part, type Place } from './section';
import type { Bullet, Line } from './line';

/** A line that counts as an interaction. */
export interface Entry {
  readonly index: number;
  readonly day: Day;
  /** A heading that names a month or a year holds others. */
  readonly precision: Interaction['precision'];
  readonly date: Dated | null;
}

/** The dated lines of a part, items and headings alike. */
export function entriesIn(text: string, lines: readonly Line[], { first, end }: Part, lexicon: Lexicon): Entry[] {
  const entries: Entry[] = [];
  for (let index = first; index < end; index++) {
    const line = lines[index]!;
    if (!isHeading(line) && !(line.bullet && mayCount(line.bullet))) continue;
    const said = text.slice(line.textFrom, line.textTo);
    const reading = parseInteraction(said, lexicon);
    if (!reading || 'rule' in reading) continue;
    const { day, precision } = reading;
    entries.push({ index, day, precision, date: precision === 'day' ? datedHead(said, lexicon.settings.datePatterns) : null });
  }
  return entries;
}

/** Whether dated lines stand newest first; so they do when they do not tell. */
export function newestFirst(entries: readonly Entry[]): boolean {
  let falls = 0;
  entries.slice(1).forEach(({ day }, at) => { falls += Math.sign(entries[at]!.day - day); });
  return falls >= 0;
}

/** The place of a day among list items: in date order, of equal days on the newest side. */
export function placeAmongItems(lines: readonly Line[], all: readonly Entry[], day: Day): Place {
  const depth = all.reduce((least, { index }) => Math.min(least, depthOf(lines, index)), Infinity);
  const entries = all.filter(({ index }) => depthOf(lines, index) === depth);
  const boxed = entries.every(({ index }) => lines[index]!.bullet!.box !== '');
  const airy = entries.length > 1 && entries.slice(1).every(({ index }) => lines[index - 1]!.kind === 'blank');
  const { next, last } = neighbours(entries, day);
  if (next) return { index: next.index, lead: leadOf(lines[next.index]!.bullet!, boxed), blankBefore: false, blankAfter: airy };
  const bullet = lines[last!.index]!.bullet!;
  return { index: itemEnd(lines, last!.index), lead: leadOf(following(lines, last!.index, bullet), boxed), blankBefore: airy, blankAfter: false };
}

/** The place of a day among headings that are interactions. */
export function placeAmongHeadings(lines: readonly Line[], all: readonly Entry[], end: number, day: Day): Place {
  const level = all.reduce((least, { index }) => Math.min(least, lines[index]!.level), 6);
  const entries = all.filter(({ index }) => lines[index]!.level === level);
  const airy = entries.slice(1).every(({ index }) => lines[index - 1]!.kind === 'blank');
  const lead = `${'#'.repeat(level)} `;
  const { next, last } = neighbours(entries, day);
  if (next) return { index: next.index, lead, blankBefore: false, blankAfter: airy };
  const index = contentEnd(lines, under(lines, last!.index, end));
  return { index, lead, blankBefore: airy, blankAfter: airy && index < lines.length && lines[index]!.kind !== 'blank' };
}

/** The entry a day goes before, else the one it goes behind. */
function neighbours(entries: readonly Entry[], day: Day): { readonly next: Entry | null; readonly last: Entry | null } {
  if (newestFirst(entries)) {
    const next = entries.find((entry) => entry.day <= day);
    return next ? { next, last: null } : { next: null, last: entries[entries.length - 1]! };
  }
  const last = [...entries].reverse().find((entry) => entry.day <= day);
  return last ? { next: null, last } : { next: entries[0]!, last: null };
}

/** The bullet of the item behind another: of a numbered list its number counts on, unless all numbers are alike. */
export function following(lines: readonly Line[], index: number, bullet: Bullet): Bullet {
  const number = /^(\d+)(.)/.exec(bullet.mark);
  if (!number) return bullet;
  const before = lines.slice(0, index).reverse().find(({ parent }) => parent === lines[index]!.parent);
  if (before?.bullet?.mark === bullet.mark) return bullet;
  const next = String(Math.min(999_999_999, Number(number[1]) + 1)).padStart(number[1]!.length, '0');
  return { ...bullet, mark: `${next}${number[2]}` };
}

/** What stands before the text of an item; behind a bullet that stands alone or before code, one space. */
export function leadOf({ indent, mark, gap, box }: Bullet, boxed: boolean): string {
  return `${indent}${mark}${gap === '' || gap.length > 4 ? ' ' : gap}${boxed ? box : ''}`;
}

/** Whether an item with such a bullet can count: done or without a box, and its text no code. */
function mayCount({ box, gap }: Bullet): boolean {
  return (box === '' || /\[x\]/i.test(box)) && gap.length < 5;
}
