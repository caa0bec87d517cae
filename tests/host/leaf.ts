import type { OpenViewState, ViewState } from 'obsidian';
import type { App } from './app';
import { Events } from './events';
import type { TFile } from './files';
import { Menu } from './menu';
import { DeferredView, EmptyView, UnknownView } from './placeholder-views';
import type { View } from './views';
import { FileView } from './views';
import type { WorkspaceTabs } from './workspace-tabs';

let serial = 0;

/** A place for one view: a tab. */
export class WorkspaceLeaf extends Events {
  id = `leaf-${++serial}`;
  view: View;
  containerEl: HTMLElement = createDiv('workspace-leaf');
  hoverPopover = null;
  pinned = false;
  group: string | null = null;
  activeTime = 0;

  constructor(public app: App, public parent: WorkspaceTabs) {
    super();
    this.view = new EmptyView(this);
    this.containerEl.appendChild(this.view.containerEl);
    const activate = (): void => { app.workspace.setActiveLeaf(this); };
    this.containerEl.addEventListener('mousedown', activate);
    this.containerEl.addEventListener('focusin', activate);
  }

  getRoot(): unknown {
    return this.parent.parent;
  }

  getContainer(): unknown {
    return this.app.workspace.rootSplit;
  }

  /** Shows another view. */
  async open(view: View): Promise<View> {
    const before = this.view;
    this.view = view;
    await before.close();
    await view.open(this.containerEl);
    this.updateHeader();
    return view;
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const { state, eState, active = true } = openState;
    const type = this.app.viewRegistry.typeFor(file.extension);
    await this.setViewState({ type, active, state: { ...state, file: file.path } }, eState);
    this.app.workspace.noteOpened(file);
  }

  getViewState(): ViewState {
    const state: ViewState = { type: this.view.getViewType(), state: this.view.getState() };
    if (this.pinned) state.pinned = true;
    return state;
  }

  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const { type, state, active } = viewState;
    if (this.view.getViewType() !== type || this.isDeferred) await this.open(this.app.viewRegistry.create(type, this));
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    if (state) await this.view.setState(state, { history: false });
    if (eState !== undefined) this.view.setEphemeralState(eState);
    this.updateHeader();
    if (active) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.layoutChanged();
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** Keeps a view for later, as the app does with tabs in the background when it starts. */
  async defer(viewState: ViewState): Promise<void> {
    await this.open(new DeferredView(this, viewState));
  }

  async loadIfDeferred(): Promise<void> {
    if (this.view instanceof DeferredView) await this.setViewState({ ...this.view.waiting, active: false });
  }

  /** Makes the view anew: its type was registered or went away. */
  async rebuildView(): Promise<void> {
    const state = this.getViewState();
    const type = state.type;
    await this.open(this.app.viewRegistry.has(type) ? this.app.viewRegistry.create(type, this) : new UnknownView(this, state));
    if (state.state) await this.view.setState(state.state, { history: false });
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (pinned === this.pinned) return;
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    other.group ??= other.id;
    this.setGroup(other.group);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  detach(): void {
    this.parent.removeLeaf(this);
    void this.view.close();
    this.app.workspace.leafDetached(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** Writes the tab's name and icon again. */
  updateHeader(): void {
    this.parent.drawHeaders();
  }

  /** The menu of the tab: the view's own items, then everybody's for its file. */
  showPaneMenu(evt: MouseEvent): void {
    const menu = new Menu();
    this.view.onPaneMenu(menu, 'more-options');
    if (this.view instanceof FileView && this.view.file) {
      this.app.workspace.trigger('file-menu', menu, this.view.file, 'more-options', this);
    }
    menu.addItem((item) => item.setTitle('Close').setIcon('x').setSection('close').onClick(() => { this.detach(); }));
    menu.showAtMouseEvent(evt);
  }
}
