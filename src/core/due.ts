// Who is due, and because of which line: the note format, section 4.
import { dueAfter, lengthInDays, lengthOf } from './cadence';
import { channelOf, type ChannelTable } from './channel';
import type { Day } from './day';
import { isOut, type History } from './history';
import type { Lexicon } from './lexicon';
import type { Person, Rule } from './person';

/** Where somebody stands on a day; the first that applies, in this order. */
export const STATUSES = [
  'archived', 'resting', 'snoozed', 'untracked', 'not-answering', 'waiting', 'never', 'overdue', 'due', 'soon', 'ok',
] as const;
export type Status = (typeof STATUSES)[number];

/** Days ahead within which somebody is due "soon". */
const SOON = 7;
/** The longest wait for an answer, in days; half the cadence when that is shorter. */
const LONGEST_WAIT = 14;

/** Interactions with one person that stand in one note: all of its rows, or the ones listed. */
export interface Rows {
  readonly path: string;
  readonly history: History;
  readonly rows: readonly number[] | null;
}

/** One interaction, by its place. */
export interface Place {
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
}

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

interface Newest {
  readonly day: Day;
  readonly channel: number;
  readonly place: Place;
}

interface Clock {
  readonly rule: Rule;
  readonly newest: Newest | null;
  readonly due: Day | null;
}

/** Where a person stands on `today`, from all rows that count for them. Rows after `today` have not happened. */
export function standingOf(person: Person, sources: readonly Rows[], lexicon: Lexicon, today: Day): Standing {
  const table = lexicon.channels;
  let interactions = 0;
  let attempts = 0;
  const contact = newestOf(sources, today, table, (history, row) => {
    interactions += 1;
    return !isOut(history, row) && resets(table, history.channels[row]!);
  });
  const lastDay = contact?.day ?? -Infinity;
  // Only a way of being in touch that counts as contact can be an attempt at it.
  const attempt = newestOf(sources, today, table, (history, row) => {
    const tried = history.days[row]! > lastDay && isOut(history, row) && resets(table, history.channels[row]!);
    if (tried) attempts += 1;
    return tried;
  });
  const clocks = person.rules.map((rule): Clock => {
    const newest = rule.channel === 0 ? contact : newestOf(sources, today, table, (history, row) =>
      satisfies(table, history.channels[row]!, rule.channel) && (!isOut(history, row) || history.days[row]! <= lastDay));
    const start = newest?.day ?? person.start;
    return { rule, newest, due: start === null ? null : dueAfter(start, rule.cadence) };
  });
  const shortest = first(clocks, byLength);
  const notAnswering = attempts >= lexicon.settings.attemptsBeforeRest;
  const awaited = shortest && attempt && !notAnswering ? attempt : null;
  const clock = awaited ? shortest : first(clocks, byDue);
  const wait = awaited ? awaited.day + Math.min(LONGEST_WAIT, Math.ceil(lengthInDays(shortest!.rule.cadence) / 2)) : null;

  const status = statusOf(person, clock, notAnswering, wait, today);
  const due = dueOf(person, status, wait ?? clock?.due ?? null);
  const last = clock ? clock.newest : contact;
  return {
    person,
    status,
    due,
    overdueDays: due === null ? null : today - due,
    lastContact: last?.day ?? null,
    lastChannel: last?.channel ?? 0,
    rule: clock?.rule ?? null,
    because: (status === 'not-answering' ? attempt : awaited ?? last)?.place ?? null,
    interactions,
    attempts,
    noReply: awaited !== null,
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

const names = new Intl.Collator('en', { numeric: true });

/** By shown name; of one name, by path. */
export function byName(a: Standing, b: Standing): number {
  return names.compare(a.person.name, b.person.name) || (a.person.path < b.person.path ? -1 : 1);
}

/** Whether somebody is on the due list today. */
export function isDue(standing: Standing): boolean {
  return standing.status === 'overdue' || standing.status === 'due';
}

/** Overdue days ÷ length of the rule, two of them compared: multiplied out, for a quotient rounds and ties would be lost. */
function later(a: Standing, b: Standing): number {
  return a.overdueDays! * lengthOf(b.rule!.cadence) - b.overdueDays! * lengthOf(a.rule!.cadence);
}

function statusOf(person: Person, clock: Clock | null, notAnswering: boolean, wait: Day | null, today: Day): Status {
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

/** The newest row a test lets pass; of one day, the richest channel, then the first. */
function newestOf(sources: readonly Rows[], today: Day, table: ChannelTable, test: (history: History, row: number) => boolean): Newest | null {
  let at: { history: History; row: number; path: string } | null = null;
  for (const { history, rows, path } of sources) {
    const length = rows ? rows.length : history.length;
    for (let index = 0; index < length; index++) {
      const row = rows ? rows[index]! : index;
      if (history.days[row]! > today || !test(history, row)) continue;
      if (at === null || history.days[row]! > at.history.days[at.row]!
        || (history.days[row] === at.history.days[at.row] && richness(table, history.channels[row]!) > richness(table, at.history.channels[at.row]!))) {
        at = { history, row, path };
      }
    }
  }
  if (!at) return null;
  const { history, row, path } = at;
  return { day: history.days[row]!, channel: history.channels[row]!, place: { path, line: history.lines[row]! } };
}

/** A line that names no channel is contact all the same. */
function resets(table: ChannelTable, channel: number): boolean {
  return channelOf(table, channel)?.resets ?? true;
}

function richness(table: ChannelTable, channel: number): number {
  return channelOf(table, channel)?.richness ?? 0;
}

/** A contact satisfies the rule of its own channel and of every poorer one. */
function satisfies(table: ChannelTable, channel: number, asked: number): boolean {
  return channel === asked || richness(table, channel) > richness(table, asked);
}

function byLength(a: Clock, b: Clock): number {
  return lengthOf(a.rule.cadence) - lengthOf(b.rule.cadence);
}

/** The one that falls due first; of one day the shorter, for it comes round more often. */
function byDue(a: Clock, b: Clock): number {
  return (a.due ?? Number.MAX_VALUE) - (b.due ?? Number.MAX_VALUE) || byLength(a, b);
}

/** The first item in an order, of equals the first in the list; null for none. */
function first<T>(items: readonly T[], order: (a: T, b: T) => number): T | null {
  return items.reduce<T | null>((best, item) => (best === null || order(item, best) < 0 ? item : best), null);
}
