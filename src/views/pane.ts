import type { WorkspaceLeaf } from 'obsidian';
import type { Context } from './context';
import type { Words } from '../core/words/words';
import { civilOf, parseDay, printDay, type Day } from '../core/day';
import { OwnView } from './own-view';
import { VirtualList, type Row } from './virtual-list';

/** A side pane of Kith: a head that stays, and a list of rows shown anew when something changed. */
export abstract class Pane extends OwnView {
  protected headEl!: HTMLElement;
  /** What is said above the rows, or instead of them. */
  protected messageEl!: HTMLElement;
  protected list!: VirtualList;
  private progressEl!: HTMLElement;
  /** What the head is written in. */
  private spoken: Words | null = null;

  /** The past day shown; null for the day it is. */
  private asOf: Day | null = null;

  constructor(leaf: WorkspaceLeaf, context: Context) {
    // What a pane knows is as of the day it shows.
    super(leaf, { ...context, today: () => this.asOf ?? context.today() });
  }

  protected override drawOnce(el: HTMLElement): void {
    this.headEl = el.createDiv('kith-pane-head');
    this.progressEl = el.createDiv({ cls: 'kith-progress', attr: { role: 'status' } });
    const bodyEl = el.createDiv('kith-pane-body');
    this.messageEl = bodyEl.createDiv();
    this.list = new VirtualList(bodyEl, this.getDisplayText());
    this.register(() => this.list.unload());
  }

  /** Shows the rows anew, and draws the head anew when the language is another. */
  protected override refresh(): void {
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
    const { briefing, dates } = this.context.words();
    const labelEl = el.createEl('label', { cls: 'kith-as-of', attr: { 'aria-label': briefing.asOfHint } });
    // The browser writes the day in the order of the system's language, whatever the app's: it stands in words beside it.
    const textEl = labelEl.createSpan();
    const inputEl = labelEl.createEl('input', { type: 'date', attr: { 'aria-label': briefing.asOfHint } });
    const say = (): void => textEl.setText(this.asOf === null ? briefing.asOfToday : briefing.asOf(dates.day(civilOf(this.asOf), true)));
    if (this.asOf !== null) inputEl.value = printDay(this.asOf);
    say();
    inputEl.addEventListener('change', () => {
      this.asOf = parseDay(inputEl.value);
      say();
      this.refresh();
    });
  }

  protected abstract drawHead(el: HTMLElement): void;

  /** The rows as they are now; what stands above them is drawn into `messageEl`. */
  protected abstract rows(): readonly Row[];
}
