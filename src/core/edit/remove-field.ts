// Removes one field of a note's frontmatter with its own lines.
import { checkField, findField } from './frontmatter-edit';
import type { Note, Reading } from './reading';
import type { Refusal } from './refusal';
import type { Splice } from './splice';

/** The change that takes a field out; one that changes nothing when the note has no such field. */
export function removeField(note: Note, name: string, reading: Reading): Splice | Refusal {
  const { text } = note;
  const place = findField(note, name, reading);
  if (place && 'rule' in place) return place;
  const field = place?.field;
  const after = field ? text.slice(0, field.from) + text.slice(field.next) : text;
  return checkField(note, after, name, reading, (value) => value === undefined);
}
