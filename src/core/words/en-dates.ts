// Days and stretches of days. The short months stand here, not in Intl: engines do not agree on them (`Sep`, `Sept`).
import type { Cadence, Unit } from '../cadence';
import type { Civil } from '../day';
import { count } from './en-counting';

/** The months in short, January first. */
export const EN_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const UNITS: Readonly<Record<Unit, string>> = { day: 'day', week: 'week', month: 'month', year: 'year' };

/** How days are said. */
export const EN_DATES = {
  /** A short day, with its year where it matters: `3 Aug`, `3 Aug 2025` */
  day: ({ date, month, year }: Civil, withYear: boolean) => `${date} ${EN_MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`,
  /** A month of a year: `Nov 2021` */
  month: ({ month, year }: Civil) => `${EN_MONTHS[month - 1]!} ${year}`,
  /** The short months, January first. */
  months: EN_MONTHS,
  /** A stretch of days: `12 weeks` */
  span: ({ count: number, unit }: Cadence) => count(number, UNITS[unit], `${UNITS[unit]}s`),
  /** A rhythm: `every 2 months` */
  every: ({ count: number, unit }: Cadence) => (number === 1 ? `every ${UNITS[unit]}` : `every ${count(number, UNITS[unit], `${UNITS[unit]}s`)}`),
} as const;
