// What a refused write says: what is wrong, and what would be right.
import type { RefusalRule } from '../edit/refusal';
import { EN_FINDINGS } from './en-findings';
import { closing } from './finding-examples';

/** What a refusal says, from the text it is about. */
export type RefusalSentence = (given: string) => readonly [what: string, right: string];

const REFUSALS: Readonly<Record<RefusalRule, RefusalSentence>> = {
  'not-dated': (given) => [`“${given}” does not begin with a day Kith reads`, '2026-11-03 call: about the deck'],
  'future-day': (given) => [`${given} is still to come. A plan is an open task`, `- [ ] ${given} call`],
  'several-lines': () => ['An interaction is one line of text, and this is more', '2026-11-03 call: about the deck'],
  'opens-block': (given) => [`The line opens ${given} and does not close it, which would hide what follows`, 'the line without it'],
  'no-text': () => ['There is nothing to write', 'call: about the deck'],
  'no-such-field': (given) => [`The note has no “${given}” any more`, 'the same gesture once the audit has been read anew'],
  'no-such-task': (given) => [`“${given}” is not the task on this line any more`, 'the same gesture once the list has been read anew'],
  'not-a-person': () => ['The note is nobody’s, so a line in it would not count', 'type: person'],
  'lone-return': () => ['A lone carriage return stands in this note, and readers do not agree on where its lines end', 'the note with the line ends of today'],
  'broken-frontmatter': (given) => [`The frontmatter is not valid YAML${given === '' ? '' : ` (${given})`}`, 'circle: friends'],
  'unclosed-frontmatter': () => ['The frontmatter is never closed', '--- on a line of its own, behind the last field'],
  'code-frontmatter': (given) => [`Frontmatter that begins with ${given} is not written to`, '---'],
  'unclosed-block': (given) => [`The block that begins with ${given} is never closed, so a line behind it would not be read`, `${closing(given)} on a line of its own, at its end`],
  'unclear-line': (given) => [`Readers differ on what “${given}” is, right below what stands above it`, 'a blank line or a heading between the two'],
  'unread-place': () => ['What is written here would not be read: the place is part of code, a comment or HTML', 'the heading of the settings, outside of it'],
  'facts-changed': () => ['Writing here would change what other lines of the note say', 'a blank line before and behind the lines of this place'],
  'duplicate-field': (given) => [`A field stands here a second time, so ${given} cannot be set`, 'each field once'],
  'complex-field': () => ['A field with a mark before its name is not written to', 'circle: friends'],
  'shared-value': (given) => [`The value of this field is shared with another (${given})`, 'each field with a value of its own'],
  'comment-inside': (given) => [`A comment stands among the lines of ${given} and would be lost`, 'the comment above the field'],
  'not-a-list': (given) => [`${given} holds something that is no list`, `${given}: [pricing, tennis]`],
  'not-a-map': (given) => [`${given} holds something that is no table of entries`, `${given}: { email: 1 month, call: 2 months }`],
  'name-taken': (given) => [`${given} stands in the note already, and what it says would be lost`, 'one of the two fields'],
  'other-value': () => ['The frontmatter is written in a way that Kith changes nothing in', 'circle: friends'],
  exists: () => ['There is a note of this name already', 'another name'],
  'not-ours': (given) => [`There is a file ${given} already, and Kith did not write it`, 'another name, or --overwrite where it may be lost'],
  'changed-since': (given) => [`The note has changed since, so this is not taken back: ${given}`, 'the change made by hand'],
  'changed-meanwhile': () => ['The note kept changing while it was written to', 'the same once it is at rest'],
  'outside-vault': (given) => [`“${given}” lies outside of the vault, or in a hidden folder`, 'Daily/2026-11-03.md'],
  'not-written': (given) => [`The note could not be written: ${EN_FINDINGS.reasons[given] ?? given}`, 'a note you may write to'],
  'not-utf8': () => ['The note is not in UTF-8, and writing to it would harm the rest', 'the note saved as UTF-8'],
  'linked-note': () => ['The note is a link to another file, and links are not written through', 'the file itself'],
  locked: (given) => [`Another program has been writing to this note for too long (${given})`, 'the same once it is done; a lock left behind may be deleted'],
};

/** Why a note was left as it is. */
export const EN_EDIT = {
  refusals: REFUSALS,
} as const;
