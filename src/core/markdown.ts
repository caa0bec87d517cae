// The list items and headings of a note, line by line: as much of Markdown's block structure as it
// takes to know what is text and what is code, comment, mathematics or quote.
// Every line of every note of a person passes here, so characters are compared by their codes and
// nothing is made that a line does not need.

/** Receives a list item or heading: its text stands at [from, to) of the note, on a line counted from 1. */
export type Visit = (from: number, to: number, line: number, box: string | null) => void;

/** A block that is opened and never closed: everything behind it is not read. */
export interface OpenBlock {
  readonly line: number;
  readonly opener: string;
}

interface Fence {
  readonly char: string;
  readonly length: number;
  readonly indent: number;
  readonly line: number;
}

/** What a scan came upon besides the lines it visited. */
export interface Scanned {
  readonly open: OpenBlock | null;
  /** Lines longer than `LONG_LINE`; only their beginning is visited. */
  readonly longLines: readonly number[];
}

/** Characters of a line that are read. No sentence is longer; a pasted picture is. */
export const LONG_LINE = 100_000;

/**
 * Visits every list item and heading behind `from`; `box` is the mark of a checkbox (`x`, ` `), null without one.
 * `prose`, where it is given, visits all other lines of text.
 */
export function scanMarkdown(text: string, from: number, firstLine: number, visit: Visit, prose?: Visit): Scanned {
  const scan = new Scan(text, visit, prose);
  const longLines: number[] = [];
  for (let at = from, line = firstLine; at < text.length && !scan.lost; line++) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline;
    let end = next > at && text.charCodeAt(next - 1) === CR ? next - 1 : next;
    if (end - at > LONG_LINE) {
      longLines.push(line);
      end = at + LONG_LINE;
    }
    scan.read(at, end, line);
    at = next + 1;
  }
  const { fence, lost } = scan;
  return { open: lost ?? (fence && { line: fence.line, opener: fence.char.repeat(fence.length) }), longLines };
}

const CLOSERS: Readonly<Record<string, string>> = { '%%': '%%', '$$': '$$', '<!--': '-->' };

const TAB = 9;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const DOLLAR = 36;
const PERCENT = 37;
const MINUS = 45;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const AT = 64;
const BRACKET = 91;
const CLOSING_BRACKET = 93;
const TICK = 96;
const TILDE = 126;

class Scan {
  fence: Fence | null = null;
  lost: OpenBlock | null = null;
  /** Offset up to which a comment or block of mathematics reaches. */
  private hiddenTo = -1;
  /** Columns at which the contents of the open list items begin, outermost first. */
  private readonly items: number[] = [];
  /** The one line of a paragraph so far, a setext underline makes it a heading; no line is 0. */
  private paragraphFrom = 0;
  private paragraphTo = 0;
  private paragraphLine = 0;
  private afterBlank = true;
  private inText = false;

  constructor(private readonly text: string, private readonly visit: Visit, private readonly prose?: Visit) {}

  read(from: number, to: number, line: number): void {
    if (from < this.hiddenTo) return;
    let at = from;
    let column = 0;
    for (; at < to; at++) {
      const code = this.text.charCodeAt(at);
      if (code === SPACE) column += 1;
      else if (code === TAB) column += 4 - (column % 4);
      else break;
    }
    if (at === to) {
      this.afterBlank = true;
      this.inText = false;
      this.paragraphLine = 0;
      return;
    }
    if (this.fence && !this.leavesFence(column)) {
      if (this.closesFence(at, to)) this.fence = null;
      return;
    }
    const { items } = this;
    while (items.length > 0 && column < items[items.length - 1]!) items.pop();
    const indent = items.length > 0 ? column - items[items.length - 1]! : column;
    // Deep behind a blank line it is code; deep outside of every list it is code or goes on with a paragraph.
    const code = indent >= 4 && (this.afterBlank || items.length === 0);
    if (!code) this.block(at, to, line, column);
    if (!code || this.inText) this.afterBlank = false;
  }

  /** One block's first line, its indentation passed over. */
  private block(at: number, to: number, line: number, column: number): void {
    const { text, paragraphLine, inText: wasText } = this;
    const first = text.charCodeAt(at);
    this.paragraphLine = 0;
    // Letters open no block, and most lines of prose begin with one.
    if (first <= AT || first === TICK || first === TILDE) {
      this.inText = false;
      if (paragraphLine > 0 && (first === MINUS || first === EQUALS) && runEnd(text, at, to) === trimmedEnd(text, at, to)) {
        return this.visit(this.paragraphFrom, this.paragraphTo, paragraphLine, null);
      }
      const marker = markerEnd(text, at, to);
      if (marker > at) return this.item(at, marker, to, line, column);
      if (first === GREATER) return;
      if (first === HASH) {
        const end = runEnd(text, at, to);
        if (end - at <= 6 && isSpace(text, end, to)) return this.heading(end, to, line);
      }
      if (this.fences(at, to, line, column) || this.hides(at, line)) return;
    }
    this.inText = true;
    this.prose?.(at, trimmedEnd(text, at, to), line, null);
    if (wasText || this.items.length > 0) return;
    this.paragraphFrom = at;
    this.paragraphTo = to;
    this.paragraphLine = line;
  }

