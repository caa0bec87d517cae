import { setIcon } from 'obsidian';
import { contactsOf } from '../../core/contacts';
import type { Day } from '../../core/day';
import { fits } from '../../core/filter';
import { drawFilter } from '../filter-box';
import { OwnView, type Own } from '../own-view';
import { calendarYear, yearsOf } from './calendar-model';
import { drawCalendar } from './draw-calendar';
import { calendarTexts, drawDay } from './draw-day';

/** The view type of the calendar. */
export const CALENDAR_VIEW = 'kith-calendar';

/** The calendar: a year of contact with everyone, or with those a filter finds, and the lines behind a day. */
export class CalendarView extends OwnView {
  static override readonly own: Own = { type: CALENDAR_VIEW, icon: 'calendar-days', title: ({ calendar }) => calendar.pane, cls: 'kith-calendar-pane', gives: true };
  private filter = '';
  private year: number | null = null;
  private chosen: Day | null = null;
  private headEl!: HTMLElement;
  private gridEl!: HTMLElement;
  private linesEl!: HTMLElement;
  /** Drawings begun: lines read for an older one are not shown. */
  private drawings = 0;

  protected override drawOnce(el: HTMLElement): void {
    const barEl = el.createDiv('kith-calendar-head');
    drawFilter(barEl, this.filter, this.context.words(), {
      change: (filter) => {
        this.filter = filter;
        this.refresh();
      },
      leave: () => this.gridEl.find('[tabindex="0"]')?.focus(),
    });
    this.headEl = barEl.createDiv('kith-calendar-years');
    this.gridEl = el.createDiv('kith-calendar-body');
    this.linesEl = el.createDiv({ cls: 'kith-calendar-lines', attr: { 'aria-live': 'polite' } });
    // A phone shows a year as a column: it opens on today.
    window.requestAnimationFrame(() => this.centre());
  }

  /** Brings the day at hand into sight, in its grid alone: `scrollIntoView` would move the app around it as well. */
  private centre(): void {
    const dayEl = this.gridEl.find('[tabindex="0"]');
    if (!dayEl) return;
    const day = dayEl.getBoundingClientRect();
    const grid = this.gridEl.getBoundingClientRect();
    this.gridEl.scrollTop += day.top - grid.top - (grid.height - day.height) / 2;
    this.gridEl.scrollLeft += day.left - grid.left - (grid.width - day.width) / 2;
  }

  protected override refresh(): void {
    const { roster, words, today } = this.context;
    const people = roster().view(today()).people.filter(({ person }) => fits(person, this.filter)).map(({ person }) => person.path);
    const contacts = contactsOf(roster(), people, today());
    const days = contacts.map(({ day }) => day);
    const { first, last } = yearsOf(days, today());
    const shown = Math.min(last, Math.max(first, this.year ?? last));
    const year = calendarYear(days, shown);
    this.drawYears(shown, first, last);
    const focused = this.gridEl.doc.activeElement?.getAttribute('data-day') ?? null;
    const { scrollTop } = this.contentEl;
    this.gridEl.empty();
    drawCalendar(this.gridEl, year, this.chosen, today(), calendarTexts(year, people.length, words()), { choose: (day) => this.choose(day) });
    this.contentEl.scrollTop = scrollTop;
    if (focused !== null) this.gridEl.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus();
    const drawing = ++this.drawings;
    void drawDay(this.linesEl, this.chosen, contacts, this.context, () => drawing === this.drawings);
  }

  private drawYears(shown: number, first: number, last: number): void {
    const { calendar: texts } = this.context.words();
    this.headEl.empty();
    const turn = (icon: string, name: string, to: number): void => {
      const buttonEl = this.headEl.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': name } });
      setIcon(buttonEl, icon);
      buttonEl.disabled = to < first || to > last;
      buttonEl.addEventListener('click', () => {
        this.year = to;
        this.refresh();
      });
    };
    turn('chevron-left', texts.before, shown - 1);
    this.headEl.createSpan({ cls: 'kith-calendar-year', text: String(shown) });
    turn('chevron-right', texts.after, shown + 1);
  }

  private choose(day: Day): void {
    this.chosen = this.chosen === day ? null : day;
    this.refresh();
  }
}
