import type { App, Menu } from 'obsidian';
import type { Day } from '../core/day';
import type { NoteFields } from '../core/find-people';
import type { Surroundings } from '../core/audit/view';
import type { RecentNote } from '../core/reason/reason';
import type { Pen } from '../core/edit/gesture';
import type { OpenPromise } from '../core/promise';
import type { Roster } from '../core/roster';
import type { Settings } from '../core/settings';
import type { Words } from '../core/words/words';

/** What views offer to do with people; how it is done, commands know. */
export interface Gestures {
  /** Puts what can be done with some people, by the paths of their notes, into a menu. */
  readonly offer: (menu: Menu, paths: readonly string[]) => void;
  /** Asks about somebody new, whose name may be known. */
  readonly meet: (name: string) => void;
  /** Ticks the task of a promise. */
  readonly keep: (promise: OpenPromise, text: string) => void;
  /** Gives somebody, by the path of their note, a circle. True when it was written. */
  readonly giveCircle: (path: string, circle: string) => Promise<boolean>;
  /** Takes the last gesture back. */
  readonly undo: () => Promise<void>;
  /** Opens the due pane. */
  readonly openDue: () => void;
  /** Opens the pane that looks for people. */
  readonly findPeople: () => void;
}

/** What a command or a view may know and do: nothing of the plugin but this. */
export interface Context {
  readonly app: App;
  readonly today: () => Day;
  readonly roster: () => Roster;
  /** The sentences of the language Kith is read in. */
  readonly words: () => Words;
  /** The text a note's lines were counted in, while the app has not saved it yet; else null, and it is the note's own. */
  readonly told: (path: string) => string | null;
  /** How far the first reading has come; null when everything is read. */
  readonly progress: () => { readonly read: number; readonly of: number } | null;
  /** What stands around people's notes. */
  readonly surroundings: () => Surroundings;
  /** Every note of the vault with its frontmatter. */
  readonly notes: () => readonly NoteFields[];
  /** Notes that were new or changed lately. */
  readonly recent: () => readonly RecentNote[];
  /** Opens the sitting of an audit. */
  readonly startAudit: () => void;
  /** Changes settings. */
  readonly configure: (part: Partial<Settings>) => Promise<void>;
  /** Calls back when anything shown may have changed; returns how to stop it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Writes to notes, only ever on a gesture of the user's. */
  readonly pen: Pen;
  readonly gestures: Gestures;
  /** Lets the app's Bases know of Kith's view; false where they are switched off. */
  readonly bases: () => boolean;
}
