// Daily notes: which note is the one of which day, by the settings of the plugins that make them.
import { cutEnd } from './cut-end';
import { civilOf, dayOf, parseByPattern, type Day } from './day';

/** Where daily notes lie and how they are called: `{ folder: 'Daily', format: 'YYYY/MM/YYYY-MM-DD' }`, the vault's root and `YYYY-MM-DD` when empty. */
export interface DailyNotes {
  readonly folder: string;
  /** A format of Moment.js, folders included. https://momentjs.com/docs/#/displaying/format/ */
  readonly format: string;
}

/** The same made ready for reading paths. */
export interface DailyPath {
  readonly pattern: RegExp;
  /** What each group of the pattern holds. */
  readonly parts: readonly Part[];
}

type Part = 'year' | 'shortYear' | 'month' | 'monthName' | 'date';

const STANDARD = 'YYYY-MM-DD';
/** Letters of a format, longest first: `[Week]`, `YYYY`, `Do`, `dddd`, … */
const TOKENS = /\[[^\][]*\]|YYYY|YY|Mo|M{1,4}|Do|D{1,4}|do|d{1,4}|[wW]{1,2}o?|Qo?|[gG]{4}|[gG]{2}|[eE]|[hHkms]{1,2}|[aA]|[^]/gu;
const NUMBER = String.raw`\d{1,2}`;
const ORDINAL = String.raw`\d{1,2}[^\d/]{0,3}`; // 3rd, 1er, 3º
const NAME = String.raw`[^\d/]+?`;

/** Tokens that say which day it is. */
const SAYING: Readonly<Record<string, readonly [Part, string]>> = {
  YYYY: ['year', String.raw`\d{4}`], YY: ['shortYear', String.raw`\d{2}`],
  MMMM: ['monthName', NAME], MMM: ['monthName', NAME], MM: ['month', String.raw`\d{2}`], M: ['month', NUMBER], Mo: ['month', ORDINAL],
  DD: ['date', String.raw`\d{2}`], D: ['date', NUMBER], Do: ['date', ORDINAL],
};

/** Tokens that add nothing to a day that is known: weekdays, weeks, quarters, the time of day. */
const IDLE: Readonly<Record<string, string>> = {
  dddd: NAME, ddd: NAME, dd: NAME, a: NAME, A: NAME, do: ORDINAL,
  DDDD: String.raw`\d{3}`, DDD: String.raw`\d{1,3}`, gggg: String.raw`\d{4}`, GGGG: String.raw`\d{4}`,
};

/** The daily notes of a vault, from the settings of the core plugin and of Periodic Notes. Without either, those the app begins with. */
export function readDailyNotes(core: unknown, periodic: unknown): DailyNotes[] {
  // Periodic Notes 1 keeps several calendars, each with its own daily notes.
  const calendars = field(periodic, 'calendarSets');
  const others = [field(periodic, 'daily'), ...(Array.isArray(calendars) ? calendars.map((calendar) => field(calendar, 'day')) : [])];
  return [core, ...others.filter((one) => isRecord(one) && one['enabled'] !== false)]
    .map((one) => ({ folder: textOf(field(one, 'folder')), format: textOf(field(one, 'format')) }));
}

/** Makes the settings of daily notes ready for reading paths; null when a format does not say the day, as `gggg-[W]ww` does not. */
export function dailyPath({ folder, format }: DailyNotes): DailyPath | null {
  const parts: Part[] = [];
  const inside = (format.trim() || STANDARD).replace(/^\/+|\.md$/gi, '').replace(TOKENS, (token) => {
    const saying = Object.hasOwn(SAYING, token) ? SAYING[token]! : null;
    if (saying) {
      parts.push(saying[0]);
      return `(${saying[1]})`;
    }
    if (Object.hasOwn(IDLE, token)) return IDLE[token]!;
    if (/^[wWQ]+o$/.test(token)) return ORDINAL;
    if (/^[wWQgGeEdhHkms]+$/.test(token)) return NUMBER;
    return literal(token.length > 1 ? token.slice(1, -1) : token);
  });
  const place = cutEnd(folder.trim().replace(/^[/.]+/, ''), /\/$/);
  const said = new Set(parts);
  const whole = (said.has('year') || said.has('shortYear')) && (said.has('month') || said.has('monthName')) && said.has('date');
  return whole ? { pattern: new RegExp(`^${place === '' ? '' : literal(`${place}/`)}${inside}\\.md$`, 'iu'), parts } : null;
}

/** The day a note is the daily note of: `Daily/2026-11-03.md`; null for any other note. */
export function dayOfNote(path: string, daily: readonly DailyPath[]): Day | null {
  for (const { pattern, parts } of daily) {
    const said = pattern.exec(path);
    const day = said && dayOfParts(parts, said.slice(1));
    if (day !== null) return day;
  }
  return null;
}

/** A folder may repeat what the name says (`2026/11/2026-11-03`): both must say the same. A month's name counts where no number is given. */
function dayOfParts(parts: readonly Part[], said: readonly string[]): Day | null {
  const numbers = (of: Part): number[] => said.filter((_, index) => parts[index] === of).map((text) => Number.parseInt(text, 10));
  const names = said.filter((_, index) => parts[index] === 'monthName');
  const months = numbers('month');
  const year = agreed([...numbers('year'), ...numbers('shortYear').map((short) => 2000 + short)]);
  const month = agreed(months.length > 0 ? months : names.map(monthOf));
  const date = agreed(numbers('date'));
  return year === null || month === null || date === null ? null : dayOf(year, month, date);
}

function monthOf(name: string): number | null {
  const day = parseByPattern(name, 'MMMM') ?? parseByPattern(name, 'MMM');
  return day === null ? null : civilOf(day).month;
}

function agreed(numbers: readonly (number | null)[]): number | null {
  return numbers.every((number) => number === numbers[0]) ? numbers[0] ?? null : null;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function field(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
