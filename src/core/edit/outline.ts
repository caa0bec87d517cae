// The lines of a note as Markdown's block structure has them (https://spec.commonmark.org/0.31.2/). Reading
// wants the dated lines, quickly; writing wants to know what stands around each of them, and is done seldom.
import { bodyStart } from '../frontmatter';
import type { Line, LineKind } from './line';
import { closesFence, columnBehind, fenceOf, htmlEnd, isDelimiterRow, isRule, leafKind, opensHtml, parseMarker, titleEnd, type HtmlEnd } from './line-marks';

interface Item {
  readonly line: number;
  /** Column at which what belongs to the item begins. */
  readonly content: number;
}

interface Paragraph {
  readonly type: 'paragraph';
  readonly first: number;
  /** Offset at which its text begins, behind the mark it may share a line with. */
  readonly from: number;
  table: boolean;
  readonly quoted: boolean;
}

type Raw =
  | { readonly type: 'fence'; readonly mark: string; readonly depth: number }
  | { readonly type: 'html'; readonly end: HtmlEnd; readonly depth: number };

type Leaf = Paragraph | Raw;

/** The lines of a note's body. */
export function outline(text: string): readonly Line[] {
  const { from, firstLine } = bodyStart(text);
  const lines: Line[] = [];
  for (let at = from, number = firstLine; at < text.length; number++) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    let to = newline < 0 ? next : newline;
    if (text[to - 1] === '\r') to -= 1;
    lines.push({ from: at, to, next, number, kind: 'blank', parent: -1, level: 0, bullet: null, unclear: false, textFrom: at, textTo: to });
    at = next;
  }
  const walk = new Walk(text, lines);
  for (let index = 0; index < lines.length; index++) walk.read(index);
  return lines;
}

function paragraphFrom(first: number, from: number, quoted = false): Paragraph {
  return { type: 'paragraph', first, from, table: false, quoted };
}

class Walk {
  private readonly items: Item[] = [];
  private leaf: Leaf | null = null;
  private hiddenTo = -1;
  private emptyItem = -2;
  /** Index of the last line of indented code. */
  private indented = -2;
  /** Index of the last line of a quote, and the mark of the fence that is open in it. */
  private quotedAt = -2;
  private quotedFence = '';

  constructor(private readonly text: string, private readonly lines: readonly Line[]) {}

  read(index: number): void {
    const line = this.lines[index]!;
    if (line.from < this.hiddenTo) return this.mark(line, 'hidden');
    const { at, column } = columnBehind(this.text, line.from, line.to, 0);
    if (at === line.to) return this.readBlank(line, index);
    const depth = this.depthAt(column);
    const { leaf } = this;
    if (leaf && leaf.type !== 'paragraph') {
      if (leaf.depth <= depth) return this.readRaw(line, leaf, at, column - this.contentAt(depth));
      this.leaf = null;
    }
    this.readBlock(line, index, at, column, depth);
  }

  private readBlank(line: Line, index: number): void {
    const { leaf } = this;
    if (leaf?.type === 'fence') return this.mark(line, 'code');
    if (leaf?.type === 'html' && leaf.end !== 'blank') return this.mark(line, 'html');
    this.mark(line, 'blank');
    if (this.indented === index - 1) this.indented = index; // blank lines may still be the code's
    this.leaf = null;
    if (this.emptyItem === index - 1) this.items.pop(); // an item cannot begin with two blank lines
  }

  /** A line of code or HTML, whatever it looks like. */
  private readRaw(line: Line, leaf: Raw, at: number, indent: number): void {
    const rest = this.text.slice(at, line.to);
    this.mark(line, leaf.type === 'fence' ? 'code' : 'html');
    const ends = leaf.type === 'fence' ? indent < 4 && closesFence(rest, leaf.mark) : leaf.end !== 'blank' && leaf.end.test(rest);
    if (ends) this.leaf = null;
  }

