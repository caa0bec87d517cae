import { dayOfNote, type DailyPath } from './daily';
import { parseDay, type Day } from './day';
import type { Fields } from './frontmatter';

/** The day a note tells itself: of a daily note, else its `created` or `date`; null when it tells none. */
export function toldDay(path: string, fields: Fields, daily: readonly DailyPath[]): Day | null {
  const told = toldIn(fields);
  return dayOfNote(path, daily) ?? (typeof told === 'string' ? parseDay(told.slice(0, 10)) : null);
}

/** Whether fields may tell one. */
export function mayTellDay(fields: Fields): boolean {
  return toldIn(fields) !== undefined;
}

function toldIn(fields: Fields): unknown {
  return fields['created'] ?? fields['date'];
}
