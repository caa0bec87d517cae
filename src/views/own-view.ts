import { ItemView, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import type { Words } from '../core/words/words';
import type { Context } from './context';
import { offerPreviews } from './preview';

/** What the app shows of a view around it. */
export interface Own {
  readonly type: string;
  readonly icon: string;
  readonly title: (words: Words) => string;
  /** The class of its element. */
  readonly cls: string;
  /** Whether a note opened from it takes its place; else it stays. */
  readonly gives: boolean;
}

/** A view of Kith's own: drawn when it opens, and anew whenever something shown may have changed. */
export abstract class OwnView extends ItemView {
  /** On the class, for the app may ask for the type while the view is still being made. */
  static readonly own: Own;
  /** The preview shown over this view; the app puts it here. */
  hoverPopover: HoverPopover | null = null;

  constructor(leaf: WorkspaceLeaf, protected readonly context: Context) {
    super(leaf);
    this.navigation = this.own.gives;
  }

  private get own(): Own {
    return (this.constructor as typeof OwnView).own;
  }

  override getViewType(): string {
    return this.own.type;
  }

  override getDisplayText(): string {
    return this.own.title(this.context.words());
  }

  override getIcon(): string {
    return this.own.icon;
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.empty();
    this.contentEl.addClass(this.own.cls);
    offerPreviews(this.contentEl, this.app, this);
    this.drawOnce(this.contentEl);
    this.register(this.context.onChange(() => this.refresh()));
    this.refresh();
  }

  /** Draws what stays as long as the view is open; nothing, unless a view has such parts. */
  protected drawOnce(_el: HTMLElement): void {}

  /** Shows what is so now. */
  protected abstract refresh(): void;
}
