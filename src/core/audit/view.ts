// What the rules of the audit may look at: everyone on one day, and what the vault says around them, as plain data.
import { shiftMonths, type Day } from '../day';
import type { Standing } from '../due';
import { dayAt, lineAt } from '../history';
import type { Lexicon } from '../lexicon';
import { NO_LINKS, rowAt, targetsIn } from '../link';
import type { NoteFacts } from '../note';
import type { Person } from '../person';
import type { OpenPromise } from '../promise';
import type { Reckoning } from '../reckoning';
import type { Roster } from '../roster';
import { faultOf, type Finding } from '../finding';
import { Ties } from './ties';
import type { Named } from './named';
import type { Side } from './pairs';
import { holdsOn, pastOf, waysOf, type CountPeople, type Past, type Ways } from './past';
import { traitsOf, type Traits } from './traits';

/** What of a vault stands outside of people's own notes. */
export interface Surroundings {
  /** Links of dated notes and dated lines that lead to no note: mere mentions. */
  readonly mentions: readonly Named[];
  /** The notes a person's note links to anywhere, by path. */
  readonly links: Pick<ReadonlyMap<string, readonly string[]>, 'get'>;
}

/** A vault of which only people's notes are known. */
export const NO_SURROUNDINGS: Surroundings = { mentions: [], links: new Map() };

/** One person in the eyes of the audit on a day: another one as soon as anything of theirs is another. */
export interface Audited {
  readonly person: Person;
  readonly standing: Standing;
  readonly past: Past;
  readonly traits: Traits;
  /** Everyone the lines of their note name behind "with". */
  readonly company: readonly Named[];
  /** The note `via` leads to; null when it leads nowhere, or nobody introduced them. */
  readonly via: string | null;
  /** On which side of an introduction they can be. */
  readonly side: Side | null;
  /** What was found about them, once it was looked for: it stands as long as they do. */
  readonly found: { findings: readonly Finding[] | null };
}

/** Days before today, in calendar months. */
export interface Ago {
  readonly month: Day;
  readonly halfYear: Day;
  readonly year: Day;
  readonly twoYears: Day;
}

/** What the rules may look at. */
export interface AuditView extends Surroundings {
  /** Whoever the lines of daily and meeting notes say was there. */
  readonly attendees: readonly Named[];
  readonly promises: readonly OpenPromise[];
  readonly today: Day;
  readonly ago: Ago;
  readonly lexicon: Lexicon;
  readonly ways: Ways;
  /** The due list in its order, then the others by name. */
  readonly people: readonly Audited[];
  /** Everyone by path, and what they share: both taken over, and changed, by the view made from this one. */
  readonly byPath: Map<string, Audited>;
  readonly ties: Ties;
  /** How often links had come to lead elsewhere. */
  readonly relinked: number;
  /** People Kith itself failed at: they are left out, and named. */
  readonly failures: readonly Finding[];
}

/**
 * Everyone of a roster on a day. From a view made `before` is taken over what still stands: one edit costs one person,
 * and the view before is not to be asked about anybody any more.
 */
export function auditView(roster: Roster, today: Day, around: Surroundings = NO_SURROUNDINGS, before?: AuditView): AuditView {
  const { lexicon } = roster;
  const known = before?.lexicon === lexicon ? before : null;
  const ties = known?.ties ?? new Ties();
  const ways = known?.ways ?? waysOf(lexicon.channels);
  const ago: Ago = { month: shiftMonths(today, -1), halfYear: shiftMonths(today, -6), year: shiftMonths(today, -12), twoYears: shiftMonths(today, -24) };
  const { people: standings } = roster.view(today);
  const { relinked } = roster;
  const byPath = known?.byPath ?? new Map<string, Audited>();
  const look = lookWith(roster, ways, today, ago);
  const linked = known?.relinked === relinked;
  const failures: Finding[] = [];
  let at = 0;
  const people = standings.flatMap((standing): Audited | readonly [] => {
    // The order hardly changes: who stands as before is the next one of before, or comes after somebody who has moved away.
    if (linked) for (let step = 0; step < 2; step++) {
      const next = known.people[at + step];
      if (next?.standing !== standing) continue;
      at += step + 1;
      return next;
    }
    const { path } = standing.person;
    const was = known?.byPath.get(path);
    try {
      const one = look(standing, was);
      if (one !== was) ties.replace(was, one);
      byPath.set(path, one);
      return one;
    } catch (error) {
      failures.push({ path, line: 1, rule: 'reader-failed', given: faultOf(error) });
      return [];
    }
  });
  if (byPath.size > people.length) {
    const there = new Set(people.map(({ person }) => person.path));
    for (const [path, one] of byPath) {
      if (there.has(path)) continue;
      byPath.delete(path);
      ties.replace(one, undefined);
    }
  }
  const attendees = roster.datedNotes().flatMap((facts) => companyOf(facts, roster)).filter(({ day }) => day <= today);
  return {
    get links() {
      return around.links;
    },
    // A vault of many notes is looked through for mentions only when a rule asks.
    get mentions() {
      return around.mentions;
    },
    attendees, promises: roster.promises(), today, ago, lexicon, ways, people, byPath, ties, relinked, failures,
  };
}

