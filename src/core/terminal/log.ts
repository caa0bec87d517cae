// `kith log`: what a line typed for somebody comes to, and what is said once it is written. Where notes are kept is no matter of its own.
import type { KithLine } from '../api';
import { calledInFull, nearlyCalled, pathsOf } from '../called';
import { captureUnasked, type Unasked } from '../capture-unasked';
import { printDay, type Day } from '../day';
import type { Standing } from '../due';
import type { Refusal } from '../edit/refusal';
import { nameBook } from '../name-book';
import { printRefusal } from '../words/print-refusal';
import type { Words } from '../words/words';
import type { Answer, Asked, Ground, Unclear } from './command';
import { findPerson } from './find-person';
import { plain } from './table';

/** What a line says, and whom it is about; a refusal for one that says no day it could be logged on. Names nobody is called by stay words. */
export function readLog(ground: Ground, asked: Asked): Unasked | Refusal | Unclear {
  const { roster, today, words: { terminal: { unclear: say, examples } }, dialect } = ground;
  if (asked.line === '') return { unclear: { what: say.nothingToLog, right: dialect.call('log', { person: asked.person || examples.person, line: examples.line }) } };
  const standing = findPerson(ground, 'log', asked);
  if ('unclear' in standing) return standing;
  const { person } = standing;
  const capture = captureUnasked(asked.line, { today, lexicon: roster.lexicon, book: nameBook(roster.view(today).people.map((one) => one.person)), about: [person] });
  if (!('rule' in capture)) return capture;
  if (capture.rule === 'several-called') return { unclear: { what: say.several(capture.asked.text, pathsOf(capture.asked.found)), right: `[[${capture.asked.found[0]!.path.replace(/\.md$/, '')}]]` } };
  const { day } = capture;
  return day === undefined ? { rule: 'not-dated', path: person.path, line: 1, given: asked.line } : { rule: 'future-day', path: person.path, line: 1, given: printDay(day) };
}

/** How many of the first words are somebody's name in full, the most there are; 1 where none are. Whoever types a name need not put it in quotes. */
export function wordsOfName(people: readonly Standing[], words: readonly string[]): number {
  for (let count = words.length - 1; count > 1; count--) if (calledInFull(people, words.slice(0, count).join(' ')).length > 0) return count;
  return 1;
}

/** What is answered when lines were written, and which names in them were nobody's. */
export function answerLogged({ roster, today, words }: Ground, lines: readonly KithLine[], stayed: readonly string[]): Answer {
  const [first, ...also] = lines;
  const { people } = roster.view(today);
  const nobody = stayed.map((name) => plain(words.terminal.stayed(name, nearlyCalled(people, name)?.person.name ?? '')));
  return {
    json: { today: printDay(today), written: true, ...first, ...(also.length > 0 ? { also } : {}), ...(stayed.length > 0 ? { nobody: stayed } : {}) },
    text: [...lines.map(({ path, line, text }) => `${plain(path)}:${line}: ${plain(text)}`), ...nobody].join('\n'),
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
