// Every sentence a person reads.
import { printCadence } from './cadence';
import { civilOf, printDay, type Day } from './day';
import type { Status, Standing } from './due';
import type { Finding, FindingRule, ReadingRule } from './finding';
import { AUDIT_TITLES, explainAudit, isAuditRule } from './words-audit';
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
  ...AUDIT_TITLES,
};

/** A finding in words: what is the matter, and what would be right. */
export interface Explained {
  readonly what: string;
  readonly right: string;
}

const SENTENCES: Readonly<Record<ReadingRule, (given: string, field: string, standard: string) => readonly [what: string, right: string]>> = {
  'impossible-date': (given) => [`Not counted: the calendar has no ${given}`, '- 2026-02-28 call: …'],
  'future-date': (given) => [`Not counted: ${given} is still to come. A plan is an open task`, `- [ ] ${given} call`],
  'unreadable-date': (given) => [`Not counted: “${given}” is no date Kith reads (its pattern can be added in the settings)`, '- 2026-11-03 call: …'],
  'unknown-checkbox': (given) => [`Not counted: the box ${given} is neither done nor open`, '- [x] 2026-11-03 call: …'],
  'unknown-circle': (given, field) => [`The circle “${given}” is not in the table of circles and asks for nothing`, `${field}: friends`],
  'unreadable-cadence': (given, field, standard) => [`“${given}” does not say how often`, example(field, standard)],
  'unknown-channel': (given, field) => [`“${given}” is no channel of the table`, `${field}: { email: 1 month, call: 2 months }`],
  'unreadable-field': (given, field, standard) => [`“${given}” cannot be read as ${field}`, example(field, standard)],
  'broken-frontmatter': (given) => [`The frontmatter is not valid YAML, so none of its fields are read${given ? ` (${given})` : ''}`, 'circle: friends'],
  'unclosed-frontmatter': () => ['The frontmatter is never closed, so none of its fields are read', '--- on a line of its own, behind the last field'],
  'code-frontmatter': (given) => [`Frontmatter that begins with ${given} is not read`, '---'],
  'unclosed-block': (given) => [`The block that begins with ${given} is never closed, so nothing behind it is read`, `${closing(given)} on a line of its own, at its end`],
  'long-line': () => ['Only the beginning of this line is read: it has more than 100,000 characters', '- 2026-11-03 call: …'],
  'nul-bytes': () => ['This line holds NUL characters, which are not text; the rest of the note is read', 'the same line typed anew'],
  'large-note': (given) => [`Not read: ${given} are too much for one note`, 'several notes, one for each person'],
  'sync-conflict': (given) => ['Not read: a copy a sync conflict left behind', `one note: what is new in it moved to ${given}, and the copy deleted`],
  'outside-link': (given) => [`Not followed: a link that leads to ${given || 'another place'}`, 'the notes themselves, inside the vault'],
  'unreadable-note': (given) => [`Could not be opened: ${given}`, 'a note you may read'],
};

/** What a finding says, and an example of what would be right. */
export function explainFinding(finding: Finding): Explained {
  const { rule, given, field = '', standard = field } = finding;
  const shown = (given.length > 60 ? `${given.slice(0, 60)}…` : given).replace(/\p{Cc}+/gu, ' ');
  const [what, right] = isAuditRule(rule) ? explainAudit({ ...finding, rule, given: shown }, printSpan) : SENTENCES[rule](shown, field, standard);
  return { what, right };
}

/** A finding as one sentence. What the audit asks about people has no right and wrong: it gives an example. */
export function printFinding(finding: Finding): string {
  const { what, right } = explainFinding(finding);
  return `${what}${/[.?]$/.test(what) ? '' : '.'} ${isAuditRule(finding.rule) ? 'For example' : 'Right would be'}: ${right}`;
}

/** A field with a valid value of its kind, which its standard name tells. */
function example(field: string, standard: string): string {
  const values: Readonly<Record<string, string>> = {
    birthday: '04-12', channels: '{ email: 1 month, call: 2 months }', dates: '{ new job: 2026-10-01 }', cadence: 'every 6 weeks',
    resting: 'true', archived: 'true',
  };
  return `${field}: ${Object.hasOwn(values, standard) ? values[standard] : '2026-11-03'}`;
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
