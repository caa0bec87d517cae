// The list items and headings of a note, line by line: as much of Markdown's block structure as it takes to know text from code, comment, mathematics or quote.
import {
  AT, BRACKET, cannotInterrupt, CLOSING_BRACKET, columnBehind, CR, DOLLAR, EQUALS, GREATER, HASH, headingEnd, isPlainItem, isRule, isSpace, isTableRule, LESS, markerEnd, MINUS, PERCENT, runEnd, skipSpace, SPACE, TAB, TICK, TILDE, trimmedEnd, UNDERSCORE,
} from './marks';

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

/** In place of the depth of a text: in a quote, which any text goes on with, and in a table, which none does that is less deep. */
const QUOTE = -1;
const TABLE = -2;

class Scan {
  fence: Fence | null = null;
  lost: OpenBlock | null = null;
  /** Offset up to which a comment or block of mathematics reaches. */
  private hiddenTo = -1;
  /** Columns at which the contents of the open list items begin, outermost first; behind them those of items that have ended. */
  private readonly items: number[] = [];
  private open = 0;
  /** Whether the line above is text that the next can go on with, and in how many items it stands. */
  private inText = false;
  private textDepth = 0;
  /** The first line of a paragraph: a setext underline makes it a heading. No line is 0. */
  private paragraphFrom = 0;
  private paragraphTo = 0;
  private paragraphLine = 0;
  private afterBlank = true;
  /** The line of an item without a text so far: a blank line behind it ends it. */
  private emptyItem = -1;

  constructor(private readonly text: string, private readonly visit: Visit, private readonly prose?: Visit) {}

  read(from: number, to: number, line: number): void {
    if (from < this.hiddenTo) return;
    if (this.fence === null && isPlainItem(this.text, from, to)) {
      this.items[0] = 2;
      this.open = 1;
      this.begin(1);
      this.afterBlank = false;
      return this.visit(from + 2, trimmedEnd(this.text, from + 2, to), line, null);
    }
    let at = from;
    let column = 0;
    for (; at < to; at++) {
      const code = this.text.charCodeAt(at);
      if (code === SPACE) column += 1;
      else if (code === TAB) column += 4 - (column % 4);
      else break;
    }
    if (at === to) {
      if (this.emptyItem === line - 1) this.open -= 1;
      this.afterBlank = true;
      this.inText = false;
      return;
    }
    if (this.fence && column < this.fence.indent) this.fence = null; // one inside a list item ends with the item
    if (this.fence) {
      if (this.closesFence(at, to)) this.fence = null;
      return;
    }
    const { items } = this;
    let depth = this.open;
    while (depth > 0 && column < items[depth - 1]!) depth -= 1;
    const indent = depth > 0 ? column - items[depth - 1]! : column;
    // Deep behind a blank line it is code; deep outside of every list it is code or goes on with a paragraph.
    const deep = indent >= 4, code = deep && (this.afterBlank || depth === 0);
    if (code && this.textDepth === TABLE) this.inText = false; // a row is no text that code could go on with
    if (!code) this.block(at, to, line, column, depth, deep);
    else if (!this.inText) this.open = depth;
    if (!code || this.inText) this.afterBlank = false;
  }

  /**
   * One block's first line, its indentation passed over; or one more line of a paragraph, which may stand less deep. Too
   * `deep` for a block, right below the text of an item, stands what the app's editor shows as one all the same.
   */
  private block(at: number, to: number, line: number, column: number, depth: number, deep: boolean): void {
    const { text, textDepth } = this;
    const goesOn = this.inText && !(textDepth === TABLE && depth < this.open);
    const own = goesOn && depth === textDepth; // what is less deep can neither underline it nor make a table of it
    const first = text.charCodeAt(at);
    // Letters open no block, and most lines of prose begin with one.
    if (first <= AT || first === TICK || first === TILDE || first === UNDERSCORE) {
      if (own && !deep && (first === MINUS || first === EQUALS) && runEnd(text, at, to) === trimmedEnd(text, at, to)) return this.underline();
      if (!deep && isRule(text, at, to)) return this.leave(depth);
      const marker = markerEnd(text, at, to);
      if (marker > at && !(own && cannotInterrupt(text, at, marker, to))) {
        this.leave(depth);
        return this.item(at, marker, to, line, column);
      }
      if (first === GREATER && !deep) return this.quote(at, to, depth);
      if (first === HASH && !deep) {
        const end = runEnd(text, at, to);
        if (end - at <= 6 && isSpace(text, end, to)) {
          this.leave(depth);
          return this.heading(end, to, line);
        }
      }
      if ((!deep && this.fences(at, to, line, column, depth)) || this.hides(at, line)) return this.leave(depth);
    }
    this.prose?.(at, trimmedEnd(text, at, to), line, null);
    if (goesOn) {
      if (own && isTableRule(text, at, to)) this.begin(TABLE);
      return;
    }
    this.leave(depth);
    this.begin(depth);
    this.paragraphFrom = at;
    this.paragraphTo = to;
    this.paragraphLine = line;
  }

