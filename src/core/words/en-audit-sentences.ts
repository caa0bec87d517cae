import type { AuditRuleId } from '../finding';
import { count } from './en-counting';

/** What the sentence of a finding about people tells, in words already; empty or zero what the rule does not tell. */
export interface Told {
  readonly given: string;
  readonly field: string;
  /** The day it is, as notes write it: `2026-11-23` */
  readonly today: string;
  /** A stretch of time in words: `3 months`; empty when there is none. */
  readonly span: string;
  readonly count: number;
  readonly most: number;
  /** A cadence as a field has it: `2 months`; empty when there is none. */
  readonly every: string;
  readonly name: string;
  readonly other: string;
  readonly answer: string;
}

/** What is the matter, and an example of what one could write. */
export type AuditSentence = (told: Told) => readonly [what: string, right: string];

/** A rule's sentence, or one of its sentences by their kind. */
export type SentenceId = Exclude<AuditRuleId, 'duplicate' | 'introduction'>
  | 'unknown-company-alias' | 'unknown-company-note' | 'dormant-drawn'
  | `duplicate-${'email' | 'phone' | 'name'}` | `introduction-${'needs' | 'offers' | 'interests' | 'org' | 'city'}`;

const introduced = (other: string): string => `- 2026-11-03 email with [[${other}]]: introduced them #intro`;
const HELLO = '- 2026-11-03 → message: thought of you';
const ONE_NOTE = 'one note, with all that is in both';
const OWN_NOTE = 'a note of their own, with a circle';

/** What the findings of the audit say. */
export const AUDIT_SENTENCES: Readonly<Record<SentenceId, AuditSentence>> = {
  'review-due': ({ span, field, today }) => [span === '' ? 'Not looked at yet. Still right?' : `Last looked at ${span} ago. Still right?`, `${field}: ${today}`],
  unreachable: ({ field }) => ['Neither an e-mail nor a phone number nor a link is written down', `${field}: somebody@example.com`],
  'duplicate-email': ({ given, other }) => [`The e-mail address ${given} is also in the note of ${other}`, ONE_NOTE],
  'duplicate-phone': ({ given, other }) => [`The phone number ${given} is also in the note of ${other}`, ONE_NOTE],
  'duplicate-name': ({ given, other }) => [`The name ${given} is also in the note of ${other}`, ONE_NOTE],
  'dead-via': ({ given, field }) => [`No note is called “${given}”`, `${field}: "[[Talia Mercer]]"`],
  'misspelt-field': ({ given, field }) => [`“${field}” is not read: was “${given}” meant?`, `${given}: …`],
  'often-named': ({ given, count: named }) => [`${given} is named ${times(named)} in half a year and has no note`, OWN_NOTE],
  'unknown-company': ({ given, count: there }) => [`${given} was there ${times(there)} and has no note`, OWN_NOTE],
  'unknown-company-alias': ({ given, other }) => [`The link “${given}” leads to no note; ${other} goes by that name`, `[[${other}|${given}]]`],
  'unknown-company-note': ({ given, count: there }) => [`${given} was there ${times(there)}, and that note is nobody’s yet`, 'circle: friends'],
  'no-cadence': ({ count: days, field, every }) => [`In touch on ${count(days, 'day', 'days')} of the last half year, with no cadence`, `${field}: ${every}`],
  'not-answering': ({ count: attempts }) => [`${count(attempts, 'attempt', 'attempts')} without an answer. Let it rest?`, 'resting: true'],
  'cadence-missed': ({ span, every }) => [`It is rather every ${span}, the last three times. The cadence is wrong, not you`, every === '' ? 'resting: true' : `cadence: ${every}`],
  'cadence-exceeded': ({ span, every }) => [`It is rather every ${span}, the last five times`, `cadence: ${every}`],
  dormant: ({ span }) => [`Last in touch ${span} ago. Still yours to take up`, HELLO],
  'dormant-drawn': ({ span }) => [`Drawn for this week: last in touch ${span} ago. A hello would be a surprise`, HELLO],
  'only-social': ({ count: lines }) => [`A year of likes and the like (${lines === 1 ? 'one line' : count(lines, 'line', 'lines')}), and nothing else`, '- 2026-11-03 call: …'],
  'one-channel': ({ given, count: lines }) => [`${count(lines, 'line', 'lines')} in a year, every one by ${given}: never a voice or a face`, '- 2026-11-03 call: …'],
  'only-asked': ({ count: lines }) => [
    `${lines === 1 ? 'The one line' : lines === 2 ? 'Both lines' : `All ${lines} lines`} of the last year asked a favour`, '- 2026-11-03 email: … #gave'],
  'only-news': ({ count: lines }) => [`The last ${count(lines, 'line', 'lines')} all told your own news`, '- 2026-11-03 message: how is the new house?'],
  'needs-open': ({ given, span }) => [`Needs “${given}”; ${span === '' ? 'no help is logged yet' : `help was last logged ${span} ago`}. Could you?`, '- 2026-11-03 email: two names #gave'],
  'promise-past': ({ name, span }) => [`Promised to ${name}, ${span} past its day`, '- [x] done, or a new day'],
  'only-gatherings': ({ count: contacts }) => [`${count(contacts, 'contact', 'contacts')} in a year, each with more than eight people`, '- 2026-11-03 coffee: …'],
  'nobody-new': ({ name, span }) => [`Nobody came in for half a year: the newest is ${name}${span === '' ? '' : `, known for ${span}`}`, 'a note of somebody you have just met'],
  'only-new': ({ count: people, most, name, span }) => [
    `All ${people} people of the last half year are new, and none of the ${most} you knew before; ${name} you have known ${span === '' ? 'longest' : `for ${span}`}`, '- 2026-11-03 call: …'],
  'circle-full': ({ given, count: people, most, name, field }) => [
    `${people} people are in the circle “${given}”, which is meant for ${most}; ${name} you have been in touch with least recently`, `${field}: friends`],
  'introduction-needs': ({ name, other, given, answer }) => [`${name} needs “${given}”, and ${other} offers “${answer}”`, introduced(other)],
  'introduction-offers': ({ name, other, given, answer }) => [`${name} offers “${given}”, and ${other} needs “${answer}”`, introduced(other)],
  'introduction-interests': ({ name, other, given }) => [`${name} and ${other} both care about ${given}`, introduced(other)],
  'introduction-org': ({ name, other, given }) => [`${name} and ${other} are both at ${given}`, introduced(other)],
  'introduction-city': ({ name, other, given }) => [`${name} and ${other} are both in ${given}`, introduced(other)],
};

function times(number: number): string {
  return number === 1 ? 'once' : number === 2 ? 'twice' : count(number, 'time', 'times');
}
