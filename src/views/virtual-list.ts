// A list of any length of which only the rows in sight exist. A library for this would weigh more than the panes
// that use it (33 KB for the smallest that draws raw elements). The pattern for readers of the screen is the tree of
// https://www.w3.org/WAI/ARIA/apg/patterns/treeview/: one stop of the Tab key, arrows inside.
import { heightsOf, type Heights } from './heights';
import { Picked } from './picked';

/** One row. A key stays the same as long as the row means the same: scroll, focus and height are kept by it. */
export interface Row {
  readonly key: string;
  /** 1 for a heading or a row of its own, 2 for what stands below a heading. */
  readonly level: 1 | 2;
  /** Pixels it is likely to take, until it is measured. */
  readonly estimate: number;
  /** Null for what neither opens nor closes. */
  readonly open: boolean | null;
  /** Rows on its level below the same heading, and its place among them, from 1. */
  readonly size: number;
  readonly place: number;
  /** The note of the person the row is about, where it can be picked. */
  readonly person?: string;
  /** Draws into an element that is empty and already has role, key and place. */
  readonly draw: (el: HTMLElement) => void;
}

/** Rows drawn beyond the visible ones on each side, so that a slow frame shows no gap. */
const BEYOND = 6;

/** Lists made so far: each has a name of its own. */
let lists = 0;

/** The rows of a scrolling element. */
export class VirtualList {
  private rows: readonly Row[] = [];
  private heights: Heights = heightsOf([]);
  private readonly measured = new Map<string, number>();
  private readonly drawn = new Map<string, HTMLElement>();
  private readonly innerEl: HTMLElement;
  /** Key of the row that is the stop of the Tab key. */
  private stop: string | null = null;
  private width = 0;
  private frame: number | null = null;
  private readonly observer: ResizeObserver;
  /** The rows picked for one gesture. */
  readonly picked = new Picked(() => this.rows, () => this.mark());

  constructor(private readonly scrollEl: HTMLElement, label: string) {
    // The app shows an `aria-label` as a tooltip; the name of a whole list is for the ear alone.
    const nameEl = scrollEl.createSpan({ cls: 'kith-unseen', text: label, attr: { id: `kith-list-${++lists}` } });
    this.innerEl = scrollEl.createDiv({ cls: 'kith-list', attr: { role: 'tree', 'aria-labelledby': nameEl.id } });
    this.innerEl.addEventListener('click', (event) => this.focus(this.picked.click(event), false), true);
    this.innerEl.addEventListener('keydown', (event) => this.onKey(event));
    this.innerEl.addEventListener('focusin', (event) => this.onFocus(event));
    scrollEl.addEventListener('scroll', () => this.later(), { passive: true });
    this.observer = new ResizeObserver(() => this.onResize());
    this.observer.observe(scrollEl);
  }

  /** Stops listening to the size of the window. */
  unload(): void {
    this.observer.disconnect();
    if (this.frame !== null) window.cancelAnimationFrame(this.frame);
  }

  /** Shows other rows. What is in sight stays in sight, and the focus on its row or the one that took its place. */
  show(rows: readonly Row[]): void {
    const before = this.rows;
    const focused = this.focusedKey();
    const anchor = this.anchor();
    this.rows = rows;
    for (const el of this.drawn.values()) el.remove();
    this.drawn.clear();
    this.reckon();
    if (this.indexOf(this.stop) < 0) {
      const at = before.findIndex(({ key }) => key === this.stop);
      this.stop = rows[Math.min(Math.max(at, 0), rows.length - 1)]?.key ?? null;
    }
    if (anchor !== null) this.restore(anchor);
    this.picked.keep();
    this.draw();
    if (focused) this.focus(this.stop, false);
  }

  /** Moves the focus to a row and brings it into sight. */
  focus(key: string | null, reveal = true): void {
    const index = this.indexOf(key);
    if (key === null || index < 0) return;
    this.stop = key;
    if (reveal) this.reveal(index);
    this.draw();
    this.drawn.get(key)?.focus({ preventScroll: true });
  }

  /** Moves the focus to the first row a test lets pass. */
  focusFirst(test: (row: Row) => boolean): void {
    this.focus(this.rows.find(test)?.key ?? null);
  }

  private draw(): void {
    const { scrollTop, clientHeight } = this.scrollEl;
    const first = Math.max(0, this.heights.at(scrollTop - this.innerEl.offsetTop) - BEYOND);
    const last = Math.min(this.rows.length - 1, this.heights.at(scrollTop - this.innerEl.offsetTop + clientHeight) + BEYOND);
    const wanted = new Set<string>();
    for (let index = first; index <= last; index++) wanted.add(this.rows[index]!.key);
    // The stop of the Tab key exists wherever it is, or Tab would lead nowhere.
    if (this.stop !== null) wanted.add(this.stop);
    for (const [key, el] of this.drawn) {
      if (wanted.has(key)) continue;
      el.remove();
      this.drawn.delete(key);
    }
    const fresh: string[] = [];
    for (const key of wanted) if (!this.drawn.has(key) && this.indexOf(key) >= 0) fresh.push(key);
    for (const key of fresh) this.drawn.set(key, this.drawRow(this.rows[this.indexOf(key)]!));
    this.measure(fresh);
    this.place();
  }