/** Looks at people one by one: who stands as before, and whose links lead where they led, is the one they were. */
function lookWith(roster: Roster, ways: Ways, today: Day, ago: Ago): (standing: Standing, was: Audited | undefined) => Audited {
  const countPeople = peopleCounter(roster);
  return (standing, was) => {
    const { person } = standing;
    const company = companyOf(roster.factsOf(person.path), roster);
    const via = person.via === null ? null : roster.introducerOf(person.path);
    if (was?.standing === standing && was.company === company && was.via === via) return was;
    const past = pastOn(person.path, roster, ways, countPeople, today, ago.year);
    const traits = traitsOf(person, was?.traits);
    return { person, standing, past, traits, company, via, side: sideOf({ person, standing, past, traits }, ago), found: { findings: null } };
  };
}

/** Whether somebody is on the clock: neither archived nor resting. */
export function isActive({ person }: Pick<Audited, 'person'>): boolean {
  return !person.archived && !person.resting;
}

/** On which side of an introduction somebody can be: whom it would help, and who answers. */
function sideOf(one: Pick<Audited, 'person' | 'standing' | 'past' | 'traits'>, ago: Ago): Side | null {
  if (one.traits.weight === 0 || !isActive(one) || one.standing.status === 'not-answering') return null;
  const known = knownSince(one);
  return known === null ? null : known < ago.twoYears ? 'old' : known > ago.year ? 'new' : null;
}

/** Since when somebody is known: the day their fields say, or the first line when that is earlier. */
export function knownSince({ person, past }: Pick<Audited, 'person' | 'past'>): Day | null {
  if (person.start === null || past.first === null) return person.start ?? past.first;
  return Math.min(person.start, past.first);
}

/** The fact of the day somebody is known since; none where their fields name a year alone, of which no stretch of days can be told. */
export function knownDay(one: Audited): { readonly day?: Day } {
  const { start, startPrecision } = one.person;
  const day = knownSince(one);
  return day === null || (startPrecision === 'year' && day === start) ? {} : { day };
}

/** Whether somebody is known for a year or more. */
export function isKnownForYear(one: Audited, { ago }: AuditView): boolean {
  return (knownSince(one) ?? Infinity) <= ago.year;
}

/** What lines come to, by the reckoning of the same lines: another one as soon as one of them changes. */
const PASTS = new WeakMap<Reckoning, Past>();

function pastOn(path: string, roster: Roster, ways: Ways, countPeople: CountPeople, today: Day, yearAgo: Day): Past {
  const reckoning = roster.reckoningOf(path)!;
  const known = PASTS.get(reckoning);
  if (known && holdsOn(known, yearAgo)) return known;
  const past = pastOf(roster.rowsOf(path), ways, countPeople, today, yearAgo);
  PASTS.set(reckoning, past);
  return past;
}

const NOBODY: readonly Named[] = [];

/** Company by where its links lead: another list as soon as one leads elsewhere. */
const COMPANY = new WeakMap<readonly (string | null)[], readonly Named[]>();

function companyOf(facts: NoteFacts | null, roster: Roster): readonly Named[] {
  if (!facts || facts.companions === NO_LINKS) return NOBODY;
  const { path, companions, history } = facts;
  const leads = roster.leadsOf(path);
  let company = COMPANY.get(leads);
  if (!company) {
    company = companions.targets.map((target, index) => {
      const row = rowAt(companions, index);
      return { target, to: leads[index]!, path, line: lineAt(history, row), day: dayAt(history, row), row };
    });
    COMPANY.set(leads, company);
  }
  return company;
}

/** Lines with many people are few: most notes are passed over without counting. */
function peopleCounter(roster: Roster): CountPeople {
  let last: NoteFacts | null = null;
  return (path, row) => {
    if (last?.path !== path) last = roster.factsOf(path);
    const companions = last?.companions ?? NO_LINKS;
    if (companions.targets.length < 8) return companions.targets.length;
    return targetsIn(companions, row).length + (last?.person ? 1 : 0);
  };
}
