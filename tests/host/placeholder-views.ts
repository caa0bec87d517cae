import type { ViewState } from 'obsidian';
import type { WorkspaceLeaf } from './leaf';
import { ItemView, View } from './views';

/** A new tab. */
export class EmptyView extends ItemView {
  override icon = 'file';

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.contentEl.createDiv('empty-state').createDiv({ cls: 'empty-state-title', text: 'No file is open' });
  }

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }
}

/** Stands for a view whose type nobody has registered; keeps its state. */
export class UnknownView extends ItemView {
  override icon = 'ghost';

  constructor(leaf: WorkspaceLeaf, readonly waiting: ViewState) {
    super(leaf);
    this.contentEl.createDiv({ cls: 'empty-state', text: 'Plugin no longer active' });
  }

  getViewType(): string {
    return this.waiting.type;
  }

  getDisplayText(): string {
    return 'Plugin no longer active';
  }

  override getState(): Record<string, unknown> {
    return this.waiting.state ?? {};
  }
}

/** Stands for a view that has not been looked at since the start. */
export class DeferredView extends View {
  constructor(leaf: WorkspaceLeaf, readonly waiting: ViewState) {
    super(leaf);
  }

  getViewType(): string {
    return this.waiting.type;
  }

  getDisplayText(): string {
    return this.waiting.type;
  }

  override getState(): Record<string, unknown> {
    return this.waiting.state ?? {};
  }
}
