import { count, form, number as whole } from './en-counting';

// A dormant circle asks for a twentieth of a touch: that is little, and not nothing.
const number = (touches: number): string => (touches > 0 && touches < 0.05 ? `<${whole(0.1)}` : whole(Math.round(touches * 10) / 10));

/** The picture of the load: touches a week, asked for and made. */
export const EN_TOUCHES = {
  number,
  describe: (weeks: readonly number[], asked: number) =>
    `Touches a week over the last ${count(weeks.length, 'week', 'weeks')}: ${weeks.map(number).join(', ')}. Your cadences ask for ${number(asked)}.`,
  byCircle: 'Touches a week by circle: made, and asked for',
  asked: (touches: number) => `Touches a week (┄ ${number(touches)} asked for)`,
  weeksAgo: (weeks: number) => `${count(weeks, 'week', 'weeks')} ago`,
  lastDays: 'last 7 days',
  week: (from: string, made: number, asked: number) => `week of ${from} · ${number(made)} ${form(made, 'touch', 'touches')}, ${number(asked)} asked for`,
  circle: (circle: string, people: number, made: number, asked: number) => `${circle}: ${count(people, 'person', 'people')} · ${number(made)} a week, ${number(asked)} asked for`,
  noCircle: 'no circle',
} as const;
