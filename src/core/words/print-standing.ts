// Where somebody stands, in words: the same in every language but for the words.
import type { Cadence } from '../cadence';
import { channelOf, type ChannelTable } from '../channel';
import { civilOf, printDay, type Day } from '../day';
import type { Standing } from '../due';
import type { Precision } from '../stamp';
import type { Words } from './words';

/** A day among others: `3 Aug`, with its year when that is another than today's. */
export function printShortDay(day: Day, today: Day, { dates }: Words): string {
  const civil = civilOf(day);
  return dates.day(civil, civil.year !== civilOf(today).year);
}

/** A month or a year given instead of a day, `Nov 2021`, `2021`; null for a day. */
export function printPart(day: Day, precision: Precision, { dates }: Words): string | null {
  const civil = civilOf(day);
  return precision === 'day' ? null : precision === 'month' ? dates.month(civil) : String(civil.year);
}

/** A number of days as one would say it: `5 days`, `12 weeks`, `7 months`, `2 years`. */
export function printSpan(days: number, { dates }: Words): string {
  const span: Cadence = days < 14 ? { count: days, unit: 'day' } : days < 120 ? { count: Math.round(days / 7), unit: 'week' }
    : days < 730 ? { count: Math.round(days / 30.44), unit: 'month' } : { count: Math.round(days / 365.25), unit: 'year' };
  return dates.span(span);
}

/** What somebody is due for, and how often: `call every 2 months`. */
export function printRule({ rule }: Standing, table: ChannelTable, words: Words): string {
  const { dates, standing } = words;
  if (!rule) return standing.noCadence;
  const channel = channelOf(table, rule.channel);
  const every = dates.every(rule.cadence);
  return channel ? `${printChannel(channel.name, words)} ${every}` : every;
}

/** What a channel is called: one of those Kith begins with in the language, one of the user's own as they named it. */
export function printChannel(name: string, { standing }: Words): string {
  const channels: Readonly<Record<string, string>> = standing.channels;
  return Object.hasOwn(channels, name) ? channels[name]! : name;
}

/** Why somebody stands where they stand: `call every 2 months · last 3 Aug · 12 weeks over`. */
export function printWhy(standing: Standing, table: ChannelTable, today: Day, words: Words): string {
  return [printRule(standing, table, words), printLast(standing, today, words), ...printState(standing, today, words)].filter((part) => part !== '').join(' · ');
}

function printLast({ lastContact, interactions, person }: Standing, today: Day, words: Words): string {
  const { standing } = words;
  if (lastContact !== null) return standing.last(printShortDay(lastContact, today, words));
  if (interactions > 0) return standing.noSuchContact;
  const { start, startPrecision } = person;
  if (start === null) return standing.nothingLogged;
  const part = printPart(start, startPrecision, words);
  return part === null ? standing.knownSince(printShortDay(start, today, words)) : standing.knownSincePart(part);
}

function printState({ status, due, overdueDays, attempts, noReply, person }: Standing, today: Day, words: Words): string[] {
  const { standing } = words;
  const reply = noReply ? standing.noReply : '';
  switch (status) {
    case 'overdue': return [reply, standing.over(printSpan(overdueDays!, words))];
    case 'due': return [reply, standing.dueToday];
    case 'soon': case 'ok': return [reply, standing.dueOn(printShortDay(due!, today, words))];
    case 'waiting': return [standing.attempts(attempts), standing.waitingUntil(printShortDay(due!, today, words))];
    case 'not-answering': return [standing.attemptsUnanswered(attempts)];
    case 'snoozed': return [standing.snoozedUntil(printShortDay(person.snooze!, today, words))];
    case 'resting': return [standing.resting];
    case 'archived': return [standing.archived];
    case 'never': case 'untracked': return [];
  }
}

/** A day as it is written in notes and tables; a dash for none. */
export function printDayOrDash(day: Day | null): string {
  return day === null ? '–' : printDay(day);
}
