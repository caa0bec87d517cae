import type { Capture } from '../core/capture';
import type { NoteChange } from '../core/edit/gesture';
import { logLine } from '../core/edit/log-line';
import { printLines } from '../core/print-capture';
import type { Context } from '../views/context';
import { dailyChange, isForDaily } from './daily-line';

/** A line to be written, and the change that writes it. */
export interface LogChange {
  readonly said: string;
  readonly change: NoteChange;
}

/** What an interaction comes to in notes: a line in the daily note where the settings say so and there is room for it, else one in the note of each person. */
export async function logChanges(context: Context, capture: Capture): Promise<LogChange[]> {
  const { lexicon } = context.roster();
  const daily = isForDaily(lexicon) ? await dailyChange(context, capture) : null;
  if (daily) return [daily];
  return printLines(capture, lexicon, (person, from) => context.pen.link(person.path, from)).map(({ path, text }) => (
    { said: text, change: { path, change: (note, reading) => logLine(note, text, reading) } }));
}
