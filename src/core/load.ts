// The load of a network: the touches a week its cadences ask for, and those there were.
import { lengthInDays, type Cadence } from './cadence';
import type { Audited } from './audit/view';
import type { Day } from './day';
import type { Standing } from './due';
import type { Lexicon } from './lexicon';
import type { Rule } from './person';
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

/** The load of people on a day. `trial` are other cadences of circles, by folded name: a what-if. */
export function loadOf(people: readonly Audited[], today: Day, trial: ReadonlyMap<string, Cadence> = new Map()): Load {
  const circles = new Map<string, { circle: string | null; people: number; asked: number }>();
  let made = 0;
  for (const { person, standing: { rule }, past } of people) {
    for (const day of past.year.days) if (day > today - WEEKS * 7) made += 1;
    if (person.archived || person.resting || !rule) continue;
    const circle = person.circles[0] ?? null;
    const cadence = trial.get(circleOfRule(rule) ?? '') ?? rule.cadence;
    const entry = circles.get(fold(circle ?? '')) ?? { circle, people: 0, asked: 0 };
    entry.people += 1;
    entry.asked += 7 / lengthInDays(cadence);
    circles.set(fold(circle ?? ''), entry);
  }
  const sorted = [...circles.values()].sort((a, b) => b.asked - a.asked);
  return { asked: sorted.reduce((sum, { asked }) => sum + asked, 0), made: made / WEEKS, circles: sorted };
}

/** The circles whose cadence somebody on the clock follows, by the names of the table: of these another cadence would change something. */
export function circlesFollowed(people: readonly Audited[], { settings }: Lexicon): string[] {
  const followed = new Set(people.flatMap(({ person, standing: { rule } }) => (person.archived || person.resting || !rule ? [] : circleOfRule(rule) ?? [])));
  return settings.circles.map(({ name }) => name).filter((name) => followed.has(fold(name)));
}

function circleOfRule({ from }: Rule): string | null {
  return from.startsWith('circle ') ? fold(from.slice('circle '.length)) : null;
}

/** Days without any line after which a backlog is offered to be spread. */
const GAP = 21;

/** Whether nothing at all was logged for more than three weeks before a day. Nobody who never logged has a gap. */
export function isAfterGap(people: readonly Audited[], today: Day): boolean {
  const newest = people.reduce((best, { past }) => Math.max(best, past.newest?.day ?? -Infinity), -Infinity);
  return newest > -Infinity && today - newest > GAP;
}

/** Until when to snooze each of those due so that a few come round each week: the most urgent stay today's. `[path, day]` */
export function spread(due: readonly Standing[], today: Day, aWeek: number): (readonly [string, Day])[] {
  const each = Math.max(1, Math.round(aWeek));
  return due.slice(each).map(({ person }, index): readonly [string, Day] => [person.path, today + 7 * (1 + Math.floor(index / each))]);
}
