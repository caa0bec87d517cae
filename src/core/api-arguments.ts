// What scripts give the API, who may give anything: read once, right there, into days, names and numbers, or named.
import { parseDay, type Day } from './day';
import { isCircle } from './narrow';
import { quoted } from './quoted';
import type { Roster } from './roster';

/** What is wrong with something a script gave; `words.api` says it, with a call that would be right. */
export interface Misgiven {
  readonly rule: 'no-options' | 'unknown-option' | 'unreadable-options' | 'no-day' | 'no-circle' | 'no-city' | 'no-limit' | 'no-name' | 'no-line' | 'no-listener';
  /** What was given, as far as it can be shown. */
  readonly given: string;
}

/** The options of a question, all of them read. */
export interface Options {
  /** Null: today. */
  readonly today: Day | null;
  readonly circle: string | null;
  readonly city: string | null;
  readonly limit: number | null;
}

/** What an option is called. */
export type OptionName = keyof Options;

/** Characters of a name or a line: longer ones nobody has meant. */
const LONGEST_TEXT = 10_000;

/** Reads the options of a question; `names` are those it has. Getters and proxies that throw are named too. */
export function readOptions(given: unknown, names: readonly OptionName[]): Options | Misgiven {
  const none = { today: null, circle: null, city: null, limit: null };
  if (given === undefined) return none;
  if (typeof given !== 'object' || given === null) return { rule: 'no-options', given: shown(given) };
  try {
    if (Array.isArray(given)) return { rule: 'no-options', given: '[]' };
    const strange = Object.keys(given).find((key) => !names.some((name) => name === key));
    if (strange !== undefined) return { rule: 'unknown-option', given: shown(strange) };
    const { today, circle, city, limit } = given as Readonly<Record<OptionName, unknown>>;
    return optionsOf(today, circle, city, limit);
  } catch {
    return { rule: 'unreadable-options', given: names.join(', ') };
  }
}

function optionsOf(today: unknown, circle: unknown, city: unknown, limit: unknown): Options | Misgiven {
  const day = typeof today === 'string' ? parseDay(today) : null;
  if (today !== undefined && day === null) return { rule: 'no-day', given: shown(today) };
  if (!isName(circle)) return { rule: 'no-circle', given: shown(circle) };
  if (!isName(city)) return { rule: 'no-city', given: shown(city) };
  if (limit !== undefined && !(Number.isSafeInteger(limit) && (limit as number) > 0)) return { rule: 'no-limit', given: shown(limit) };
  return { today: day, circle: circle ?? null, city: city ?? null, limit: (limit as number | undefined) ?? null };
}

/** Whether something is a name, or left out. */
function isName(given: unknown): given is string | undefined {
  return given === undefined || (typeof given === 'string' && given.trim() !== '');
}

/** What is wrong with a circle: nobody is of it, and the settings do not have it. */
export function misgivenCircle(circle: string | null, roster: Roster, today: Day): Misgiven | null {
  return circle === null || isCircle(circle, roster.view(today).people, roster.lexicon.circles) ? null : { rule: 'no-circle', given: shown(circle) };
}

/** A text that says something, and is no longer than a line can be. */
export function readText(given: unknown, rule: 'no-name' | 'no-line'): string | Misgiven {
  return typeof given === 'string' && given.length <= LONGEST_TEXT && given.trim() !== '' ? given.trim() : { rule, given: shown(given) };
}

/** Something that can be called back. */
export function readListener(given: unknown): (() => unknown) | Misgiven {
  return typeof given === 'function' ? given as () => unknown : { rule: 'no-listener', given: shown(given) };
}

/** A text or a number as it is, anything else by its kind: it is asked for nothing that could throw, or be long. */
function shown(given: unknown): string {
  const text = typeof given === 'string' || typeof given === 'number' ? String(given) : given === null ? 'null' : typeof given;
  return quoted(text);
}
