// Sets one entry of a map in a note's frontmatter: `channels: { call: 2 months }`, `dates: { new job: 2026-10-01 }`.
import { checkField, findField, hasComment, sameValue } from './frontmatter-edit';
import { printScalar, printText, type FieldValue, type Quotes } from './print-yaml';
import type { Note, Reading } from './reading';
import type { Refusal } from './refusal';
import { endOf, newField } from './set-field';
import { lineOf, type Splice } from './splice';
import { flowParts, keyOf, yamlFields, type YamlField } from './yaml-fields';

/** What an entry can be set to. */
export type EntryValue = Exclude<FieldValue, readonly string[]>;

/** The change that gives an entry of a map a value; the map is made when the note has none. */
export function setEntry(note: Note, name: string, key: string, value: EntryValue, reading: Reading): Splice | Refusal {
  const { path, text } = note;
  const place = findField(note, name, reading);
  if (place && 'rule' in place) return place;
  const had = place?.value ?? {};
  const refusal = (rule: Refusal['rule']): Refusal => ({ rule, path, line: lineOf(text, place?.field?.from ?? 0), given: name });
  if (typeof had !== 'object' || Array.isArray(had)) return refusal('not-a-map');
  const expected = { ...had, [key]: typeof value === 'object' ? printScalar(value) : value };
  const check = (splice: Splice): Splice | Refusal => checkField(note, splice, name, reading, (read) => sameValue(read, expected));

  const entry = (flow: boolean): string => `${printText(key, '', flow)}: ${printScalar(value, '', flow)}`;
  if (!place?.field) return check(newField(text, place, name, (indent, lineEnd) => `${lineEnd}${indent}  ${entry(false)}`));
  const { field, indent, lineEnd } = place;
  const splice = field.kind === 'map' ? inBlock(text, field, key, value, lineEnd, entry(false))
    : field.kind === 'flow-map' ? inFlow(text, field, key, value, entry(true))
      : field.kind === 'empty' ? { from: endOf(text, field), to: endOf(text, field), insert: `${lineEnd}${indent}  ${entry(false)}` } : place.value === null && field.kind === 'plain' ? { from: field.valueFrom, to: field.valueTo, insert: `{ ${entry(true)} }` } : null;
  if (splice && hasComment(text.slice(splice.from, splice.to))) return refusal('comment-inside');
  return splice ? check(splice) : refusal(field.kind === 'other' ? 'other-value' : 'not-a-map');
}

function inBlock(text: string, { valueFrom, valueTo }: YamlField, key: string, value: EntryValue, lineEnd: string, entry: string): Splice | null {
  const entries = yamlFields(text, valueFrom, valueTo);
  if ('rule' in entries) return null;
  const found = entries.find((one) => one.key === key);
  if (!found) return { from: valueTo, to: valueTo, insert: `${lineEnd}${/^[ ]*/.exec(text.slice(valueFrom))![0]}${entry}` };
  if (found.kind === 'empty') return { from: found.colon, to: found.colon, insert: ` ${printScalar(value)}` };
  const quotes: Quotes = found.kind === 'single' ? "'" : found.kind === 'double' ? '"' : '';
  return quotes === '' && found.kind !== 'plain' ? null : { from: found.valueFrom, to: found.valueTo, insert: printScalar(value, quotes) };
}

function inFlow(text: string, { valueFrom, valueTo }: YamlField, key: string, value: EntryValue, entry: string): Splice | null {
  const { parts } = flowParts(text, valueFrom, valueTo);
  for (const [from, to] of parts) {
    const match = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s:]+(?:\s+[^\s:]+)*))\s*:\s*/.exec(text.slice(from, to));
    if (!match || keyOf(match) !== key) continue;
    const raw = text[from + match[0].length];
    return { from: from + match[0].length, to, insert: printScalar(value, raw === '"' || raw === "'" ? raw : '', true) };
  }
  const last = parts.at(-1);
  const at = last ? last[1] : valueFrom + 1;
  return { from: at, to: at, insert: last ? `, ${entry}` : text[at] === '}' ? ` ${entry} ` : ` ${entry}` };
}
