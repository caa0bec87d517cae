import { Keymap } from 'obsidian';
import type { Contact } from '../../core/contacts';
import { civilOf, type Day } from '../../core/day';
import { baseName } from '../../core/person';
import type { Words } from '../../core/words/words';
import { readLines } from '../audit/read-lines';
import type { Context } from '../context';
import { openPlace } from '../open-place';
import { standsFor } from '../preview';
import type { CalendarYear } from './calendar-model';
import type { CalendarTexts } from './draw-calendar';

/** What is written about a year of contact with so many people. */
export function calendarTexts({ year, total }: CalendarYear, people: number, { calendar, dates }: Words): CalendarTexts {
  return {
    title: calendar.describe(total, people, year),
    months: dates.months,
    weekdays: calendar.weekdays,
    day: ({ day, count }) => calendar.day(dates.day(civilOf(day), true), count),
  };
}

/** Draws the lines of a day in the words of their notes, which are read now; nothing once something newer is to be drawn. */
export async function drawDay(el: HTMLElement, chosen: Day | null, contacts: readonly Contact[], context: Context, isNewest: () => boolean): Promise<void> {
  const { app, roster, words } = context;
  const shown = contacts.filter(({ day }) => day === chosen);
  const texts = await readLines(app, shown, roster().lexicon);
  if (!isNewest()) return;
  el.empty();
  if (chosen === null) return;
  el.createDiv({ cls: 'kith-calendar-chosen', text: words().calendar.day(words().dates.day(civilOf(chosen), true), shown.length) });
  shown.forEach((contact, index) => {
    const lineEl = el.createDiv({ cls: 'tree-item-self is-clickable kith-calendar-line', attr: { role: 'button', tabindex: '0' } });
    lineEl.createDiv({ cls: 'kith-person-name', text: contact.people.map((path) => roster().factsOf(path)?.person?.name ?? path).join(', ') });
    lineEl.createDiv({ cls: 'kith-person-why', text: texts[index] || baseName(contact.path) });
    standsFor(lineEl, contact.path);
    lineEl.addEventListener('click', (event) => void openPlace(app, contact, Keymap.isModEvent(event)));
    lineEl.addEventListener('keydown', (event) => { if (event.key === 'Enter') lineEl.click(); });
  });
}
