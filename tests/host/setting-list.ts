import { ExtraButtonComponent } from './component-buttons';
import { setIcon } from './icons';
import type { Setting } from './setting';

function positionOf(listEl: HTMLElement, el: Element): number {
  return Array.from(listEl.querySelectorAll(':scope > .setting-item')).indexOf(el);
}

/** A handle on each row to drag it; the row is moved first, then the owner is told. */
export function makeSortable(listEl: HTMLElement, rows: Setting[], onReorder: (from: number, to: number) => void): void {
  let dragged: HTMLElement | null = null;
  let from = -1;
  for (const { settingEl } of rows) {
    const handle = settingEl.createDiv({ cls: 'setting-drag-handle clickable-icon', attr: { draggable: 'true', 'aria-label': 'Drag to rearrange' }, prepend: true });
    setIcon(handle, 'grip-vertical');
    handle.addEventListener('dragstart', () => {
      dragged = settingEl;
      from = positionOf(listEl, settingEl);
      settingEl.addClass('is-being-dragged');
    });
    handle.addEventListener('dragend', () => {
      settingEl.removeClass('is-being-dragged');
      dragged = null;
    });
    settingEl.addEventListener('dragover', (evt) => { if (dragged) evt.preventDefault(); });
    settingEl.addEventListener('drop', (evt) => {
      if (!dragged || dragged === settingEl) return;
      evt.preventDefault();
      const down = positionOf(listEl, settingEl) > from;
      listEl.insertBefore(dragged, down ? settingEl.nextSibling : settingEl);
      onReorder(from, positionOf(listEl, dragged));
    });
  }
}

/** A bin on each row, and the Delete and Backspace keys on the row itself. */
export function makeDeletable(listEl: HTMLElement, rows: Setting[], onDelete: (index: number) => void): void {
  for (const setting of rows) {
    const { settingEl } = setting;
    const remove = (): void => { onDelete(positionOf(listEl, settingEl)); };
    new ExtraButtonComponent(setting.controlEl).setIcon('trash-2').setTooltip('Delete').onClick(remove)
      .extraSettingsEl.addEventListener('click', (evt) => { evt.stopPropagation(); });
    settingEl.tabIndex = 0;
    settingEl.addEventListener('keydown', (evt) => {
      if (evt.target !== settingEl || (evt.key !== 'Delete' && evt.key !== 'Backspace')) return;
      evt.preventDefault();
      remove();
    });
  }
}
