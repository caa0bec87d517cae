import { drawMessage, dueRows } from './draw-due';
import { dueModel, type DueState } from './due-model';
import { drawFilter } from './filter-box';
import { Network } from './audit/network';
import type { Own } from './own-view';
import { Pane } from './pane';
import { listenToPerson } from './person-events';
import { PromiseRows } from './promise-rows';
import type { Row } from './virtual-list';

/** The view type of the due pane. */
export const DUE_VIEW = 'kith-due';

/** The due pane: enough for today, then the rest, soon, waiting, never. */
export class DueView extends Pane {
  static override readonly own: Own = { type: DUE_VIEW, icon: 'users', title: ({ labels }) => labels.duePane, cls: 'kith-pane', gives: false };
  private state: DueState = { filter: '', toggled: new Set(), whole: new Set() };
  private countEl!: HTMLElement;
  private readonly network = new Network(this.context);
  /** Whether the first rows have been seen: what is worth saying asks to look at everyone, and comes after them. */
  private seen = false;
  private readonly promises = new PromiseRows(this.context, () => this.refresh());

  protected override drawOnce(el: HTMLElement): void {
    super.drawOnce(el);
    // The first frame from now shows the rows; the one behind it may take its time.
    let frame = window.requestAnimationFrame(() => {
      frame = window.requestAnimationFrame(() => {
        this.seen = true;
        this.refresh();
      });
    });
    this.register(() => window.cancelAnimationFrame(frame));
  }

  protected override drawHead(el: HTMLElement): void {
    drawFilter(el, this.state.filter, this.context.words(), {
      change: (filter) => {
        this.state = { ...this.state, filter };
        this.refresh();
      },
      leave: () => this.list.focusFirst(({ level }) => level === 2),
    });
    const barEl = el.createDiv('kith-due-bar');
    this.countEl = barEl.createDiv({ cls: 'kith-count', attr: { 'aria-live': 'polite' } });
    this.drawAsOf(barEl);
  }

  protected override rows(): readonly Row[] {
    const { roster, today } = this.context;
    const { lexicon } = roster();
    const model = dueModel(roster().view(today()), roster().counts(today()), lexicon.settings, this.state);
    drawMessage(this.messageEl, model, this.context.words(), this.context.gestures.findPeople);
    this.countEl.setText(model.counts.people === 0 ? '' : this.context.words().labels.tally(model.due, model.counts.people));
    const isOpen = (id: string): boolean => (id === 'never' || id === 'not-answering' ? model.filter !== '' : true) !== this.state.toggled.has(id);
    const reasons = this.seen ? this.network.look().reasons : () => [];
    const promised = this.promises.section(this.state.filter, isOpen('promised'), this.state.whole.has('promised'), () => this.change({ whole: flipped(this.state.whole, 'promised') }));
    return dueRows(model, promised, lexicon.channels, this.context.words(), isOpen, {
      row: (el, standing) => listenToPerson(el, standing, this.context, () => this.list.picked.paths),
      reasons: ({ person }) => reasons(person.path),
      toggle: (id) => this.change({ toggled: flipped(this.state.toggled, id) }),
      showAll: (id) => this.change({ whole: flipped(this.state.whole, id) }),
    });
  }

  private change(part: Partial<DueState>): void {
    this.state = { ...this.state, ...part };
    this.refresh();
  }
}

function flipped(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
