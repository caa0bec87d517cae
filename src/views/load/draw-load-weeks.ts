// Draws what there was week by week against a line of what the cadences ask for, and the same for each circle.
import type { CircleTouches, LoadWeeks, Week } from '../../core/load-weeks';
import { circleColor } from '../circle-color';

/** What is written in and about the picture. */
export interface LoadTexts {
  /** The whole picture in a sentence. */
  readonly title: string;
  readonly circlesTitle: string;
  readonly asked: string;
  readonly firstWeek: string;
  readonly thisWeek: string;
  readonly week: (week: Week) => string;
  readonly circle: (touches: CircleTouches) => string;
  readonly circleName: (circle: string | null) => string;
  readonly number: (touches: number) => string;
}

/** Draws the picture into an element. `asked` are touches a week; `colorOf` is the colour of a circle by its name; null for the theme's accent. */
export function drawLoadWeeks(el: HTMLElement, load: LoadWeeks, asked: number, texts: LoadTexts, colorOf: (circle: string | null) => string | null): void {
  const most = Math.max(1, asked, ...load.weeks.map(({ made }) => made));
  const nameEl = el.createDiv({ cls: 'kith-unseen', text: texts.title, attr: { id: 'kith-load-title' } });
  el.createDiv({ cls: 'kith-weeks-legend', text: texts.asked, attr: { 'aria-hidden': 'true' } });
  const weeksEl = el.createDiv({ cls: 'kith-weeks', attr: { role: 'list', 'aria-labelledby': nameEl.id } });
  size(weeksEl.createDiv({ cls: 'kith-weeks-asked', attr: { role: 'presentation' } }), asked / most);
  for (const week of load.weeks) {
    const weekEl = weeksEl.createDiv({ cls: 'kith-week', attr: { role: 'listitem', 'aria-label': texts.week(week), 'data-tooltip-position': 'top' } });
    size(weekEl, week.made / most);
    weekEl.createDiv('kith-week-bar');
    weekEl.createDiv({ cls: 'kith-week-number', text: week.made === 0 ? '' : texts.number(week.made) });
  }
  const axisEl = el.createDiv({ cls: 'kith-weeks-axis', attr: { 'aria-hidden': 'true' } });
  axisEl.createSpan({ text: texts.firstWeek });
  axisEl.createSpan({ text: texts.thisWeek });
  drawCircles(el, load.circles, texts, colorOf);
}

function drawCircles(el: HTMLElement, circles: readonly CircleTouches[], texts: LoadTexts, colorOf: (circle: string | null) => string | null): void {
  const most = Math.max(...circles.map(({ asked, made }) => Math.max(asked, made)));
  const nameEl = el.createDiv({ cls: 'kith-unseen', text: texts.circlesTitle, attr: { id: 'kith-load-circles' } });
  const listEl = el.createDiv({ cls: 'kith-loads', attr: { role: 'list', 'aria-labelledby': nameEl.id } });
  for (const one of circles) {
    const rowEl = listEl.createDiv({ cls: 'kith-loads-row', attr: { role: 'listitem', 'aria-label': texts.circle(one), 'data-tooltip-position': 'top' } });
    circleColor(rowEl, colorOf(one.circle));
    rowEl.createDiv({ cls: 'kith-loads-name', text: texts.circleName(one.circle) });
    const trackEl = rowEl.createDiv('kith-loads-track');
    size(trackEl.createDiv('kith-loads-bar'), one.made / most);
    size(trackEl.createDiv('kith-loads-asked'), one.asked / most);
    rowEl.createDiv({ cls: 'kith-loads-number', text: `${texts.number(one.made)} / ${texts.number(one.asked)}` });
  }
}

function size(el: HTMLElement, share: number): void {
  el.setCssProps({ '--kith-share': `${Math.round(share * 1000) / 10}%` });
}
