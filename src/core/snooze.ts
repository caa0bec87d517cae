// Until when somebody is not to be due, as a user says it.
import { dueAfter, parseCadence } from './cadence';
import { civilOf, type Day } from './day';
import { parseDayWords } from './day-words';
import type { Lexicon } from './lexicon';
import { parseWholeStamp } from './stamp';

/** `1 week`, `2 mois`, `friday`, `3 january`, `2026-12-01` → the day; null when it is none, or not to come. */
export function parseSnooze(typed: string, today: Day, lexicon: Lexicon): Day | null {
  const text = typed.trim();
  const cadence = parseCadence(text);
  const stamp = parseWholeStamp(text, lexicon.settings.datePatterns);
  const day = stamp && 'day' in stamp ? stamp.day
    : cadence !== null && cadence !== 'none' ? dueAfter(today, cadence) : dayAhead(text, today);
  return day !== null && day > today ? day : null;
}

/** Words of a day; a weekday or a date without its year, which in a line is the last of its name, is the next here. */
function dayAhead(text: string, today: Day): Day | null {
  const read = (words: string): Day | null => {
    const said = parseDayWords(words, today);
    return said && 'day' in said && said.end === words.length ? said.day : null;
  };
  const [said, { year }] = [read(text), civilOf(today)];
  if (said === null || said > today) return said;
  const isWeekday = read(`this ${text}`) !== null || read(`${text} prochain`) !== null;
  return isWeekday ? said + 7 : [year, year + 1].map((one) => read(`${text} ${one}`)).find((day) => day !== null && day > today) ?? null;
}
