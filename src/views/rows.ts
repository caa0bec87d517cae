// One pane is one stop of the Tab key; inside it the arrows go from row to row. A redraw keeps the place.

const ROW = '[data-key]';

/** Makes the rows of an element walkable by keyboard. Enter and Space click; arrows, Home and End move. */
export function walkRows(el: HTMLElement): void {
  el.addEventListener('keydown', (event) => {
    const rows = rowsOf(el);
    const at = rows.findIndex((row) => row === event.target);
    const row = rows[at];
    if (!row) return;
    const to: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
    const next = Object.hasOwn(to, event.key) ? rows[to[event.key]!] : undefined;
    if (next) {
      event.preventDefault();
      focusRow(el, next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const { ctrlKey, metaKey, altKey, shiftKey } = event;
      row.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, altKey, shiftKey }));
    }
  });
}

/** Redraws rows; scroll and focus stay where they were, on the same row if it is still there. */
export function redraw(el: HTMLElement, draw: () => void): void {
  const { scrollTop } = el;
  const active = el.doc.activeElement;
  const focused = active && el.contains(active) ? active.getAttribute('data-key') : null;
  const before = rowsOf(el).findIndex((row) => row.getAttribute('data-key') === focused);
  const stop = rowsOf(el).find((row) => row.tabIndex === 0)?.getAttribute('data-key') ?? null;
  el.empty();
  draw();
  el.scrollTop = scrollTop;
  const rows = rowsOf(el);
  const keyed = (key: string | null): HTMLElement | undefined => rows.find((row) => key !== null && row.getAttribute('data-key') === key);
  const stay = keyed(focused) ?? (focused === null ? undefined : rows[Math.min(before, rows.length - 1)]);
  if (stay) focusRow(el, stay);
  else (keyed(stop) ?? rows[0])?.setAttribute('tabindex', '0');
}

/** Moves the focus to a row, and the pane's tab stop with it. */
export function focusRow(el: HTMLElement, row: HTMLElement): void {
  for (const other of rowsOf(el)) other.setAttribute('tabindex', other === row ? '0' : '-1');
  row.focus();
}

/** The rows of an element, in their order. */
export function rowsOf(el: HTMLElement): HTMLElement[] {
  return el.findAll(ROW);
}
