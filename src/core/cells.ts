// Memory for the whole numbers a note is remembered by. Many notes share a piece of it: an array of its own would weigh
// more than what most notes have to put in one. A piece is let go of when the last of its notes is.

/** Whole numbers of a note, from `first` on; how many there are its owner knows. */
export interface Cells {
  readonly cells: Int32Array;
  readonly first: number;
}

const PIECE = 4_096;
/** More numbers than this have memory of their own: they would leave much of a piece empty, and a note written in all day would take piece after piece. */
const MOST_SHARED = PIECE / 8;

/** The piece that is being filled: one for everybody, for each begun holds memory. */
let piece = new Int32Array(0);
let taken = 0;

/** Keeps the first numbers of a list; those must not change any more. */
export function keepCells(numbers: ArrayLike<number>, length = numbers.length): Cells {
  const own = length > MOST_SHARED;
  const cells = own ? new Int32Array(length) : pieceFor(length);
  const first = own ? 0 : taken;
  for (let cell = 0; cell < length; cell++) cells[first + cell] = numbers[cell]!;
  if (!own) taken += length;
  return { cells, first };
}

/** The piece with so many free cells. */
function pieceFor(length: number): Int32Array {
  if (taken + length > piece.length) {
    piece = new Int32Array(PIECE);
    taken = 0;
  }
  return piece;
}
