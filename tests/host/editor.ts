import type { EditorChange, EditorPosition, EditorRange, EditorSelection, EditorSelectionOrCaret, EditorTransaction } from 'obsidian';
import { EditorHistory } from './editor-history';

interface Span { from: number; to: number; text: string }

/** Where an offset lands after a piece of text was replaced. */
export function shift(offset: number, change: Span): number {
  if (offset < change.from) return offset;
  if (offset >= change.to) return offset + change.text.length - (change.to - change.from);
  return change.from + Math.min(offset - change.from, change.text.length);
}

/** The editor of a note: a text area with the app's editor methods. Lines are joined by `\n`, as in the app's buffer. */
export class Editor {
  /** Called after each change of the text, typed or not. */
  onChanged: () => void = () => undefined;
  private history = new EditorHistory();

  constructor(readonly inputEl: HTMLTextAreaElement) {
    inputEl.addEventListener('input', () => { this.changed(); });
    inputEl.addEventListener('beforeinput', () => { this.remember(); });
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {}

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(content: string): void {
    this.apply([{ from: 0, to: this.getValue().length, text: content }]);
  }

  /** Puts in another text without a step to undo: a note is opened, or changed outside. */
  load(content: string, keepCursor: boolean): void {
    const { selectionStart, selectionEnd } = this.inputEl;
    this.inputEl.value = content.replace(/\r\n?/g, '\n');
    if (keepCursor) this.inputEl.setSelectionRange(selectionStart, selectionEnd);
    else {
      this.inputEl.setSelectionRange(0, 0);
      this.history = new EditorHistory();
    }
  }

  getLine(line: number): string {
    return this.lines()[line] ?? '';
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.lines().length;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    return this.getValue().slice(this.inputEl.selectionStart, this.inputEl.selectionEnd);
  }

  somethingSelected(): boolean {
    return this.inputEl.selectionStart !== this.inputEl.selectionEnd;
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.getValue().slice(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, _origin?: string): void {
    this.apply([{ from: this.inputEl.selectionStart, to: this.inputEl.selectionEnd, text: replacement }]);
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, _origin?: string): void {
    this.apply([this.span({ text: replacement, from, to })]);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    const { selectionStart, selectionEnd, selectionDirection } = this.inputEl;
    const backward = selectionDirection === 'backward';
    const start = side === 'from' || (side === 'head' && backward) || (side === 'anchor' && !backward);
    return this.offsetToPos(start ? selectionStart : selectionEnd);
  }

  listSelections(): EditorSelection[] {
    return [{ anchor: this.getCursor('anchor'), head: this.getCursor('head') }];
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    const [a, h] = [this.posToOffset(anchor), this.posToOffset(head)];
    this.inputEl.setSelectionRange(Math.min(a, h), Math.max(a, h), h < a ? 'backward' : 'forward');
  }

  /** A text area has one selection: the main one is kept. */
  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const range = ranges[main];
    if (range) this.setSelection(range.anchor, range.head);
  }

  focus(): void {
    this.inputEl.focus();
  }

  blur(): void {
    this.inputEl.blur();
  }

  hasFocus(): boolean {
    return document.activeElement === this.inputEl;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.inputEl.scrollTop, left: this.inputEl.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === 'number') this.inputEl.scrollLeft = x;
    if (typeof y === 'number') this.inputEl.scrollTop = y;
  }

  scrollIntoView(range: EditorRange, center = false): void {
    const { scrollHeight, clientHeight } = this.inputEl;
    const top = (range.from.line / this.lineCount()) * scrollHeight;
    this.inputEl.scrollTop = Math.max(0, top - (center ? clientHeight / 2 : 40));
  }

  undo(): void {
    this.restore(this.history.undo(this.snapshot()));
  }

  redo(): void {
    this.restore(this.history.redo(this.snapshot()));
  }

  exec(command: string): void {
    const at = this.getCursor();
    if (command === 'goStart') this.setCursor(0, 0);
    else if (command === 'goEnd') this.setCursor(this.offsetToPos(this.getValue().length));
    else if (command === 'goUp') this.setCursor({ line: Math.max(0, at.line - 1), ch: at.ch });
    else if (command === 'goDown') this.setCursor({ line: Math.min(this.lastLine(), at.line + 1), ch: at.ch });
    else if (command === 'newlineAndIndent') this.replaceSelection('\n');
    else throw new Error(`the stand-in's editor does not know "${command}"`);
  }

  transaction(tx: EditorTransaction, _origin?: string): void {
    if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection);
    if (tx.changes) this.apply(tx.changes.map((change) => this.span(change)));
    const selection = tx.selection ?? tx.selections?.[0];
    if (selection) this.setSelection(selection.from, selection.to);
  }

  wordAt(pos: EditorPosition): EditorRange | null {
    const text = this.getLine(pos.line);
    for (const found of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
      const end = found.index + found[0].length;
      if (found.index <= pos.ch && pos.ch <= end) return { from: { line: pos.line, ch: found.index }, to: { line: pos.line, ch: end } };
    }
    return null;
  }

  posToOffset(pos: EditorPosition): number {
    const lines = this.lines();
    if (pos.line >= lines.length) return this.getValue().length;
    const before = lines.slice(0, pos.line).reduce((sum, line) => sum + line.length + 1, 0);
    return before + Math.max(0, Math.min(pos.ch, lines[pos.line]?.length ?? 0));
  }

  offsetToPos(offset: number): EditorPosition {
    const before = this.getValue().slice(0, Math.max(0, offset)).split('\n');
    return { line: before.length - 1, ch: before[before.length - 1]?.length ?? 0 };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | void,
    ignoreEmpty = false,
  ): void {
    const lines = this.lines().map((text, line) => ({ line, text })).filter(({ text }) => !ignoreEmpty || text.trim() !== '');
    const values = lines.map(({ line, text }) => read(line, text));
    const changes = lines.flatMap(({ line, text }, at) => write(line, text, values[at] ?? null) ?? []);
    this.transaction({ changes });
  }

  private lines(): string[] {
    return this.getValue().split('\n');
  }

  private span(change: EditorChange): Span {
    const from = this.posToOffset(change.from);
    return { from, to: change.to ? this.posToOffset(change.to) : from, text: change.text };
  }

  /** Changes speak of the text as it is before any of them, so the last goes in first. */
  private apply(changes: Span[]): void {
    this.remember();
    let text = this.getValue();
    let [start, end] = [this.inputEl.selectionStart, this.inputEl.selectionEnd];
    for (const each of [...changes].sort((a, b) => b.from - a.from)) {
      const change = { ...each, text: each.text.replace(/\r\n?/g, '\n') };
      text = text.slice(0, change.from) + change.text + text.slice(change.to);
      [start, end] = [shift(start, change), shift(end, change)];
    }
    this.inputEl.value = text;
    this.inputEl.setSelectionRange(start, end);
    this.changed();
  }

  private changed(): void {
    this.onChanged();
  }

  private snapshot(): { text: string; start: number; end: number } {
    return { text: this.getValue(), start: this.inputEl.selectionStart, end: this.inputEl.selectionEnd };
  }

  private remember(): void {
    this.history.remember(this.snapshot());
  }

  private restore(state: { text: string; start: number; end: number } | null): void {
    if (!state) return;
    this.inputEl.value = state.text;
    this.inputEl.setSelectionRange(state.start, state.end);
    this.changed();
  }
}
