// The controls of the settings tab name a value by a path: `firstListSize`, `fields.circle`, `channels.2.synonyms`.
// Lists of words are shown as text, and lists of patterns a line each.
import { DEFAULT_SETTINGS, splitWords, type Settings } from '../core/settings';

type Value = Readonly<Record<string, unknown>>;

/** Before the id of a rule of the audit: a switch that is on unless the rule is among those switched off. */
const RULE = 'audit.';

/** The value of a control; undefined for a path that leads nowhere. */
export function readSetting(settings: Settings, key: string): unknown {
  if (key.startsWith(RULE)) return !settings.auditOff.includes(key.slice(RULE.length));
  const value = key.split('.').reduce<unknown>((at, step) => (isBranch(at) && Object.hasOwn(at, step) ? at[step] : undefined), settings);
  if (typeof value === 'number' && key.endsWith('richness')) return String(value); // a dropdown's values are texts
  return Array.isArray(value) ? value.join(key === 'datePatterns' ? '\n' : ', ') : value;
}

/** The settings with one control's value changed. */
export function writeSetting(settings: Settings, key: string, value: unknown): unknown {
  if (key.startsWith(RULE)) {
    const others = settings.auditOff.filter((id) => id !== key.slice(RULE.length));
    return { ...settings, auditOff: value === false ? [...others, key.slice(RULE.length)] : others };
  }
  const before = key.split('.').reduce<unknown>((at, step) => (isBranch(at) ? at[step] : undefined), settings);
  const given = Array.isArray(before) && typeof value === 'string' ? listOf(key, value)
    : key.endsWith('richness') ? Number(value) : value;
  return set(settings, key.split('.'), given);
}

/** Words are separated by commas; a date pattern may hold one, so patterns stand on lines. */
function listOf(key: string, text: string): string[] {
  return key === 'datePatterns' ? text.split('\n').map((line) => line.trim()).filter((line) => line !== '') : splitWords(text);
}

function set(at: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(at)) return at.map((item: unknown, index) => (String(index) === step ? set(item, rest, value) : item));
  return isBranch(at) ? { ...at, [step]: set(at[step], rest, value) } : at;
}

function isBranch(value: unknown): value is Value {
  return typeof value === 'object' && value !== null;
}

/** The standard text of a control, to be shown in an empty box. */
export function standardOf(key: string): string {
  const standard = readSetting(DEFAULT_SETTINGS, key);
  return typeof standard === 'string' ? standard : '';
}
