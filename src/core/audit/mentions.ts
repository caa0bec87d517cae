// Mere mentions: links of dated notes, and of dated lines in people's notes, that lead to no note.
import { dayOfNote } from '../daily';
import type { Day } from '../day';
import { dayAt, lineAt, rowsIn } from '../history';
import type { Roster } from '../roster';
import type { Named } from './named';

/** A link as it stands in a note. */
export interface LinkAt {
  readonly target: string;
  /** Counts from 1. */
  readonly line: number;
}

/** Answers on which day the links of a line of a note were written; null for a note that is not dated. */
export function datesOf(path: string, roster: Roster): ((line: number) => Day | null) | null {
  const facts = roster.factsOf(path);
  if (facts?.person) {
    const { history } = facts;
    const days = new Map(rowsIn(history).map((row) => [lineAt(history, row), dayAt(history, row)]));
    return days.size === 0 ? null : (line) => days.get(line) ?? null;
  }
  const day = facts?.day ?? dayOfNote(path, roster.lexicon.daily);
  return day === null ? null : () => day;
}

/** Of the links of a note those that lead nowhere and have a day. */
export function mentionsIn(path: string, links: readonly LinkAt[], roster: Roster): Named[] {
  const dates = datesOf(path, roster);
  if (!dates) return [];
  return links.flatMap(({ target, line }): Named[] => {
    const day = dates(line);
    return day === null || roster.resolve(target, path) !== null ? [] : [{ target, to: null, path, line, day, row: null }];
  });
}
