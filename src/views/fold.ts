import { setIcon } from 'obsidian';

/** The heading of a part that opens and closes. */
export interface Fold {
  readonly id: string;
  readonly title: string;
  readonly flair: string;
  readonly open: boolean;
}

/** Draws a heading that opens and closes what is drawn into the element it returns. */
export function drawFold(el: HTMLElement, { id, title, flair, open }: Fold, toggle: () => void): HTMLElement {
  const foldEl = el.createDiv({ cls: `tree-item kith-section${open ? '' : ' is-collapsed'}` });
  const headEl = foldEl.createDiv({
    cls: 'tree-item-self is-clickable mod-collapsible kith-section-head',
    attr: { role: 'button', tabindex: '-1', 'aria-expanded': String(open), 'data-key': `fold:${id}` },
  });
  setIcon(headEl.createDiv({ cls: `tree-item-icon collapse-icon${open ? '' : ' is-collapsed'}` }), 'right-triangle');
  headEl.createDiv({ cls: 'tree-item-inner', text: title });
  headEl.createDiv('tree-item-flair-outer').createSpan({ cls: 'tree-item-flair', text: flair });
  headEl.addEventListener('click', toggle);
  return foldEl.createDiv({ cls: 'tree-item-children', attr: { role: 'list', 'aria-label': title } });
}
