// The load of a network: the touches a week its cadences ask for, and those there were.
import { lengthInDays, type Cadence } from './cadence';
import type { Day } from './day';
import type { Standing } from './due';
import { fold } from './spelling';

/** Weeks looked back upon. */
export const WEEKS = 12;

/** One circle's share. */
export interface CircleLoad {
  /** Null for people in no circle. */
  readonly circle: string | null;
  readonly people: number;
  /** Touches a week the cadences of its people ask for. */
  readonly asked: number;
}

/** Touches asked for a week, and made a week of the last twelve. */
export interface Load {
  readonly asked: number;
  readonly made: number;
  readonly circles: readonly CircleLoad[];
}

/** The load of people on a day. `days` are the days of all lines of contact with them. `trial` are other cadences of circles, by folded name: a what-if. */
export function loadOf(people: readonly Standing[], days: readonly Day[], today: Day, trial: ReadonlyMap<string, Cadence> = new Map()): Load {
  const circles = new Map<string, { circle: string | null; people: number; asked: number }>();
  for (const { person, rule } of people) {
    if (person.archived || person.resting || !rule) continue;
    const circle = person.circles[0] ?? null;
    const cadence = rule.from.startsWith('circle ') ? trial.get(fold(rule.from.slice('circle '.length))) ?? rule.cadence : rule.cadence;
    const entry = circles.get(fold(circle ?? '')) ?? { circle, people: 0, asked: 0 };
    entry.people += 1;
    entry.asked += 7 / lengthInDays(cadence);
    circles.set(fold(circle ?? ''), entry);
  }
  const made = days.filter((day) => day <= today && day > today - WEEKS * 7).length / WEEKS;
  const sorted = [...circles.values()].sort((a, b) => b.asked - a.asked);
  return { asked: sorted.reduce((sum, { asked }) => sum + asked, 0), made, circles: sorted };
}

/** Days without any line after which a backlog is offered to be spread. */
const GAP = 21;

/** Whether nothing at all was logged for more than three weeks before a day. Nobody who never logged has a gap. */
export function isAfterGap(days: readonly Day[], today: Day): boolean {
  const newest = days.reduce((best, day) => (day <= today && day > best ? day : best), -Infinity);
  return newest > -Infinity && today - newest > GAP;
}

/** Until when to snooze each of those due so that a few come round each week: the most urgent stay today's. `[path, day]` */
export function spread(due: readonly Standing[], today: Day, aWeek: number): (readonly [string, Day])[] {
  const each = Math.max(1, Math.round(aWeek));
  return due.slice(each).map(({ person }, index): readonly [string, Day] => [person.path, today + 7 * (1 + Math.floor(index / each))]);
}
