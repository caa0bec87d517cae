// The session of an audit: who comes next, what a verdict changes, and how far one has come. All of it is computed from the
// notes, so a session goes on where it was left, on any device.
import type { Finding, FindingRule } from '../finding';
import { printDay, shiftMonths, type Day } from '../day';
import type { Lexicon } from '../lexicon';
import type { Person } from '../person';
import type { FieldName } from '../settings';
import { fold } from '../spelling';
import type { Audited, AuditView } from './view';

/** An audit goes on after a pause of so many days; after a longer one another begins. */
const LONGEST_PAUSE = 14;
/** Seconds a verdict takes before any is measured: half an hour for 150 people. */
const SECONDS_EACH = 12;

/** Findings that ask for a verdict, the likeliest to change something first. */
const LIKELIEST: readonly FindingRule[] = [
  'not-answering', 'cadence-missed', 'cadence-exceeded', 'unknown-circle', 'unreadable-cadence', 'no-cadence', 'circle-full', 'duplicate', 'dormant',
  'promise-past', 'only-gatherings', 'only-social', 'only-asked', 'needs-open', 'only-news', 'one-channel',
];

/** One person to look at, with what was found about them. */
export interface Step {
  readonly one: Audited;
  readonly findings: readonly Finding[];
}

/** A session as it stands. */
export interface Session {
  /** The day this audit began: today, when nobody was looked at lately. */
  readonly begun: Day;
  /** Who is left, the likeliest to need a verdict first. */
  readonly queue: readonly Step[];
  /** How many were looked at since it began. */
  readonly done: number;
}

/** How far a session has come: 37 of 150, about 12 minutes left. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly minutes: number;
}

/** What one decides about somebody. */
export type Verdict =
  | { readonly kind: 'keep' | 'rest' | 'archive' | 'edit' | 'later' }
  | { readonly kind: 'circle'; readonly circle: string }
  | { readonly kind: 'cadence'; readonly cadence: string }
  | { readonly kind: 'snooze'; readonly until: Day };

/** A field's new value; null takes the field away. */
export interface Change {
  readonly field: FieldName;
  readonly value: string | readonly string[] | null;
}

/** The session of a view: everyone not archived whom this audit has not looked at, and who is not fresh from a look without a finding. */
export function sessionOf(view: AuditView, findings: readonly Finding[]): Session {
  const begun = begunOn(view);
  const fresh = shiftMonths(view.today, -Math.ceil(view.lexicon.settings.reviewEvery / 2));
  const found = byPerson(findings);
  const steps = view.people
    .filter(({ person }) => !person.archived && (person.reviewed === null || person.reviewed < begun || person.reviewed > view.today))
    .map((one): Step => ({ one, findings: found.get(one.person.path) ?? [] }))
    .filter((step) => (step.one.person.reviewed ?? -Infinity) <= fresh || rank(step) < LIKELIEST.length);
  const done = view.people.filter(({ person }) => person.reviewed !== null && person.reviewed >= begun && person.reviewed <= view.today).length;
  return { begun, queue: steps.sort(byLikelihood), done };
}

/** How far a session has come; `secondsEach` is what a verdict took so far, null as long as nobody has measured. */
export function progressOf({ queue, done }: Session, secondsEach: number | null): Progress {
  return { done, of: done + queue.length, minutes: Math.ceil((queue.length * (secondsEach ?? SECONDS_EACH)) / 60) };
}

/** The fields a verdict changes. `edit` and `later` change nothing: the person stays to be looked at. */
export function changesOf(verdict: Verdict, person: Person, lexicon: Lexicon, today: Day): Change[] {
  const reviewed: Change = { field: 'reviewed', value: printDay(today) };
  // A rhythm is given to somebody who is on the clock.
  const awake: Change[] = person.resting ? [{ field: 'resting', value: null }] : [];
  switch (verdict.kind) {
    case 'keep': return [reviewed];
    case 'circle': return [{ field: 'circle', value: circlesWith(verdict.circle, person, lexicon) }, ...awake, reviewed];
    case 'cadence': return [{ field: 'cadence', value: verdict.cadence }, ...awake, reviewed];
    case 'snooze': return [{ field: 'snooze', value: printDay(verdict.until) }, reviewed];
    case 'rest': return [{ field: 'resting', value: printDay(today) }, reviewed];
    case 'archive': return [{ field: 'archived', value: printDay(today) }, reviewed];
    case 'edit': case 'later': return [];
  }
}

/** Who comes next: the first has had a verdict and goes, or comes back last when it was put off. */
export function nextAfter(queue: readonly Step[], verdict: Verdict): readonly Step[] {
  const [first, ...rest] = queue;
  if (!first || verdict.kind === 'edit') return queue;
  return verdict.kind === 'later' ? [...rest, first] : rest;
}

/** The day the audit under way began: back from today as long as no pause in its verdicts is too long, and no further than half the time between audits. */
export function begunOn({ people, today, lexicon }: AuditView): Day {
  const earliest = shiftMonths(today, -Math.ceil(lexicon.settings.reviewEvery / 2));
  const days = people.map(({ person }) => person.reviewed).filter((day) => day !== null && day <= today && day > earliest) as Day[];
  return [...new Set(days)].sort((a, b) => b - a).reduce((begun, day) => (begun - day <= LONGEST_PAUSE ? day : begun), today);
}

/** The new circle in the place of the one that sets the rhythm; other circles stay. */
function circlesWith(circle: string, { circles }: Person, lexicon: Lexicon): string | readonly string[] {
  const place = Math.max(0, circles.findIndex((one) => lexicon.circles.get(fold(one))?.cadence));
  const others = circles.filter((one, index) => index !== place && fold(one) !== fold(circle));
  return others.length === 0 ? circle : [...others.slice(0, place), circle, ...others.slice(place)];
}

function byPerson(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const path of finding.about ?? [finding.path]) {
      const same = found.get(path);
      if (same) same.push(finding);
      else found.set(path, [finding]);
    }
  }
  return found;
}

/** The place of somebody's likeliest finding; the list's length for none. */
function rank({ findings }: Step): number {
  return findings.reduce((best, { rule }) => Math.min(best, LIKELIEST.includes(rule) ? LIKELIEST.indexOf(rule) : LIKELIEST.length), LIKELIEST.length);
}

/** Of one rank who was never looked at, then who was not for longest; else as the due list has them. */
function byLikelihood(a: Step, b: Step): number {
  return rank(a) - rank(b) || (a.one.person.reviewed ?? 0) - (b.one.person.reviewed ?? 0);
}
