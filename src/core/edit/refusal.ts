// What was not written, and why. The sentence is made from it by `words`.
import { faultOf } from '../finding';

/** The reasons for which a note is left as it is, by their ids. */
export type RefusalRule =
  // what was asked for
  | 'not-dated' | 'future-day' | 'several-lines' | 'opens-block' | 'no-text' | 'no-such-task' | 'no-such-field'
  // the note as a whole
  | 'not-a-person' | 'lone-return' | 'broken-frontmatter' | 'unclosed-frontmatter' | 'code-frontmatter'
  // the place in it
  | 'unclosed-block' | 'unclear-line' | 'unread-place' | 'facts-changed'
  // fields
  | 'duplicate-field' | 'complex-field' | 'shared-value' | 'comment-inside' | 'not-a-list' | 'not-a-map' | 'name-taken' | 'other-value'
  // the store of notes
  | 'exists' | 'outside-vault' | 'not-ours' | 'changed-since' | 'changed-meanwhile' | 'not-written' | 'not-utf8' | 'linked-note' | 'locked';

/** A write that was not made: nothing has changed. */
export interface Refusal {
  readonly rule: RefusalRule;
  readonly path: string;
  /** Line of the note it is about, from 1. */
  readonly line: number;
  /** The text it is about, as it stands in the note or was asked for. */
  readonly given: string;
}

/** The refusal a fault comes to. */
export function notWritten(fault: unknown, path = ''): Refusal {
  return { rule: 'not-written', path, line: 1, given: faultOf(fault) };
}
