// What the mark of a checkbox says of a line.

/** Marks that say the thing has not happened, or not yet: read over without a word. */
const NOT_DONE = new Set([' ', '-', '>', '?']);

/** Whether a line's box says it has not happened. Null is a line without one. */
export function isUndone(box: string | null): boolean {
  return box !== null && NOT_DONE.has(box);
}

/** Whether a line counts as happened: no box, or one that is ticked. */
export function isDone(box: string | null): boolean {
  return box === null || box === 'x' || box === 'X';
}
