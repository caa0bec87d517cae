// Builders for the tests of imports: notes and what comes in, the notes it becomes out.
import { newPersonText } from '../../../src/core/person-template';
import { applySplice } from '../../../src/core/edit/splice';
import type { Incoming } from '../../../src/core/import/incoming';
import { matchAll, type Present } from '../../../src/core/import/match';
import { planOne, type Choice, type Planned } from '../../../src/core/import/plan';
import { changeNote, completeNote, valuesOf } from '../../../src/core/import/write';
import { baseName } from '../../../src/core/person';
import { wordsOf } from '../../../src/core/words/words';
import { sourceOf } from '../../../scripts/headless/folder';
import { day, LEXICON, rosterOf } from '../reading';

export const TODAY = day('2026-11-23');
export const READING = { lexicon: LEXICON, source: sourceOf, today: TODAY };

/** A vault of notes by path. */
export function presentOf(notes: Readonly<Record<string, string>>, lexicon = LEXICON): Present {
  return {
    people: rosterOf(notes).view(TODAY).people.map(({ person }) => person),
    notes: Object.keys(notes),
    fieldsOf: (path) => sourceOf(path, notes[path]!).fields ?? {},
    lexicon,
  };
}

/** What becomes of everyone who comes, among notes by path. */
export function planned(people: readonly Incoming[], notes: Readonly<Record<string, string>> = {}, choices: readonly (Choice | undefined)[] = []): Planned[] {
  const present = presentOf(notes);
  const matches = matchAll(people, present);
  return people.map((one, index) => planOne(one, matches[index]!, choices[index], present, (path) => notes[path]!));
}

/** The note a plan makes of the changes ticked at first; of all with `every`. Throws with the rule of a refusal. */
export function written({ path, makes, changes, incoming }: Planned, notes: Readonly<Record<string, string>> = {}, every = false): string {
  const ticked = every ? changes : changes.filter(({ sure }) => sure);
  const note = { path: path!, text: makes ? newPersonText(null, { title: baseName(path!), name: incoming.name!, now: { day: TODAY, hour: 9, minute: 0 }, values: valuesOf(ticked) }, LEXICON, wordsOf('en')).text : notes[path!]! };
  const done = makes ? completeNote(note, ticked, READING) : changeNote(note, ticked, READING);
  if (typeof done === 'string') return done;
  if ('rule' in done) throw new Error(`${done.rule} ${done.path}:${done.line} ${done.given}`);
  return applySplice(note.text, done);
}