  /** A block begins: what is open deeper ends, and so does a paragraph. */
  private leave(depth: number): void {
    this.open = depth;
    this.inText = false;
  }

  /** Text begins that the lines below may go on with. */
  private begin(depth: number): void {
    this.inText = true;
    this.textDepth = depth;
    this.paragraphLine = 0;
  }

  private underline(): void {
    if (this.paragraphLine > 0) this.visit(this.paragraphFrom, trimmedEnd(this.text, this.paragraphFrom, this.paragraphTo), this.paragraphLine, null);
    this.inText = false;
  }

  /** A quote is not looked into but for this: whether its last line is text the next can go on with. */
  private quote(at: number, to: number, depth: number): void {
    this.leave(depth);
    let from = at;
    while (from < to && (this.text.charCodeAt(from) === GREATER || isSpace(this.text, from, to))) from += 1;
    const first = this.text.charCodeAt(from);
    if (from < to && first !== HASH && first !== TICK && first !== TILDE) this.begin(QUOTE);
  }

  /** An item, and those that begin on its own line: `- - text`. */
  private item(at: number, firstMarker: number, to: number, line: number, column: number): void {
    const { text, items } = this;
    let from = at;
    for (let marker = firstMarker, mark = text.charCodeAt(at); marker > from; marker = markerEnd(text, from, to)) {
      const behind = column + marker - from;
      from = skipSpace(text, marker, to);
      column = columnBehind(text, marker, from, behind);
      const code = column - behind >= 5; // its content is indented code
      items[this.open++] = code || from === to ? behind + 1 : column;
      if (from === to) this.emptyItem = line;
      if (code || from === to) return;
      const next = text.charCodeAt(from);
      if (next !== mark && isRule(text, from, to)) return; // of the same mark, the whole line would be one
      mark = next;
    }
    if (this.fences(from, to, line, items[this.open - 1]!, this.open)) return;
    this.begin(this.open);
    const stop = trimmedEnd(text, from, to);
    const boxed = from + 3 < stop && text.charCodeAt(from) === BRACKET && text.charCodeAt(from + 2) === CLOSING_BRACKET && isSpace(text, from + 3, to);
    if (boxed) this.visit(skipSpace(text, from + 3, to), stop, line, text[from + 1]!);
    else this.visit(from, stop, line, null);
  }

  private heading(at: number, to: number, line: number): void {
    const { text } = this;
    const from = skipSpace(text, at, to);
    const stop = headingEnd(text, at, to);
    if (stop > from) this.visit(from, stop, line, null);
  }

  private fences(at: number, to: number, line: number, column: number, depth: number): boolean {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (code !== TICK && code !== TILDE) return false;
    const end = runEnd(text, at, to);
    if (end - at < 3 || (code === TICK && text.slice(end, to).includes('`'))) return false;
    this.fence = { char: text[at]!, length: end - at, indent: Math.min(column, this.items[depth - 1] ?? 0), line };
    return true;
  }

  /** Whether a comment or block of mathematics opens at the head of this line. Behind a bullet it ends with its item. */
  private hides(at: number, line: number): boolean {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (code !== PERCENT && code !== DOLLAR && code !== LESS) return false;
    const opener = code === PERCENT ? '%%' : code === DOLLAR ? '$$' : '<!--';
    if (!text.startsWith(opener, at)) return false;
    const closer = opener === '<!--' ? '-->' : opener;
    const close = text.indexOf(closer, at + opener.length);
    if (close < 0) this.lost = { line, opener };
    else this.hiddenTo = close + closer.length;
    return true;
  }

  private closesFence(at: number, to: number): boolean {
    const { char, length } = this.fence!;
    if (this.text[at] !== char) return false;
    const end = runEnd(this.text, at, to);
    return end - at >= length && end === trimmedEnd(this.text, at, to);
  }
}
