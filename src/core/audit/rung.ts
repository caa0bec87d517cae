// The cadences one would say, and the one that fits how often somebody is really seen.
import { dueAfter, lengthInDays, lengthOf, type Cadence } from '../cadence';
import type { Day } from '../day';

/** The cadences to choose from, from often to seldom. */
export const LADDER: readonly Cadence[] = [
  { count: 1, unit: 'week' }, { count: 2, unit: 'week' }, { count: 1, unit: 'month' }, { count: 6, unit: 'week' }, { count: 2, unit: 'month' },
  { count: 3, unit: 'month' }, { count: 6, unit: 'month' }, { count: 1, unit: 'year' }, { count: 2, unit: 'year' }, { count: 5, unit: 'year' },
];

/** The cadence of the ladder nearest to so many days, in proportion, of those longer than the one there is; null for none. */
export function longer(than: Cadence, days: number): Cadence | null {
  return nearest(days, LADDER.filter((rung) => lengthOf(rung) > lengthOf(than)));
}

/** The same of those shorter than the one there is. */
export function shorter(than: Cadence, days: number): Cadence | null {
  return nearest(days, LADDER.filter((rung) => lengthOf(rung) < lengthOf(than)));
}

function nearest(days: number, rungs: readonly Cadence[]): Cadence | null {
  const off = (rung: Cadence): number => Math.abs(Math.log(lengthInDays(rung) / Math.max(1, days)));
  return rungs.reduce<Cadence | null>((best, rung) => (best === null || off(rung) < off(best) ? rung : best), null);
}

/** Whether more than so many cadences lie between two days, in true calendar months. */
export function isLongerThan(from: Day, to: Day, times: number, { count, unit }: Cadence): boolean {
  const whole = { count: count * times, unit };
  // The calendar is slow, and strays less than three days from the mean: it is asked only where that decides.
  const beyond = to - from - lengthInDays(whole);
  return Math.abs(beyond) > 3 ? beyond > 0 : to > dueAfter(from, whole);
}
