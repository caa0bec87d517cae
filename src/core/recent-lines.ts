// The newest lines with somebody, by their places; their words stand in the notes.
import type { Day } from './day';
import { channelAt, dayAt, lineAt, rowsIn } from './history';
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
  return sources.flatMap(({ path, history, rows }) => (rows ?? rowsIn(history))
    .filter((row) => dayAt(history, row) <= today)
    .map((row): Reckoned => ({ day: dayAt(history, row), channel: channelAt(history, row), path, line: lineAt(history, row) })))
    .sort((a, b) => b.day - a.day || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)).slice(0, most);
}
