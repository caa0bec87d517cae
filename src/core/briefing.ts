// What one wants to know of somebody before a call.
import type { Audited, AuditView } from './audit/view';
import { chainOf, introducedBy, type Introducer } from './chain';
import type { Day } from './day';
import { nextDay } from './occasion';
import type { OpenPromise } from './promise';
import { newestLines, type Reckoned } from './recent-lines';
import type { Roster } from './roster';

/** A day of theirs still to come; a null label is the birthday. */
export interface Coming {
  readonly label: string | null;
  readonly day: Day;
}

/** Everything of a briefing but the words of lines, which stand in the notes. */
export interface Briefing {
  readonly one: Audited;
  readonly chain: readonly Introducer[];
  readonly lines: readonly Reckoned[];
  readonly promises: readonly OpenPromise[];
  readonly coming: readonly Coming[];
  /** Names of people met together, or introduced. */
  readonly shared: readonly { readonly path: string; readonly name: string }[];
}

const LINES = 5;
const PEOPLE = 8;

/** The briefing on one person of a view. */
export function briefingOn(one: Audited, view: AuditView, roster: Roster): Briefing {
  const { path, occasions } = one.person;
  const together = [
    ...one.company.map(({ to }) => to),
    ...view.people.filter(({ company }) => company.some(({ to }) => to === path)).map(({ person }) => person.path),
    ...introducedBy(path, view.people.map(({ standing }) => standing), roster).map(({ person }) => person.path),
  ];
  const shared = [...new Set(together)].flatMap((other) => {
    const found = other === null || other === path ? undefined : view.byPath.get(other);
    return found ? [{ path: found.person.path, name: found.person.name }] : [];
  }).slice(0, PEOPLE);
  const coming = occasions.flatMap((occasion): Coming[] => {
    const day = nextDay(occasion, view.today);
    return day === null ? [] : [{ label: occasion.label, day }];
  }).sort((a, b) => a.day - b.day);
  return { one, chain: chainOf(path, roster), lines: newestLines(roster.rowsOf(path), view.today, LINES), promises: roster.promisesOf(path), coming, shared };
}
