import { readCapture, type Capture, type NotCaptured } from '../../../src/core/capture';
import { printDay } from '../../../src/core/day';
import { logLine } from '../../../src/core/edit/log-line';
import type { Refusal as NotWritten } from '../../../src/core/edit/refusal';
import { spliceBetween } from '../../../src/core/edit/splice';
import { nameBook, type Named } from '../../../src/core/name-book';
import { baseName } from '../../../src/core/person';
import { printLines } from '../../../src/core/print-capture';
import { fold } from '../../../src/core/spelling';
import { printRefusal } from '../../../src/core/words/print-refusal';
import { sourceOf } from '../folder';
import { Refusal } from '../refusal';
import { plain } from '../table';
import { writeNote, type Written } from '../write';
import type { Answer, Command, Job } from './command';
import { findPerson } from './person';

interface Line {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** `kith log`: writes one dated line into a person's note, and into those of the people it names; today's when it names no day. */
export const log: Command = {
  usage: 'log VAULT NAME LINE',
  says: 'log an interaction in a person’s note: "call yesterday with Sam: about the deck"',
  run(job: Job): Answer {
    const { vault: { roster, root }, today, words, texts } = job;
    const [name = '', ...rest] = words;
    const typed = rest.join(' ').trim();
    if (typed === '') throw new Refusal('log what? Right would be: kith log VAULT "Ana Ruiz" "call: about the deck"');
    const { person } = findPerson(roster, today, name);
    const capture = understood(typed, person, job);
    const reading = { lexicon: roster.lexicon, source: sourceOf, today };
    const link = (to: Named, from: string): string => `[[${roster.resolve(baseName(to.path), from) === to.path ? baseName(to.path) : to.path.replace(/\.md$/, '')}]]`;
    const lines = 'rule' in capture ? { rule: capture.rule === 'future-date' ? 'future-day' as const : 'not-dated' as const, path: person.path, line: 1, given: capture.rule === 'future-date' ? capture.given : typed }
      : writeAll(root, printLines(capture, roster.lexicon, link).map(({ path, text }) => ({ path, said: text, change: (before: string) => logLine({ path, text: before }, text, reading) })));
    if ('rule' in lines) {
      const { path, line, rule } = lines;
      return { json: { today: printDay(today), written: false, path, line, rule, message: printRefusal(lines, texts) }, text: '', findings: [], refused: lines };
    }
    const [first, ...also] = lines;
    return {
      json: { today: printDay(today), written: true, ...first, ...(also.length > 0 ? { also } : {}) },
      text: lines.map(({ path, line, text }) => `${plain(path)}:${line}: ${plain(text)}`).join('\n'),
      findings: [],
    };
  },
};

/** What a line says; names nobody is called by stay words. Throws a `Refusal` for one that several are called by. */
function understood(typed: string, about: Named, { vault: { roster }, today }: Job): Capture | NotCaptured {
  const book = nameBook(roster.view(today).people.map(({ person }) => person));
  const choices = new Map<string, null>();
  for (;;) {
    const capture = readCapture(typed, { today, lexicon: roster.lexicon, book, about: [about], choices });
    const asked = 'rule' in capture ? undefined : capture.asked[0];
    if (!asked) return capture;
    if (asked.found.length > 1) throw new Refusal(`“${asked.text}” could be ${asked.found.slice(0, 5).map(({ path }) => path).join(', ')}. Give the full name, or a link`);
    choices.set(fold(asked.text), null);
  }
}

interface Step {
  readonly path: string;
  readonly said: string;
  readonly change: Parameters<typeof writeNote>[2];
}

/** Writes all notes, or none: those written before one refused get back what they held, unless somebody wrote to them in between. */
function writeAll(root: string, steps: readonly Step[]): Line[] | NotWritten {
  const done: (Step & Written)[] = [];
  for (const step of steps) {
    const written = writeNote(root, step.path, step.change);
    if ('rule' in written) {
      for (const { path, before, after } of done.reverse()) {
        writeNote(root, path, (text) => (text === after ? spliceBetween(text, before) : { rule: 'changed-since', path, line: 1, given: path }));
      }
      return written;
    }
    done.push({ ...step, ...written });
  }
  return done.map(({ path, said, before, after }) => ({ path, ...newLine(before, after, said) }));
}

/** The line that was written, and its number. */
function newLine(before: string, after: string, said: string): Omit<Line, 'path'> {
  const [was, is] = [before, after].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  const first = Math.max(0, is.findIndex((line, index) => line !== was[index]));
  const rest = said.slice(said.search(/\s/) + 1);
  const at = is.findIndex((line, index) => index >= first && line.endsWith(rest));
  return { line: (at < 0 ? first : at) + 1, text: (is[at < 0 ? first : at] ?? '').trim() };
}
