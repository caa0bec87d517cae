import type { MarkdownViewModeType, ViewStateResult } from 'obsidian';
import { Editor } from './editor';
import type { TFile } from './files';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownRenderer } from './markdown-renderer';
import { Menu } from './menu';
import { TextFileView } from './text-view';

function field(state: unknown, name: string): unknown {
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[name] : undefined;
}

/** A note: its source in an editor, or rendered. */
export class MarkdownView extends TextFileView {
  editor: Editor;
  hoverPopover = null;
  private mode: MarkdownViewModeType = 'source';
  private titleInputEl: HTMLElement;
  private sourceEl: HTMLElement;
  private previewEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = 'file-text';
    this.sourceEl = this.contentEl.createDiv('markdown-source-view mod-cm6');
    this.titleInputEl = this.sourceEl.createDiv('inline-title');
    const input = this.sourceEl.createEl('textarea', { cls: 'cm-content', attr: { spellcheck: 'false', 'aria-label': 'Note', 'data-no-tooltip': true } });
    this.previewEl = this.contentEl.createDiv('markdown-preview-view markdown-rendered');
    this.previewEl.hide();
    this.editor = new Editor(input);
    this.editor.onChanged = () => { this.onEdited(); };
    input.addEventListener('contextmenu', (evt) => {
      const menu = new Menu();
      this.app.workspace.trigger('editor-menu', menu, this.editor, this);
      menu.showAtMouseEvent(evt);
    });
    this.addAction('more-vertical', 'More options', (evt) => { this.leaf.showPaneMenu(evt); });
  }

  override getViewType(): string {
    return 'markdown';
  }

  getMode(): MarkdownViewModeType {
    return this.mode;
  }

  override getViewData(): string {
    return this.editor.getValue();
  }

  override setViewData(data: string, clear: boolean): void {
    this.editor.load(data, !clear);
    if (this.mode === 'preview') void this.renderPreview();
  }

  override clear(): void {
    this.editor.load('', false);
    this.previewEl.empty();
  }

  override async onLoadFile(file: TFile): Promise<void> {
    await super.onLoadFile(file);
    this.titleInputEl.setText(file.basename);
  }

  override async onRename(file: TFile): Promise<void> {
    await super.onRename(file);
    this.titleInputEl.setText(file.basename);
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: false };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const mode = field(state, 'mode');
    if (mode !== 'source' && mode !== 'preview') return;
    this.mode = mode;
    this.sourceEl.toggle(mode === 'source');
    this.previewEl.toggle(mode === 'preview');
    if (mode === 'preview') await this.renderPreview();
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') } };
  }

  override setEphemeralState(state: unknown): void {
    const line = field(state, 'line');
    if (typeof line === 'number') {
      this.editor.setCursor(line, 0);
      this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
    }
    if (field(state, 'focus') === true && this.mode === 'source') this.editor.focus();
  }

  showSearch(_replace?: boolean): void {}

  private onEdited(): void {
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
    this.app.workspace.editorSuggest.trigger(this.editor, this.file);
  }

  private async renderPreview(): Promise<void> {
    this.previewEl.empty();
    this.previewEl.createDiv({ cls: 'inline-title', text: this.file?.basename ?? '' });
    await MarkdownRenderer.render(this.app, this.getViewData(), this.previewEl, this.file?.path ?? '', this);
  }
}
