import { SearchComponent } from 'obsidian';
import type { Words } from '../core/words/words';

/** What the filter box tells. */
export interface FilterEvents {
  readonly change: (filter: string) => void;
  /** The user goes on to the rows: arrow down or Enter. */
  readonly leave: () => void;
}

/** Draws the filter box with what is typed in it. Escape empties it. */
export function drawFilter(el: HTMLElement, filter: string, { labels }: Words, on: FilterEvents): void {
  const search = new SearchComponent(el.createDiv('kith-filter')).setPlaceholder(labels.filter).setValue(filter).onChange(on.change);
  const { inputEl } = search;
  inputEl.setAttribute('aria-label', labels.filter);
  inputEl.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      on.leave();
    } else if (event.key === 'Escape' && search.getValue() !== '') {
      event.preventDefault();
      event.stopPropagation();
      search.setValue('');
      on.change('');
    }
  });
}
