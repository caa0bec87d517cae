// The sentences of the audit: what its groups and rules are called, the advice each stands for, and what a finding says.
import { printCadence } from './cadence';
import { printDay } from './day';
import type { AuditRuleId, Facts, Finding, FindingRule } from './finding';
import type { Fix } from './audit/fix';
import type { Group } from './audit/rule';
import { baseName } from './person';
import type { Tag } from './settings';

/** What the groups ask. */
export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  accurate: 'Still accurate?',
  add: 'Who to add?',
  rest: 'Who to rest?',
  touch: 'How you keep in touch',
  mix: 'Old and new',
};

/** How each kind of finding about people is headed. */
export const AUDIT_TITLES: Readonly<Record<AuditRuleId, string>> = {
  'review-due': 'Due for a look',
  unreachable: 'No way to reach them',
  duplicate: 'Perhaps one person in two notes',
  'dead-via': 'Introduced by a note that is not there',
  'misspelt-field': 'Fields that look misspelt',
  'often-named': 'Named often, without a note',
  'unknown-company': 'Company without a note',
  'no-cadence': 'Met often, without a cadence',
  'not-answering': 'Not answering',
  'cadence-missed': 'Cadences shorter than life allows',
  'cadence-exceeded': 'Seen more often than asked',
  dormant: 'Long unseen, not lost',
  'only-social': 'Only likes for a year',
  'one-channel': 'Only in writing',
  'only-asked': 'Only asked for favours',
  'only-news': 'Only your own news',
  'needs-open': 'Needs you know of',
  'promise-past': 'Promises past their day',
  'only-gatherings': 'Seen only in a crowd',
  'nobody-new': 'Nobody new in half a year',
  'only-new': 'Only new people in half a year',
  'circle-full': 'Circles over their size',
  introduction: 'Introductions worth making',
};

/** The one sentence of advice each rule of the audit stands for. */
export const ADVICE: Readonly<Partial<Record<FindingRule, string>> & Record<AuditRuleId, string>> = {
  'review-due': 'People move, marry and change jobs: look at every name twice a year and ask whether it is still right.',
  unreachable: 'An address noted in a quiet hour is there on the day it matters.',
  duplicate: 'One person, one note: in two, half of what you know is always in the other.',
  'dead-via': 'Know through whom you met: they like to hear what became of it.',
  'misspelt-field': 'A field counts only under its exact name.',
  'unknown-circle': 'A circle sets a rhythm once it is in the table.',
  'unreadable-cadence': 'Say how often in words a calendar understands: 2 weeks, quarterly, twice a year.',
  'impossible-date': 'A line counts from its day, so the day has to exist.',
  'future-date': 'What is planned is a promise, and becomes a line when it has happened.',
  'unreadable-date': 'A line counts once its day can be read.',
  'sync-conflict': 'Two copies of a note each hold a part of the story: keep one.',
  'often-named': 'Whoever comes up in your days again and again is part of your network already.',
  'unknown-company': 'Decide once about everyone at the table: somebody to keep, or somebody else’s guest.',
  'no-cadence': 'What happens by itself can stop by itself, and a cadence is what notices.',
  'not-answering': 'Keeping in touch takes two: letting it rest leaves the door open.',
  'cadence-missed': 'When a rhythm is missed every time, the cadence is wrong, not you.',
  'cadence-exceeded': 'Ask for what you really do, and you will notice when it stops.',
  dormant: 'Trust outlasts silence, and people from other years know what nobody near you knows.',
  'only-social': 'Likes are not contact: call, or meet.',
  'one-channel': 'A voice says what a message leaves out: change the channel now and then.',
  'only-asked': 'Be in touch once without wanting anything.',
  'only-news': 'Ask a question: it is the part of your letter they will answer.',
  'needs-open': 'The best reason to be in touch is to be of use.',
  'promise-past': 'A small promise kept late still counts as kept.',
  'only-gatherings': 'In a large company nobody tells how they are: find half an hour for the two of you.',
  'nobody-new': 'New people see what the ones you know have stopped seeing: leave room for one.',
  'only-new': 'New people are met, old ones are kept: say hello to somebody you have known for long.',
  'circle-full': 'A circle holds as long as it is small: let somebody have another rhythm.',
  introduction: 'Bringing two people together is a gift to both that costs you one message.',
};

/** What a fix is called on its button. `here` is the note the finding stands in. */
export function printFix(fix: Fix, here: string): string {
  switch (fix.kind) {
    case 'open': return fix.path === here ? 'Open' : `Open ${baseName(fix.path)}`;
    case 'set-field': return fix.value === null ? `Set ${fix.field}` : `Set ${fix.field} to ${fix.value}`;
    case 'rename-field': return `Rename to ${fix.to}`;
    case 'keep': return 'Still right';
    case 'loosen': return `Loosen to ${fix.value}`;
    case 'tighten': return `Tighten to ${fix.value}`;
    case 'rest': return 'Let rest';
    case 'archive': return 'Archive';
    case 'log': return fix.tag === null ? 'Log' : `Log ${LOGGED[fix.tag]}`;
    case 'new-person': return fix.name === '' ? 'New person' : `New person: ${fix.name}`;
    case 'make-person': return 'Make it a person';
    case 'never-suggest': return 'Never suggest again';
    case 'tick': return 'Done';
  }
}

const LOGGED: Readonly<Record<Tag, string>> = { gave: 'help', asked: 'a favour', intro: 'an introduction', news: 'news', thanks: 'thanks' };

/** Says a length in days as one would: `3 months`. */
type Span = (days: number) => string;

type Sentence = (finding: Finding & { readonly field: string; readonly facts: Facts }, span: Span) => readonly [what: string, right: string];

