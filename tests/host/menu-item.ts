import { setIcon } from './icons';
import type { Menu } from './menu';

/** One line of a menu. */
export class MenuItem {
  dom: HTMLElement;
  iconEl: HTMLElement;
  titleEl: HTMLElement;
  section = '';
  disabled = false;
  isLabel = false;
  submenu: Menu | null = null;
  private callback: ((evt: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(readonly menu: Menu, private readonly makeSubmenu: () => Menu) {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon) setIcon(this.iconEl, icon);
    else this.iconEl.empty();
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.setAttr('aria-checked', checked === null ? null : String(checked));
    this.dom.find('.menu-item-icon.mod-checked')?.remove();
    if (checked) setIcon(this.dom.createDiv('menu-item-icon mod-checked'), 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? 'true' : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.isLabel = isLabel;
    this.dom.toggleClass('is-label', isLabel);
    return this;
  }

  onClick(callback: (evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.setAttr('data-section', section);
    return this;
  }

  /** A menu that opens beside this item. Not in the published types, widely used. */
  setSubmenu(): Menu {
    this.submenu ??= this.makeSubmenu();
    this.dom.addClass('has-submenu');
    this.dom.setAttr('aria-haspopup', 'menu');
    setIcon(this.dom.createDiv('menu-item-icon mod-submenu'), 'chevron-right');
    return this.submenu;
  }

  /** Whether the keyboard may stop here. */
  get selectable(): boolean {
    return !this.disabled && !this.isLabel;
  }

  /** Does what a click does. */
  activate(evt: MouseEvent | KeyboardEvent): void {
    if (!this.selectable) return;
    if (this.submenu) {
      this.menu.openSubmenu(this);
      return;
    }
    this.menu.hideAll();
    this.callback?.(evt);
  }
}

/** The line between two groups of items. */
export class MenuSeparator {
  dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}
