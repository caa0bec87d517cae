// What is passed over in a line: white space, times of day, what separates its parts. Ends are offsets no part may reach
// beyond; what stands there already is another line's.
import { isWhite } from './spelling';

const TIME = /^(?:\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[ap]m)?|\d{1,2} ?(?:[ap]m|h))(?:\s?[-–]\s?\d{1,2}[:h]\d{2}(?: ?[ap]m)?)?(?=[\s:,;→←↔<-]|$)/i;

const SPACE = 32;
const COMMA = 44;
const MINUS = 45;
const COLON = 58;
const GREATER = 62;
const BAR = 124;
const MIDDLE_DOT = 0xb7;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

/** The offset behind what an expression matches at an offset; the offset itself when it does not. */
export function behind(pattern: RegExp, text: string, at: number, to: number): number {
  return at + (pattern.exec(text.slice(at, to))?.[0].length ?? 0);
}

/** The offset behind a colon, comma, dash, bar or dot and the spaces after it. The dash of an arrow is none. */
export function behindSeparator(text: string, at: number, to: number): number {
  const code = at < to ? text.charCodeAt(at) : 0;
  if (code > COLON && code < BAR) return at; // a letter, mostly
  if (code === MINUS && at + 1 < to && text.charCodeAt(at + 1) === GREATER) return at;
  const separates = code === COLON || code === COMMA || code === MINUS || code === BAR || code === EM_DASH || code === EN_DASH || code === MIDDLE_DOT;
  return separates ? skipSpace(text, at + 1, to) : at;
}

/** The offset behind a time of day, or a span of two; the offset itself when none stands there. */
export function behindTime(text: string, at: number, to: number): number {
  if (!isDigit(text.charCodeAt(at))) return at;
  return at + 5 <= to && isPlainTime(text, at) ? at + 5 : behind(TIME, text, at, to);
}

/** The offset behind what may stand between a day and what happened: a time of day, and what separates them. */
export function behindDay(text: string, at: number, to: number): number {
  return behindSeparator(text, skipSpace(text, behindTime(text, skipSpace(text, at, to), to), to), to);
}

/** Whether `14:30 ` stands at an offset and a word behind it that goes on with no part of a time, as `am` would. */
function isPlainTime(text: string, at: number): boolean {
  if (text.charCodeAt(at + 2) !== COLON || text.charCodeAt(at + 5) !== SPACE) return false;
  const next = text.charCodeAt(at + 6) | 32;
  return isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 3)) && isDigit(text.charCodeAt(at + 4)) && isLetter(next) && next !== 97 && next !== 112;
}

/** Whether a character's code is that of a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether it is that of a letter without an accent. */
export function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** The offset behind the white space at an offset. */
export function skipSpace(text: string, at: number, to: number): number {
  while (at < to && isWhite(text.charCodeAt(at))) at += 1;
  return at;
}
