// Removes one field of a note's frontmatter with its own lines.
import { checkField, findField } from './frontmatter-edit';
import type { Note, Reading } from './reading';
import type { Refusal } from './refusal';
import type { Splice } from './splice';

/** The change that takes a field out; one that changes nothing when the note has no such field. */
export function removeField(note: Note, name: string, reading: Reading): Splice | Refusal {
  const place = findField(note, name, reading);
  if (place && 'rule' in place) return place;
  const field = place?.field;
  const run = field ? { from: field.from, to: field.next } : { from: 0, to: 0 };
  return checkField(note, { ...run, insert: '' }, name, reading, (value) => value === undefined);
}
