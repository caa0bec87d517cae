// What the audit writes: fixes and verdicts as edits of notes, and what becomes of a note's text by them.
import { parseDay, printDay, type Day } from '../day';
import { findField, hasComment } from '../edit/frontmatter-edit';
import { logLine } from '../edit/log-line';
import type { FieldValue } from '../edit/print-yaml';
import type { NoteChange } from '../edit/gesture';
import type { Note, Reading } from '../edit/reading';
import type { Refusal } from '../edit/refusal';
import { removeField } from '../edit/remove-field';
import { renameField } from '../edit/rename-field';
import { setField } from '../edit/set-field';
import { applySplice, lineOf, spliceBetween, type Splice } from '../edit/splice';
import { tickTask } from '../edit/tick-task';
import type { Lexicon } from '../lexicon';
import { scanMarkdown } from '../markdown';
import type { Fix } from './fix';
import type { Change } from './session';

/** One edit of one note. */
export type NoteEdit = { readonly path: string } & (
  | { readonly kind: 'set'; readonly field: string; readonly value: FieldValue }
  | { readonly kind: 'remove'; readonly field: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'log'; readonly said: string }
  | { readonly kind: 'tick'; readonly line: number }
);

/** The edits of a verdict: `reviewed` and what it changes, by the names the notes give the fields. */
export function editsOfChanges(path: string, changes: readonly Change[], { settings: { fields } }: Lexicon): NoteEdit[] {
  return changes.map(({ field, value }): NoteEdit => (value === null
    ? { path, kind: 'remove', field: fields[field] }
    : { path, kind: 'set', field: fields[field], value: typeof value === 'string' ? fieldValue(value) : value }));
}

/** The edits of a fix that needs nothing more from the user; null for one that opens something, asks, or changes no note. */
export function editsOfFix(fix: Fix, { settings: { fields, tags } }: Lexicon, today: Day): NoteEdit[] | null {
  const set = (path: string, field: string, value: string): NoteEdit[] => [{ path, kind: 'set', field, value: fieldValue(value) }];
  switch (fix.kind) {
    case 'set-field': return fix.value === null ? null : set(fix.path, fields[fix.field], fix.value);
    case 'rename-field': return [{ path: fix.path, kind: 'rename', from: fix.from, to: fix.to }];
    case 'keep': return set(fix.path, fields.reviewed, fix.value);
    case 'loosen': case 'tighten': return set(fix.path, fields.cadence, fix.value);
    case 'rest': return set(fix.path, fields.resting, fix.value);
    case 'archive': return set(fix.path, fields.archived, fix.value);
    case 'log': return fix.tag !== 'intro' ? null : fix.paths.map((path): NoteEdit => {
      const others = fix.paths.filter((other) => other !== path).map((other) => `[[${other.replace(/\.md$/, '')}]]`);
      return { path, kind: 'log', said: [printDay(today), 'with', others.join(', '), `#${tags.intro}`].join(' ') };
    });
    case 'tick': return [{ path: fix.path, kind: 'tick', line: fix.line }];
    case 'open': case 'new-person': case 'make-person': case 'never-suggest': return null;
  }
}

/** Edits as one gesture: of each note one change, its edits one after the other, or the first refusal and no change. */
export function noteChanges(edits: readonly NoteEdit[]): NoteChange[] {
  return [...new Set(edits.map(({ path }) => path))].map((path) => ({ path, change: changeOf(edits.filter((edit) => edit.path === path)) }));
}

function changeOf(edits: readonly NoteEdit[]): (note: Note, reading: Reading) => Splice | Refusal {
  return ({ path, text }, reading) => {
    let after = text;
    for (const edit of edits) {
      const step = stepOf(path, after, edit, reading);
      if ('rule' in step) return step;
      after = step.text;
    }
    return spliceBetween(text, after);
  };
}

/** A note's text after an edit, or why it is as it was. */
type Edited = Pick<Note, 'text'> | Refusal;

function stepOf(path: string, text: string, edit: NoteEdit, reading: Reading): Edited {
  const note = { path, text };
  const take = (splice: Splice | Refusal): Edited => applied(text, splice);
  switch (edit.kind) {
    case 'set': return take(setField(note, edit.field, edit.value, reading));
    case 'remove': return take(removeField(note, edit.field, reading));
    case 'log': return take(logLine(note, edit.said, reading));
    case 'tick': return take(tickTask(note, edit.line, taskAt(text, edit.line), reading));
    case 'rename': {
      const room = withRoomFor(edit.to, note, reading);
      return 'rule' in room ? room : applied(room.text, renameField({ path, text: room.text }, edit.from, edit.to, reading));
    }
  }
}

/** A note without a field of that name that says nothing: it makes room for another. */
function withRoomFor(name: string, note: Note, reading: Reading): Edited {
  const { path, text } = note;
  const place = findField(note, name, reading);
  if (place && 'rule' in place) return place;
  if (!place?.field || (place.value !== null && place.value !== '')) return note;
  const { from, next } = place.field;
  if (hasComment(text.slice(from, next))) return { rule: 'comment-inside', path, line: lineOf(text, from), given: name };
  return applied(text, removeField(note, name, reading));
}

function applied(text: string, splice: Splice | Refusal): Edited {
  return 'rule' in splice ? splice : { text: applySplice(text, splice) };
}

/** A text as the value of a field: a day is one, and `true`. */
export function fieldValue(text: string): FieldValue {
  const day = parseDay(text);
  return day !== null ? { day } : text === 'true' ? true : text;
}

/** The text of the open task on a line, as the edit that ticks it expects it. */
function taskAt(text: string, wanted: number): string {
  let said = '';
  scanMarkdown(text, 0, 1, (start, end, line, box) => {
    if (line === wanted && box === ' ') said = text.slice(start, end);
  });
  return said;
}
