import type { App } from './app';
import { setIcon } from './icons';
import { focusable, Scope } from './keymap';

/** A dialog over the window. Escape, the cross and a click beside it close it. */
export class Modal {
  scope = new Scope();
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private focusedBefore: Element | null = null;
  private closeCallback: (() => unknown) | null = null;

  constructor(public app: App) {
    this.containerEl = createDiv('modal-container mod-dim');
    const bg = this.containerEl.createDiv({ cls: 'modal-bg', attr: { style: 'opacity: 0.85' } });
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: -1, 'data-no-tooltip': true } });
    const close = this.modalEl.createDiv({ cls: 'modal-close-button mod-raised clickable-icon' });
    setIcon(close, 'x');
    const header = this.modalEl.createDiv('modal-header');
    this.titleEl = header.createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    bg.addEventListener('click', () => { this.close(); });
    close.addEventListener('click', () => { this.close(); });
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.tabFocusContainerEl = this.containerEl;
    this.containerEl.addEventListener('keydown', (evt) => { this.trapTab(evt); });
  }

  /** Whether it is on the screen. */
  get isOpen(): boolean {
    return this.containerEl.isConnected;
  }

  open(): void {
    if (this.isOpen) return;
    this.focusedBefore = document.activeElement;
    this.app.keymap.pushScope(this.scope);
    document.body.appendChild(this.containerEl);
    this.modalEl.focus();
    void this.onOpen();
  }

  close(): void {
    if (!this.isOpen) return;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus();
    this.onClose();
    this.closeCallback?.();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttr('aria-label', title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  private trapTab(evt: KeyboardEvent): void {
    if (evt.key !== 'Tab') return;
    const stops = focusable(this.modalEl);
    const first = stops[0];
    const last = stops[stops.length - 1];
    const from = document.activeElement;
    const leaves = evt.shiftKey ? from === first || from === this.modalEl : from === last;
    if (!first || !last) evt.preventDefault();
    else if (leaves) {
      evt.preventDefault();
      (evt.shiftKey ? last : first).focus();
    }
  }
}
