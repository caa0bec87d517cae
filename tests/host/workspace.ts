import type { OpenViewState, PaneType } from 'obsidian';
import type { App } from './app';
import type { Editor } from './editor';
import { EditorSuggestManager } from './editor-suggest';
import type { TFile } from './files';
import { WorkspaceLeaf } from './leaf';
import { openLinkText } from './link-opener';
import { Platform } from './platform';
import { debounce } from './timing';
import { FileView, type View } from './views';
import { WorkspaceMobileDrawer, WorkspaceParent, WorkspaceRoot, WorkspaceSidedock, type WorkspaceTabs } from './workspace-tabs';

type Side = 'left' | 'right';
type Constructor<T> = abstract new (...args: never[]) => T;

/** The panes of the window and the leaves in them. */
export class Workspace extends WorkspaceParent {
  leftSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
  rightSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
  rootSplit: WorkspaceRoot;
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  requestSaveLayout = debounce(() => Promise.resolve(), 2000);
  editorSuggest = new EditorSuggestManager();
  private waiting: (() => unknown)[] = [];
  private lastFile: TFile | null = null;
  private shownFile: TFile | null = null;
  private opened: string[] = [];

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('workspace');
    const side = (name: Side): WorkspaceSidedock | WorkspaceMobileDrawer =>
      Platform.isMobile ? new WorkspaceMobileDrawer(app, name) : new WorkspaceSidedock(app, name);
    this.leftSplit = side('left');
    this.rootSplit = new WorkspaceRoot(app);
    this.rightSplit = side('right');
    this.containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
  }

  /** Fills the window with an empty tab; called once, when the app has its workspace. */
  build(): void {
    this.activeLeaf = this.rootSplit.addTabs().addLeaf();
    this.rightSplit.collapse();
    if (Platform.isMobile) this.leftSplit.collapse();
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.waiting.push(callback);
  }

  /** Says that the layout is ready, as the app does once after its start. */
  markLayoutReady(): void {
    if (this.layoutReady) return;
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) callback();
    this.layoutChanged();
  }

  getLayout(): Record<string, unknown> {
    const leaves: unknown[] = [];
    this.iterateAllLeaves((leaf) => { leaves.push({ id: leaf.id, state: leaf.getViewState() }); });
    return { leaves, active: this.activeLeaf?.id ?? null };
  }

  getLeaf(newLeaf?: PaneType | boolean, direction?: 'vertical' | 'horizontal'): WorkspaceLeaf {
    if (newLeaf === 'split') return this.splitActiveLeaf(direction);
    if (newLeaf) return this.mainTabs().addLeaf();
    const leaf = this.getMostRecentLeaf();
    const usable = leaf && !leaf.pinned && (leaf.view.navigation || leaf.view.getViewType() === 'empty');
    return usable ? leaf : this.mainTabs().addLeaf();
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  splitActiveLeaf(direction: 'vertical' | 'horizontal' = 'vertical'): WorkspaceLeaf {
    const leaf = this.rootSplit.addTabs().addLeaf();
    this.rootSplit.containerEl.toggleClass('mod-horizontal', direction === 'horizontal');
    return leaf;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideTabs('left', split).addLeaf();
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideTabs('right', split).addLeaf();
  }

  async ensureSideLeaf(
    type: string,
    side: Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
  ): Promise<WorkspaceLeaf> {
    const { active = false, split = false, reveal = true } = options;
    const known = this.getLeavesOfType(type).find((leaf) => leaf.parent === this.sideTabs(side, false));
    const leaf = known ?? this.sideTabs(side, split).addLeaf();
    const state = options.state as Record<string, unknown> | undefined;
    if (!known || state) await leaf.setViewState({ type, active, ...(state ? { state } : {}) });
    if (reveal) await this.revealLeaf(leaf);
    return leaf;
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus?: boolean): void {
    const wantsFocus = typeof params === 'boolean' ? focus === true : params.focus === true;
    leaf.activeTime = ++this.clock;
    const changed = this.activeLeaf !== leaf;
    const before = this.activeLeaf;
    this.activeLeaf = leaf;
    if (leaf.parent.currentLeaf !== leaf) leaf.parent.selectTab(leaf);
    if (changed) {
      before?.updateHeader();
      leaf.updateHeader();
      for (const el of this.containerEl.findAll('.workspace-leaf.mod-active')) el.removeClass('mod-active');
      leaf.containerEl.addClass('mod-active');
      this.trigger('active-leaf-change', leaf);
    }
    if (wantsFocus) leaf.setEphemeralState({ focus: true });
    this.checkFile();
  }

  getMostRecentLeaf(root: unknown = this.rootSplit): WorkspaceLeaf | null {
    let best: WorkspaceLeaf | null = null;
    this.iterateAllLeaves((leaf) => {
      if ((leaf.parent.parent ?? leaf.parent) === root && (!best || leaf.activeTime > best.activeTime)) best = leaf;
    });
    return best;
  }

  getActiveViewOfType<T extends View>(type: Constructor<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** The file of the active view, else the last one that was active. */
  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView && view.file) return view.file;
    return this.lastFile && this.app.vault.getAbstractFileByPath(this.lastFile.path) === this.lastFile ? this.lastFile : null;
  }

  /** The active view when it has an editor. */
  get activeEditor(): (View & { editor: Editor; file: TFile | null }) | null {
    const view = this.activeLeaf?.view;
    return view && 'editor' in view ? (view as View & { editor: Editor; file: TFile | null }) : null;
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const tabs of [...this.rootSplit.children]) for (const leaf of [...tabs.children]) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    this.iterateRootLeaves(callback);
    for (const side of [this.leftSplit, this.rightSplit]) {
      const rows = side instanceof WorkspaceSidedock ? side.children : [side];
      for (const tabs of rows) for (const leaf of [...tabs.children]) callback(leaf);
    }
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    const found: WorkspaceLeaf[] = [];
    this.iterateAllLeaves((leaf) => { if (leaf.view.getViewType() === type) found.push(leaf); });
    return found;
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    let found: WorkspaceLeaf | null = null;
    this.iterateAllLeaves((leaf) => { if (leaf.id === id) found = leaf; });
    return found;
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    for (const side of [this.leftSplit, this.rightSplit]) {
      if (side === leaf.parent || side === leaf.parent.parent) side.expand();
    }
    leaf.parent.selectTab(leaf);
    await leaf.loadIfDeferred();
    this.setActiveLeaf(leaf);
  }

  async openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openState?: OpenViewState): Promise<void> {
    await openLinkText(this.app, linktext, sourcePath, newLeaf, openState);
  }

  getLastOpenFiles(): string[] {
    return [...this.opened];
  }

  updateOptions(): void {}

  /** Notes a file as opened. */
  noteOpened(file: TFile): void {
    this.opened = [file.path, ...this.opened.filter((path) => path !== file.path)].slice(0, 10);
    this.checkFile();
  }

  layoutChanged(): void {
    if (!this.layoutReady) return;
    this.trigger('layout-change');
    void this.requestSaveLayout();
  }

  /** What is left to do when a leaf went away. */
  leafDetached(leaf: WorkspaceLeaf): void {
    this.rootSplit.dropEmpty();
    if (this.mainTabs().children.length === 0) this.mainTabs().addLeaf();
    if (this.activeLeaf === leaf) {
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
    }
    this.layoutChanged();
  }

  private clock = 0;

  private checkFile(): void {
    const view = this.activeLeaf?.view;
    if (!(view instanceof FileView)) return;
    if (view.file) this.lastFile = view.file;
    if (view.file === this.shownFile) return;
    this.shownFile = view.file;
    this.trigger('file-open', view.file);
  }

  private mainTabs(): WorkspaceTabs {
    const recent = this.getMostRecentLeaf();
    return recent?.parent ?? this.rootSplit.children[0] ?? this.rootSplit.addTabs();
  }

  private sideTabs(side: Side, split: boolean): WorkspaceTabs {
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    if (dock instanceof WorkspaceMobileDrawer) return dock;
    return split ? dock.addTabs() : (dock.children[0] ?? dock.addTabs());
  }
}
