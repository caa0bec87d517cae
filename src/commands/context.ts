import type { App } from 'obsidian';
import type { Day } from '../core/day';
import type { Roster } from '../core/roster';
import type { Words } from '../core/words/words';
import type { Progress } from '../vault/people-index';

/** What a command or a view may know and do: nothing of the plugin but this. */
export interface Context {
  readonly app: App;
  readonly today: () => Day;
  readonly roster: () => Roster;
  /** The sentences of the language Kith is read in. */
  readonly words: () => Words;
  /** How far the first reading has come; null when everything is read. */
  readonly progress: () => Progress | null;
  /** Calls back when anything shown may have changed; returns how to stop it. */
  readonly onChange: (listener: () => void) => () => void;
}
