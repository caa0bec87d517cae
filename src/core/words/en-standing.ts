// Where somebody stands, and why, in few words.
import type { Status } from '../due';
import { count } from './en-counting';

const STATUSES: Readonly<Record<Status, string>> = {
  archived: 'Archived', resting: 'Resting', snoozed: 'Snoozed', untracked: 'Untracked', 'not-answering': 'Not answering',
  waiting: 'Waiting for a reply', never: 'Never yet', overdue: 'Overdue', due: 'Due today', soon: 'Soon', ok: 'In touch',
};

/** What each status is called, and the parts of the line that explains it. */
export const EN_STANDING = {
  statuses: STATUSES,
  /** The channels Kith begins with. */
  channels: { met: 'met', event: 'event', call: 'call', letter: 'letter', email: 'email', message: 'message', social: 'social' },
  noCadence: 'no cadence',
  last: (day: string) => `last ${day}`,
  noSuchContact: 'no such contact yet',
  nothingLogged: 'nothing logged yet',
  knownSince: (day: string) => `known since ${day}`,
  /** Since a month or a year. */
  knownSincePart: (part: string) => `known since ${part}`,
  noReply: 'no reply',
  over: (span: string) => `${span} over`,
  dueToday: 'due today',
  dueOn: (day: string) => `due ${day}`,
  attempts: (attempts: number) => count(attempts, 'attempt', 'attempts'),
  attemptsUnanswered: (attempts: number) => `${count(attempts, 'attempt', 'attempts')} without an answer`,
  waitingUntil: (day: string) => `waiting until ${day}`,
  snoozedUntil: (day: string) => `snoozed until ${day}`,
  resting: 'resting',
  archived: 'archived',
} as const;
