// Everyone that was ticked → one gesture: all notes are made and changed, or none, and one undo takes all of it back.
import type { NoteChange } from '../edit/gesture';
import type { Reading } from '../edit/reading';
import type { Refusal } from '../edit/refusal';
import { baseName } from '../person';
import type { Filled, Filling } from '../person-template';
import type { Change, Planned } from './plan';
import { changeNote, completeNote, valuesOf } from './write';

/** Somebody to be imported, and the changes that were ticked. */
export interface Ticked {
  readonly planned: Planned;
  readonly changes: readonly Change[];
}

/** The changes of notes for everyone ticked, or why there are none. `fill` makes the text of a new note of the user's template. */
export function importChanges(people: readonly Ticked[], reading: Reading, fill: (filling: Pick<Filling, 'title' | 'name' | 'values'>) => Filled): NoteChange[] | Refusal {
  const made: NoteChange[] = [];
  const changed = new Map<string, Change[]>();
  for (const { planned: { path, makes, incoming }, changes } of people) {
    if (path === null) continue;
    if (!makes) {
      changed.set(path, [...changed.get(path) ?? [], ...changes]);
      continue;
    }
    const title = baseName(path);
    const { text } = fill({ title, name: incoming.name ?? title, values: valuesOf(changes) });
    const whole = completeNote({ path, text }, changes, reading);
    if (typeof whole !== 'string') return whole;
    made.push({ path, text: whole });
  }
  return [...made, ...[...changed].map(([path, changes]): NoteChange => ({ path, change: (note, read) => changeNote(note, changes, read) }))];
}