  private readBlock(line: Line, index: number, at: number, column: number, depth: number): void {
    const paragraph = this.leaf?.type === 'paragraph' ? this.leaf : null;
    const inside = depth === this.items.length && !paragraph?.quoted; // else the line may only go on with a paragraph, lazily
    const deep = column - this.contentAt(depth) >= 4;
    const open = paragraph !== null && !(paragraph.table && (deep || !inside)); // a table has no deep rows
    const own = inside ? paragraph : null;
    const rest = this.text.slice(at, line.to);
    const behindTable = paragraph !== null && paragraph.table && !inside && rest.includes('|'); // a table of its own, or not, where an item's ends
    line.unclear = !deep && (behindTable || this.isUnclear(rest, index, inside, open, own?.table ?? false));
    if (!deep && this.begins(line, index, at, column, depth, own)) return;
    if (open) {
      if (own && !deep) own.table ||= isDelimiterRow(this.textOf(line), this.textOf(this.lines[index - 1]!, own.from));
      return this.mark(line, 'text');
    }
    this.mark(line, deep ? 'code' : 'text', depth);
    this.leaf = deep ? null : paragraphFrom(index, at);
    if (deep) this.indented = index;
  }

  /** Whether parsers differ on a line: a list that begins with another number than 1 below a table or indented code, a lone tag in a lazy line. */
  private isUnclear(rest: string, index: number, inside: boolean, open: boolean, table: boolean): boolean {
    if (!inside) return open && opensHtml(rest, false) && !opensHtml(rest, true);
    const marker = table || this.indented === index - 1 ? parseMarker(rest, 0, rest.length) : null;
    return marker !== null && (marker.empty || !marker.first);
  }

