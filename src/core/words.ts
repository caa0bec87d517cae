// Every sentence a person reads.
import { printCadence } from './cadence';
import { civilOf, printDay, type Day } from './day';
import type { Status, Standing } from './due';
import type { Finding, FindingRule } from './finding';
import type { ChannelTable } from './channel';
import { channelOf } from './channel';

/** How each kind of finding is headed in a list. */
export const FINDING_TITLES: Readonly<Record<FindingRule, string>> = {
  'impossible-date': 'Days the calendar does not have',
  'future-date': 'Days still to come',
  'unreadable-date': 'Dates that cannot be read',
  'unknown-checkbox': 'Lines with a box that is neither done nor open',
  'unknown-circle': 'Circles that are not in the table',
  'unreadable-cadence': 'Cadences that cannot be read',
  'unknown-channel': 'Channels that are not in the table',
  'unreadable-field': 'Fields that cannot be read',
  'broken-frontmatter': 'Frontmatter that is not YAML',
  'unclosed-frontmatter': 'Frontmatter without an end',
  'code-frontmatter': 'Frontmatter in another language',
  'unclosed-block': 'Blocks without an end',
  'long-line': 'Lines too long to be sentences',
  'nul-bytes': 'Notes that are not all text',
  'large-note': 'Notes too large to read',
  'sync-conflict': 'Copies made by a sync conflict',
  'outside-link': 'Links that lead out of the vault',
  'unreadable-note': 'Notes that cannot be opened',
  'not-answering': 'Not answering',
};

/** What each kind of finding says, with an example of what would be right. */
const SENTENCES: Readonly<Record<FindingRule, (given: string, field: string) => string>> = {
  'impossible-date': (given) => `not counted: the calendar has no ${given}. Right would be: - 2026-02-28 call: …`,
  'future-date': (given) => `not counted: ${given} is still to come. A plan is an open task: - [ ] ${given} call`,
  'unreadable-date': (given) => `not counted: “${given}” is no date Kith reads. Right would be: - 2026-11-03 call: … (or add its pattern in the settings)`,
  'unknown-checkbox': (given) => `not counted: the box ${given} is neither done nor open. Right would be: - [x] 2026-11-03 call: …`,
  'unknown-circle': (given, field) => `the circle “${given}” is not in the table of circles and asks for nothing. Right would be: ${field}: friends (or add it in the settings)`,
  'unreadable-cadence': (given, field) => `“${given}” does not say how often. Right would be: ${example(field)}`,
  'unknown-channel': (given, field) => `“${given}” is no channel of the table. Right would be: ${field}: { email: 1 month, call: 2 months }`,
  'unreadable-field': (given, field) => `“${given}” cannot be read as ${field}. Right would be: ${example(field)}`,
  'broken-frontmatter': (given) => `the frontmatter is not valid YAML, so none of its fields are read${given ? ` (${given})` : ''}. Right would be: circle: friends`,
  'unclosed-frontmatter': () => 'the frontmatter is never closed, so none of its fields are read. Right would be a line --- behind its last field',
  'code-frontmatter': (given) => `frontmatter that begins with ${given} is not read. Right would be: ---`,
  'unclosed-block': (given) => `the block that begins with ${given} is never closed, so nothing behind it is read. Right would be a line ${closing(given)} at its end`,
  'long-line': () => 'only the beginning of this line is read: it has more than 100,000 characters. Right would be one line for each interaction: - 2026-11-03 call: …',
  'nul-bytes': () => 'this line holds NUL characters, which are not text; the rest of the note is read. Right would be the same line typed anew',
  'large-note': (given) => `not read: ${given}. Right would be several notes: one for each person`,
  'sync-conflict': (given) => `not read: a copy a sync conflict left behind. Right would be one note: merge it into ${given} and delete it`,
  'outside-link': (given) => `not followed: a link that leads to ${given || 'another place'}. Right would be the notes themselves, inside the vault`,
  'unreadable-note': (given) => `could not be opened: ${given}. Right would be a note you may read`,
  'not-answering': (given) => `${given} attempts without an answer. Let it rest? Right would be: resting: true`,
};

