// The interactions a note tells of, in compact columns: a vault may hold half a million. What was
// said stays in the note; the columns hold what is computed with.
import { keepCells, type Cells } from './cells';
import type { Day } from './day';
import type { DatedLine, Direction } from './interaction';
import { TAGS, type Tag } from './settings';

/**
 * One note's interactions in the order of their lines, as rows from 0: `dayAt`, `lineAt`, `channelAt`, `directionOf` and `tagsOf` tell of one.
 * A row is two cells: the day and the marks, then the line and the channel.
 */
export interface History extends Cells {
  readonly length: number;
  /** The newest day in it; before all others when it is empty. */
  readonly latest: Day;
}

/** Marks and channels are a byte each, below what they share a cell with. */
const BYTE = 8;
/** What stands on later lines of a note is told of as if it stood here. */
const LAST_LINE = 2 ** 24 - 1;
/** Earlier than every day; a whole number, which an object holds in itself. */
const BEFORE_ALL: Day = -(2 ** 30);
const DIRECTIONS: readonly Direction[] = ['both', 'out', 'in'];

/** The mark of an interaction that went out and was not (yet) answered. */
export const OUT = 1;
const IN = 2;

/** Interactions as they are read from a note, one after another. */
export class Draft {
  /** Two for each, as a history has them. */
  private cells = new Int32Array(2 * 64);
  /** How many there are so far. */
  length = 0;

  /** Adds an interaction, with the line it stands on. */
  add({ day, channel, direction, tags, precision }: DatedLine, line: number): void {
    if (this.length * 2 === this.cells.length) this.grow();
    const cell = this.length++ * 2;
    const marks = (direction === 'both' ? 0 : direction === 'out' ? OUT : IN) | (tags << 2) | (precision === 'day' ? 0 : 128);
    this.cells[cell] = (day << BYTE) | marks;
    this.cells[cell + 1] = (Math.min(line, LAST_LINE) << BYTE) | channel;
  }

  /** Begins anew. */
  clear(): this {
    this.length = 0;
    return this;
  }

  private grow(): void {
    const larger = new Int32Array(this.cells.length * 2);
    larger.set(this.cells);
    this.cells = larger;
  }

  /** Packs them. */
  pack(): History {
    const { length } = this;
    const filled = length * 2;
    let latest = BEFORE_ALL;
    for (let cell = 0; cell < filled; cell += 2) latest = Math.max(latest, this.cells[cell]! >> BYTE);
    const { cells, first } = keepCells(this.cells, filled);
    return { length, latest, cells, first };
  }
}

/** A history with nothing in it. */
export const NO_HISTORY: History = new Draft().pack();

/** Packs interactions, with the lines they stand on. */
export function pack(interactions: readonly DatedLine[], lines: readonly number[]): History {
  const draft = new Draft();
  interactions.forEach((interaction, row) => draft.add(interaction, lines[row]!));
  return draft.pack();
}

/** All rows, in the order of their lines. */
export function rowsIn({ length }: History): number[] {
  return Array.from({ length }, (_, row) => row);
}

/** The day of a row. */
export function dayAt({ cells, first }: History, row: number): Day {
  return cells[first + row * 2]! >> BYTE;
}

/** The line of the note a row stands on, from 1. */
export function lineAt({ cells, first }: History, row: number): number {
  return cells[first + row * 2 + 1]! >>> BYTE;
}

/** The code of a row in the channel table; 0 for none. */
export function channelAt({ cells, first }: History, row: number): number {
  return cells[first + row * 2 + 1]! & 255;
}

/** The marks of a row: bits 0–1 direction, bits 2–6 tags, bit 7 set for a month or a year given instead of a day. */
export function marksAt({ cells, first }: History, row: number): number {
  return cells[first + row * 2]! & 255;
}

/** Whether a row is an attempt as long as nothing newer answers it. */
export function isOut(history: History, row: number): boolean {
  return (marksAt(history, row) & 3) === OUT;
}

/** The direction of a row. */
export function directionOf(history: History, row: number): Direction {
  return DIRECTIONS[marksAt(history, row) & 3]!;
}

/** The tags of a row, by name. */
export function tagsOf(history: History, row: number): Tag[] {
  return TAGS.filter((_, bit) => marksAt(history, row) & (4 << bit));
}

/** The newest row that had happened by a day; null when there is none. Of one day, the first line. */
export function newestRow(history: History, today: Day): number | null {
  let newest: number | null = null;
  for (let row = 0; row < history.length; row++) {
    const day = dayAt(history, row);
    if (day <= today && (newest === null || day > dayAt(history, newest))) newest = row;
  }
  return newest;
}
