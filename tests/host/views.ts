import type { ViewStateResult } from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import { TFile } from './files';
import { setIcon } from './icons';
import type { Scope } from './keymap';
import type { WorkspaceLeaf } from './leaf';
import type { Menu } from './menu';
import { setTooltip } from './tooltip';

/** What a leaf shows. */
export abstract class View extends Component {
  app: App;
  icon = 'file';
  navigation = true;
  containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(public leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  protected async onOpen(): Promise<void> {}

  protected async onClose(): Promise<void> {}

  /** Puts the view on the screen; only its leaf calls this. */
  async open(parentEl: HTMLElement): Promise<void> {
    this.containerEl.setAttr('data-type', this.getViewType());
    parentEl.appendChild(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** Takes the view from the screen; only its leaf calls this. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}
}

/** A view with a header and a content. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv('view-header');
    this.titleEl = this.headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
    this.actionsEl = this.headerEl.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = this.actionsEl.createEl('button', { cls: 'clickable-icon view-action', prepend: true });
    setIcon(el, icon);
    setTooltip(el, title);
    el.addEventListener('click', callback);
    return el;
  }

  override async open(parentEl: HTMLElement): Promise<void> {
    await super.open(parentEl);
    this.titleEl.setText(this.getDisplayText());
  }
}

/** A view of a file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void | Promise<void> {
    const { vault } = this.app;
    this.registerEvent(vault.on('rename', (file: unknown) => {
      if (file !== this.file || !(file instanceof TFile)) return;
      this.titleEl.setText(this.getDisplayText());
      void this.onRename(file);
      this.leaf.updateHeader();
    }));
    this.registerEvent(vault.on('delete', (file: unknown) => { if (file === this.file) this.leaf.detach(); }));
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null };
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const path = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined;
    if (typeof path !== 'string') return;
    const file = this.app.vault.getAbstractFileByPath(path);
    await this.loadFile(file instanceof TFile ? file : null);
  }

  /** Changes the file that is shown. */
  async loadFile(file: TFile | null): Promise<void> {
    if (file === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
    this.titleEl.setText(this.getDisplayText());
    this.leaf.updateHeader();
  }

  override async close(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    await super.close();
    this.file = null;
  }

  async onLoadFile(_file: TFile): Promise<void> {}

  async onUnloadFile(_file: TFile): Promise<void> {}

  async onRename(_file: TFile): Promise<void> {}

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}
