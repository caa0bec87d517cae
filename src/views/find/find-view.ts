import { ButtonComponent } from 'obsidian';
import { findPeople, withoutRule, withRule, type Sign } from '../../core/find-people';
import { OwnView, type Own } from '../own-view';
import { drawSigns } from './draw-signs';
import { drawWalk } from './draw-walk';
import { walkOf } from './walk-model';

/** The view type of the pane that looks for people. */
export const FIND_VIEW = 'kith-find';

/** The first minutes: likely people by sign, what a rule of it would change, and a circle for the first five. */
export class FindView extends OwnView {
  static override readonly own: Own = { type: FIND_VIEW, icon: 'user-search', title: ({ finder }) => finder.pane, cls: 'kith-find', gives: false };
  /** Whom the walk has asked about, and whom of them it gave a circle, in that order. */
  private readonly passed = new Set<string>();
  private readonly given: string[] = [];

  protected override refresh(): void {
    const { roster, today, words, notes, progress, gestures } = this.context;
    const { contentEl } = this;
    const { finder, labels } = words();
    const key = contentEl.doc.activeElement?.closest('[data-key]')?.getAttribute('data-key') ?? null;
    const { scrollTop } = contentEl;
    contentEl.empty();
    const pageEl = contentEl.createDiv('kith-find-page');
    const reading = progress();
    if (reading) {
      pageEl.createDiv({ cls: 'kith-progress', text: labels.reading(reading.read, reading.of), attr: { role: 'status' } });
      return;
    }
    const { lexicon } = roster();
    const found = findPeople(notes(), lexicon);
    const { people } = roster().view(today());
    if (people.length === 0 && found.signs.every(({ more }) => more.length === 0)) return this.drawFirstSteps(pageEl, found.notes);
    pageEl.createEl('h2', { text: finder.title });
    pageEl.createEl('p', { text: finder.soFar(people.length, found.notes), attr: { role: 'status' } });
    pageEl.createEl('p', { cls: 'kith-find-intro', text: finder.intro });
    drawSigns(pageEl, found, words(), (sign) => this.turn(sign));
    if (people.length > 0) {
      drawWalk(pageEl, walkOf(people, this.passed), { circles: lexicon.settings.circles, channels: lexicon.channels, today: today(), given: this.given.length }, words(), {
        give: (path, circle) => void this.give(path, circle),
        skip: (path) => {
          this.passed.add(path);
          this.refresh();
        },
        undo: () => void this.undo(),
        openDue: gestures.openDue,
      });
    }
    contentEl.scrollTop = scrollTop;
    if (key !== null) this.focus(key);
  }

  /** The focus stays on its button; where that is gone, on the first of what took its place. */
  private focus(key: string): void {
    const buttons = this.contentEl.findAll('[data-key]');
    (buttons.find((el) => el.getAttribute('data-key') === key) ?? this.contentEl.find('.kith-walk [data-key]') ?? buttons[0])?.focus({ preventScroll: true });
  }

  private drawFirstSteps(el: HTMLElement, notes: number): void {
    const { words, gestures } = this.context;
    const { finder, labels, gestures: texts } = words();
    el.createEl('h2', { text: finder.welcome });
    el.createEl('p', { text: finder.empty(notes) });
    const listEl = el.createEl('ol', 'kith-find-steps');
    for (const text of finder.steps) listEl.createEl('li', { text });
    const { buttonEl } = new ButtonComponent(el).setButtonText(texts.newPerson).setCta().onClick(() => gestures.meet(''));
    buttonEl.setAttribute('data-key', 'new');
    el.createEl('p', { text: labels.becomePerson });
    el.createEl('pre').createEl('code', { text: labels.becomePersonExample });
    el.createEl('p', { text: labels.becomePersonElse });
  }

  private turn(sign: Sign): void {
    const { settings } = this.context.roster().lexicon;
    void this.context.configure(sign.isRule ? withoutRule(settings, sign) : withRule(settings, sign));
  }

  private async give(path: string, circle: string): Promise<void> {
    if (!(await this.context.gestures.giveCircle(path, circle))) return;
    this.passed.add(path);
    this.given.push(path);
    this.refresh();
  }

  private async undo(): Promise<void> {
    await this.context.gestures.undo();
    this.passed.delete(this.given.pop() ?? '');
    this.refresh();
  }
}
