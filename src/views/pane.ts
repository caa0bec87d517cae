import { ItemView, type WorkspaceLeaf } from 'obsidian';
import type { Context } from '../commands/context';
import type { Words } from '../core/words/words';
import { redraw, walkRows } from './rows';

/** A side pane of Kith: a head that stays, and a body drawn anew when something changed. */
export abstract class Pane extends ItemView {
  protected headEl!: HTMLElement;
  protected bodyEl!: HTMLElement;
  private progressEl!: HTMLElement;
  /** What the head is written in. */
  private spoken: Words | null = null;

  constructor(leaf: WorkspaceLeaf, protected readonly context: Context) {
    super(leaf);
    this.navigation = false;
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.empty();
    this.contentEl.addClass('kith-pane');
    this.headEl = this.contentEl.createDiv('kith-pane-head');
    this.progressEl = this.contentEl.createDiv({ cls: 'kith-progress', attr: { role: 'status' } });
    this.bodyEl = this.contentEl.createDiv('kith-pane-body');
    walkRows(this.bodyEl);
    this.register(this.context.onChange(() => this.refresh()));
    this.refresh();
  }

  /** Draws the body anew, and the head too when the language is another. */
  protected refresh(): void {
    const words = this.context.words();
    if (words !== this.spoken) {
      this.headEl.empty();
      this.drawHead(this.headEl);
      this.spoken = words;
    }
    const progress = this.context.progress();
    this.progressEl.setText(progress ? words.labels.reading(progress.read, progress.of) : '');
    // While the first notes are being read an empty vault cannot be told from one not read yet.
    const known = progress === null || this.context.roster().counts(this.context.today()).people > 0;
    redraw(this.bodyEl, () => known && this.drawBody(this.bodyEl));
  }

  protected abstract drawHead(el: HTMLElement): void;
  protected abstract drawBody(el: HTMLElement): void;
}
