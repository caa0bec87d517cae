// How often: human text ⇄ a count of calendar units, and the day it falls due.
import { cutEnd } from './cut-end';
import { LAST_DAY, shiftMonths, type Day } from './day';
import { dictionary, fold } from './spelling';

/** A unit of the calendar a cadence counts in. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** How often to be in touch: `{ count: 6, unit: 'week' }` is every six weeks. */
export interface Cadence {
  readonly count: number;
  readonly unit: Unit;
}

/** Text that says how often, text that says not at all (`none`), or null: not understood. */
export type CadenceReading = Cadence | 'none' | null;

/**
 * The mean length of each unit; a Gregorian year has 365.2425 days. Counted in parts of a day that make
 * every unit whole: what is equally late (3 days of a month, 15 of five) must come out equal.
 */
const LENGTH: Record<Unit, number> = { day: 120_000, week: 840_000, month: 3_652_425, year: 43_829_100 };
const PARTS_OF_A_DAY = LENGTH.day;

const LONGEST: Record<Unit, number> = { day: 36_525, week: 5_218, month: 1_200, year: 100 };

const UNITS = dictionary<Unit>(
  ['day', 'd day days j jour jours'],
  ['week', 'w wk wks week weeks sem semaine semaines'],
  ['month', 'm mo month months mois'],
  ['year', 'y yr yrs year years a an ans annee annees'],
);

/** Rhythms with a name of their own. "Biweekly" is read as every two weeks, its commoner sense. */
const NAMED = dictionary<Cadence>(
  [{ count: 1, unit: 'day' }, 'daily everyday quotidien quotidienne'],
  [{ count: 1, unit: 'week' }, 'weekly hebdomadaire hebdo'],
  [{ count: 2, unit: 'week' }, 'fortnightly biweekly fortnight quinzaine bimensuel bimensuelle'],
  [{ count: 1, unit: 'month' }, 'monthly mensuel mensuelle'],
  [{ count: 2, unit: 'month' }, 'bimonthly bimestriel bimestrielle'],
  [{ count: 3, unit: 'month' }, 'quarterly quarter trimestriel trimestrielle trimestre trimestres'],
  [{ count: 6, unit: 'month' }, 'semiannual semiannually biannual biannually halfyearly semestriel semestrielle semestre semestres'],
  [{ count: 1, unit: 'year' }, 'yearly annually annual annuel annuelle'],
);

const NUMBERS = dictionary<number>(
  [1, 'one un une a an each every once'],
  [2, 'two deux other second twice'],
  [3, 'three trois third'],
  [4, 'four quatre'],
  [5, 'five cinq'],
  [6, 'six'],
  [7, 'seven sept'],
  [8, 'eight huit'],
  [9, 'nine neuf'],
  [10, 'ten dix'],
  [12, 'twelve douze'],
  [15, 'fifteen quinze'],
);

const NONE = new Set(['none', 'never', 'no', 'off', 'aucun', 'aucune', 'jamais', 'non', 'rien', '-']);

/**
 * Reads how often from human text, English or French: `2 weeks`, `every 6 weeks`, `monthly`,
 * `twice a year`, `90`, `90d`, `P3M`, `tous les 3 mois`, `none`. Null when it says none of these.
 */
export function parseCadence(text: string): CadenceReading {
  if (text === '') return null; // what most people's own field says
  const plain = cutEnd(fold(text), /[.!]$/).trim();
  if (NONE.has(plain)) return 'none';
  if (plain.startsWith('-')) return null; // a negative number, before its sign is taken for a hyphen
  const said = plain
    .replace(/[-\u2010-\u2015]/g, ' ')
    .replace(/^(?:about|around|roughly|environ|at least) /, '')
    .replace(/^once (?:an?|per) /, '')
    .replace(/^(?:in |once )?(?:every|each|tous les|toutes les|chaque|une fois par|une fois tous les) ?/, '')
    .replace(/^par /, '')
    .trim();
  return parseNamed(said) ?? parseIso(plain) ?? parseTimesPer(plain) ?? parseCount(said) ?? null;
}

/** The cadence as it is shown: `6 weeks`, `1 month`. */
export function printCadence({ count, unit }: Cadence): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** The day a cadence that began on `from` falls due, in true calendar months. */
export function dueAfter(from: Day, cadence: Cadence): Day {
  return Math.min(after(from, cadence), LAST_DAY); // no day is written with five digits of year
}

function after(from: Day, { count, unit }: Cadence): Day {
  switch (unit) {
    case 'day': return from + count;
    case 'week': return from + count * 7;
    case 'month': return shiftMonths(from, count);
    case 'year': return shiftMonths(from, count * 12);
  }
}

/** The mean length of a cadence in days, fractions included. */
export function lengthInDays(cadence: Cadence): number {
  return lengthOf(cadence) / PARTS_OF_A_DAY;
}

/** The mean length of a cadence as a whole number, to be compared with others': what lateness is measured against. */
export function lengthOf({ count, unit }: Cadence): number {
  return count * LENGTH[unit];
}

/** `semi-annual` and `bi weekly` are one word here. */
function parseNamed(text: string): Cadence | null {
  return NAMED.get(text.replace(/ /g, '')) ?? null;
}

function parseIso(text: string): Cadence | null {
  const match = /^p(\d{1,5})([dwmy])$/.exec(text);
  return match && cadence(Number(match[1]), UNITS.get(match[2]!)!);
}

/** `twice a year`, `3 times a month`, `2 fois par an`, `2x per week`. */
function parseTimesPer(text: string): Cadence | null {
  const match = /^(?:(once|twice)|(\d{1,3}|[a-z]+) ?(?:times?|x|fois)) (?:a |an |per |every |each |par |in a |l'|chaque )?([a-z]+)$/.exec(text);
  const times = match && (numberOf(match[1] ?? match[2]!) ?? 0);
  const unit = match && UNITS.get(match[3]!);
  if (!times || !unit) return null;
  if (times === 1) return cadence(1, unit);
  if (unit === 'year' && 12 % times === 0) return cadence(12 / times, 'month');
  if (unit === 'month' && times === 2) return cadence(2, 'week');
  return cadence(Math.max(1, Math.round(LENGTH[unit] / PARTS_OF_A_DAY / times)), 'day');
}

/** `6 weeks`, `6w`, `month`, `90` (days), `other week`. */
function parseCount(text: string): Cadence | null {
  const match = /^(?:(\d{1,5})|([a-z]+) )? ?([a-z]*)$/.exec(text);
  if (!match) return null;
  const [, digits, word, unitText] = match;
  const count = digits ? Number(digits) : word ? numberOf(word) : 1;
  const unit = unitText ? UNITS.get(unitText) : 'day';
  return count && unit && (digits ?? unitText!.length > 1) ? cadence(count, unit) : null;
}

function cadence(count: number, unit: Unit): Cadence | null {
  return count >= 1 && count <= LONGEST[unit] ? { count, unit } : null;
}

function numberOf(text: string): number | null {
  return NUMBERS.get(text) ?? (Number(text) || null);
}