  /** Whether something other than a paragraph or indented code begins on a line. `own` is the paragraph it would interrupt from inside. */
  private begins(line: Line, index: number, at: number, column: number, depth: number, own: Paragraph | null): boolean {
    const { text } = this;
    const rest = text.slice(at, line.to);
    if (own && !own.table && /^(?:=+|-+)[ \t]*$/.test(rest)) return this.underline(line, own.first, index, rest[0] === '=' ? 1 : 2);
    const marker = isRule(rest) ? null : parseMarker(text, at, line.to);
    if (marker && !(own && !own.table && (marker.empty || !marker.first))) {
      this.mark(line, 'item', depth);
      this.item(line, index, at, column);
      return true;
    }
    const footnote = /^\[\^[^\]\s]+\]:/.exec(rest);
    if (footnote) { // a footnote holds what is four columns deeper, as an item holds what is as deep as its text
      this.mark(line, 'text', depth);
      this.items.push({ line: index, content: this.contentAt(depth) + 4 });
      this.leaf = paragraphFrom(index, at + footnote[0].length);
      return true;
    }
    const kind = leafKind(rest, own !== null && !own.table);
    if (kind === null) return false;
    this.mark(line, kind, depth);
    this.open(line, index, rest, at);
    return true;
  }

  /** The items that begin on a line, `- - text`, and what the innermost holds. */
  private item(line: Line, index: number, from: number, column: number): void {
    const { text } = this;
    let at = from;
    for (let marker = parseMarker(text, at, line.to); marker; marker = isRule(text.slice(at, line.to)) ? null : parseMarker(text, at, line.to)) {
      const behind = columnBehind(text, marker.end, line.to, column + marker.end - at);
      const width = behind.column - (column + marker.end - at);
      const close = marker.empty || width >= 5;
      const content = close ? column + marker.end - at + 1 : behind.column;
      if (line.bullet === null) this.dress(line, from, marker.end, behind.at);
      this.items.push({ line: index, content });
      this.emptyItem = marker.empty ? index : -2;
      this.leaf = null;
      if (close && !marker.empty) this.indented = index;
      if (close) return;
      [at, column] = [behind.at, behind.column];
    }
    const rest = text.slice(at, line.to);
    const kind = leafKind(rest, false);
    if (kind === null || kind === 'hidden') this.leaf = paragraphFrom(index, at);
    else this.open(line, index, rest, at);
  }

  private dress(line: Line, mark: number, markEnd: number, textFrom: number): void {
    const { text } = this;
    const box = /^\[[^\]]\][ \t]+(?=\S)/.exec(text.slice(textFrom, line.to))?.[0] ?? '';
    line.bullet = { indent: text.slice(line.from, mark), mark: text.slice(mark, markEnd), gap: text.slice(markEnd, textFrom), box };
    line.textFrom = textFrom + box.length;
    line.textTo = line.from + this.textOf(line).trimEnd().length;
  }

  /** What the block that begins with `rest` leaves open for the lines behind it. */
  private open(line: Line, index: number, rest: string, at: number): void {
    const { text } = this;
    const depth = this.items.length;
    this.leaf = null;
    if (rest[0] === '>') this.quote(rest.replace(/^(?:> ?)+/, ''), index);
    else if (rest[0] === '#') {
      line.level = /^#+/.exec(rest)![0].length;
      const from = columnBehind(text, at + line.level, line.to, 0).at;
      line.textTo = titleEnd(text, from, line.to);
      line.textFrom = Math.min(from, line.textTo);
    } else if (rest[0] === '`' || rest[0] === '~') {
      this.leaf = { type: 'fence', mark: fenceOf(rest), depth };
    } else if (rest[0] === '<') {
      const end = htmlEnd(rest);
      if (end === 'blank' || !end.test(rest)) this.leaf = { type: 'html', end, depth };
    } else if (rest.startsWith('%%') || rest.startsWith('$$')) {
      const close = text.indexOf(rest.slice(0, 2), at + 2);
      this.hiddenTo = close < 0 ? text.length : close + 2;
    }
  }

  /** A quote is not looked into but for this: whether the line below it can go on with its paragraph. */
  private quote(inner: string, index: number): void {
    if (this.quotedAt !== index - 1) this.quotedFence = '';
    this.quotedAt = index;
    const rest = inner.trimStart();
    const kind = rest === '' || inner.length - rest.length >= 4 ? 'blank' : leafKind(rest, false);
    if (this.quotedFence !== '') {
      if (kind === 'code' && closesFence(rest, this.quotedFence)) this.quotedFence = '';
    } else if (kind === 'code') this.quotedFence = fenceOf(rest);
    else if (kind !== 'blank' && kind !== 'heading' && kind !== 'rule') this.leaf = paragraphFrom(index, 0, true);
  }

  private underline(line: Line, first: number, index: number, level: number): true {
    this.mark(line, 'underline');
    this.leaf = null;
    if (line.parent >= 0) return true; // a heading within an item makes no section
    const [title, last] = [this.lines[first]!, this.lines[index - 1]!];
    for (const part of this.lines.slice(first, index)) part.kind = 'heading';
    title.level = level;
    title.textFrom = columnBehind(this.text, title.from, title.to, 0).at;
    title.textTo = last.from + this.textOf(last).trimEnd().length;
    return true;
  }

  /** What stands on a line, or as much of it as stands behind an offset. */
  private textOf({ from, to }: Line, behind = from): string {
    return this.text.slice(Math.max(from, behind), to);
  }

  private depthAt(column: number): number {
    const depth = this.items.findIndex(({ content }) => column < content);
    return depth < 0 ? this.items.length : depth;
  }

  private contentAt(depth: number): number {
    return depth === 0 ? 0 : this.items[depth - 1]!.content;
  }

  /** What a line is; where something begins on it, what is open deeper than it ends. */
  private mark(line: Line, kind: LineKind, depth = this.items.length): void {
    this.items.length = depth;
    line.kind = kind;
    line.parent = this.items[this.items.length - 1]?.line ?? -1;
  }
}
