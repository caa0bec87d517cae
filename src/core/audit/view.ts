// What the rules of the audit may look at: everyone on one day, and what the vault says around them, as plain data.
import { shiftMonths, type Day } from '../day';
import type { Standing } from '../due';
import type { Lexicon } from '../lexicon';
import type { NoteFacts } from '../note';
import type { Person } from '../person';
import type { OpenPromise } from '../promise';
import type { Roster } from '../roster';
import { pastOf, waysOf, type CountPeople, type Past, type Ways } from './past';
import { traitsOf, type Traits } from './traits';

/** Somebody named on a line of a note, and the note the name leads to. */
export interface Named {
  readonly target: string;
  /** The note the link leads to; null when there is none. */
  readonly to: string | null;
  readonly path: string;
  readonly line: number;
  readonly day: Day;
  /** The row of that note's history: those of one row were together. Null for a mere mention. */
  readonly row: number | null;
}

/** What of a vault stands outside of people's own notes. */
export interface Surroundings {
  /** Links of dated notes and dated lines that lead to no note: mere mentions. */
  readonly mentions: readonly Named[];
  /** The notes a person's note links to anywhere, by path. */
  readonly links: ReadonlyMap<string, readonly string[]>;
}

/** A vault of which only people's notes are known. */
export const NO_SURROUNDINGS: Surroundings = { mentions: [], links: new Map() };

/** One person in the eyes of the audit. */
export interface Audited {
  readonly person: Person;
  readonly standing: Standing;
  readonly past: Past;
  readonly traits: Traits;
  /** Everyone the lines of their note name behind "with". */
  readonly company: readonly Named[];
}

/** What the rules may look at. */
export interface AuditView extends Surroundings {
  /** Whoever the lines of daily and meeting notes say was there. */
  readonly attendees: readonly Named[];
  readonly promises: readonly OpenPromise[];
  readonly today: Day;
  /** The same day last year. */
  readonly yearAgo: Day;
  readonly lexicon: Lexicon;
  readonly ways: Ways;
  /** The due list in its order, then the others by name. */
  readonly people: readonly Audited[];
  readonly byPath: ReadonlyMap<string, Audited>;
  /** The note `via` leads to, by the path of the person introduced; null when it leads nowhere. */
  readonly via: ReadonlyMap<string, string | null>;
}

/** Everyone of a roster on a day. From a view made `before` is kept what still stands: one edit costs one person. */
export function auditView(roster: Roster, today: Day, around: Surroundings = NO_SURROUNDINGS, before?: AuditView): AuditView {
  const { lexicon, resolve } = roster;
  const same = before?.lexicon === lexicon && before.today === today;
  const yearAgo = shiftMonths(today, -12);
  const ways = waysOf(lexicon.channels);
  const countPeople = peopleCounter(roster);
  const via = new Map<string, string | null>();
  const byPath = new Map<string, Audited>();
  const people = roster.view(today).people.map((standing): Audited => {
    const { person } = standing;
    if (person.via !== null) via.set(person.path, resolve(person.via, person.path));
    const known = before?.byPath.get(person.path);
    const stands = same && known?.standing === standing;
    // Who stands as before may name a note that has come or gone since: that changes where a link leads, and nobody's standing.
    const audited = stands && known.company.every(({ target, path, to }) => resolve(target, path) === to) ? known : {
      person,
      standing,
      past: stands ? known.past : pastOf(roster.rowsOf(person.path), ways, countPeople, today, yearAgo),
      traits: known?.person === person ? known.traits : traitsOf(person),
      company: companyOf(roster.factsOf(person.path), roster),
    };
    byPath.set(person.path, audited);
    return audited;
  });
  const attendees = roster.datedNotes().flatMap((facts) => companyOf(facts, roster)).filter(({ day }) => day <= today);
  return { ...around, attendees, promises: roster.promises(), today, yearAgo, lexicon, ways, people, byPath, via };
}

/** Whether somebody is on the clock: neither archived nor resting. */
export function isActive({ person }: Audited): boolean {
  return !person.archived && !person.resting;
}

/** Since when somebody is known: the day their fields say, or the first line when that is earlier. */
export function knownSince({ person, past }: Audited): Day | null {
  if (person.start === null || past.first === null) return person.start ?? past.first;
  return Math.min(person.start, past.first);
}

/** Whether somebody is known for a year or more. */
export function isKnownForYear(one: Audited, { yearAgo }: AuditView): boolean {
  return (knownSince(one) ?? Infinity) <= yearAgo;
}

function companyOf(facts: NoteFacts | null, { resolve }: Roster): Named[] {
  return (facts?.companions ?? []).map(({ row, target }) => ({
    target, to: resolve(target, facts!.path), path: facts!.path, line: facts!.history.lines[row]!, day: facts!.history.days[row]!, row,
  }));
}

/** Lines with many people are few: most notes are passed over without counting. */
function peopleCounter(roster: Roster): CountPeople {
  let last: NoteFacts | null = null;
  return (path, row) => {
    if (last?.path !== path) last = roster.factsOf(path);
    const companions = last?.companions ?? [];
    if (companions.length < 8) return companions.length;
    const named = companions.reduce((count, one) => count + (one.row === row ? 1 : 0), 0);
    return named + (last?.person ? 1 : 0);
  };
}
