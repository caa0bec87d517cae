// A promise: an open task in a person's note, or one that links a person. Its words stay in the note.
import { cutEnd } from './cut-end';
import type { Day } from './day';
import type { Lexicon } from './lexicon';
import { linksIn, visible, type RowLink } from './link';
import { scanMarkdown } from './markdown';
import { parseStamp } from './stamp';

/** The open tasks of a note in columns, in the order of their lines: plain ones, for a note has few and typed arrays weigh more than what is put in them. */
export interface Promises {
  readonly length: number;
  /** `NO_DAY` where none is said. */
  readonly days: readonly Day[];
  /** Lines of the note, from 1. */
  readonly lines: readonly number[];
  /** Links of the tasks, by row. */
  readonly links: readonly RowLink[];
}

/** A promise with its place. */
export interface OpenPromise {
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  /** The day it is promised for; null when none is said. */
  readonly day: Day | null;
  /** Paths of the people it is made to. */
  readonly to: readonly string[];
}

/** An open task read: what is promised, for when, and whom its links lead to. */
export interface Task {
  readonly day: Day | null;
  readonly text: string;
  readonly people: readonly string[];
}

/** An open task with the line of the note it stands on, from 1. */
export interface TaskLine extends Task {
  readonly line: number;
}

/** Later than every day, so that what has none comes last. */
export const NO_DAY = 2 ** 30 - 1;

const NO_LINKS: readonly RowLink[] = [];

/** A note without open tasks. */
export const NO_PROMISES: Promises = packPromises([]);

/** What stands before the day of a task: the sign of the Tasks plugin, a Dataview field, the word itself. */
const DUE = [/📅\uFE0F?\s*/u, /[[(]due::\s*/i, /(?:^|[\s,;])due:(?!:)\s*/i];
/** What each of them holds: most tasks have no day. */
const ANY_DUE = /📅|due:/iu;

/** Reads the text of an open task, its marker and checkbox already taken off. `send the deck 📅 2026-12-01` */
export function readTask(text: string, lexicon: Lexicon): Task {
  const { datePatterns } = lexicon.settings;
  const shown = visible(text);
  for (const pattern of ANY_DUE.test(shown) ? DUE : []) {
    const due = pattern.exec(shown);
    if (!due) continue;
    const behind = text.slice(due.index + due[0].length);
    const stamp = parseStamp(behind, datePatterns);
    if (!stamp || !('day' in stamp)) continue;
    const rest = behind.slice(stamp.end).replace(/[[(]/.test(due[0]) ? /^[^\])]*[\])]/ : '', '');
    return taskOf(stamp.day, `${cutEnd(text.slice(0, due.index), /[\s,;]$/)} ${rest.trim()}`.replace(/ (?=[.,;:!?])/, ''));
  }
  const stamp = parseStamp(text, datePatterns);
  return stamp && 'day' in stamp ? taskOf(stamp.day, text.slice(stamp.end).replace(/^\s*[:,—–·|-]/, '')) : taskOf(null, text);
}

/** What a line of a note promises, in its own words; the line itself when it is no open task any more. */
export function promiseIn(line: string, lexicon: Lexicon): string {
  const bare = line.trim();
  let said = bare;
  scanMarkdown(bare, 0, 1, (from, to, _, box) => {
    if (box === ' ') said = readTask(bare.slice(from, to), lexicon).text;
  });
  return said;
}

/** Packs the open tasks of a note. */
export function packPromises(tasks: readonly TaskLine[]): Promises {
  return {
    length: tasks.length,
    days: tasks.map(({ day }) => day ?? NO_DAY),
    lines: tasks.map(({ line }) => line),
    links: tasks.every(({ people }) => people.length === 0) ? NO_LINKS : tasks.flatMap(({ people }, row) => people.map((target) => ({ row, target }))),
  };
}

/** Soonest first, those without a day last; of one day by note and line. */
export function bySoonest(a: OpenPromise, b: OpenPromise): number {
  return (a.day ?? NO_DAY) - (b.day ?? NO_DAY) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
}

function taskOf(day: Day | null, text: string): Task {
  const said = text.trim();
  return { day, text: said, people: linksIn(said) };
}
