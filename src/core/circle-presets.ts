// Tables of circles to begin with.
import type { Cadence } from './cadence';
import type { Person } from './person';
import { DEFAULT_SETTINGS, type CircleColor, type CircleRow } from './settings';
import { fold } from './spelling';
import type { Words } from './words/words';

/** The tables one can choose from. */
export const PRESETS = ['dunbar', 'work', 'kith'] as const;
export type Preset = (typeof PRESETS)[number];

interface Shape {
  readonly cadence: Cadence;
  readonly size?: number;
  readonly color: CircleColor;
}

/**
 * Dunbar's layers hold 5, 15, 50 and 150 people, each with those of the layers inside it, and are kept by a contact a
 * week, a month, half a year and a year (A. Sutcliffe, R. Dunbar, J. Binder, H. Arrow: Relationships and the social
 * brain, British Journal of Psychology 103, 2012). A person is in one circle, so each is as large as its layer is larger.
 */
const SHAPES: Readonly<Record<Exclude<Preset, 'kith'>, readonly Shape[]>> = {
  dunbar: [
    { cadence: { count: 1, unit: 'week' }, size: 5, color: 'red' },
    { cadence: { count: 1, unit: 'month' }, size: 10, color: 'orange' },
    { cadence: { count: 6, unit: 'month' }, size: 35, color: 'green' },
    { cadence: { count: 1, unit: 'year' }, size: 100, color: 'blue' },
  ],
  work: [
    { cadence: { count: 1, unit: 'month' }, color: 'green' },
    { cadence: { count: 2, unit: 'month' }, color: 'purple' },
    { cadence: { count: 3, unit: 'month' }, color: 'blue' },
  ],
};

/** The circles of a table, called as one would in a language. */
export function presetCircles(preset: Preset, { presets, dates }: Words): readonly CircleRow[] {
  if (preset === 'kith') return DEFAULT_SETTINGS.circles;
  // A cadence of the table is text: spaces not to be broken are for sentences.
  return SHAPES[preset].map(({ cadence, ...rest }, index): CircleRow => ({ name: presets.circles[preset][index]!, cadence: dates.span(cadence).replace(/\u00a0/g, ' '), ...rest }));
}

/** A table with the circles of another it does not have yet. */
export function withMissing(circles: readonly CircleRow[], others: readonly CircleRow[]): readonly CircleRow[] {
  const known = new Set(circles.map(({ name }) => fold(name)));
  return [...circles, ...others.filter(({ name }) => !known.has(fold(name)))];
}

/** People of a circle. */
export interface Members {
  readonly circle: string;
  readonly people: number;
}

/** Circles with people in them that a table does not have: their people would have no cadence from it. Largest first. */
export function circlesWithout(people: readonly Person[], circles: readonly CircleRow[]): readonly Members[] {
  const known = new Set(circles.map(({ name }) => fold(name)));
  const left = new Map<string, Members>();
  for (const circle of people.flatMap((person) => person.circles)) {
    const key = fold(circle);
    if (!known.has(key)) left.set(key, { circle: left.get(key)?.circle ?? circle, people: (left.get(key)?.people ?? 0) + 1 });
  }
  return [...left.values()].sort((a, b) => b.people - a.people);
}
