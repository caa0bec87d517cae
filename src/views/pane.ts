import { ItemView, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import type { Context } from './context';
import type { Words } from '../core/words/words';
import { VirtualList, type Row } from './virtual-list';

/** A side pane of Kith: a head that stays, and a list of rows shown anew when something changed. */
export abstract class Pane extends ItemView {
  /** The preview shown over this pane; the app puts it here. */
  hoverPopover: HoverPopover | null = null;
  protected headEl!: HTMLElement;
  /** What is said above the rows, or instead of them. */
  protected messageEl!: HTMLElement;
  protected list!: VirtualList;
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
    const bodyEl = this.contentEl.createDiv('kith-pane-body');
    this.messageEl = bodyEl.createDiv();
    this.list = new VirtualList(bodyEl, this.getDisplayText());
    this.register(() => this.list.unload());
    this.register(this.context.onChange(() => this.refresh()));
    this.refresh();
  }

  /** Shows the rows anew, and draws the head anew when the language is another. */
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
    this.messageEl.empty();
    this.list.show(known ? this.rows() : []);
  }

  protected abstract drawHead(el: HTMLElement): void;

  /** The rows as they are now; what stands above them is drawn into `messageEl`. */
  protected abstract rows(): readonly Row[];
}
