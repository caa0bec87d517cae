import type { AuditView } from '../../core/audit/view';
import { contactsOf } from '../../core/contacts';
import { loadWeeks } from '../../core/load-weeks';
import { loadOf } from '../../core/load';
import { printShortDay } from '../../core/words/print-standing';
import { colorIn } from '../circle-color';
import type { Context } from '../context';
import { drawLoadWeeks } from './draw-load-weeks';

/** Draws what was asked and made in the last weeks, in all and for each circle; nothing where no cadence asks for anything. */
export function drawLoadPicture(el: HTMLElement, { people, today }: AuditView, { roster, words }: Context): void {
  const { channels, settings: { circles } } = roster().lexicon;
  const load = loadOf(people, today);
  if (load.circles.length === 0) return;
  const paths = people.map(({ person }) => person.path);
  const weeks = loadWeeks(load, people.map(({ person }) => person), contactsOf(roster(), paths, today), channels, circles.map(({ name }) => name), today);
  const { touches: texts } = words();
  drawLoadWeeks(el.createDiv('kith-load-picture'), weeks, {
    title: texts.describe(weeks.weeks.map(({ made }) => made), weeks.asked),
    circlesTitle: texts.byCircle,
    asked: texts.asked(weeks.asked),
    firstWeek: texts.weeksAgo(weeks.weeks.length),
    thisWeek: texts.lastDays,
    week: ({ from, made }) => texts.week(printShortDay(from, today, words()), made, weeks.asked),
    circle: ({ circle, people: members, made, asked }) => texts.circle(circle ?? texts.noCircle, members, made, asked),
    circleName: (circle) => circle ?? texts.noCircle,
    number: texts.number,
  }, (circle) => colorIn(circles, circle));
}
