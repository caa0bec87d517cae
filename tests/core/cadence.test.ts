import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAfter, lengthInDays, parseCadence, printCadence } from '../../src/core/cadence';
import { printDay } from '../../src/core/day';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { day } from './reading';

/** The cadence of a text in words; `none`, or null when it is not understood. */
function said(text: string): string | null {
  const reading = parseCadence(text);
  return reading === null || reading === 'none' ? reading : printCadence(reading);
}

describe('a cadence of the note format', () => {
  it.each([
    ['2 weeks', '2 weeks'], ['every 6 weeks', '6 weeks'], ['monthly', '1 month'], ['quarterly', '3 months'], ['twice a year', '6 months'],
    ['90', '90 days'], ['90d', '90 days'], ['P3M', '3 months'], ['none', 'none'],
    ['2 semaines', '2 weeks'], ['mensuel', '1 month'], ['tous les 3 mois', '3 months'], ['trimestriel', '3 months'],
  ])('“%s” is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each(DEFAULT_SETTINGS.circles.map(({ name, cadence }) => [name, cadence]))('the circle %s is asked for every %s', (_, cadence) => {
    expect(said(cadence)).toBe(cadence);
  });
});

describe('a cadence said another way', () => {
  it.each([
    ['1 day', '1 day'], ['daily', '1 day'], ['every day', '1 day'], ['everyday', '1 day'], ['1 week', '1 week'], ['weekly', '1 week'], ['every week', '1 week'],
    ['Every 2 Weeks', '2 weeks'], ['  every  2   weeks ', '2 weeks'], ['every two weeks', '2 weeks'], ['2w', '2 weeks'], ['2 wks', '2 weeks'], ['2-weeks', '2 weeks'],
    ['every other week', '2 weeks'], ['every second month', '2 months'], ['every third month', '3 months'], ['fortnightly', '2 weeks'], ['biweekly', '2 weeks'], ['bi-weekly', '2 weeks'],
    ['month', '1 month'], ['a month', '1 month'], ['every month', '1 month'], ['each month', '1 month'], ['once a month', '1 month'], ['once every 2 months', '2 months'],
    ['1 mo', '1 month'], ['3mo', '3 months'], ['six months', '6 months'], ['about 3 months', '3 months'], ['bimonthly', '2 months'],
    ['quarter', '3 months'], ['every quarter', '3 months'], ['once a quarter', '3 months'], ['semi-annually', '6 months'], ['biannual', '6 months'], ['half-yearly', '6 months'],
    ['once a year', '1 year'], ['yearly', '1 year'], ['annually', '1 year'], ['1 yr', '1 year'], ['2y', '2 years'], ['every 2 years', '2 years'],
    ['3 times a year', '4 months'], ['4 times a year', '3 months'], ['4x a year', '3 months'], ['three times per year', '4 months'], ['twice a month', '2 weeks'],
    ['P2W', '2 weeks'], ['p90d', '90 days'], ['P1Y', '1 year'], ['90 days', '90 days'], ['every 45 days', '45 days'], ['every 90', '90 days'], ['monthly.', '1 month'], ['twice a year .', '6 months'], ['2 weeks –', '2 weeks'],
    ['every2weeks', '2 weeks'], ['12 times a year', '1 month'], ['twice year', '6 months'], ['100 years', '100 years'], ['1200 months', '1200 months'], ['5218 weeks', '5218 weeks'], ['36525', '36525 days'],
    ['never', 'none'], ['None', 'none'], ['none !', 'none'], ['no', 'none'], ['off', 'none'], ['-', 'none'],
  ])('“%s” is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['1 semaine', '1 week'], ['toutes les semaines', '1 week'], ['toutes les 2 semaines', '2 weeks'], ['toutes les deux semaines', '2 weeks'], ['hebdomadaire', '1 week'],
    ['tous les jours', '1 day'], ['quotidien', '1 day'], ['tous les 15 jours', '15 days'], ['quinze jours', '15 days'], ['bimensuel', '2 weeks'],
    ['1 mois', '1 month'], ['chaque mois', '1 month'], ['par mois', '1 month'], ['une fois par mois', '1 month'], ['mensuelle', '1 month'], ['tous les six mois', '6 months'],
    ['une fois tous les 2 mois', '2 months'], ['bimestriel', '2 months'], ['trimestrielle', '3 months'], ['une fois par trimestre', '3 months'], ['tous les trimestres', '3 months'],
    ['semestriel', '6 months'], ['tous les semestres', '6 months'], ['annuel', '1 year'], ['un an', '1 year'], ['2 ans', '2 years'], ['tous les ans', '1 year'], ['chaque année', '1 year'],
    ['deux fois par an', '6 months'], ['2 fois par an', '6 months'], ['4 fois par an', '3 months'], ['environ 3 mois', '3 months'],
    ['aucun', 'none'], ['Jamais', 'none'],
  ])('“%s” is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('divides what the calendar does not divide into days', () => {
    expect(said('twice a week')).toBe('4 days');
    expect(said('3 times a month')).toBe('10 days');
    expect(said('5 times a year')).toBe('73 days');
    expect(said('twice a day')).toBe('1 day');
    expect(said('1 time a week')).toBe('1 week');
  });
});

describe('a text that says no cadence', () => {
  it.each([
    '', '   ', 'often', 'every', 'every few weeks', 'now and then', '0', '0 weeks', '-3', '-3 months', '1.5 months', '3-4 months', 'weeks weeks', '2 moons', 'm', 'P', 'PT1H', 'P0D',
    'several times a year', '0 times a year', '3 times a fortnight', '101 years', '999999 days', 'two three weeks', 'constructor', '__proto__', 'every constructor', 'toString times a year',
    'every about 3 months', '2 once a weeks', '2 every weeks', '2 par weeks', 'xP3M', 'P3M or so', 'not twice a year', 'twice a year or so', '1201 months', '5219 weeks', '36526 days',
    '90 d 3', 'véronique', '2026-11-03', '１ week',
  ])('“%s” is not understood', (text) => {
    expect(parseCadence(text)).toBeNull();
  });

  it('never throws, and reads back what it prints', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      const reading = parseCadence(text);
      if (reading !== null && reading !== 'none') expect(parseCadence(printCadence(reading))).toEqual(reading);
    }));
  });
});

describe('the day a cadence falls due', () => {
  it.each([
    ['2026-01-31', '1 month', '2026-02-28'],
    ['2024-01-31', '1 month', '2024-02-29'],
    ['2026-08-31', '1 month', '2026-09-30'],
    ['2024-02-29', '1 year', '2025-02-28'],
    ['2026-11-30', '3 months', '2027-02-28'],
    ['2026-12-25', '2 weeks', '2027-01-08'],
    ['2026-03-28', '1 day', '2026-03-29'],
    ['2026-10-24', '90', '2027-01-22'],
  ])('from %s every %s is %s', (from, text, due) => {
    const cadence = parseCadence(text);
    if (cadence === null || cadence === 'none') throw new Error(text);
    expect(printDay(dueAfter(day(from), cadence))).toBe(due);
  });

  it('is later by about the cadence’s length', () => {
    const units = ['day', 'week', 'month', 'year'] as const;
    fc.assert(fc.property(fc.constantFrom(...units), fc.integer({ min: 1, max: 24 }), fc.integer({ min: day('2000-01-01'), max: day('2050-01-01') }), (unit, count, from) => {
      const cadence = { count, unit };
      expect(Math.abs(dueAfter(from, cadence) - from - lengthInDays(cadence))).toBeLessThan(4);
    }));
  });
});
