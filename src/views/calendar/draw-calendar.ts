// Draws a year of contact: a grid one walks by the arrow keys, each day a square with a name.
import { civilOf, type Day } from '../../core/day';
import { alongReading } from '../direction';
import type { CalendarYear, Square } from './calendar-model';

/** What is written about the year. */
export interface CalendarTexts {
  /** The id of the picture's name: one of its own where several are on a page. */
  readonly id?: string;
  readonly title: string;
  /** Short, January first. */
  readonly months: readonly string[];
  /** Short, Monday first. */
  readonly weekdays: readonly string[];
  readonly day: (square: Square) => string;
}

/** What the grid tells of the user's doings. */
export interface CalendarEvents {
  readonly choose: (day: Day) => void;
}

/** Draws the year into an empty element; `chosen` is the day whose lines are shown, or null. */
export function drawCalendar(el: HTMLElement, year: CalendarYear, chosen: Day | null, today: Day, texts: CalendarTexts, on: CalendarEvents): void {
  const nameEl = el.createSpan({ cls: 'kith-unseen', text: texts.title, attr: { id: texts.id ?? 'kith-calendar-title' } });
  const gridEl = el.createDiv({ cls: 'kith-calendar', attr: { role: 'grid', 'aria-labelledby': nameEl.id } });
  gridEl.setCssProps({ '--kith-weeks': String(year.weeks) });
  for (const { month, week } of year.months) {
    gridEl.createDiv({ cls: 'kith-calendar-month', text: texts.months[month - 1] ?? '', attr: { 'aria-hidden': 'true' } }).setCssProps({ '--kith-week': String(week + 2) });
  }
  const stop = year.squares.find(({ day }) => day === chosen) ?? year.squares.find(({ day }) => day === today) ?? year.squares[year.squares.length - 1]!;
  for (let weekday = 0; weekday < 7; weekday++) {
    const rowEl = gridEl.createDiv({ cls: 'kith-calendar-row', attr: { role: 'row' } });
    rowEl.createDiv({ cls: 'kith-calendar-weekday', text: texts.weekdays[weekday] ?? '', attr: { role: 'rowheader' } }).setCssProps({ '--kith-day': String(weekday + 2) });
    for (const square of year.squares.filter((one) => one.weekday === weekday)) drawSquare(rowEl, square, { stop, chosen, today }, texts, on);
  }
  gridEl.addEventListener('keydown', (event) => walk(gridEl, event));
}

function drawSquare(el: HTMLElement, square: Square, { stop, chosen, today }: { stop: Square; chosen: Day | null; today: Day }, texts: CalendarTexts, on: CalendarEvents): void {
  const { day, week, weekday, shade } = square;
  const squareEl = el.createDiv({
    cls: `kith-calendar-day${day === chosen ? ' is-chosen' : ''}${day === today ? ' is-today' : ''}${day > today ? ' is-ahead' : ''}`,
    attr: {
      role: 'gridcell', tabindex: square === stop ? '0' : '-1', 'data-day': day, 'data-date': civilOf(day).date, 'data-shade': shade,
      'aria-label': texts.day(square), 'aria-selected': String(day === chosen), 'data-tooltip-position': 'top',
    },
  });
  squareEl.setCssProps({ '--kith-week': String(week + 2), '--kith-day': String(weekday + 2) });
  squareEl.addEventListener('click', () => on.choose(day));
}

/** A day is a step down, a week one to the right. */
function walk(gridEl: HTMLElement, event: KeyboardEvent): void {
  const from = event.target instanceof HTMLElement ? event.target : null;
  const day = Number(from?.getAttribute('data-day') ?? NaN);
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 7, ArrowLeft: -7 };
  if (!from || Number.isNaN(day)) return;
  if (event.key === 'Enter' || event.key === ' ') from.click();
  else {
    const key = alongReading(event.key, from);
    const step = Object.hasOwn(steps, key) ? steps[key]! : null;
    const to = step === null ? null : gridEl.querySelector<HTMLElement>(`[data-day="${day + step}"]`);
    if (!to) return;
    from.setAttribute('tabindex', '-1');
    to.setAttribute('tabindex', '0');
    to.focus();
  }
  event.preventDefault();
}
