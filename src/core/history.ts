// The interactions a note tells of, in compact columns: a vault may hold half a million. What was
// said stays in the note; the columns hold what is computed with.
import type { Day } from './day';
import type { DatedLine, Direction } from './interaction';
import { TAGS, type Tag } from './settings';

/** One note's interactions in the order of their lines. Row `i` of every column is one interaction. */
export interface History {
  readonly length: number;
  /** The newest day in it; before all others when it is empty. */
  readonly latest: Day;
  readonly days: Int32Array;
  /** Lines of the note, from 1. */
  readonly lines: Uint32Array;
  /** Codes in the channel table; 0 for none. */
  readonly channels: Uint8Array;
  /** Bits 0–1 direction, bits 2–6 tags, bit 7 set for a month or a year given instead of a day. */
  readonly marks: Uint8Array;
}

const BYTES_PER_ROW = 10;
const DIRECTIONS: readonly Direction[] = ['both', 'out', 'in'];
const BITS: Readonly<Record<Direction, number>> = { both: 0, out: 1, in: 2 };

/** The mark of an interaction that went out and was not (yet) answered. */
export const OUT = 1;

/** Interactions as they are read from a note, one after another. */
export class Draft {
  /** Day, line, channel and marks of each. */
  private readonly cells: number[] = [];

  /** How many there are so far. */
  get length(): number {
    return this.cells.length / 4;
  }

  /** Adds an interaction, with the line it stands on. */
  add({ day, channel, direction, tags, precision }: DatedLine, line: number): void {
    this.cells.push(day, line, channel, BITS[direction] | (tags << 2) | (precision === 'day' ? 0 : 128));
  }

  /** Packs them. */
  pack(): History {
    const { cells, length } = this;
    // One piece of memory for all columns: four would weigh more than what most notes have to put in them.
    const memory = new ArrayBuffer(length * BYTES_PER_ROW);
    const days = new Int32Array(memory, 0, length);
    const lines = new Uint32Array(memory, length * 4, length);
    const channels = new Uint8Array(memory, length * 8, length);
    const marks = new Uint8Array(memory, length * 9, length);
    let latest = -Infinity;
    for (let row = 0, cell = 0; row < length; row++) {
      if (cells[cell]! > latest) latest = cells[cell]!;
      days[row] = cells[cell++]!;
      lines[row] = cells[cell++]!;
      channels[row] = cells[cell++]!;
      marks[row] = cells[cell++]!;
    }
    return { length, latest, days, lines, channels, marks };
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

/** Whether a row is an attempt as long as nothing newer answers it. */
export function isOut(history: History, row: number): boolean {
  return (history.marks[row]! & 3) === OUT;
}

/** The direction of a row. */
export function directionOf(history: History, row: number): Direction {
  return DIRECTIONS[history.marks[row]! & 3]!;
}

/** The tags of a row, by name. */
export function tagsOf(history: History, row: number): Tag[] {
  return TAGS.filter((_, bit) => history.marks[row]! & (4 << bit));
}

/** The newest row that had happened by a day; null when there is none. Of one day, the first line. */
export function newestRow(history: History, today: Day): number | null {
  let newest: number | null = null;
  for (let row = 0; row < history.length; row++) {
    if (history.days[row]! <= today && (newest === null || history.days[row]! > history.days[newest]!)) newest = row;
  }
  return newest;
}
