// Two years with somebody: a lane for each channel, a mark for each line, the due day ahead. Pure geometry; along the
// time a place is a share of the whole, 0 for its first day and 1 for its last.
import type { Channel } from '../../core/channel';
import type { Contact } from '../../core/contacts';
import { civilOf, dayOf, shiftMonths, type Day } from '../../core/day';

/** One line of a note. */
export interface Mark extends Contact {
  readonly at: number;
}

/** The lines on one channel. */
export interface Lane {
  /** Null for lines that name no channel. */
  readonly channel: string | null;
  /** Oldest first. */
  readonly marks: readonly Mark[];
}

/** The first day of a quarter of a year. */
export interface Tick {
  readonly at: number;
  readonly year: number;
  readonly month: number;
}

/** A day drawn across all lanes. */
export interface Moment {
  readonly at: number;
  readonly day: Day;
  /** Whether the day lies beyond what is drawn: it stands at the edge then. */
  readonly beyond: boolean;
}

/** The whole picture. */
export interface Timeline {
  readonly from: Day;
  readonly to: Day;
  /** The richest channel first, as in the table; lines without one last. Only those there was something on. */
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
  readonly today: Moment;
  /** The day of the next contact, overdue or ahead; null when nothing asks for one. */
  readonly due: Moment | null;
}

const MONTHS_BACK = 24;
/** Months ahead that are drawn at least, and at most, for a due day to stand in. */
const MONTHS_AHEAD = 1;
const FURTHEST_AHEAD = 12;
/** Days left free behind the due day. */
const AFTER_DUE = 14;

/** Places the lines of the last two years. `contacts` are somebody's, oldest first, by `contactsOf`. */
export function timelineOf(contacts: readonly Contact[], channels: readonly Channel[], due: Day | null, today: Day): Timeline {
  const from = shiftMonths(today, -MONTHS_BACK);
  const to = Math.min(shiftMonths(today, FURTHEST_AHEAD), Math.max(shiftMonths(today, MONTHS_AHEAD), (due ?? today) + AFTER_DUE));
  const at = (day: Day): number => (day - from) / (to - from);
  const shown = contacts.filter(({ day }) => day >= from && day <= today);
  const lane = (channel: string | null, code: number): Lane => ({ channel, marks: shown.filter((one) => one.channel === code).map((one): Mark => ({ ...one, at: at(one.day) })) });
  const lanes = [...channels.map(({ name }, index) => lane(name, index + 1)), lane(null, 0)].filter(({ marks }) => marks.length > 0);
  const moment = (day: Day): Moment => ({ day, at: Math.min(1, Math.max(0, at(day))), beyond: day < from || day > to });
  return { from, to, lanes, ticks: ticksOf(from, to, at), today: moment(today), due: due === null ? null : moment(due) };
}

function ticksOf(from: Day, to: Day, at: (day: Day) => number): Tick[] {
  const { year: first } = civilOf(from);
  const { year: last } = civilOf(to);
  const quarters = Array.from({ length: (last - first + 1) * 4 }, (_, index) => ({ year: first + Math.floor(index / 4), month: 1 + (index % 4) * 3 }));
  return quarters.flatMap(({ year, month }): Tick[] => {
    const day = dayOf(year, month, 1)!;
    return day < from || day > to ? [] : [{ at: at(day), year, month }];
  });
}

/** The mark of a lane nearest to a share of the time; null when none is near enough. */
export function nearestMark(marks: readonly Mark[], at: number, reach: number): Mark | null {
  const best = marks.reduce<Mark | null>((near, mark) => (near === null || Math.abs(mark.at - at) < Math.abs(near.at - at) ? mark : near), null);
  return best !== null && Math.abs(best.at - at) <= reach ? best : null;
}
