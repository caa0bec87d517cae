import type { Capture } from '../core/capture';
import type { NoteChange } from '../core/edit/gesture';
import { logLine } from '../core/edit/log-line';
import { printLines } from '../core/print-capture';
import type { Settings } from '../core/settings';
import type { Context } from '../views/context';
import { dailyChange } from './daily-line';

/** One line to be written, without its bullet, and the change that writes it. */
export interface LogChange {
  readonly said: string;
  readonly change: NoteChange;
}

/** Whether what is logged goes into today's daily note, where such a note has room for it. */
export function logsToDaily({ logTo, dailyNotes }: Settings): boolean {
  return logTo === 'daily' && dailyNotes !== 'off';
}

/** What logs a line that was understood: in today's daily note, or in the notes of everyone in it. */
export async function logChanges(context: Context, capture: Capture): Promise<readonly LogChange[]> {
  const { lexicon } = context.roster();
  const inDaily = logsToDaily(lexicon.settings) ? await dailyChange(context, capture) : null;
  return inDaily ? [inDaily] : printLines(capture, lexicon, (person, from) => context.pen.link(person.path, from)).map(({ path, text }): LogChange => (
    { said: text, change: { path, change: (note, reading) => logLine(note, text, reading) } }));
}
