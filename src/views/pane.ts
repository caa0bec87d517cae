import { ItemView, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import type { Context } from './context';
import { offerPreviews } from './preview';
import type { Words } from '../core/words/words';
import { parseDay, printDay, type Day } from '../core/day';
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

  /** What the pane may know; `today` is the day it shows. */
  protected readonly context: Context;
  /** The past day shown; null for the day it is. */
  private asOf: Day | null = null;

  constructor(leaf: WorkspaceLeaf, context: Context) {
    super(leaf);
    this.context = { ...context, today: () => this.asOf ?? context.today() };
    this.navigation = false;
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.empty();
    this.contentEl.addClass('kith-pane');
    offerPreviews(this.contentEl, this.app, this);
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

  /** Whether another day is shown than the one it is. */
  protected isPast(): boolean {
    return this.asOf !== null;
  }

  /** A box for the day the pane shows; emptied it is today again. */
  protected drawAsOf(el: HTMLElement): void {
    const { briefing } = this.context.words();
    const labelEl = el.createEl('label', { cls: 'kith-as-of', text: briefing.asOf, attr: { 'aria-label': briefing.asOfHint } });
    const inputEl = labelEl.createEl('input', { type: 'date', attr: { 'aria-label': briefing.asOfHint } });
    if (this.asOf !== null) inputEl.value = printDay(this.asOf);
    inputEl.addEventListener('change', () => {
      this.asOf = parseDay(inputEl.value);
      this.refresh();
    });
  }

  protected abstract drawHead(el: HTMLElement): void;

  /** The rows as they are now; what stands above them is drawn into `messageEl`. */
  protected abstract rows(): readonly Row[];
}
