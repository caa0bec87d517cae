// The cadences one would say, and the one that fits how often somebody is really seen.
import { dueAfter, lengthInDays, lengthOf, type Cadence } from '../cadence';
import type { Day } from '../day';

/** From often to seldom. */
const LADDER: readonly Cadence[] = [
  { count: 1, unit: 'week' }, { count: 2, unit: 'week' }, { count: 1, unit: 'month' }, { count: 6, unit: 'week' }, { count: 2, unit: 'month' },
  { count: 3, unit: 'month' }, { count: 6, unit: 'month' }, { count: 1, unit: 'year' }, { count: 2, unit: 'year' }, { count: 5, unit: 'year' },
];

/** The shortest cadence of the ladder that leaves so many days (months are not of one length: a fiftieth less will do), and is longer than the one there is; null for none. */
export function longer(than: Cadence, days: number): Cadence | null {
  return LADDER.find((rung) => lengthOf(rung) > lengthOf(than) && lengthInDays(rung) >= days * 0.98) ?? null;
}

/** The longest cadence of the ladder that takes at most so many days (the shortest of all, when none does), shorter than the one there is. */
export function shorter(than: Cadence, days: number): Cadence | null {
  const fits = LADDER.filter((rung) => lengthInDays(rung) <= Math.max(days, lengthInDays(LADDER[0]!)) && lengthOf(rung) < lengthOf(than));
  return fits[fits.length - 1] ?? null;
}

/** Whether more than so many cadences lie between two days, in true calendar months. */
export function isLongerThan(from: Day, to: Day, times: number, { count, unit }: Cadence): boolean {
  return to > dueAfter(from, { count: count * times, unit });
}
