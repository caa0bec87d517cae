// What is the matter with a line or a field, and what would be right.
import type { ReadingRule } from '../finding';
import { closing, example, possibleDay, readableDay } from './finding-examples';

/** What a finding says, from the text it is about, the field it stands in, and that field's standard name. */
export type Sentence = (given: string, field: string, standard: string) => readonly [what: string, right: string];

const TITLES: Readonly<Record<ReadingRule, string>> = {
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
  'reader-failed': 'Notes Kith failed at',
  'rule-failed': 'Questions Kith failed at',
};

const EXAMPLES = {
  birthday: '04-12', channels: '{ email: 1 month, call: 2 months }', dates: '{ new job: 2026-10-01 }', cadence: 'every 6 weeks',
  resting: 'true', archived: 'true',
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder', EACCES: 'permission denied', EPERM: 'permission denied', ENOTDIR: 'not a folder', EISDIR: 'a folder, not a file',
  ELOOP: 'a link that leads back to itself',
};

const SENTENCES: Readonly<Record<ReadingRule, Sentence>> = {
  'impossible-date': (given) => [`Not counted: the calendar has no ${given}`, `- ${possibleDay(given)} call: …`],
  'future-date': (given) => [`Not counted: ${given} is still to come. A plan is an open task`, `- [ ] ${given} call`],
  'unreadable-date': (given) => [`Not counted: “${given}” is no date Kith reads (its pattern can be added in the settings)`, `- ${readableDay(given)} call: …`],
  'unknown-checkbox': (given) => [`Not counted: the box ${given} is neither done nor open`, '- [x] 2026-11-03 call: …'],
  'unknown-circle': (given, field) => [`The circle “${given}” is not in the table of circles and asks for nothing`, `${field}: friends`],
  'unreadable-cadence': (given, field, standard) => [`“${given}” does not say how often`, example(EXAMPLES, field, standard)],
  'unknown-channel': (given, field) => [`“${given}” is no channel of the table`, example(EXAMPLES, field, 'channels')],
  'unreadable-field': (given, field, standard) => [`“${given}” cannot be read as ${field}`, example(EXAMPLES, field, standard)],
  'broken-frontmatter': (given) => [`The frontmatter is not valid YAML, so none of its fields are read${given ? ` (${given})` : ''}`, 'circle: friends'],
  'unclosed-frontmatter': () => ['The frontmatter is never closed, so none of its fields are read', '--- on a line of its own, behind the last field'],
  'code-frontmatter': (given) => [`Frontmatter that begins with ${given} is not read`, '---'],
  'unclosed-block': (given) => [`The block that begins with ${given} is never closed, so nothing behind it is read`, `${closing(given)} on a line of its own, at its end`],
  'long-line': () => ['Only the beginning of this line is read: it has more than 100,000 characters', '- 2026-11-03 call: …'],
  'nul-bytes': () => ['This line holds NUL characters, which are not text; the rest of the note is read', 'the same line typed anew'],
  'large-note': (given) => [`Not read: ${given} MB are too much for one note`, 'several notes, one for each person'],
  'sync-conflict': (given) => ['Not read: a copy a sync conflict left behind', `one note: what is new in it moved to ${given}, and the copy deleted`],
  'outside-link': (given) => [`Not followed: a link that leads to ${given || 'another place'}`, 'the notes themselves, inside the vault'],
  'unreadable-note': (given) => [`Could not be opened: ${REASONS[given] ?? given}`, 'a note you may read'],
  'reader-failed': (given) => [`Not read: Kith itself failed at this note (${given || 'no reason given'}); the others are read, and nothing in it need be changed`, 'this sentence in a report to Kith’s project, without the words of the note'],
  'rule-failed': (given) => [`Not asked: Kith itself failed at this question of the audit (${given}); the others are asked, and nothing in the notes need be changed`, 'this sentence in a report to Kith’s project, without the words of any note'],
};

/** How each kind of finding is headed in a list, and said. */
export const EN_FINDINGS = {
  titles: TITLES,
  sentences: SENTENCES,
  /** What the system's codes mean: why a file cannot be read. */
  reasons: REASONS,
  /** Stands before an example of what would be right. */
  right: 'Right would be:',
} as const;
