// Every contact with some people, as places: what a calendar and a timeline are drawn from.
import type { Day } from './day';
import { channelAt, dayAt, isOut, lineAt } from './history';
import type { Roster } from './roster';

/** One line that counts for somebody. */
export interface Contact {
  readonly day: Day;
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  /** Code in the channel table; 0 when the line names none. */
  readonly channel: number;
  /** Whether the line says that you reached out, and no more. */
  readonly out: boolean;
  /** Notes of the people it counts for. */
  readonly people: readonly string[];
}

/** The contacts with some people up to a day, each line once, oldest first. */
export function contactsOf(roster: Roster, paths: readonly string[], today: Day): Contact[] {
  const contacts = new Map<string, Contact>();
  for (const person of paths) {
    for (const { path, history, rows } of roster.rowsOf(person)) {
      const length = rows ? rows.length : history.length;
      for (let index = 0; index < length; index++) {
        const row = rows ? rows[index]! : index;
        const day = dayAt(history, row);
        if (day > today) continue;
        const line = lineAt(history, row);
        const key = `${line}:${path}`;
        const known = contacts.get(key);
        contacts.set(key, { day, path, line, channel: channelAt(history, row), out: isOut(history, row), people: [...known?.people ?? [], person] });
      }
    }
  }
  return [...contacts.values()].sort((a, b) => a.day - b.day || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}
