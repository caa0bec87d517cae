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
/** Bytes of memory the columns of several notes share: a piece for each would weigh more than what most have to put in it. */
const PIECE = 16_384;
const DIRECTIONS: readonly Direction[] = ['both', 'out', 'in'];

/** The mark of an interaction that went out and was not (yet) answered. */
export const OUT = 1;
const IN = 2;

/** Interactions as they are read from a note, one after another. */
export class Draft {
  /** Day, line, channel and marks of each. */
  private cells = new Int32Array(4 * 64);
  private piece = new ArrayBuffer(0);
  private taken = 0;
  /** How many there are so far. */
  length = 0;

  /** Adds an interaction, with the line it stands on. */
  add({ day, channel, direction, tags, precision }: DatedLine, line: number): void {
    if (this.length * 4 === this.cells.length) this.grow();
    const { cells } = this;
    const cell = this.length++ * 4;
    cells[cell] = day;
    cells[cell + 1] = line;
    cells[cell + 2] = channel;
    cells[cell + 3] = (direction === 'both' ? 0 : direction === 'out' ? OUT : IN) | (tags << 2) | (precision === 'day' ? 0 : 128);
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
    const { cells, length } = this;
    const from = this.take(length * BYTES_PER_ROW);
    const { piece } = this;
    const days = new Int32Array(piece, from, length);
    const lines = new Uint32Array(piece, from + length * 4, length);
    const channels = new Uint8Array(piece, from + length * 8, length);
    const marks = new Uint8Array(piece, from + length * 9, length);
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

  /** Where so many bytes of memory begin that nobody uses. */
  private take(bytes: number): number {
    if (this.taken + bytes > this.piece.byteLength) {
      this.piece = new ArrayBuffer(Math.max(PIECE, bytes));
      this.taken = 0;
    }
    const from = this.taken;
    this.taken += bytes + (4 - (bytes % 4)) % 4; // where the next begins, columns of days may
    return from;
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
