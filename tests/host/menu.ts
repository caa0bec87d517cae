import type { MenuPositionDef } from 'obsidian';
import { Component } from './component';
import { Keymap, Scope } from './keymap';
import { MenuItem, MenuSeparator } from './menu-item';

const forEvents = new WeakMap<Event, Menu>();

/** A context menu. It takes the keys while it is open and gives them back when hidden. */
export class Menu extends Component {
  scope = new Scope();
  dom: HTMLElement;
  items: (MenuItem | MenuSeparator)[] = [];
  private selected = -1;
  private parent: Menu | null = null;
  private openChild: Menu | null = null;
  private hideCallbacks: (() => unknown)[] = [];
  private focusedBefore: Element | null = null;

  constructor() {
    super();
    this.dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
    const bind = (key: string, act: (evt: KeyboardEvent) => void): void => {
      this.scope.register([], key, (evt) => {
        act(evt);
        return false;
      });
    };
    bind('ArrowDown', () => { this.move(1); });
    bind('ArrowUp', () => { this.move(-1); });
    bind('Home', () => { this.selected = -1; this.move(1); });
    bind('End', () => { this.selected = this.items.length; this.move(-1); });
    bind('Enter', (evt) => { this.selectedItem?.activate(evt); });
    bind(' ', (evt) => { this.selectedItem?.activate(evt); });
    bind('ArrowRight', () => { if (this.selectedItem?.submenu) this.openSubmenu(this.selectedItem); });
    bind('ArrowLeft', () => { if (this.parent) this.hide(); });
    bind('Escape', () => { this.hide(); });
    bind('Tab', () => { this.hideAll(); });
  }

  addItem(cb: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this, () => this.newChild());
    this.items.push(item);
    cb(item);
    item.dom.addEventListener('click', (evt) => { item.activate(evt); });
    item.dom.addEventListener('mouseenter', () => { this.hover(item); });
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(_native: boolean): this {
    return this;
  }

  setParentElement(_el: HTMLElement): this {
    return this;
  }

  onHide(callback: () => unknown): void {
    this.hideCallbacks.push(callback);
  }

  showAtMouseEvent(evt: MouseEvent): this {
    evt.preventDefault();
    return this.showAtPosition({ x: evt.clientX, y: evt.clientY });
  }

  showAtPosition(position: MenuPositionDef): this {
    if (this.dom.isConnected) return this;
    this.fill();
    this.load();
    this.focusedBefore = document.activeElement;
    Keymap.global.pushScope(this.scope);
    document.body.appendChild(this.dom);
    const { width, height } = this.dom.getBoundingClientRect();
    const x = position.left ? position.x - width : position.x;
    const left = Math.max(4, Math.min(x, window.innerWidth - width - 4));
    const top = Math.max(4, Math.min(position.y, window.innerHeight - height - 4));
    this.dom.setCssStyles({ left: `${left}px`, top: `${top}px` });
    if (!this.parent) this.registerDomEvent(document, 'mousedown', (evt: MouseEvent) => { this.onPressOutside(evt); }, true);
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.openChild?.hide();
    if (this.parent) this.parent.openChild = null;
    Keymap.global.popScope(this.scope);
    this.dom.remove();
    this.unload();
    if (!this.parent && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus();
    for (const callback of this.hideCallbacks) callback();
    return this;
  }

  /** Hides this menu and those it hangs from. */
  hideAll(): void {
    if (this.parent) this.parent.hideAll();
    else this.hide();
  }

  close(): void {
    this.hide();
  }

  /** Opens the submenu of an item beside it. */
  openSubmenu(item: MenuItem): void {
    const child = item.submenu;
    if (!child || child.dom.isConnected) return;
    this.openChild?.hide();
    const box = item.dom.getBoundingClientRect();
    this.openChild = child;
    child.showAtPosition({ x: box.right, y: box.top - 6 });
    child.move(1);
  }

  /** The menu of an event, the same one for everybody who asks. */
  static forEvent(evt: PointerEvent | MouseEvent): Menu {
    const known = forEvents.get(evt);
    if (known) return known;
    const menu = new Menu();
    forEvents.set(evt, menu);
    evt.preventDefault();
    // Shown once all listeners of the event have added their items.
    window.setTimeout(() => { if (menu.items.length > 0) menu.showAtPosition({ x: evt.clientX, y: evt.clientY }); });
    return menu;
  }

  private newChild(): Menu {
    const child = new Menu();
    child.parent = this;
    return child;
  }

  private get selectedItem(): MenuItem | null {
    const item = this.items[this.selected];
    return item instanceof MenuItem ? item : null;
  }

  /** Items of one section stand together; a line is drawn where the section changes. */
  private fill(): void {
    const sections = [...new Set(this.items.map((item) => (item instanceof MenuItem ? item.section : '')))];
    if (sections.length > 1) {
      const of = (section: string): (MenuItem | MenuSeparator)[] =>
        this.items.filter((item) => (item instanceof MenuItem ? item.section : '') === section);
      this.items = sections.flatMap((section, at) => (at > 0 ? [new MenuSeparator(), ...of(section)] : of(section)));
    }
    this.dom.empty();
    for (const item of this.items) this.dom.appendChild(item.dom);
  }

  private move(by: number): void {
    const count = this.items.length;
    for (let step = 1; step <= count; step++) {
      const at = (this.selected + by * step + count * (step + 1)) % count;
      const item = this.items[at];
      if (!(item instanceof MenuItem) || !item.selectable) continue;
      this.select(at);
      return;
    }
  }

  private select(at: number): void {
    this.selectedItem?.dom.removeClass('selected');
    this.selected = at;
    this.selectedItem?.dom.addClass('selected');
    this.selectedItem?.dom.scrollIntoView({ block: 'nearest' });
  }

  private hover(item: MenuItem): void {
    if (!item.selectable) return;
    if (this.openChild && this.openChild !== item.submenu) this.openChild.hide();
    this.select(this.items.indexOf(item));
    if (item.submenu) this.openSubmenu(item);
  }

  private onPressOutside(evt: MouseEvent): void {
    const inMenu = evt.target instanceof Element && evt.target.closest('.menu');
    if (!inMenu) this.hide();
  }
}
