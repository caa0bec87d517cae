// The load week by week and circle by circle: what there was, beside what the cadences ask for.
import { channelOf, type ChannelTable } from './channel';
import type { Contact } from './contacts';
import type { Day } from './day';
import { WEEKS, type Load } from './load';
import type { Person } from './person';
import { fold } from './spelling';

/** Seven days, the last of them `from` + 6. */
export interface Week {
  readonly from: Day;
  /** Touches: somebody one was in touch with, once a day. */
  readonly made: number;
}

/** One circle's touches a week. */
export interface CircleTouches {
  /** As the people's notes write it; null for people in none. */
  readonly circle: string | null;
  readonly people: number;
  readonly asked: number;
  readonly made: number;
}

/** What was asked for and made in the last twelve weeks. */
export interface LoadWeeks {
  /** Oldest first; the last ends today. */
  readonly weeks: readonly Week[];
  /** Touches a week. */
  readonly asked: number;
  readonly made: number;
  /** In the order of the table, those it does not have behind them and none last. */
  readonly circles: readonly CircleTouches[];
}

/** Counts the touches of the last weeks. `contacts` are those of `people`; an attempt, or what does not reset the clock, is no touch. */
export function loadWeeks(load: Load, people: readonly Person[], contacts: readonly Contact[], table: ChannelTable, circles: readonly string[], today: Day): LoadWeeks {
  const first = today - WEEKS * 7 + 1;
  const circleOf = new Map(people.map(({ path, circles: [circle] }) => [path, fold(circle ?? '')]));
  const touches = new Map<string, { readonly day: Day; readonly circle: string }>();
  for (const { day, channel, out, people: those } of contacts) {
    if (day < first || day > today || out || channelOf(table, channel)?.resets === false) continue;
    for (const path of those) touches.set(`${day}:${path}`, { day, circle: circleOf.get(path) ?? '' });
  }
  const all = [...touches.values()];
  const order = new Map(circles.map((name, index) => [fold(name), index]));
  const place = ({ circle }: { readonly circle: string | null }): number => (circle === null ? circles.length + 1 : order.get(fold(circle)) ?? circles.length);
  return {
    weeks: Array.from({ length: WEEKS }, (_, index): Week => {
      const from = first + index * 7;
      return { from, made: all.filter(({ day }) => day >= from && day < from + 7).length };
    }),
    asked: load.asked,
    made: all.length / WEEKS,
    circles: load.circles.map((one): CircleTouches => ({ ...one, made: all.filter(({ circle }) => circle === fold(one.circle ?? '')).length / WEEKS }))
      .sort((a, b) => place(a) - place(b)),
  };
}
