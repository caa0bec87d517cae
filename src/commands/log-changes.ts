import type { KithLine } from '../core/api';
import type { Capture } from '../core/capture';
import type { NoteChange } from '../core/edit/gesture';
import { logLine } from '../core/edit/log-line';
import { newLine } from '../core/edit/new-line';
import type { Refusal } from '../core/edit/refusal';
import { applySplice } from '../core/edit/splice';
import { printLines } from '../core/print-capture';
import type { Context } from '../views/context';
import { dailyChange, isForDaily } from './daily-line';
import { tellDone } from './perform';

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

/** Logs what was captured as the box does and tells the user, for whoever cannot be asked: the lines as they stand now, or why there are none. */
export async function logUnasked(context: Context, capture: Capture): Promise<readonly KithLine[] | Refusal> {
  const steps = (await logChanges(context, capture)).map((one) => watched(one, context));
  const name = context.words().gestures.did.log(capture.everyone.map((one) => one.name));
  const refused = await context.pen.write(name, steps.map(({ change }) => change));
  if (refused) return refused;
  tellDone(context, name);
  return steps.map(({ line }) => line());
}

/** A change, and the line it came to when it was written. */
interface Watched {
  readonly change: NoteChange;
  readonly line: () => KithLine;
}

/** Looks at a change as it is made: what stood there before is known nowhere else. */
function watched({ said, change }: LogChange, { today }: Context): Watched {
  const { path } = change;
  if ('text' in change) return { change, line: () => ({ path, ...newLine('', change.text, said) }) };
  let line: KithLine = { path, line: 1, text: '' };
  return {
    line: () => line,
    change: {
      path,
      change: (note, reading) => {
        const made = change.change(note, { ...reading, today: today() });
        if (!('rule' in made)) line = { path: note.path, ...newLine(note.text, applySplice(note.text, made), said) };
        return made;
      },
    },
  };
}
