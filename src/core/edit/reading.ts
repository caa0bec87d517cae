// What every edit needs to know of the note and of how notes are read.
import type { Day } from '../day';
import { findFrontmatter } from '../frontmatter';
import type { Lexicon } from '../lexicon';
import type { NoteSource } from '../note';
import type { Line } from './line';
import type { Refusal } from './refusal';
import { lineOf } from './splice';

/** A note about to be written to: its path in the vault, and its text at this moment. */
export interface Note {
  readonly path: string;
  readonly text: string;
}

/** How a text is read again before it is saved. */
export interface Reading {
  readonly lexicon: Lexicon;
  /** Reads the frontmatter of a text: the YAML reader belongs to whoever stores the note. */
  readonly source: (path: string, text: string) => NoteSource;
  readonly today: Day;
}

/** Why a text cannot become one line of a note; null when it can. */
export function refuseSaid({ path }: Note, said: string): Refusal | null {
  const refuse = (rule: Refusal['rule'], given: string): Refusal => ({ rule, path, line: 1, given });
  if (said === '') return refuse('no-text', said);
  if (/[\r\n\0]/.test(said)) return refuse('several-lines', said);
  const mark = [...said.matchAll(/%%|\$\$|<!--|-->/g)].map(([found]) => found);
  const odd = (one: string): boolean => mark.filter((found) => found === one).length % 2 === 1;
  const opener = odd('%%') ? '%%' : odd('$$') ? '$$' : mark.lastIndexOf('<!--') > mark.lastIndexOf('-->') ? '<!--' : null;
  return opener === null ? null : refuse('opens-block', opener);
}

/** Why nothing can be written into the body of a note; null when something can. */
export function refuseBody({ path, text }: Note): Refusal | null {
  if (findFrontmatter(text) === 'unclosed') return { rule: 'unclosed-frontmatter', path, line: 1, given: '' };
  const lone = /\r(?!\n)/.exec(text);
  // The reader and Markdown do not agree on where the lines of such a note end.
  return lone ? { rule: 'lone-return', path, line: lineOf(text, lone.index), given: '' } : null;
}

/** Why nothing can be written at an offset: parsers differ on a line there, or between there and the last heading that settles where things stand. */
export function refuseUnclear({ path, text }: Note, lines: readonly Line[], offset: number): Refusal | null {
  let unclear: Line | null = null;
  for (const line of lines) {
    if (line.from > offset) break;
    if (line.kind === 'heading' && text.startsWith('#', line.from)) unclear = null; // none in a list begins where its line does
    else if (line.unclear) unclear ??= line;
  }
  return unclear && { rule: 'unclear-line', path, line: unclear.number, given: text.slice(unclear.from, unclear.to).trim() };
}
