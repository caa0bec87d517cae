// Who is due, and because of which line: the note format, section 4.
import { lengthOf } from './cadence';
import type { Day } from './day';
import type { Lexicon } from './lexicon';
import type { Person, Rule } from './person';
import { reckon, type Place, type Reckoning, type Rows } from './reckoning';

/** Where somebody stands on a day; the first that applies, in this order. */
export const STATUSES = [
  'archived', 'resting', 'snoozed', 'untracked', 'not-answering', 'waiting', 'never', 'overdue', 'due', 'soon', 'ok',
] as const;
export type Status = (typeof STATUSES)[number];

/** Days ahead within which somebody is due "soon". */
const SOON = 7;

/** Where a person stands on a day, with all that explains it. */
export interface Standing {
  readonly person: Person;
  readonly status: Status;
  /** The day of the next contact by the rule; null when nothing asks for one. */
  readonly due: Day | null;
  /** Days past the due day, negative while it is ahead; null without a due day. */
  readonly overdueDays: number | null;
  /** The newest contact the rule counts, and its channel's code; null and 0 when there is none. */
  readonly lastContact: Day | null;
  readonly lastChannel: number;
  /** The rule that falls due first; null when untracked. */
  readonly rule: Rule | null;
  /** The line that set the clock: the last contact, or the attempt an answer is awaited to. */
  readonly because: Place | null;
  /** Every line counted, up to the day. */
  readonly interactions: number;
  /** Attempts since the last contact, none of them answered. */
  readonly attempts: number;
  /** Whether the due day comes of an attempt without a reply. */
  readonly noReply: boolean;
}

/** Where a person stands on `today`, from all rows that count for them. Rows after `today` have not happened. */
export function standingOf(person: Person, sources: readonly Rows[], lexicon: Lexicon, today: Day): Standing {
  return standingOn(reckon(person, sources, lexicon, today), today);
}

/** Where a person stands on a day the reckoning holds on. */
export function standingOn(reckoning: Reckoning, today: Day): Standing {
  const { person, attempt, last, clock, wait } = reckoning;
  const status = statusOf(reckoning, today);
  const due = dueOf(person, status, wait ?? clock?.due ?? null);
  return {
    person,
    status,
    due,
    overdueDays: due === null ? null : today - due,
    lastContact: last?.day ?? null,
    lastChannel: last?.channel ?? 0,
    rule: clock?.rule ?? null,
    because: (status === 'not-answering' || wait !== null ? attempt : last)?.place ?? null,
    interactions: reckoning.interactions,
    attempts: reckoning.attempts,
    noReply: wait !== null,
  };
}

/**
 * The order of the due list: overdue days against the rule's length, largest first; then those one is
 * happier after talking to; then the earlier due day; then name.
 */
export function byUrgency(a: Standing, b: Standing): number {
  return later(b, a)
    || Number(b.person.enjoy) - Number(a.person.enjoy)
    || a.due! - b.due!
    || byName(a, b);
}

/** Made when it is first asked for: the tables of an alphabet take longer to load than the rest of the plugin. */
let names: Intl.Collator | undefined;

/** By shown name; of one name, by path. */
export function byName(a: Standing, b: Standing): number {
  return (names ??= new Intl.Collator('en', { numeric: true })).compare(a.person.name, b.person.name) || (a.person.path < b.person.path ? -1 : 1);
}

/** The due list in its order, then the nearest due day first; who has none comes last, none of them before another. */
export function byDueDay(a: Standing, b: Standing): number {
  if (isDue(a) && isDue(b)) return byUrgency(a, b);
  return Number(isDue(b)) - Number(isDue(a)) || (a.due ?? Infinity) - (b.due ?? Infinity) || 0;
}

/** Whether somebody stands where they stood in the list they are in: on the due list in its order, else by name. */
export function keepsPlace(was: Standing, is: Standing): boolean {
  if (was.person.name !== is.person.name || isDue(was) !== isDue(is)) return false;
  return !isDue(is) || (was.due === is.due && was.person.enjoy === is.person.enjoy && lengthOf(was.rule!.cadence) === lengthOf(is.rule!.cadence));
}

/** Whether somebody is on the due list today. */
export function isDue(standing: Standing): boolean {
  return standing.status === 'overdue' || standing.status === 'due';
}

/** Overdue days ÷ length of the rule, two of them compared: multiplied out, for a quotient rounds and ties would be lost. */
function later(a: Standing, b: Standing): number {
  return a.overdueDays! * lengthOf(b.rule!.cadence) - b.overdueDays! * lengthOf(a.rule!.cadence);
}

function statusOf({ person, clock, notAnswering, wait }: Reckoning, today: Day): Status {
  if (person.archived) return 'archived';
  if (person.resting) return 'resting';
  if (person.snooze !== null && person.snooze > today) return 'snoozed';
  if (!clock) return 'untracked';
  if (notAnswering) return 'not-answering';
  if (wait !== null && today < wait) return 'waiting';
  const due = wait ?? clock.due;
  if (due === null) return 'never';
  if (due < today) return 'overdue';
  return due === today ? 'due' : due - today <= SOON ? 'soon' : 'ok';
}

/** Who is off the clock has no due day; who is snoozed is not due before that day. */
function dueOf(person: Person, status: Status, due: Day | null): Day | null {
  switch (status) {
    case 'archived': case 'resting': case 'untracked': case 'not-answering': return null;
    case 'snoozed': return due === null ? null : Math.max(due, person.snooze!);
    default: return due;
  }
}
