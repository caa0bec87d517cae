import { LADDER } from '../../core/audit/rung';
import { dueAfter, lengthOf, printCadence, type Cadence } from '../../core/cadence';
import type { Day } from '../../core/day';
import type { Lexicon } from '../../core/lexicon';
import type { Person } from '../../core/person';
import { fold } from '../../core/spelling';
import { printShortDay } from '../../core/words/print-standing';
import type { Words } from '../../core/words/words';
import type { Choice } from './choice-modal';

const SNOOZES: readonly Cadence[] = [{ count: 1, unit: 'month' }, { count: 3, unit: 'month' }, { count: 6, unit: 'month' }, { count: 1, unit: 'year' }];

/** The circles of the table somebody is not in, with their cadences. */
export function circleChoices({ circles }: Person, { settings }: Lexicon): Choice<string>[] {
  const own = new Set(circles.map(fold));
  return settings.circles.filter(({ name }) => !own.has(fold(name)))
    .map(({ name, cadence }) => ({ label: cadence === '' ? name : `${name} · ${cadence}`, value: name }));
}

/** Cadences, the next slower than somebody's first: to loosen is what one does most. */
export function cadenceChoices(cadence: Cadence | null, { dates }: Words): Choice<string>[] {
  const length = cadence ? lengthOf(cadence) : 0;
  const slower = LADDER.filter((rung) => lengthOf(rung) > length);
  const quicker = LADDER.filter((rung) => lengthOf(rung) < length).reverse();
  return [...slower, ...quicker].map((rung) => ({ label: dates.every(rung), value: printCadence(rung) }));
}

/** Days to snooze until. */
export function snoozeChoices(today: Day, words: Words): Choice<Day>[] {
  return SNOOZES.map((length) => {
    const until = dueAfter(today, length);
    return { label: words.sitting.until(words.dates.span(length), printShortDay(until, today, words)), value: until };
  });
}
