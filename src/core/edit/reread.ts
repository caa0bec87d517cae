// The safeguard of every write: the text to be is read before it is saved. Everything the note said before it
// must still say, and every line must be to its neighbours what it was.
import { bodyStart } from '../frontmatter';
import { scanMarkdown } from '../markdown';
import { readNote, type NoteFacts } from '../note';
import type { Line } from './line';
import { outline } from './outline';
import type { Note, Reading } from './reading';
import type { Refusal } from './refusal';
import { otherFacts } from './same-facts';
import { applySplice, type Splice } from './splice';

/** A note read before a change and after it. */
export interface Reread {
  readonly before: NoteFacts;
  readonly after: NoteFacts;
  /** Numbers of the items and headings the change wrote, where the reader comes upon them and Markdown has them too. */
  readonly lines: readonly number[];
}

interface Visited {
  readonly from: number;
  readonly number: number;
  readonly said: string;
}

interface Body {
  readonly visits: readonly Visited[];
  readonly open: { readonly line: number; readonly opener: string } | null;
  readonly lines: readonly Line[];
}

/** The change when the note still says what it said – but of `field`, when that is what changes – and `judge` has nothing against what is new; else why not. */
export function reread(note: Note, splice: Splice, reading: Reading, judge: (facts: Reread) => Refusal | null, field: string | null = null): Splice | Refusal {
  const { path, text } = note;
  const after = applySplice(text, splice);
  const [was, is] = [bodyOf(text), bodyOf(after)];
  const moved = (offset: number): number => (offset >= splice.to ? offset + splice.insert.length - (splice.to - splice.from) : offset);
  const isNew = ({ from }: { readonly from: number }): boolean => from >= splice.from && from < splice.from + splice.insert.length;
  const isOld = ({ from }: { readonly from: number }): boolean => from < splice.from || from >= splice.to;

  const fresh = is.visits.filter(isNew);
  const lost = differs(was.visits.filter(isOld), is.visits.filter((visit) => !isNew(visit)), (a, b) => moved(a.from) === b.from && a.said === b.said);
  if (was.open && was.open.opener !== is.open?.opener) return { rule: 'unclosed-block', path, line: was.open.line, given: was.open.opener };
  if (lost !== null || (is.open && !was.open)) return { rule: 'facts-changed', path, line: lost ?? 1, given: '' };
  const broken = differs(was.lines.filter(isOld), is.lines.filter((line) => !isNew(line)), (a, b) => moved(a.from) === b.from && sameRole(was.lines, a, is.lines, b, moved));
  if (broken !== null) return { rule: 'facts-changed', path, line: broken, given: '' };

  const [before, then] = [text, after].map((each) => readNote(reading.source(path, each), reading.lexicon)) as [NoteFacts, NoteFacts];
  const stands = new Set(is.lines.filter(({ kind }) => kind === 'item' || kind === 'heading').map(({ number }) => number));
  const refused = judge({ before, after: then, lines: fresh.map(({ number }) => number).filter((line) => stands.has(line)) });
  if (refused) return refused.rule === 'unread-place' ? openBlock(path, is, after, isNew) ?? refused : refused;
  const other = otherFacts(before, then, text, splice, field);
  return other === null ? splice : { rule: 'facts-changed', path, line: other, given: '' };
}

/** The block, never closed, in which what was written is lost. */
function openBlock(path: string, { open, lines }: Body, text: string, isNew: (line: Line) => boolean): Refusal | null {
  if (open) return { rule: 'unclosed-block', path, line: open.line, given: open.opener };
  let at = lines.findIndex((line) => isNew(line) && line.kind === 'html');
  if (at < 0) return null;
  while (at > 0 && lines[at - 1]!.kind === 'html') at -= 1;
  const said = (line: Line): string => text.slice(line.from, line.to);
  if (!said(lines[at]!).trimStart().startsWith('<')) at -= 1; // behind a bullet it begins on the line of the item
  return { rule: 'unclosed-block', path, line: lines[at]!.number, given: /<[\w!?-]*/.exec(said(lines[at]!))![0] };
}

function bodyOf(text: string): Body {
  const { from, firstLine } = bodyStart(text);
  const visits: Visited[] = [];
  const { open } = scanMarkdown(text, from, firstLine, (start, end, number) => {
    visits.push({ from: start, number, said: text.slice(start, end) });
  });
  return { visits, open, lines: outline(text) };
}

/** The line of the first that is not the same in both; null when none is. */
function differs<T extends { readonly number: number }>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): number | null {
  const at = before.findIndex((one, index) => after[index] === undefined || !same(one, after[index]));
  if (at < 0 && before.length === after.length) return null;
  return (before[at] ?? after[before.length])!.number;
}

/** Whether a line is still the same kind of block in the same list item. */
function sameRole(was: readonly Line[], a: Line, is: readonly Line[], b: Line, moved: (offset: number) => number): boolean {
  if (a.kind === 'blank' && b.kind === 'blank') return true;
  if (a.kind !== b.kind || a.level !== b.level) return false;
  return a.parent < 0 ? b.parent < 0 : b.parent >= 0 && moved(was[a.parent]!.from) === is[b.parent]!.from;
}
