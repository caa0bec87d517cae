import type { KithLine } from '../../../src/core/api';
import { logLine } from '../../../src/core/edit/log-line';
import { newLine } from '../../../src/core/edit/new-line';
import type { Refusal as NotWritten } from '../../../src/core/edit/refusal';
import { spliceBetween } from '../../../src/core/edit/splice';
import type { Named } from '../../../src/core/name-book';
import { baseName } from '../../../src/core/person';
import { printLines } from '../../../src/core/print-capture';
import type { Answer, Asked, Ground, Unclear } from '../../../src/core/terminal/command';
import { answerLogged, answerRefused, readLog } from '../../../src/core/terminal/log';
import { sourceOf } from '../folder';
import { writeNote, type Written } from '../write';

/** `kith log`: writes one dated line into a person's note, and into those of the people it names; today's when it names no day. */
export function log(ground: Ground, root: string, asked: Asked): Answer | Unclear {
  const { roster, today, words } = ground;
  const read = readLog(ground, asked);
  if ('unclear' in read) return read;
  if ('rule' in read) return answerRefused(today, read, words);
  const reading = { lexicon: roster.lexicon, source: sourceOf, today };
  const link = (to: Named, from: string): string => `[[${roster.resolve(baseName(to.path), from) === to.path ? baseName(to.path) : to.path.replace(/\.md$/, '')}]]`;
  const lines = writeAll(root, printLines(read, roster.lexicon, link).map(({ path, text }) => ({ path, said: text, change: (before: string) => logLine({ path, text: before }, text, reading) })));
  return 'rule' in lines ? answerRefused(today, lines, words) : answerLogged(ground, lines, read.stayed);
}

interface Step {
  readonly path: string;
  readonly said: string;
  readonly change: Parameters<typeof writeNote>[2];
}

/** Writes all notes, or none: those written before one refused get back what they held, unless somebody wrote to them in between. */
function writeAll(root: string, steps: readonly Step[]): KithLine[] | NotWritten {
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
