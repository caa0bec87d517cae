// Gives one field of a note's frontmatter another name: the name is replaced where it stands, and nothing else.
import { checkField, findField, sameValue } from './frontmatter-edit';
import { printText } from './print-yaml';
import type { Note, Reading } from './reading';
import type { Refusal } from './refusal';
import { lineOf, type Splice } from './splice';

/** The change that calls a field otherwise: `renameField(note, 'cirlce', 'circle', reading)`. Refused where the note has a field of that name. */
export function renameField(note: Note, name: string, to: string, reading: Reading): Splice | Refusal {
  const { path, text } = note;
  const [place, taken] = [findField(note, name, reading), findField(note, to, reading)];
  if (place && 'rule' in place) return place;
  if (taken && 'rule' in taken) return taken;
  if (taken?.field) return { rule: 'name-taken', path, line: lineOf(text, taken.field.from), given: to };
  if (!place?.field) return { rule: 'no-such-field', path, line: 1, given: name };
  const { field: { from, colon }, value } = place;
  const written = text.slice(from, colon - 1);
  const at = from + written.length - written.trimStart().length;
  return checkField(note, { from: at, to: at + written.trim().length, insert: printText(to) }, to, reading, (read) => sameValue(read, value), name);
}
