import type { Audited } from '../../core/audit/view';
import type { Day } from '../../core/day';
import type { Load } from '../../core/load';
import { loadWeeks } from '../../core/load-weeks';
import { printShortDay } from '../../core/words/print-standing';
import { colorIn } from '../circle-color';
import type { Context } from '../context';
import { drawLoadWeeks } from './draw-load-weeks';

/** Draws what was asked and made in the last weeks, in all and for each circle. */
export function drawLoadPicture(el: HTMLElement, load: Load, people: readonly Audited[], today: Day, { roster, words }: Context): void {
  const { circles } = roster().lexicon.settings;
  const weeks = loadWeeks(load, people, circles.map(({ name }) => name), today);
  const { touches: texts } = words();
  drawLoadWeeks(el.createDiv('kith-load-picture'), weeks, load.asked, {
    title: texts.describe(weeks.weeks.map(({ made }) => made), load.asked),
    circlesTitle: texts.byCircle,
    asked: texts.asked(load.asked),
    firstWeek: texts.weeksAgo(weeks.weeks.length),
    thisWeek: texts.lastDays,
    week: ({ from, made }) => texts.week(printShortDay(from, today, words()), made, load.asked),
    circle: ({ circle, people: members, made, asked }) => texts.circle(circle ?? texts.noCircle, members, made, asked),
    circleName: (circle) => circle ?? texts.noCircle,
    number: texts.number,
  }, (circle) => colorIn(circles, circle));
}
