import { Keymap } from 'obsidian';
import { openPlace, readingPlace } from '../commands/open-place';
import type { Standing } from '../core/due';
import { drawDue } from './draw-due';
import { dueModel, type DueState } from './due-model';
import { drawFilter } from './filter-box';
import { Pane } from './pane';
import { personMenu } from './person-menu';
import { focusRow, rowsOf } from './rows';

/** The view type of the due pane. */
export const DUE_VIEW = 'kith-due';

/** The due pane: enough for today, then the rest, soon, waiting, never. */
export class DueView extends Pane {
  private state: DueState = { filter: '', toggled: new Set(), whole: new Set() };
  private countEl!: HTMLElement;

  override getViewType(): string {
    return DUE_VIEW;
  }

  override getDisplayText(): string {
    return this.context.words().labels.duePane;
  }

  override getIcon(): string {
    return 'users';
  }

  protected override drawHead(el: HTMLElement): void {
    drawFilter(el, this.state.filter, this.context.words(), {
      change: (filter) => {
        this.state = { ...this.state, filter };
        this.refresh();
      },
      leave: () => {
        const first = rowsOf(this.bodyEl).find((row) => row.hasClass('kith-person'));
        if (first) focusRow(this.bodyEl, first);
      },
    });
    this.countEl = el.createDiv({ cls: 'kith-count', attr: { 'aria-live': 'polite' } });
  }

  protected override drawBody(el: HTMLElement): void {
    const { roster, today } = this.context;
    const { lexicon } = roster();
    const model = dueModel(roster().view(today()), roster().counts(today()), lexicon.settings, this.state);
    this.countEl.setText(model.counts.people === 0 ? '' : this.context.words().labels.tally(model.due, model.counts.people));
    const isOpen = (id: string): boolean => (id === 'never' || id === 'not-answering' ? model.filter !== '' : true) !== this.state.toggled.has(id);
    drawDue(el, model, lexicon.channels, this.context.words(), isOpen, {
      row: (rowEl, standing) => this.listen(rowEl, standing),
      toggle: (id) => this.change({ toggled: flipped(this.state.toggled, id) }),
      showAll: (id) => this.change({ whole: flipped(this.state.whole, id) }),
    });
  }

  private listen(rowEl: HTMLElement, standing: Standing): void {
    const { app } = this.context;
    rowEl.addEventListener('click', (event) => void openPlace(app, readingPlace(this.context, standing), Keymap.isModEvent(event)));
    rowEl.addEventListener('auxclick', (event) => {
      if (event.button === 1) void openPlace(app, readingPlace(this.context, standing), 'tab');
    });
    rowEl.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const menu = personMenu(this.context, standing);
      // The menu key has no place of its own: the menu opens at the row then.
      const { left, bottom } = rowEl.getBoundingClientRect();
      if (event.clientX === 0 && event.clientY === 0) menu.showAtPosition({ x: left, y: bottom });
      else menu.showAtMouseEvent(event);
    });
    rowEl.addEventListener('mouseover', (event) => {
      app.workspace.trigger('hover-link', {
        event, source: DUE_VIEW, hoverParent: this, targetEl: rowEl, linktext: standing.person.path, sourcePath: '',
      });
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
