// Which rows of a list are picked, so that one gesture is for all of them. The keys are those of
// https://www.w3.org/WAI/ARIA/apg/patterns/treeview/ for trees of which several nodes can be selected.

/** What of a row is needed to pick it. */
interface Pickable {
  readonly key: string;
  /** The note of the person it is about. */
  readonly person?: string;
}

/** The rows picked, by key. Only rows that are somebody's can be. */
export class Picked {
  private keys = new Set<string>();
  /** Where a range begins. */
  private anchor: string | null = null;

  constructor(private readonly rows: () => readonly Pickable[], private readonly changed: () => void) {}

  /** The notes of those picked, in the order of the list, each once. */
  get paths(): readonly string[] {
    return [...new Set(this.rows().flatMap(({ key, person }) => (person !== undefined && this.keys.has(key) ? person : [])))];
  }

  /** Forgets rows that are no longer there. */
  keep(): void {
    const there = new Set(this.rows().map(({ key }) => key));
    this.keys = new Set([...this.keys].filter((key) => there.has(key)));
  }

  /** Says on a row whether it is picked; one drawn anew tells its list that several can be. */
  mark(el: HTMLElement, key: string, listEl?: HTMLElement): void {
    if (!listEl && !el.hasAttribute('aria-selected')) return;
    el.setAttribute('aria-selected', String(this.keys.has(key)));
    listEl?.setAttribute('aria-multiselectable', 'true');
  }

  /** A mouse with a key held picks: the row it picked, or null. Clicks the keyboard makes count none; it has keys of its own. */
  click(event: MouseEvent): string | null {
    const { target, detail, shiftKey, ctrlKey, metaKey } = event;
    const key = target instanceof Element ? target.closest('[aria-selected]')?.getAttribute('data-key') ?? null : null;
    if (key === null || detail === 0 || !(shiftKey || ctrlKey || metaKey)) return null;
    event.preventDefault();
    event.stopPropagation();
    if (shiftKey) this.range(key);
    else this.toggle(key);
    return key;
  }

  /** A key of the keyboard on a row; `next` is the row the arrows lead to. True when it is done with. */
  key({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent, at: string, next: string | undefined): boolean {
    if (key === ' ' && (ctrlKey || metaKey || shiftKey)) this.toggle(at);
    else if (key === 'a' && (ctrlKey || metaKey)) this.replace(this.rows().filter(({ person }) => person !== undefined).map((row) => row.key));
    else if (key === 'Escape' && this.keys.size > 0) this.replace([]);
    else if (shiftKey && next !== undefined && (key === 'ArrowDown' || key === 'ArrowUp')) {
      if (this.keys.size === 0) this.anchor = at;
      this.range(next);
      return false; // the arrow moves on as well
    } else return false;
    return true;
  }

  private toggle(key: string): void {
    if (!this.canPick(key)) return;
    this.anchor = key;
    if (!this.keys.delete(key)) this.keys.add(key);
    this.changed();
  }

  private range(key: string): void {
    const rows = this.rows();
    const [to, from] = [key, this.anchor ?? key].map((one) => rows.findIndex((row) => row.key === one)) as [number, number];
    this.anchor ??= key;
    const [first, last] = [Math.min(from < 0 ? to : from, to), Math.max(from, to)];
    this.replace(rows.slice(first, last + 1).filter(({ person }) => person !== undefined).map((row) => row.key));
  }

  private replace(keys: readonly string[]): void {
    if (keys.length === 0) this.anchor = null;
    this.keys = new Set(keys);
    this.changed();
  }

  private canPick(key: string): boolean {
    return this.rows().some((row) => row.key === key && row.person !== undefined);
  }
}
