// Days and stretches of days. The short months stand here, not in Intl: engines do not agree on them (`Sep`, `Sept`).
import type { Cadence, Unit } from '../cadence';
import { count } from './en-counting';

const UNITS: Readonly<Record<Unit, string>> = { day: 'day', week: 'week', month: 'month', year: 'year' };

/** How days are said. */
export const EN_DATES = {
  /** The short names of the months, January first. */
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  /** The day of the month: `3` */
  date: (date: number) => String(date),
  /** A stretch of days: `12 weeks` */
  span: ({ count: number, unit }: Cadence) => count(number, UNITS[unit], `${UNITS[unit]}s`),
  /** A rhythm: `every 2 months` */
  every: ({ count: number, unit }: Cadence) => (number === 1 ? `every ${UNITS[unit]}` : `every ${count(number, UNITS[unit], `${UNITS[unit]}s`)}`),
} as const;
