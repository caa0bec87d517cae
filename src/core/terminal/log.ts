// `kith log`: what a line typed for somebody comes to, and what is said once it is written. Where notes are kept is no matter of its own.
import { readCapture, type Capture, type NotCaptured } from '../capture';
import { printDay, type Day } from '../day';
import type { Refusal } from '../edit/refusal';
import { nameBook, type Named } from '../name-book';
import { baseName } from '../person';
import { fold } from '../spelling';
import { printRefusal } from '../words/print-refusal';
import type { Words } from '../words/words';
import type { Answer, Asked, Ground, Unclear } from './command';
import { findPerson, pathsOf } from './find-person';
import { plain } from './table';

/** A line that was written, and its number in the note. */
export interface Logged {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** What a line says, and whom it is about; a refusal for one that says no day it could be logged on. Names nobody is called by stay words. */
export function readLog(ground: Ground, asked: Asked): Capture | Refusal | Unclear {
  const { words: { terminal: { unclear: say, examples } }, dialect } = ground;
  if (asked.line === '') return { unclear: { what: say.nothingToLog, right: dialect.call('log', { person: asked.person || examples.person, line: examples.line }) } };
  const standing = findPerson(ground, 'log', asked);
  if ('unclear' in standing) return standing;
  const { person } = standing;
  const capture = understood(asked.line, person, ground);
  if (!('rule' in capture)) return capture;
  return capture.rule === 'future-date' ? { rule: 'future-day', path: person.path, line: 1, given: capture.given } : { rule: 'not-dated', path: person.path, line: 1, given: asked.line };
}

function understood(typed: string, about: Named, { roster, today, words }: Ground): Capture | NotCaptured | Unclear {
  const book = nameBook(roster.view(today).people.map(({ person }) => person));
  const choices = new Map<string, null>();
  for (;;) {
    const capture = readCapture(typed, { today, lexicon: roster.lexicon, book, about: [about], choices });
    const asked = 'rule' in capture ? undefined : capture.asked[0];
    if (!asked) return capture;
    const [first, ...others] = asked.found;
    if (first && others.length > 0) return { unclear: { what: words.terminal.unclear.several(asked.text, pathsOf(asked.found)), right: `[[${baseName(first.path)}]]` } };
    choices.set(fold(asked.text), null);
  }
}

/** What is answered when lines were written. */
export function answerLogged(today: Day, lines: readonly Logged[]): Answer {
  const [first, ...also] = lines;
  return {
    json: { today: printDay(today), written: true, ...first, ...(also.length > 0 ? { also } : {}) },
    text: lines.map(({ path, line, text }) => `${plain(path)}:${line}: ${plain(text)}`).join('\n'),
    findings: [],
  };
}

/** What is answered when nothing was written. */
export function answerRefused(today: Day, refused: Refusal, words: Words): Answer {
  const { path, line, rule } = refused;
  return { json: { today: printDay(today), written: false, path, line, rule, message: printRefusal(refused, words) }, text: '', findings: [], refused };
}

/** Why nothing was written, and where, as one line. */
export function printNotWritten(refused: Refusal, words: Words): string {
  return `${plain(refused.path)}:${refused.line}: ${plain(printRefusal(refused, words))}`;
}

/** The line that was written where a text became another, and its number. `said` is what was to be written, its day in whatever form. */
export function newLine(path: string, before: string, after: string, said: string): Logged {
  const [was, is] = [before, after].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  const first = Math.max(0, is.findIndex((line, index) => line !== was[index]));
  const rest = said.slice(said.search(/\s/) + 1);
  const at = is.findIndex((line, index) => index >= first && line.endsWith(rest));
  return { path, line: (at < 0 ? first : at) + 1, text: (is[at < 0 ? first : at] ?? '').trim() };
}
