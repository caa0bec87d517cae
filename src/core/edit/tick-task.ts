// Ticks an open task, or opens a ticked one again: one character in its box.
import { scanMarkdown } from '../markdown';
import { bodyStart } from '../frontmatter';
import { refuseBody, type Note, type Reading } from './reading';
import type { Refusal } from './refusal';
import { reread } from './reread';
import type { Splice } from './splice';

/** The change that ticks the open task on a line, from 1; refused when another text than `expected` stands behind its box. */
export function tickTask(note: Note, line: number, expected: string, reading: Reading): Splice | Refusal {
  return mark(note, line, expected, ' ', 'x', reading);
}

/** The change that opens a ticked task again. */
export function untickTask(note: Note, line: number, expected: string, reading: Reading): Splice | Refusal {
  return mark(note, line, expected, 'xX', ' ', reading);
}

function mark(note: Note, line: number, expected: string, from: string, to: string, reading: Reading): Splice | Refusal {
  const { path, text } = note;
  const refused = refuseBody(note);
  if (refused) return refused;
  const body = bodyStart(text);
  let at = -1;
  scanMarkdown(text, body.from, body.firstLine, (start, end, number, box) => {
    if (number !== line || box === null || !from.includes(box) || text.slice(start, end).trim() !== expected.trim()) return;
    at = text.lastIndexOf(']', start) - 1;
  });
  if (at < 0) return { rule: 'no-such-task', path, line, given: expected };
  return reread(note, { from: at, to: at + 1, insert: to }, reading, () => null);
}
