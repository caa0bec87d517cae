import type { Day } from '../../../src/core/day';
import type { Refusal } from '../../../src/core/edit/refusal';
import type { Format } from '../../../src/core/export/export';
import type { Finding } from '../../../src/core/finding';
import type { Style } from '../table';
import type { Vault } from '../vault';
import type { Texts } from '../words/texts';

/** What a command works on. */
export interface Job {
  readonly vault: Vault;
  readonly today: Day;
  /** A place: only who is there; null for everyone. */
  readonly city: string | null;
  /** How an export is written, and where to. */
  readonly format: Format | null;
  readonly out: string | null;
  readonly overwrite: boolean;
  /** What stands behind the vault's folder. */
  readonly words: readonly string[];
  readonly style: Style;
  /** The sentences of the language asked for. */
  readonly texts: Texts;
}

/** What a command answers: the same facts for a script and for a person to read. */
export interface Answer {
  readonly json: object;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** A write that was not made. */
  readonly refused?: Refusal;
}

/** One command of the terminal. */
export interface Command {
  readonly usage: string;
  readonly says: string;
  /** Throws a `Refusal` when the words behind the vault make no sense. */
  readonly run: (job: Job) => Answer;
}