  /** An item, and those that begin on its own line: `- - text`. */
  private item(at: number, firstMarker: number, to: number, line: number, column: number): void {
    const { text, items } = this;
    this.inText = true;
    let from = at;
    for (let marker = firstMarker; marker > from; marker = markerEnd(text, from, to)) {
      from = skipSpace(text, marker, to);
      const code = from - marker >= 5 && text.charCodeAt(marker) === SPACE; // its content is indented code
      items.push(column + marker - at + (code ? 1 : Math.max(1, from - marker)));
      if (code || from === to) return;
    }
    if (this.fences(from, to, line, items[items.length - 1]!)) return;
    const stop = trimmedEnd(text, from, to);
    const boxed = from + 3 < stop && text.charCodeAt(from) === BRACKET && text.charCodeAt(from + 2) === CLOSING_BRACKET && isSpace(text, from + 3, to);
    if (boxed) this.visit(skipSpace(text, from + 3, to), stop, line, text[from + 1]!);
    else this.visit(from, stop, line, null);
  }

  private heading(at: number, to: number, line: number): void {
    const { text } = this;
    const from = skipSpace(text, at, to);
    let stop = trimmedEnd(text, from, to);
    if (text.charCodeAt(stop - 1) === HASH) {
      const closed = /\s#+$/.exec(text.slice(at, stop)); // the closing sequence of `## Title ##`
      if (closed) stop = trimmedEnd(text, from, at + closed.index);
    }
    if (stop > from) this.visit(from, stop, line, null);
  }

  private fences(at: number, to: number, line: number, column: number): boolean {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (code !== TICK && code !== TILDE) return false;
    const end = runEnd(text, at, to);
    if (end - at < 3 || (code === TICK && text.slice(end, to).includes('`'))) return false;
    this.fence = { char: text[at]!, length: end - at, indent: Math.min(column, this.items[this.items.length - 1] ?? 0), line };
    return true;
  }

  /** Whether a comment or block of mathematics opens at the head of this line. Behind a bullet it ends with its item. */
  private hides(at: number, line: number): boolean {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (code !== PERCENT && code !== DOLLAR && code !== LESS) return false;
    const opener = code === PERCENT ? '%%' : code === DOLLAR ? '$$' : '<!--';
    if (!text.startsWith(opener, at)) return false;
    const closer = CLOSERS[opener]!;
    const close = text.indexOf(closer, at + opener.length);
    if (close < 0) this.lost = { line, opener };
    else this.hiddenTo = close + closer.length;
    return true;
  }

  /** A fence inside a list item ends with the item. */
  private leavesFence(column: number): boolean {
    if (column >= this.fence!.indent) return false;
    this.fence = null;
    return true;
  }

  private closesFence(at: number, to: number): boolean {
    const { char, length } = this.fence!;
    if (this.text[at] !== char) return false;
    const end = runEnd(this.text, at, to);
    return end - at >= length && end === trimmedEnd(this.text, at, to);
  }
}

/** Where the marker of a list item at an offset ends: `-`, `12.`; the offset itself when there is none. */
function markerEnd(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at);
  if (first === 45 || first === 42 || first === 43) return isSpace(text, at + 1, to) ? at + 1 : at; // - * +
  let end = at;
  while (end < to && end - at < 9 && isDigit(text.charCodeAt(end))) end += 1;
  if (end === at || end >= to) return at;
  const mark = text.charCodeAt(end);
  return (mark === 46 || mark === 41) && isSpace(text, end + 1, to) ? end + 1 : at; // . )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a space, a tab or the end of the line stands at an offset. */
function isSpace(text: string, at: number, to: number): boolean {
  if (at >= to) return true;
  const code = text.charCodeAt(at);
  return code === SPACE || code === TAB;
}

function skipSpace(text: string, at: number, to: number): number {
  while (at < to && isSpace(text, at, to)) at += 1;
  return at;
}

function trimmedEnd(text: string, from: number, to: number): number {
  while (to > from && isSpace(text, to - 1, to)) to -= 1;
  return to;
}

function runEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < to && text.charCodeAt(end) === code) end += 1;
  return end;
}
