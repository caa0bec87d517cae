// What the lines with a person come to: the newest contact by each rule, the attempts since, the day that falls due.
import { dueAfter, lengthInDays, lengthOf } from './cadence';
import type { Channel } from './channel';
import { LAST_DAY, type Day } from './day';
import { channelAt, dayAt, isOut, lineAt, type History } from './history';
import type { Lexicon } from './lexicon';
import type { Person, Rule } from './person';

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

/** The newest interaction of some kind. */
export interface Newest {
  readonly day: Day;
  readonly channel: number;
  readonly place: Place;
}

/** A rule, the contact that set its clock and the day it falls due. */
export interface Clock {
  readonly rule: Rule;
  readonly newest: Newest | null;
  readonly due: Day | null;
}

/** What the lines with a person come to, whatever the day: it holds on every day from `from` on and before `until`. */
export interface Reckoning {
  readonly person: Person;
  /** The newest day counted, and the first that had not happened yet. */
  readonly from: Day;
  readonly until: Day;
  readonly interactions: number;
  readonly attempts: number;
  readonly notAnswering: boolean;
  readonly attempt: Newest | null;
  /** What the clock that falls due first, or the attempt awaited, counts from; without a clock the last contact. */
  readonly last: Newest | null;
  readonly clock: Clock | null;
  /** The day until which an answer is awaited; null when none is. */
  readonly wait: Day | null;
}

/** What the lines up to `today` come to: the costly half of a standing, good for many days. */
export function reckon(person: Person, sources: readonly Rows[], lexicon: Lexicon, today: Day): Reckoning {
  const { rows } = lexicon.channels;
  let interactions = 0;
  let from = -Infinity;
  let until = Infinity;
  const contact = newestOf(sources, rows, today, (day, channel, out) => {
    interactions += 1;
    if (day > from) from = day;
    return !out && resets(rows, channel);
  }, (day) => {
    if (day < until) until = day;
  });
  const lastDay = contact?.day ?? -Infinity;
  let attempts = 0;
  // Only a way of being in touch that counts as contact can be an attempt at it.
  const attempt = from <= lastDay ? null : newestOf(sources, rows, today, (day, channel, out) => {
    const tried = day > lastDay && out && resets(rows, channel);
    if (tried) attempts += 1;
    return tried;
  });
  const clocks = person.rules.map((rule): Clock => {
    const newest = rule.channel === 0 ? contact : newestOf(sources, rows, today, (day, channel, out) =>
      satisfies(rows, channel, rule.channel) && (!out || day <= lastDay));
    const start = newest?.day ?? person.start;
    return { rule, newest, due: start === null ? null : dueAfter(start, rule.cadence) };
  });
  const shortest = first(clocks, byLength);
  const notAnswering = attempts >= lexicon.settings.attemptsBeforeRest;
  const awaited = shortest && attempt && !notAnswering ? attempt : null;
  const clock = awaited ? shortest : first(clocks, byDue);
  const wait = awaited ? Math.min(LAST_DAY, awaited.day + Math.min(LONGEST_WAIT, Math.ceil(lengthInDays(shortest!.rule.cadence) / 2))) : null;
  return { person, from, until, interactions, attempts, notAnswering, attempt, last: clock ? clock.newest : contact, clock, wait };
}

/** The newest row up to `today` a test lets pass; of one day, the richest channel, then the first. Later rows are told of. */
function newestOf(
  sources: readonly Rows[], table: readonly Channel[], today: Day,
  test: (day: Day, channel: number, out: boolean) => boolean, later?: (day: Day) => void,
): Newest | null {
  let newest: { source: Rows; row: number } | null = null;
  let newestDay = -Infinity;
  let richest = 0;
  for (const source of sources) {
    const { history, rows } = source;
    const length = rows ? rows.length : history.length;
    for (let index = 0; index < length; index++) {
      const row = rows ? rows[index]! : index;
      const day = dayAt(history, row);
      if (day > today) later?.(day);
      else if (test(day, channelAt(history, row), isOut(history, row)) && day >= newestDay) {
        const rich = richness(table, channelAt(history, row));
        if (day === newestDay && rich <= richest) continue;
        newest = { source, row };
        newestDay = day;
        richest = rich;
      }
    }
  }
  if (!newest) return null;
  const { source: { history, path }, row } = newest;
  return { day: newestDay, channel: channelAt(history, row), place: { path, line: lineAt(history, row) } };
}

/** A line that names no channel is contact all the same. */
function resets(table: readonly Channel[], code: number): boolean {
  return code === 0 || (table[code - 1]?.resets ?? true);
}

function richness(table: readonly Channel[], code: number): number {
  return code === 0 ? 0 : table[code - 1]?.richness ?? 0;
}

/** A contact satisfies the rule of its own channel and of every poorer one. */
function satisfies(table: readonly Channel[], code: number, asked: number): boolean {
  return code === asked || richness(table, code) > richness(table, asked);
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
