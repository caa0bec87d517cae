// The marks a line of Markdown can begin with (https://spec.commonmark.org/0.31.2/), told by the codes of its
// characters: every line of every note of a person passes here, and nothing is made that it does not need.
import { isDigit, isLetter } from './pass-over';

const STAR = 42, PLUS = 43, COLON = 58, BAR = 124;

/** Codes of the characters that mark blocks, and of those between them. */
export const TAB = 9, CR = 13, SPACE = 32, HASH = 35, DOLLAR = 36, PERCENT = 37, MINUS = 45, LESS = 60, EQUALS = 61, GREATER = 62,
  AT = 64, BRACKET = 91, CLOSING_BRACKET = 93, UNDERSCORE = 95, TICK = 96, TILDE = 126;

/** Where the marker of a list item at an offset ends: `-`, `12.`; the offset itself when there is none. */
export function markerEnd(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at);
  if (first === MINUS || first === STAR || first === PLUS) return isSpace(text, at + 1, to) ? at + 1 : at;
  let end = at;
  while (end < to && end - at < 9 && isDigit(text.charCodeAt(end))) end += 1;
  if (end === at || end >= to) return at;
  const mark = text.charCodeAt(end);
  return (mark === 46 || mark === 41) && isSpace(text, end + 1, to) ? end + 1 : at; // . )
}

/** Whether a line is `- text`, the commonest of a person's note: with no space before it, a letter or a number behind, and no item of its own. */
export function isPlainItem(text: string, at: number, to: number): boolean {
  if (to < at + 3 || text.charCodeAt(at) !== MINUS || text.charCodeAt(at + 1) !== SPACE) return false;
  const first = text.charCodeAt(at + 2);
  return isDigit(first) ? markerEnd(text, at + 2, to) === at + 2 : isLetter(first);
}

/** Whether an item with a marker [at, end) is more of the paragraph above it: an empty one is, and one numbered otherwise than `1`. */
export function cannotInterrupt(text: string, at: number, end: number, to: number): boolean {
  if (skipSpace(text, end, to) === to) return true;
  return isDigit(text.charCodeAt(at)) && !(end - at === 2 && text.charCodeAt(at) === 49);
}

/** Whether a line is a rule: `***`, `- - -`, `___` */
export function isRule(text: string, at: number, to: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== STAR && mark !== MINUS && mark !== UNDERSCORE) return false;
  let marks = 0;
  for (let each = at; each < to; each++) {
    if (text.charCodeAt(each) === mark) marks += 1;
    else if (!isSpace(text, each, to)) return false;
  }
  return marks >= 3;
}

/** Whether a line makes a table of the one above it: `| --- | :-: |` */
export function isTableRule(text: string, at: number, to: number): boolean {
  let bars = 0;
  for (let each = at; each < to; each++) {
    const code = text.charCodeAt(each);
    if (code === BAR) bars += 1;
    else if (code !== MINUS && code !== COLON && !isSpace(text, each, to)) return false;
  }
  return bars > 0;
}

/** Whether a space, a tab or the end of the line stands at an offset. */
export function isSpace(text: string, at: number, to: number): boolean {
  if (at >= to) return true;
  const code = text.charCodeAt(at);
  return code === SPACE || code === TAB;
}

/** The offset behind the spaces at an offset. */
export function skipSpace(text: string, at: number, to: number): number {
  while (at < to && isSpace(text, at, to)) at += 1;
  return at;
}

/** The column behind the spaces [from, to), the first of which stands at `column`; a tab reaches to the next that four divides. */
export function columnBehind(text: string, from: number, to: number, column: number): number {
  for (let at = from; at < to; at++) column += text.charCodeAt(at) === TAB ? 4 - (column % 4) : 1;
  return column;
}

/** The end of a line without the spaces at its end. */
export function trimmedEnd(text: string, from: number, to: number): number {
  while (to > from && isSpace(text, to - 1, to)) to -= 1;
  return to;
}

/** Where the text of a heading ends whose opening hashes end at an offset: before the closing sequence of `## Title ##`. */
export function headingEnd(text: string, at: number, to: number): number {
  const stop = trimmedEnd(text, at, to);
  const closed = text.charCodeAt(stop - 1) === HASH ? /\s#+$/.exec(text.slice(at, stop)) : null;
  return closed ? trimmedEnd(text, at, at + closed.index) : stop;
}

/** Where a run of one character ends: behind the `###` of a heading. */
export function runEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < to && text.charCodeAt(end) === code) end += 1;
  return end;
}
