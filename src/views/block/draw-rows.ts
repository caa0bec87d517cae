import type { Words } from '../../core/words/words';

/** Rows that are drawn more at a time. */
const STEP = 50;

/** Draws the first rows of a block, and a row that shows more of them. Each is a stop of the Tab key: a note is read from top to bottom. */
export function drawRows<T>(
  el: HTMLElement, items: readonly T[], limit: number, { labels }: Words, { more, showMore }: { readonly more: number; readonly showMore: (rows: number) => void },
  keyOf: (item: T) => string, draw: (el: HTMLElement, item: T) => void,
): void {
  const listEl = el.createDiv({ cls: 'kith-block-rows', attr: { role: 'list' } });
  const row = (key: string): HTMLElement => {
    const rowEl = listEl.createDiv({ cls: 'kith-block-row', attr: { role: 'listitem' } }).createDiv({ attr: { role: 'group', tabindex: '0', 'data-key': key } });
    rowEl.addEventListener('keydown', (event) => {
      if (event.target !== rowEl || (event.key !== 'Enter' && event.key !== ' ')) return;
      const { ctrlKey, metaKey, altKey, shiftKey } = event;
      rowEl.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, altKey, shiftKey }));
      event.preventDefault();
    });
    return rowEl;
  };
  const shown = items.slice(0, limit + more);
  for (const item of shown) draw(row(keyOf(item)), item);
  const rest = Math.min(STEP, items.length - shown.length);
  if (rest === 0) return;
  const moreEl = row('more');
  moreEl.addClass('tree-item-self', 'is-clickable', 'kith-more');
  moreEl.setText(labels.showMore(rest));
  moreEl.addEventListener('click', () => showMore(rest));
}
