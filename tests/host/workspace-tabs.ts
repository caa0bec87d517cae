import type { App } from './app';
import { Events } from './events';
import { setIcon } from './icons';
import { WorkspaceLeaf } from './leaf';
import { setTooltip } from './tooltip';

/** Something of the workspace that holds others. */
export abstract class WorkspaceParent extends Events {
  containerEl: HTMLElement = createDiv();

  constructor(public app: App) {
    super();
  }
}

/** A row of tabs and the leaf that is shown. */
export class WorkspaceTabs extends WorkspaceParent {
  children: WorkspaceLeaf[] = [];
  currentTab = 0;
  protected headersEl: HTMLElement;
  protected bodyEl: HTMLElement;

  constructor(app: App, public parent: WorkspaceSplit | null) {
    super(app);
    this.containerEl.addClass('workspace-tabs', 'mod-top');
    this.headersEl = this.containerEl.createDiv('workspace-tab-header-container').createDiv({
      cls: 'workspace-tab-header-container-inner',
      attr: { role: 'tablist' },
    });
    this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
  }

  get currentLeaf(): WorkspaceLeaf | null {
    return this.children[this.currentTab] ?? null;
  }

  addLeaf(at = this.children.length): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, this);
    this.children.splice(at, 0, leaf);
    if (this.children.length === 1) this.selectTab(leaf);
    else this.drawHeaders();
    return leaf;
  }

  removeLeaf(leaf: WorkspaceLeaf): void {
    const at = this.children.indexOf(leaf);
    if (at < 0) return;
    this.children.splice(at, 1);
    leaf.containerEl.remove();
    if (at <= this.currentTab) this.currentTab = Math.max(0, this.currentTab - 1);
    if (this.currentLeaf) this.selectTab(this.currentLeaf);
    else this.drawHeaders();
  }

  /** Shows a leaf of this row. */
  selectTab(leaf: WorkspaceLeaf): void {
    this.currentTab = Math.max(0, this.children.indexOf(leaf));
    for (const child of this.children) if (child !== leaf) child.containerEl.remove();
    this.bodyEl.appendChild(leaf.containerEl);
    this.drawHeaders();
    if (leaf.isDeferred) void leaf.loadIfDeferred();
  }

  drawHeaders(): void {
    this.headersEl.empty();
    for (const leaf of this.children) {
      const current = leaf === this.currentLeaf;
      const header = this.headersEl.createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: 0 } });
      header.toggleClass('is-active', current);
      header.toggleClass('mod-active', leaf === this.app.workspace.activeLeaf);
      header.setAttr('aria-selected', String(current));
      header.setAttr('data-type', leaf.view.getViewType());
      setTooltip(header, leaf.getDisplayText());
      const inner = header.createDiv('workspace-tab-header-inner');
      setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
      inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: leaf.getDisplayText() });
      const close = inner.createDiv('workspace-tab-header-inner-close-button');
      setIcon(close, 'x');
      close.addEventListener('click', (evt) => {
        evt.stopPropagation();
        leaf.detach();
      });
      const select = (): void => { this.app.workspace.setActiveLeaf(leaf, { focus: true }); };
      header.addEventListener('click', select);
      header.addEventListener('keydown', (evt) => { if (evt.key === 'Enter') select(); });
      header.addEventListener('contextmenu', (evt) => { leaf.showPaneMenu(evt); });
    }
  }
}

/** Rows of tabs beside or under each other. */
export class WorkspaceSplit extends WorkspaceParent {
  children: WorkspaceTabs[] = [];
  parent: WorkspaceParent | null = null;

  constructor(app: App, cls: string) {
    super(app);
    this.containerEl.addClass('workspace-split', 'mod-vertical', cls);
  }

  addTabs(): WorkspaceTabs {
    const tabs = new WorkspaceTabs(this.app, this);
    this.children.push(tabs);
    this.containerEl.appendChild(tabs.containerEl);
    return tabs;
  }

  /** Rows left without tabs go, but for the last. */
  dropEmpty(): void {
    for (const tabs of [...this.children]) {
      if (tabs.children.length > 0 || this.children.length === 1) continue;
      this.children.splice(this.children.indexOf(tabs), 1);
      tabs.containerEl.remove();
    }
  }
}

/** The middle of the window. */
export class WorkspaceRoot extends WorkspaceSplit {
  win = window;
  doc = document;

  constructor(app: App) {
    super(app, 'mod-root');
  }
}

function setCollapsed(side: { containerEl: HTMLElement; collapsed: boolean; app: App }, collapsed: boolean): void {
  if (side.collapsed === collapsed) return;
  side.collapsed = collapsed;
  side.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
  side.app.workspace.layoutChanged();
  side.app.workspace.trigger('resize');
}

/** A side bar of the desktop. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;

  constructor(app: App, side: 'left' | 'right') {
    super(app, `mod-${side}-split`);
    this.containerEl.addClass('mod-sidedock');
    this.addTabs();
  }

  collapse(): void {
    setCollapsed(this, true);
  }

  expand(): void {
    setCollapsed(this, false);
  }

  toggle(): void {
    setCollapsed(this, !this.collapsed);
  }
}

/** A side pane of a phone: it slides over the note and holds leaves itself. */
export class WorkspaceMobileDrawer extends WorkspaceTabs {
  collapsed = false;

  constructor(app: App, side: 'left' | 'right') {
    super(app, null);
    this.containerEl.addClass('workspace-drawer', `mod-${side}`);
  }

  collapse(): void {
    setCollapsed(this, true);
  }

  expand(): void {
    setCollapsed(this, false);
  }

  toggle(): void {
    setCollapsed(this, !this.collapsed);
  }
}
