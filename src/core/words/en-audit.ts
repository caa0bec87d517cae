// The audit: what its groups and rules are called, the advice each stands for, what a finding says and what can be done about it.
import type { Group } from '../audit/rule';
import type { AuditRuleId } from '../finding';
import type { Tag } from '../settings';
import { AUDIT_SENTENCES } from './en-audit-sentences';

const GROUPS: Readonly<Record<Group, string>> = {
  accurate: 'Still accurate?',
  add: 'Who to add?',
  rest: 'Who to rest?',
  touch: 'How you keep in touch',
  mix: 'Old and new',
};

const TITLES: Readonly<Record<AuditRuleId, string>> = {
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

/** Of what comes upon in reading only the kinds that are rules of the audit have advice. */
const ADVICE = {
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

const LOGGED: Readonly<Record<Tag, string>> = { gave: 'Log help', asked: 'Log a favour', intro: 'Log an introduction', news: 'Log news', thanks: 'Log thanks' };

/** The words of the audit. */
export const EN_AUDIT = {
  groups: GROUPS,
  titles: TITLES,
  advice: ADVICE,
  sentences: AUDIT_SENTENCES,
  /** Stands before an example of what one could write. */
  forExample: 'For example:',
  fixes: {
    open: 'Open',
    openNote: (name: string) => `Open ${name}`,
    setField: (field: string) => `Set ${field}`,
    setFieldTo: (field: string, value: string) => `Set ${field} to ${value}`,
    renameField: (to: string) => `Rename to ${to}`,
    keep: 'Still right',
    loosen: (cadence: string) => `Loosen to ${cadence}`,
    tighten: (cadence: string) => `Tighten to ${cadence}`,
    rest: 'Let rest',
    archive: 'Archive',
    log: 'Log',
    logged: LOGGED,
    newPerson: 'New person',
    newPersonNamed: (name: string) => `New person: ${name}`,
    makePerson: 'Make it a person',
    neverSuggest: 'Never suggest again',
    tick: 'Done',
  },
} as const;
