// The newest lines with somebody, by their places; their words stand in the notes.
import type { Day } from './day';
import type { Rows } from './reckoning';

/** A counted line: its day, its channel's code and its place. */
export interface Reckoned {
  readonly day: Day;
  readonly channel: number;
  readonly path: string;
  readonly line: number;
}

/** The newest so many lines up to a day, newest first. */
export function newestLines(sources: readonly Rows[], today: Day, most: number): Reckoned[] {
  return sources.flatMap(({ path, history, rows }) => (rows ?? Array.from({ length: history.length }, (_, row) => row))
    .filter((row) => history.days[row]! <= today)
    .map((row): Reckoned => ({ day: history.days[row]!, channel: history.channels[row]!, path, line: history.lines[row]! })))
    .sort((a, b) => b.day - a.day || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)).slice(0, most);
}