/** The sentence of a finding. */
export function printFinding({ rule, given, field }: Finding): string {
  const shown = given.length > 60 ? `${given.slice(0, 60)}…` : given;
  return SENTENCES[rule](shown.replace(/\p{Cc}+/gu, ' '), field ?? '');
}

/** A valid value of a field, by its standard name. */
function example(field: string): string {
  const values: Readonly<Record<string, string>> = {
    birthday: '04-12', channels: '{ email: 1 month, call: 2 months }', dates: '{ new job: 2026-10-01 }', cadence: 'every 6 weeks',
    resting: 'true', archived: 'true',
  };
  return `${field}: ${Object.hasOwn(values, field) ? values[field] : '2026-11-03'}`;
}

function closing(opener: string): string {
  return opener === '<!--' ? '-->' : opener;
}

/** What each status is called. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  archived: 'Archived', resting: 'Resting', snoozed: 'Snoozed', untracked: 'Untracked', 'not-answering': 'Not answering',
  waiting: 'Waiting for a reply', never: 'Never yet', overdue: 'Overdue', due: 'Due today', soon: 'Soon', ok: 'In touch',
};

/** A day among others: `3 Aug`, with its year when that is another than today's. */
export function printShortDay(day: Day, today: Day): string {
  const { year, month, date } = civilOf(day);
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return `${date} ${months[month - 1]}${year === civilOf(today).year ? '' : ` ${year}`}`;
}

/** A number of days as one would say it: `5 days`, `12 weeks`, `7 months`, `2 years`. */
export function printSpan(days: number): string {
  const [count, unit] = days < 14 ? [days, 'day'] : days < 120 ? [Math.round(days / 7), 'week']
    : days < 730 ? [Math.round(days / 30.44), 'month'] : [Math.round(days / 365.25), 'year'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** What somebody is due for, and how often: `call every 2 months`. */
export function printRule({ rule }: Standing, table: ChannelTable): string {
  if (!rule) return 'no cadence';
  const channel = channelOf(table, rule.channel);
  const every = rule.cadence.count === 1 ? `every ${rule.cadence.unit}` : `every ${printCadence(rule.cadence)}`;
  return channel ? `${channel.name} ${every}` : every;
}

/** Why somebody stands where they stand: `call every 2 months · last 3 Aug · 12 weeks over`. */
export function printWhy(standing: Standing, table: ChannelTable, today: Day): string {
  return [printRule(standing, table), printLast(standing, today), printState(standing, today)].filter((part) => part !== '').join(' · ');
}

function printLast({ lastContact, interactions, person }: Standing, today: Day): string {
  if (lastContact !== null) return `last ${printShortDay(lastContact, today)}`;
  if (interactions > 0) return 'no such contact yet';
  return person.start === null ? 'nothing logged yet' : `known since ${printShortDay(person.start, today)}`;
}

function printState({ status, due, overdueDays, attempts, noReply, person }: Standing, today: Day): string {
  const tries = `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
  switch (status) {
    case 'overdue': return `${noReply ? 'no reply · ' : ''}${printSpan(overdueDays!)} over`;
    case 'due': return `${noReply ? 'no reply · ' : ''}due today`;
    case 'soon': case 'ok': return `${noReply ? 'no reply · ' : ''}due ${printShortDay(due!, today)}`;
    case 'waiting': return `${tries} · waiting until ${printShortDay(due!, today)}`;
    case 'not-answering': return `${tries} without an answer`;
    case 'snoozed': return `snoozed until ${printShortDay(person.snooze!, today)}`;
    case 'resting': return 'resting';
    case 'archived': return 'archived';
    case 'never': case 'untracked': return '';
  }
}

/** A day as it is written in notes and tables; a dash for none. */
export function printDayOrDash(day: Day | null): string {
  return day === null ? '–' : printDay(day);
}
