// The changes that were ticked → the text of a note, by the splices every other gesture writes with.
import { parseDay } from '../day';
import { appendToField } from '../edit/append-to-field';
import { logLine } from '../edit/log-line';
import type { FieldValue } from '../edit/print-yaml';
import type { Note, Reading } from '../edit/reading';
import type { Refusal } from '../edit/refusal';
import { reread } from '../edit/reread';
import { setEntry } from '../edit/set-entry';
import { setField } from '../edit/set-field';
import { applySplice, spliceBetween, type Splice } from '../edit/splice';
import { findFrontmatter } from '../frontmatter';
import { makePerson } from '../person-mark';
import type { FieldName } from '../settings';
import type { Change } from './plan';
import { quoted } from './remark';

type Step = (note: Note, reading: Reading) => Splice | Refusal;

/** The change of a note that makes all of some changes, or why it makes none. A note that was nobody's becomes a person's. */
export function changeNote(note: Note, changes: readonly Change[], reading: Reading): Splice | Refusal {
  const { fields } = reading.source(note.path, note.text);
  const mark = makePerson(note.path, fields ?? {}, new Map(), reading.lexicon);
  if ('rule' in mark) return { rule: 'not-a-person', path: note.path, line: 1, given: '' };
  const marks = mark.map(([name, value]): Step => (one) => setField(one, name, value, reading));
  const text = stepped(note, [...marks, ...changes.flatMap((change) => stepsOf(change, reading))], reading);
  return typeof text === 'string' ? spliceBetween(note.text, text) : text;
}

/** The values a new note is made with by its template, in the order of the changes; lines kept come last, each on a line of its own. */
export function valuesOf(changes: readonly Change[]): Map<FieldName, FieldValue> {
  return new Map(changes.flatMap((change): [FieldName, FieldValue][] => {
    if (change.kind === 'list') return change.field === 'vcard' ? [] : [[change.field, listValue(change.field, change.values)]];
    return change.kind === 'set' ? [[change.field, singleValue(change.value)]] : [];
  }));
}

/** What a new note's template leaves to be written: days, lines kept and logged, remarks. */
export function completeNote(note: Note, changes: readonly Change[], reading: Reading): string | Refusal {
  const remarks = changes.flatMap((change) => (change.kind === 'remark' ? [change.text] : []));
  const others = [...changes].sort((a, b) => rank(a) - rank(b)).filter((change) => rank(change) > 0);
  return stepped({ ...note, text: remarks.length === 0 ? note.text : withRemarks(note.text, remarks) }, others.flatMap((change) => stepsOf(change, reading)), reading);
}

/** What comes first is on top; 0 for what the template writes, or is written already. */
function rank(change: Change): number {
  if (change.kind === 'list') return change.field === 'vcard' ? 2 : 0;
  return change.kind === 'date' ? 1 : change.kind === 'log' ? 3 : 0;
}

function stepped(note: Note, steps: readonly Step[], reading: Reading): string | Refusal {
  let { text } = note;
  for (const step of steps) {
    const splice = step({ path: note.path, text }, reading);
    if ('rule' in splice) return splice;
    text = applySplice(text, splice);
  }
  return text;
}

function stepsOf(change: Change, { lexicon }: Reading): Step[] {
  const names = lexicon.settings.fields;
  switch (change.kind) {
    case 'list': return listSteps(change.field, names[change.field], change.values);
    case 'set': return [(note, reading) => setField(note, names[change.field], singleValue(change.value), reading)];
    case 'date': return [(note, reading) => setEntry(note, names.dates, change.label, dayOr(change.value), reading)];
    case 'log': return [(note, reading) => logLine(note, change.line, reading)];
    case 'remark': return [(note, reading) => atEnd(note, quoted(change.text), reading)];
  }
}

/** A list that is new is written whole; one that is there grows value by value, in its own manner. */
function listSteps(field: FieldName, name: string, values: readonly string[]): Step[] {
  const whole: Step = (note, reading) => {
    const had: unknown = reading.source(note.path, note.text).fields?.[name];
    if (had === undefined || had === null || had === '') return setField(note, name, listValue(field, values), reading);
    const text = stepped(note, values.map((value): Step => (one) => appendToField(one, name, value, reading)), reading);
    return typeof text === 'string' ? spliceBetween(note.text, text) : text;
  };
  return [whole];
}

/** One value stands alone, as people write it; names and lines kept are lists always. */
function listValue(field: FieldName, values: readonly string[]): string | readonly string[] {
  return values.length === 1 && field !== 'aliases' && field !== 'vcard' ? values[0]! : values;
}

function singleValue(text: string): string | boolean | { readonly day: number } {
  return text === 'true' ? true : dayOr(text);
}

function dayOr(text: string): string | { readonly day: number } {
  const day = parseDay(text);
  return day === null ? text : { day };
}

/** Behind the frontmatter, above what the template has. */
function withRemarks(text: string, remarks: readonly string[]): string {
  const block = findFrontmatter(text);
  const at = block && block !== 'unclosed' ? block.bodyFrom : 0;
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  return `${text.slice(0, at)}${at > 0 && !text.slice(0, at).endsWith('\n') ? end : ''}${end}${remarks.map(quoted).join('\n\n').replaceAll('\n', end)}${end}${text.slice(at)}`;
}

function atEnd(note: Note, quote: string, reading: Reading): Splice | Refusal {
  const { text } = note;
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const gap = text === '' || /\n\r?\n$/.test(text) ? '' : text.endsWith('\n') ? end : end + end;
  return reread(note, { from: text.length, to: text.length, insert: `${gap}${quote.replaceAll('\n', end)}${end}` }, reading, () => null);
}
