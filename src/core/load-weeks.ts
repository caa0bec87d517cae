// The load week by week and circle by circle: what there was, beside what the cadences ask for.
import type { Audited } from './audit/view';
import type { Day } from './day';
import { WEEKS, type CircleLoad, type Load } from './load';
import { fold } from './spelling';

/** Seven days, the last of them `from` + 6. */
export interface Week {
  readonly from: Day;
  /** Touches: somebody one was in touch with, once a day. */
  readonly made: number;
}

/** One circle's touches a week, asked for and made. */
export interface CircleTouches extends CircleLoad {
  readonly made: number;
}

/** What was made in the last twelve weeks. */
export interface LoadWeeks {
  /** Oldest first; the last ends today. */
  readonly weeks: readonly Week[];
  /** In the order of the table, those it does not have behind them and none last. */
  readonly circles: readonly CircleTouches[];
}

/** Counts the touches of the last weeks, of all people and of each circle the load has. `circles` are the names of the table. */
export function loadWeeks(load: Load, people: readonly Audited[], circles: readonly string[], today: Day): LoadWeeks {
  const first = today - WEEKS * 7 + 1;
  const touches = people.flatMap(({ person, past }) => past.year.days.filter((day) => day >= first).map((day) => ({ day, circle: fold(person.circles[0] ?? '') })));
  const order = new Map(circles.map((name, index) => [fold(name), index]));
  const place = ({ circle }: CircleLoad): number => (circle === null ? circles.length + 1 : order.get(fold(circle)) ?? circles.length);
  return {
    weeks: Array.from({ length: WEEKS }, (_, index): Week => {
      const from = first + index * 7;
      return { from, made: touches.filter(({ day }) => day >= from && day < from + 7).length };
    }),
    circles: load.circles.map((one): CircleTouches => ({ ...one, made: touches.filter(({ circle }) => circle === fold(one.circle ?? '')).length / WEEKS }))
      .sort((a, b) => place(a) - place(b)),
  };
}