const SENTENCES: Readonly<Record<AuditRuleId, Sentence>> = {
  'review-due': ({ field, facts: { today, day } }, span) => [
    day === undefined ? 'Not looked at yet. Still right?' : `Last looked at ${span(today! - day)} ago. Still right?`, `${field}: ${printDay(today!)}`],
  unreachable: ({ field }) => ['Neither an e-mail nor a phone number nor a link is written down', `${field}: somebody@example.com`],
  duplicate: ({ given, facts: { kind, other } }) => [`${SHARED[kind!]} ${given} is also in the note of ${other}`, `one note, with all that is in both`],
  'dead-via': ({ given, field }) => [`No note is called “${given}”`, `${field}: "[[Talia Mercer]]"`],
  'misspelt-field': ({ given, field }) => [`“${field}” is not read: was “${given}” meant?`, `${given}: …`],
  'often-named': ({ given, facts: { count } }) => [`${given} is named ${times(count!)} in half a year and has no note`, 'a note of their own, with a circle'],
  'unknown-company': ({ given, facts: { count, kind, other } }) => (
    kind === 'alias' ? [`The link “${given}” leads to no note; ${other} goes by that name`, `[[${other}|${given}]]`]
    : kind === 'note' ? [`${given} was there ${times(count!)}, and that note is nobody’s yet`, 'circle: friends']
    : [`${given} was there ${times(count!)} and has no note`, 'a note of their own, with a circle']),
  'no-cadence': ({ field, facts: { count, every } }) => [`In touch on ${count} days of the last half year, with no cadence`, `${field}: ${printCadence(every!)}`],
  'not-answering': ({ given }) => [`${given} attempts without an answer. Let it rest?`, 'resting: true'],
  'cadence-missed': ({ facts: { days, every } }, span) => [
    `It is rather every ${span(days!)}, the last three times. The cadence is wrong, not you`, every ? `cadence: ${printCadence(every)}` : 'resting: true'],
  'cadence-exceeded': ({ facts: { days, every } }, span) => [`It is rather every ${span(days!)}, the last five times`, `cadence: ${printCadence(every!)}`],
  dormant: ({ facts: { days, kind } }, span) => (kind === 'drawn'
    ? [`Drawn for this week: last in touch ${span(days!)} ago. A hello would be a surprise`, '- 2026-11-03 → message: thought of you']
    : [`Last in touch ${span(days!)} ago. Still yours to take up`, '- 2026-11-03 → message: thought of you']),
  'only-social': ({ facts: { count } }) => [`A year of likes and the like (${lines(count!)}), and nothing else`, '- 2026-11-03 call: …'],
  'one-channel': ({ given, facts: { count } }) => [`${count} lines in a year, every one by ${given}: never a voice or a face`, '- 2026-11-03 call: …'],
  'only-asked': ({ facts: { count } }) => [`${count === 1 ? 'The one line' : count === 2 ? 'Both lines' : `All ${count} lines`} of the last year asked a favour`, '- 2026-11-03 email: … #gave'],
  'only-news': ({ facts: { count } }) => [`The last ${count} lines all told your own news`, '- 2026-11-03 message: how is the new house?'],
  'needs-open': ({ given, facts: { today, day } }, span) => [
    `Needs “${given}”; ${day === undefined ? 'no help is logged yet' : `help was last logged ${span(today! - day)} ago`}. Could you?`, '- 2026-11-03 email: two names #gave'],
  'promise-past': ({ facts: { name, days } }, span) => [`Promised to ${name}, ${span(days!)} past its day`, '- [x] done, or a new day'],
  'only-gatherings': ({ facts: { count } }) => [`${count} contacts in a year, each with more than eight people`, '- 2026-11-03 coffee: …'],
  'nobody-new': ({ facts: { name, today, day } }, span) => [`Nobody came in for half a year: the newest is ${name}, known for ${span(today! - day!)}`, 'a note of somebody you have just met'],
  'only-new': ({ facts: { name, count, most, today, day } }, span) => [
    `All ${count} people of the last half year are new, and none of the ${most} you knew before; ${name} you have known for ${span(today! - day!)}`, '- 2026-11-03 call: …'],
  'circle-full': ({ given, field, facts: { count, most, name } }) => [
    `${count} people are in the circle “${given}”, which is meant for ${most}; ${name} you have been in touch with least recently`, `${field}: friends`],
  introduction: ({ given, facts }) => [INTRODUCED[facts.kind!]!(facts, given), `- 2026-11-03 email with [[${facts.other}]]: introduced them #intro`],
};

const SHARED: Readonly<Record<string, string>> = { email: 'The e-mail address', phone: 'The phone number', name: 'The name' };

const INTRODUCED: Readonly<Record<string, (facts: Facts, given: string) => string>> = {
  needs: ({ name, other, answer }, given) => `${name} needs “${given}”, and ${other} offers “${answer}”`,
  offers: ({ name, other, answer }, given) => `${name} offers “${given}”, and ${other} needs “${answer}”`,
  interests: ({ name, other }, given) => `${name} and ${other} both care about ${given}`,
  org: ({ name, other }, given) => `${name} and ${other} are both at ${given}`,
  city: ({ name, other }, given) => `${name} and ${other} are both in ${given}`,
};

/** Whether a kind of finding is one the audit has about people. */
export function isAuditRule(rule: FindingRule): rule is AuditRuleId {
  return Object.hasOwn(AUDIT_TITLES, rule);
}

/** What a finding about people says, and an example of what one could write. */
export function explainAudit(finding: Finding & { readonly rule: AuditRuleId }, span: Span): readonly [what: string, right: string] {
  return SENTENCES[finding.rule]({ field: '', facts: {}, ...finding }, span);
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function lines(count: number): string {
  return count === 1 ? 'one line' : `${count} lines`;
}