  private drawRow(row: Row): HTMLElement {
    const { key, level, open, size, place } = row;
    const attr: Record<string, string> = { role: 'treeitem', 'data-key': key, 'aria-level': String(level), 'aria-setsize': String(size), 'aria-posinset': String(place) };
    if (open !== null) attr['aria-expanded'] = String(open);
    const el = this.innerEl.createDiv({ cls: 'kith-list-row', attr });
    row.draw(el);
    if (row.person !== undefined) this.picked.mark(el, key, this.innerEl);
    return el;
  }

  private mark(): void {
    for (const [key, el] of this.drawn) this.picked.mark(el, key);
  }

  /** Reads all heights before anything is moved: one layout for all of them. */
  private measure(keys: readonly string[]): void {
    let changed = false;
    for (const key of keys) {
      const height = this.drawn.get(key)!.offsetHeight;
      if (height === 0 || this.measured.get(key) === height) continue;
      this.measured.set(key, height);
      changed = true;
    }
    if (changed) this.reckon();
  }

  private place(): void {
    for (const [key, el] of this.drawn) {
      el.setCssProps({ '--kith-top': `${this.heights.top(this.indexOf(key))}px` });
      el.setAttribute('tabindex', key === this.stop ? '0' : '-1');
    }
    this.innerEl.setCssProps({ '--kith-height': `${this.heights.total}px` });
    // Readers of the screen read in the order of the elements.
    const inOrder = [...this.drawn].sort(([a], [b]) => this.indexOf(a) - this.indexOf(b));
    inOrder.forEach(([, el], index) => {
      if (this.innerEl.children[index] !== el) this.innerEl.insertBefore(el, this.innerEl.children[index] ?? null);
    });
  }

  private reckon(): void {
    this.heights = heightsOf(this.rows.map(({ key, estimate }) => this.measured.get(key) ?? estimate));
    this.places = new Map(this.rows.map(({ key }, index) => [key, index]));
  }

  private places: ReadonlyMap<string, number> = new Map();

  private indexOf(key: string | null): number {
    return key === null ? -1 : this.places.get(key) ?? -1;
  }

  /** The row at the top of what is in sight, and how far it is scrolled past. */
  private anchor(): { key: string; past: number } | null {
    const scrolled = this.scrollEl.scrollTop - this.innerEl.offsetTop;
    const row = scrolled > 0 ? this.rows[this.heights.at(scrolled)] : undefined;
    return row ? { key: row.key, past: scrolled - this.heights.top(this.indexOf(row.key)) } : null;
  }

  private restore({ key, past }: { key: string; past: number }): void {
    this.innerEl.setCssProps({ '--kith-height': `${this.heights.total}px` });
    const index = this.indexOf(key);
    if (index >= 0) this.scrollEl.scrollTop = this.innerEl.offsetTop + this.heights.top(index) + past;
  }

  private reveal(index: number): void {
    const top = this.innerEl.offsetTop + this.heights.top(index);
    const bottom = top + this.heights.of(index);
    const { scrollTop, clientHeight } = this.scrollEl;
    if (top < scrollTop) this.scrollEl.scrollTop = top;
    else if (bottom > scrollTop + clientHeight) this.scrollEl.scrollTop = bottom - clientHeight;
  }

  private onKey(event: KeyboardEvent): void {
    const el = event.target instanceof HTMLElement ? event.target : null;
    const at = this.indexOf(el?.getAttribute('data-key') ?? null);
    const row = this.rows[at];
    if (!el || !row) return; // a button inside a row has keys of its own
    const to: Readonly<Record<string, number>> = {
      ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.rows.length - 1,
      PageDown: Math.min(this.rows.length - 1, this.heights.at(this.heights.top(at) + this.scrollEl.clientHeight)),
      PageUp: this.heights.at(this.heights.top(at) - this.scrollEl.clientHeight),
    };
    const next = Object.hasOwn(to, event.key) ? this.rows[to[event.key]!] : undefined;
    if (this.picked.key(event, row.key, next?.key)) return event.preventDefault();
    const turns = (event.key === 'ArrowRight' && row.open === false) || (event.key === 'ArrowLeft' && row.open === true);
    if (next) this.focus(next.key);
    else if (event.key === 'ArrowLeft' && row.level === 2) this.focus(this.headingOf(at));
    else if (turns || event.key === 'Enter' || event.key === ' ') {
      const { ctrlKey, metaKey, altKey, shiftKey } = event;
      el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, altKey, shiftKey }));
    } else return;
    event.preventDefault();
  }

  private headingOf(at: number): string | null {
    for (let index = at; index >= 0; index--) if (this.rows[index]!.level === 1) return this.rows[index]!.key;
    return null;
  }

  private onFocus(event: FocusEvent): void {
    const rowEl = event.target instanceof HTMLElement ? event.target.closest('[data-key]') : null;
    const key = rowEl?.getAttribute('data-key') ?? null;
    if (key === null || key === this.stop) return;
    this.stop = key;
    this.place();
  }

  private focusedKey(): string | null {
    const active = this.innerEl.doc.activeElement;
    return active && this.innerEl.contains(active) ? active.closest('[data-key]')?.getAttribute('data-key') ?? null : null;
  }

  /** Another width wraps lines elsewhere: every height is unknown again. */
  private onResize(): void {
    if (this.scrollEl.clientWidth !== this.width) {
      this.width = this.scrollEl.clientWidth;
      this.measured.clear();
      this.measure([...this.drawn.keys()]);
    }
    this.later();
  }

  private later(): void {
    this.frame ??= window.requestAnimationFrame(() => {
      this.frame = null;
      this.draw();
    });
  }
}
