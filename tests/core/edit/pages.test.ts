// Notes before and after a change, on one page for a person to read.
import { expect, it } from 'vitest';
import { insertDailyLine } from '../../../src/core/edit/insert-daily-line';
import { logLine } from '../../../src/core/edit/log-line';
import type { Note, Reading } from '../../../src/core/edit/reading';
import type { Refusal } from '../../../src/core/edit/refusal';
import { removeField } from '../../../src/core/edit/remove-field';
import { setField } from '../../../src/core/edit/set-field';
import { applySplice, type Splice } from '../../../src/core/edit/splice';
import { tickTask } from '../../../src/core/edit/tick-task';
import { printRefusal } from '../../../src/core/words/print-refusal';
import { wordsOf } from '../../../src/core/words/words';
import { day } from '../reading';
import { PEOPLE } from './editing';

type Edit = (note: Note, reading: Reading) => Splice | Refusal;

const log = (line: string): Edit => (note, reading) => logLine(note, line, reading);

const PAGES: readonly (readonly [title: string, text: string, edit: Edit])[] = [
  ['A first line, in a note without a heading for it', '---\ntype: person\n---\nMet in Porto.\n', log('2026-11-03 call: about the deck')],
  ['A line in date order, newest first, dated like its neighbours', '---\ntype: person\n---\n## Interactions\n* [[2026-11-20]] call\n* [[2026-09-01]] lunch\n', log('2026-10-01 coffee: pricing')],
  ['A line in a list that goes from old to new', '---\ntype: person\n---\n## Interactions\n- 2026-08-01 call\n- 2026-09-01 lunch\n', log('2026-11-03 letter')],
  ['A line in a note with an open fence is refused', '---\ntype: person\n---\n```\n## Interactions\n', log('2026-11-03 call')],
  ['A cadence set, its comment and the other fields kept', '---\ntype: person\ncadence: "monthly" # she asked\ncircle: inner\n---\n', (note, reading) => setField(note, 'cadence', '6 weeks', reading)],
  ['A snooze in a note that has none', '---\ntype: person\n---\n', (note, reading) => setField(note, 'snooze', { day: day('2026-12-01') }, reading)],
  ['A rest ended', '---\ntype: person\nresting: 2026-10-01\ncircle: warm\n---\n', (note, reading) => removeField(note, 'resting', reading)],
  ['A field that stands there twice is refused', '---\ntype: person\ncircle: inner\ncircle: warm\n---\n', (note, reading) => setField(note, 'circle', 'close', reading)],
  ['A promise kept', '---\ntype: person\n---\n- [ ] send the deck 📅 2026-12-01\n- [ ] call\n', (note, reading) => tickTask(note, 4, 'send the deck 📅 2026-12-01', reading)],
  ['A line in a daily note', '# Monday\n\n- rain\n\n## Interactions\n- call with [[Sam]]\n', (note, reading) => insertDailyLine(note, 'coffee with [[Ana]]: pricing', 'Interactions', reading)],
];

function page([title, text, edit]: (typeof PAGES)[number]): string {
  const made = edit({ path: 'Ana.md', text }, PEOPLE);
  const after = 'rule' in made ? `Refused, line ${made.line}: ${printRefusal(made, wordsOf('en'))}` : `After:\n\n${fenced(applySplice(text, made))}`;
  return `## ${title}\n\nBefore:\n\n${fenced(text)}\n\n${after}\n`;
}

function fenced(text: string): string {
  return `~~~~markdown\n${text}~~~~`;
}

it('reads well before and after', async () => {
  await expect(`# Notes before a change and after it\n\n${PAGES.map(page).join('\n')}`).toMatchFileSnapshot('../../expected/edits/pages.md');
});
