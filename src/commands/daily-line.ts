import type { Capture } from '../core/capture';
import { insertDailyLine } from '../core/edit/insert-daily-line';
import type { NoteChange } from '../core/edit/gesture';
import type { Lexicon } from '../core/lexicon';
import { applySplice, spliceBetween } from '../core/edit/splice';
import { printDailyLine } from '../core/print-capture';
import { dailyNoteOf } from '../vault/daily-note';
import type { Context } from '../views/context';

/** Whether what was typed can be one line of today's daily note. */
export function hasDailyLine({ roster, today }: Context, capture: Capture): boolean {
  return printDailyLine(capture, { path: '', day: today() }, roster().lexicon, (person) => `[[${person.path}]]`) !== null;
}

/** Whether the settings have interactions logged in the daily note. */
export function isForDaily({ settings }: Lexicon): boolean {
  return settings.logTo === 'daily' && settings.dailyNotes !== 'off';
}

/** The line of an interaction, and what puts it in today's daily note; null when such a note has no room for it. */
export async function dailyChange(context: Context, capture: Capture): Promise<{ readonly said: string; readonly change: NoteChange } | null> {
  const { app, pen } = context;
  const day = context.today();
  const { lexicon } = context.roster();
  const { path } = await dailyNoteOf(app, day);
  const line = printDailyLine(capture, { path, day }, lexicon, (person, from) => pen.link(person.path, from));
  return line === null ? null : { said: line, change: await linesInDaily(context, [line], lexicon.settings.heading) };
}

/** Lines put into today's daily note under a heading; the note is made, of the user's template, when it is not there yet. */
export async function linesInDaily(context: Context, lines: readonly string[], heading: string): Promise<NoteChange> {
  const { path, text } = await dailyNoteOf(context.app, context.today());
  const change: Extract<NoteChange, { change: unknown }>['change'] = (note, reading) => {
    let now = note.text;
    for (const line of lines) {
      const splice = insertDailyLine({ path: note.path, text: now }, line, heading, reading);
      if ('rule' in splice) return splice;
      now = applySplice(now, splice);
    }
    return spliceBetween(note.text, now);
  };
  if (text === null) return { path, change };
  const splice = change({ path, text }, context.pen.reading());
  // What no line can be put into is refused where the note would be written.
  return 'rule' in splice ? { path, change: () => splice } : { path, text: applySplice(text, splice) };
}
