// A promise: an open task in a person's note, or one that links a person. Its words stay in the note.
import { keepCells, type Cells } from './cells';
import { cutEnd } from './cut-end';
import type { Day } from './day';
import type { Lexicon } from './lexicon';
import { linksIn, packLinks, visible, type RowLinks } from './link';
import { scanMarkdown } from './markdown';
import { parseStamp } from './stamp';

/** The open tasks of a note in the order of their lines, as rows from 0: `dueAt` and `lineOfTask` tell of one. */
export interface Promises extends Cells {
  readonly length: number;
  /** Links of the tasks, by row. */
  readonly links: RowLinks;
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

/** Later than every day, so that what has none comes last. */
export const NO_DAY = 2 ** 30 - 1;

/** A note without open tasks. */
export const NO_PROMISES: Promises = packPromises([], []);

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

/** Packs the open tasks of a note, with the lines they stand on. */
export function packPromises(tasks: readonly Task[], lines: readonly number[]): Promises {
  const rows: number[] = [];
  const targets: string[] = [];
  const numbers: number[] = [];
  tasks.forEach(({ day, people }, row) => {
    numbers.push(day ?? NO_DAY, lines[row]!);
    for (const target of people) {
      rows.push(row);
      targets.push(target);
    }
  });
  const { cells, first } = keepCells(numbers);
  return { length: tasks.length, links: packLinks(rows, targets), cells, first };
}

/** The day a row is promised for; `NO_DAY` where none is said. */
export function dueAt({ cells, first }: Promises, row: number): Day {
  return cells[first + row * 2]!;
}

/** The line of the note a row stands on, from 1. */
export function lineOfTask({ cells, first }: Promises, row: number): number {
  return cells[first + row * 2 + 1]!;
}

/** Soonest first, those without a day last; of one day by note and line. */
export function bySoonest(a: OpenPromise, b: OpenPromise): number {
  return (a.day ?? NO_DAY) - (b.day ?? NO_DAY) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
}

function taskOf(day: Day | null, text: string): Task {
  const said = text.trim();
  return { day, text: said, people: linksIn(said) };
}
