// The walk through the first few people who have neither a circle nor a cadence.
import type { Standing } from '../../core/due';

/** How many one is asked about. */
export const WALK = 5;

/** Where the walk stands. */
export interface Walk {
  /** Whom to ask about now; null at its end. */
  readonly next: Standing | null;
  /** Counts from 1. */
  readonly step: number;
  readonly of: number;
}

/** The next to ask about: of those with nothing that says how often whoever has the most lines. `passed` are those given a circle or skipped. */
export function walkOf(people: readonly Standing[], passed: ReadonlySet<string>): Walk {
  const open = people.filter(({ status, person }) => status === 'untracked' && person.circles.length === 0 && !person.cadenceNone && !passed.has(person.path))
    .sort((a, b) => b.interactions - a.interactions || (a.person.name < b.person.name ? -1 : 1));
  const next = passed.size < WALK ? open[0] ?? null : null;
  return { next, step: passed.size + 1, of: Math.min(WALK, passed.size + open.length) };
}
