import { printDay } from '../../../src/core/day';
import { logLine } from '../../../src/core/edit/log-line';
import { parseInteraction } from '../../../src/core/interaction';
import { printRefusal } from '../../../src/core/words/print-refusal';
import { sourceOf } from '../folder';
import { Refusal } from '../refusal';
import { plain } from '../table';
import { writeNote } from '../write';
import type { Answer, Command, Job } from './command';
import { findPerson } from './person';

/** `kith log`: writes one dated line into a person's note; today's when it names no day. */
export const log: Command = {
  usage: 'log VAULT NAME LINE',
  says: 'log an interaction in a person’s note: "call: about the deck"',
  run({ vault, today, words, texts }: Job): Answer {
    const { roster, root } = vault;
    const [name = '', ...rest] = words;
    const typed = rest.join(' ').trim();
    if (typed === '') throw new Refusal('log what? Right would be: kith log VAULT "Ana Ruiz" "call: about the deck"');
    const { path } = findPerson(roster, today, name).person;
    const said = parseInteraction(typed, roster.lexicon) ? typed : `${printDay(today)} ${typed}`;
    const written = writeNote(root, path, (text) => logLine({ path, text }, said, { lexicon: roster.lexicon, source: sourceOf, today }));
    if ('rule' in written) {
      const { line, rule } = written;
      return { json: { today: printDay(today), written: false, path, line, rule, message: printRefusal(written, texts) }, text: '', findings: [], refused: written };
    }
    const { line, text } = newLine(written.before, written.after, said);
    return { json: { today: printDay(today), written: true, path, line, text }, text: `${plain(path)}:${line}: ${plain(text)}`, findings: [] };
  },
};

/** The line that was written, and its number. */
function newLine(before: string, after: string, said: string): { readonly line: number; readonly text: string } {
  const [was, is] = [before, after].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  const first = Math.max(0, is.findIndex((line, index) => line !== was[index]));
  const rest = said.slice(said.search(/\s/) + 1);
  const at = is.findIndex((line, index) => index >= first && line.endsWith(rest));
  return { line: (at < 0 ? first : at) + 1, text: (is[at < 0 ? first : at] ?? '').trim() };
}
