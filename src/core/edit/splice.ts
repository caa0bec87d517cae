// The smallest change of a text: one run of it becomes another.

/** The run [from, to) of a text becomes `insert`. Offsets count UTF-16 units, as strings do. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The line an offset of a text stands on, from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The text with the change made. */
export function applySplice(text: string, { from, to, insert }: Splice): string {
  return text.slice(0, from) + insert + text.slice(to);
}

/** The one run in which two texts differ. */
export function spliceBetween(before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
  let tail = 0;
  while (tail < shorter - from && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}
