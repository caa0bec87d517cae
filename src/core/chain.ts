// How one came to know somebody: who introduced them, and who introduced those.
import type { Standing } from './due';
import type { Person } from './person';
import type { Roster } from './roster';

/** One step of a chain of introductions. */
export interface Introducer {
  /** The name of the link. */
  readonly target: string;
  /** The note it leads to; null when there is none. */
  readonly path: string | null;
  /** Null when that note is nobody's: a club, a place. */
  readonly person: Person | null;
}

/** Through whom one met somebody, the nearest first: Sam, who came through Talia, who came through the choir. Ends where it would go round. */
export function chainOf(path: string, roster: Roster): Introducer[] {
  const chain: Introducer[] = [];
  const seen = new Set<string | null>([path]);
  for (let person = roster.factsOf(path)?.person ?? null; person !== null && person.via !== null;) {
    const to = roster.resolve(person.via, person.path);
    if (seen.has(to)) break;
    const next: Person | null = to === null ? null : roster.factsOf(to)?.person ?? null;
    chain.push({ target: person.via, path: to, person: next });
    seen.add(to);
    person = next;
  }
  return chain;
}

/** Whom somebody introduced, of the people given and in their order. */
export function introducedBy(path: string, people: readonly Standing[], { resolve }: Roster): Standing[] {
  return people.filter(({ person }) => person.path !== path && person.via !== null && resolve(person.via, person.path) === path);
}
