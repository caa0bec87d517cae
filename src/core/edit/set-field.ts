// Sets one field of a note's frontmatter: its own lines are replaced or added, and no other.
import { checkField, findField, hasComment, sameValue, type FieldPlace } from './frontmatter-edit';
import { isList, printScalar, printText, printValue, type FieldValue, type Quotes } from './print-yaml';
import type { Note, Reading } from './reading';
import type { Refusal } from './refusal';
import { lineOf, spliceBetween, type Splice } from './splice';
import type { YamlField } from './yaml-fields';

/** The change that gives a field a value: `setField(note, 'cadence', '6 weeks', reading)`. Frontmatter is made when the note has none. */
export function setField(note: Note, name: string, value: FieldValue, reading: Reading): Splice | Refusal {
  const { path, text } = note;
  const place = findField(note, name, reading);
  if (place && 'rule' in place) return place;
  const expected = typeof value === 'object' && 'day' in value ? printScalar(value) : value;
  const right = (read: unknown): boolean => sameValue(read, expected);
  if (!place?.field) return checkField(note, newField(text, place, name, (indent, lineEnd) => printBehind(value, indent, lineEnd)), name, reading, right);
  const { field, indent, lineEnd } = place;
  if (losesComment(text, field)) return { rule: 'comment-inside', path, line: lineOf(text, field.from), given: name };
  const { from, to, insert } = spliceBetween(text.slice(field.colon, endOf(text, field)), replaced(text, field, value, indent, lineEnd));
  return checkField(note, { from: field.colon + from, to: field.colon + to, insert }, name, reading, right);
}

/** Writes one field more: at the end of the frontmatter, or in frontmatter made at the top, behind a byte-order mark. `behind` is what follows the colon. */
export function newField(text: string, place: FieldPlace | null, name: string, behind: (indent: string, lineEnd: string) => string): Splice {
  const lineEnd = place?.lineEnd ?? /\r?\n/.exec(text)?.[0] ?? '\n';
  const indent = place?.indent ?? '';
  const field = `${indent}${printText(name)}:${behind(indent, lineEnd)}${lineEnd}`;
  const at = place?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  return { from: at, to: at, insert: place ? field : `---${lineEnd}${field}---${lineEnd}` };
}

/** End of a field's last line, without its line end. */
export function endOf(text: string, { from, next }: YamlField): number {
  return from + text.slice(from, next).replace(/\r?\n$/, '').length;
}

/** Whether a comment of the user's stands among the lines a new value would replace; the one on the line of the name is kept. */
export function losesComment(text: string, { colon, valueFrom, valueTo }: YamlField): boolean {
  const onLine = text.slice(colon, valueFrom).split('\n', 1)[0]!;
  const value = text.slice(colon + onLine.length, valueTo);
  return hasComment(/^[|>]/.test(value) ? value.split('\n', 1)[0]! : value);
}

/** What the items of a list in lines of its own begin with: `  - ` */
export function dashOf(text: string, { valueFrom }: YamlField): string {
  const [, dash, gap] = /^([ ]*-)([ \t]*)/.exec(text.slice(valueFrom))!;
  return dash! + (gap! || ' ');
}

/** What stands behind a field's colon with a new value, in the manner of the old one. */
function replaced(text: string, field: YamlField, value: FieldValue, indent: string, lineEnd: string): string {
  const { kind, colon, valueFrom, tail } = field;
  if (isList(value) && kind !== 'flow-list' && value.length > 0) {
    const lead = kind === 'list' ? dashOf(text, field) : `${indent}  - `;
    return tail.trimEnd() + value.map((item) => `${lineEnd}${lead}${printText(item)}`).join('');
  }
  const between = text.slice(colon, valueFrom);
  const onLine = kind !== 'empty' && !between.includes('\n');
  const gap = onLine && between !== '' ? between : ' ';
  const quotes: Quotes = kind === 'single' ? "'" : kind === 'double' ? '"' : '';
  // Behind an empty value its spaces are used up: `snooze: ` → `snooze: 2026-12-01`
  const rest = onLine ? tail : tail.replace(/^[ \t]+$|^[ \t](?=[ \t])/, '');
  return `${gap}${printValue(value, quotes)}${rest}`;
}

/** What stands behind the colon of a new field: a list in lines of its own, as the app writes it. */
export function printBehind(value: FieldValue, indent: string, lineEnd: string): string {
  if (!isList(value)) return ` ${printScalar(value)}`;
  return value.length === 0 ? ' []' : value.map((item) => `${lineEnd}${indent}  - ${printText(item)}`).join('');
}
