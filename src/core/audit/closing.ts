// The last page of an audit: what came of it, and how the network differs from the one before.
import type { Day } from '../day';
import { isDue, type Standing } from '../due';
import type { Person } from '../person';
import { shiftMonths } from '../day';
import { printCadence } from '../cadence';
import { knownSince, type AuditView } from './view';

/** A field of somebody that is another than when the sitting began. */
export interface Changed {
  readonly person: Person;
  readonly field: 'circle' | 'cadence' | 'snooze';
  readonly from: string;
  readonly to: string;
}

/** How a network stood on a day. */
export interface Headcount {
  readonly people: number;
  readonly due: number;
}

/** The facts of the closing page. */
export interface Closing {
  readonly begun: Day;
  /** People looked at since then, and those not looked at. */
  readonly reviewed: number;
  readonly left: number;
  /** The last day of the audit before; null when no field tells of one. */
  readonly before: Day | null;
  /** People met since the audit before; within the months between audits, when there was none. */
  readonly added: readonly Person[];
  readonly rested: readonly Person[];
  readonly archived: readonly Person[];
  readonly changed: readonly Changed[];
  /** The network on the day of the audit before and now, and the lines written between; null without that audit. */
  readonly difference: { readonly then: Headcount; readonly now: Headcount; readonly lines: number } | null;
}

/**
 * The last day of the audit before the one that began on a day: the newest look that is older. Looks of today write over those
 * of then, so people are asked as they were when this sitting began as well.
 */
export function auditBefore({ people }: AuditView, begun: Day, was: readonly Person[] = []): Day | null {
  const before = (newest: Day | null, { reviewed }: Person): Day | null => (reviewed !== null && reviewed < begun && reviewed > (newest ?? -Infinity) ? reviewed : newest);
  return [...people.map(({ person }) => person), ...was].reduce(before, null);
}

/**
 * The facts of an audit that began on a day. `was` are the people as they were when this sitting began: the only thing fields do not tell
 * afterwards. `then` is everyone as of the audit before, from the lines up to that day and the fields of now.
 */
export function closingOf(view: AuditView, begun: Day, was: readonly Person[], then: readonly Standing[] | null): Closing {
  const before = auditBefore(view, begun, was);
  const since = before ?? shiftMonths(view.today, -view.lexicon.settings.reviewEvery);
  const present = view.people.filter(({ person }) => !person.archived);
  const decided = (day: Day | null): boolean => day !== null && day >= begun && day <= view.today;
  const looked = ({ reviewed }: Person): boolean => decided(reviewed);
  const wasByPath = new Map(was.map((person) => [person.path, person]));
  return {
    begun,
    before,
    reviewed: view.people.filter(({ person }) => looked(person)).length,
    left: present.filter(({ person }) => !looked(person)).length,
    added: present.filter((one) => (knownSince(one) ?? -Infinity) > since).map(({ person }) => person),
    rested: present.filter(({ person }) => person.resting && decided(person.restingSince)).map(({ person }) => person),
    archived: view.people.filter(({ person }) => person.archived && decided(person.archivedSince)).map(({ person }) => person),
    changed: present.flatMap(({ person }) => changesSince(wasByPath.get(person.path), person)),
    difference: before === null || then === null ? null : differenceOf(view, before, then),
  };
}

function changesSince(was: Person | undefined, person: Person): Changed[] {
  if (!was) return [];
  const fields: readonly (readonly [Changed['field'], (of: Person) => string])[] = [
    ['circle', ({ circles }) => circles.join(', ')],
    ['cadence', ({ rules }) => rules.filter(({ from }) => from === 'cadence').map(({ cadence }) => printCadence(cadence)).join()],
    ['snooze', ({ snooze }) => (snooze === null ? '' : String(snooze))],
  ];
  return fields.map(([field, say]) => ({ person, field, from: say(was), to: say(person) })).filter(({ from, to }) => from !== to);
}

function differenceOf({ people }: AuditView, before: Day, then: readonly Standing[]): NonNullable<Closing['difference']> {
  const known = new Set(people.filter((one) => (knownSince(one) ?? Infinity) <= before).map(({ person }) => person.path));
  const lines = (standings: readonly Standing[]): number => standings.reduce((sum, { interactions }) => sum + interactions, 0);
  const now = people.map(({ standing }) => standing);
  return {
    then: { people: known.size, due: then.filter((one) => known.has(one.person.path) && isDue(one)).length },
    now: { people: people.length, due: now.filter(isDue).length },
    lines: lines(now) - lines(then),
  };
}
