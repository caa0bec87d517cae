import type { AuditView } from '../audit/view';
import type { Day } from '../day';
import type { Refusal } from '../edit/refusal';
import type { Format } from '../export/export';
import type { Finding } from '../finding';
import type { Fields } from '../frontmatter';
import type { RecentNote } from '../reason/reason';
import type { Roster } from '../roster';
import type { Explained } from '../words/print-finding';
import type { Words } from '../words/words';
import type { Dialect } from './dialect';
import type { Style } from './table';

/** What a command answers from: everybody, what stands around them, and how it is told. */
export interface Ground {
  readonly roster: Roster;
  readonly today: Day;
  /** The text of a note; null for one that cannot be read. */
  readonly read: (path: string) => string | null;
  readonly fieldsOf: (path: string) => Fields;
  /** What could not be read or counted up to the day, by its place. */
  readonly findings: () => readonly Finding[];
  /** Everybody in the eyes of the audit. The one before is not to be asked any more. */
  readonly view: () => AuditView;
  /** Notes of nobody's by the day they tell themselves. */
  readonly recent: () => readonly RecentNote[];
  readonly words: Words;
  readonly style: Style;
  readonly dialect: Dialect;
}

/** What is asked of a command. What is left out is empty, or null. */
export interface Asked {
  readonly person: string;
  readonly line: string;
  readonly json: boolean;
  /** A place: only who is there; null for everyone. */
  readonly city: string | null;
  /** What an export is written in; null when none is named. */
  readonly format: Format | null;
}

/** What a command answers: the same facts for a script and for a person to read. */
export interface Answer {
  readonly json: object;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** A write that was not made. */
  readonly refused?: Refusal;
}

/** What was asked for makes no sense: what is the matter, and what would be right. */
export interface Unclear {
  readonly unclear: Explained;
}

/** A command that reads. */
export type Respond = (ground: Ground, asked: Asked) => Answer | Unclear;
