// Adds one text to a list in a note's frontmatter, in the manner of the list.
import { checkField, findField, sameValue } from './frontmatter-edit';
import { printFlow, printText } from './print-yaml';
import type { Note, Reading } from './reading';
import type { Refusal } from './refusal';
import { dashOf, endOf, losesComment, newField, printBehind } from './set-field';
import { lineOf, type Splice } from './splice';
import { flowParts, type YamlField } from './yaml-fields';

/** The change that adds a text to a list; one text becomes a list of two. Nothing changes when the list has it already. */
export function appendToField(note: Note, name: string, item: string, reading: Reading): Splice | Refusal {
  const { path, text } = note;
  const place = findField(note, name, reading);
  if (place && 'rule' in place) return place;
  const check = (splice: Splice, expected: readonly unknown[]): Splice | Refusal => checkField(note, splice, name, reading, (value) => sameValue(value, expected));
  if (!place?.field) return check(newField(text, place, name, (indent, lineEnd) => printBehind([item], indent, lineEnd)), [item]);
  const { field, value, indent, lineEnd } = place;
  const had: readonly unknown[] = Array.isArray(value) ? value : (value ?? '') === '' ? [] : [value];
  if (had.includes(item)) return { from: 0, to: 0, insert: '' };
  const addition = added(text, field, had, item, indent, lineEnd);
  if (!addition) return { rule: 'not-a-list', path, line: lineOf(text, field.from), given: name };
  return check(addition, [...had, item]);
}

function added(text: string, field: YamlField, had: readonly unknown[], item: string, indent: string, lineEnd: string): Splice | null {
  const { kind, colon, valueFrom, valueTo, tail } = field;
  const insert = (at: number, run: string): Splice => ({ from: at, to: at, insert: run });
  if (kind === 'empty') return insert(endOf(text, field), `${lineEnd}${indent}  - ${printText(item)}`);
  if (kind === 'list') return insert(valueTo, `${lineEnd}${dashOf(text, field)}${printText(item)}`);
  if (kind === 'flow-list') {
    const last = flowParts(text, valueFrom, valueTo).parts.at(-1);
    return last ? insert(last[1], `, ${printText(item, '', true)}`) : insert(valueFrom + 1, printText(item, '', true));
  }
  if (had.length === 0) return { from: valueFrom, to: valueTo, insert: printFlow([item]) };
  const [first] = had;
  const raw = text.slice(valueFrom, valueTo);
  if ((typeof first !== 'string' && kind !== 'plain') || /^[*&!]/.test(raw) || losesComment(text, field)) return null;
  const onLine = kind === 'plain' || kind === 'single' || kind === 'double';
  // A text of several lines is written anew on one; a plain one keeps its spelling where a list can hold it.
  const kept = onLine && !(kind === 'plain' && /[,[\]{}]/.test(raw)) ? raw : printText(String(first), '', true);
  const list = `[${kept}, ${printText(item, '', true)}]`;
  return text.slice(colon, valueFrom).includes('\n') ? { from: colon, to: valueTo, insert: ` ${list}${tail}` } : { from: valueFrom, to: valueTo, insert: list };
}
