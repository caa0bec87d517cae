// Until when somebody is not to be due, as a user says it.
import { dueAfter, parseCadence } from './cadence';
import type { Day } from './day';
import { parseDayWords } from './day-words';
import type { Lexicon } from './lexicon';
import { parseWholeStamp } from './stamp';

/** `1 week`, `2 mois`, `next friday`, `2026-12-01` → the day; null when it is none, or not to come. */
export function parseSnooze(typed: string, today: Day, lexicon: Lexicon): Day | null {
  const text = typed.trim();
  const cadence = parseCadence(text);
  const stamp = parseWholeStamp(text, lexicon.settings.datePatterns);
  const said = parseDayWords(text, today);
  const day = stamp && 'day' in stamp ? stamp.day
    : said && 'day' in said && said.end === text.length ? said.day
      : cadence !== null && cadence !== 'none' ? dueAfter(today, cadence) : null;
  return day !== null && day > today ? day : null;
}
