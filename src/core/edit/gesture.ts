// A gesture: what the user did once, in as many notes as it takes.
import type { Note, Reading } from './reading';
import type { Refusal } from './refusal';
import type { Splice } from './splice';

/** What a note there is becomes, said of the text it has at that moment; or a note to be made. */
export type NoteChange =
  | { readonly path: string; readonly change: (note: Note, reading: Reading) => Splice | Refusal }
  | { readonly path: string; readonly text: string };

/** Writes gestures, and takes them back. */
export interface Pen {
  /** Does a gesture in all its notes, or in none. Null when done. */
  readonly write: (name: string, changes: readonly NoteChange[]) => Promise<Refusal | null>;
  /** Takes back the last gesture: its name, or why it stays; null when there is none. */
  readonly undo: () => Promise<string | Refusal | null>;
  /** Does again what was last taken back. */
  readonly redo: () => Promise<string | Refusal | null>;
  /** The link to a note from another, as the user's links are written: `[[Ana Ruiz]]` */
  readonly link: (to: string, from: string) => string;
  /** How a text is read before it is saved. */
  readonly reading: () => Reading;
}
