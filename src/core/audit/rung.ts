// The cadences one would say, and the one that fits how often somebody is really seen.
import { dueAfter, lengthInDays, lengthOf, type Cadence } from '../cadence';
import type { Day } from '../day';

/** The cadences to choose from, from often to seldom. */
export const LADDER: readonly Cadence[] = [
  { count: 1, unit: 'week' }, { count: 2, unit: 'week' }, { count: 1, unit: 'month' }, { count: 6, unit: 'week' }, { count: 2, unit: 'month' },
  { count: 3, unit: 'month' }, { count: 6, unit: 'month' }, { count: 1, unit: 'year' }, { count: 2, unit: 'year' }, { count: 5, unit: 'year' },
];

/** A rung that is shorter than the days it is asked for by this part or less is as long as they are. */
const AS_GOOD_AS = 0.1;

/** The cadence of the ladder for somebody seen every so many days, of those longer than the one there is; null for none. */
export function longer(than: Cadence, days: number): Cadence | null {
  return kept(days, LADDER.filter((rung) => lengthOf(rung) > lengthOf(than)));
}

/** The same of those shorter than the one there is. */
export function shorter(than: Cadence, days: number): Cadence | null {
  return kept(days, LADDER.filter((rung) => lengthOf(rung) < lengthOf(than)));
}

/** The shortest that is kept: by a shorter one somebody would be overdue again and again. Where none is as long, the longest. */
function kept(days: number, rungs: readonly Cadence[]): Cadence | null {
  return rungs.find((rung) => lengthInDays(rung) >= days * (1 - AS_GOOD_AS)) ?? rungs.at(-1) ?? null;
}

/** Whether more than so many cadences lie between two days, in true calendar months. */
export function isLongerThan(from: Day, to: Day, times: number, { count, unit }: Cadence): boolean {
  const whole = { count: count * times, unit };
  // The calendar is slow, and strays less than three days from the mean: it is asked only where that decides.
  const beyond = to - from - lengthInDays(whole);
  return Math.abs(beyond) > 3 ? beyond > 0 : to > dueAfter(from, whole);
}
