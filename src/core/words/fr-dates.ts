import type { Unit } from '../cadence';
import type { EN_DATES } from './en-dates';
import { count } from './fr-counting';
import type { Same } from './same';

interface Noun {
  readonly one: string;
  readonly other: string;
  readonly every: string;
  readonly all: string;
}

/** The months in short, January first. */
export const FR_MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
/** The same at length. */
export const FR_LONG_MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const UNITS: Readonly<Record<Unit, Noun>> = {
  day: { one: 'jour', other: 'jours', every: 'chaque jour', all: 'tous les' },
  week: { one: 'semaine', other: 'semaines', every: 'chaque semaine', all: 'toutes les' },
  month: { one: 'mois', other: 'mois', every: 'chaque mois', all: 'tous les' },
  year: { one: 'an', other: 'ans', every: 'chaque année', all: 'tous les' },
};

/** How days are said. */
export const FR_DATES: Same<typeof EN_DATES> = {
  day: ({ date, month, year }, withYear) => `${date === 1 ? '1er' : date}\u00a0${FR_MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`,
  month: ({ month, year }) => `${FR_LONG_MONTHS[month - 1]!} ${year}`,
  months: FR_MONTHS,
  span: ({ count: number, unit }) => count(number, UNITS[unit].one, UNITS[unit].other),
  every: ({ count: number, unit }) => (number === 1 ? UNITS[unit].every : `${UNITS[unit].all} ${count(number, UNITS[unit].one, UNITS[unit].other)}`),
};
