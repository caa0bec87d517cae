// The value of one field, as a YAML reader gives it → what it means. The same for the app's reader and
// the disk's: text, numbers, truth values, lists and maps; a Date is never given.
import type { Day } from './day';
import type { FindingRule } from './finding';
import { kept } from './spelling';
import { parseWholeStamp, type Stamp } from './stamp';

/** What the many fields a note does not have come to. */
const NONE: readonly string[] = [];

/** Takes note of a finding about a field. */
export type Note = (rule: FindingRule, given: string, field: string) => void;

/** A text; numbers and truth values as they are written. Null for nothing, lists and maps. */
export function textField(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? kept(value.trim()) : null;
}

/** A list of texts, or one text as a list of one. */
export function textsField(value: unknown): readonly string[] {
  if (value === undefined) return NONE;
  if (Array.isArray(value)) return value.map(textField).filter((text) => text !== null);
  const text = textField(value);
  return text === null ? NONE : [text];
}

/** The entries of a map; nothing for an empty field, a finding for anything else. */
export function mapField(value: unknown, field: string, note: Note): [string, unknown][] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value);
  note('unreadable-field', shownValue(value, field), field);
  return [];
}

/** A value that cannot be read as one would quote it: its texts, or where it has none the key it stands behind. */
export function shownValue(value: unknown, key: string): string {
  return textsField(value).join(', ') || key;
}

/** A text; a finding where a list or a map stands in its place. */
export function oneText(value: unknown, field: string, note: Note): string | null {
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) note('unreadable-field', shownValue(value, field), field);
  return textField(value);
}

/** A day, or the first day of a month or year; a finding for anything else. */
export function dayField(value: unknown, field: string, note: Note): Day | null {
  return stampField(value, field, note)?.day ?? null;
}

/** The same, and how exactly it was given. */
export function stampField(value: unknown, field: string, note: Note): Stamp | null {
  const text = oneText(value, field, note);
  if (text === null) return null;
  const bare = text.startsWith('[[') ? text.replace(/^\[\[(?:[^\][/|#]*\/)*([^\][/|#]*)(?:[|#][^\][]*)?\]\]$/, '$1') : text;
  // The app's own date-and-time property is written with a T or a space before the time.
  const stamp = parseWholeStamp(bare.replace(/[T ]\d{1,2}:\d{2}.*$/, ''), []);
  if (stamp && 'day' in stamp) return stamp;
  note('unreadable-field', text, field);
  return null;
}

/** True, or a day: both say yes. */
export function flagField(value: unknown, field: string, note: Note): boolean {
  if (typeof value === 'boolean') return value;
  const text = textField(value);
  if (text !== null && /^(?:no|false|non)$/i.test(text)) return false;
  return (text !== null && /^(?:yes|true|oui)$/i.test(text)) || dayField(value, field, note) !== null;
}

/** The day a yes was decided on, where it is said by a day: `resting: 2026-11-03`. */
export function sinceField(value: unknown): Day | null {
  return dayField(value, '', () => {});
}

/** The target of a link, `"[[People/Talia|her]]"` → `People/Talia`; a plain text is taken for a note's name. */
export function linkField(value: unknown): string | null {
  const text = textsField(value)[0];
  if (text === undefined) return null;
  return /\[\[([^\][|#^]+)/.exec(text)?.[1]?.trim() ?? text;
}
