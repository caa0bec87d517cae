import { describe, expect, it } from 'vitest';
import { printDay } from '../../src/core/day';
import { parseSnooze } from '../../src/core/snooze';
import { day, LEXICON } from './reading';

function until(typed: string): string | null {
  const parsed = parseSnooze(typed, day('2026-11-23'), LEXICON);
  return parsed === null ? null : printDay(parsed);
}

describe('until when somebody is not to be due', () => {
  it.each([
    ['1 week', '2026-11-30'], [' 2 mois ', '2027-01-23'], ['10 days', '2026-12-03'], ['2026-12-01', '2026-12-01'], ['1 jan 2027', '2027-01-01'],
    ['friday', '2026-11-27'], ['monday', '2026-11-30'], ['vendredi', '2026-11-27'], ['3 january', '2027-01-03'], ['3 décembre', '2026-12-03'], ['next friday', '2026-12-04'], ['demain', '2026-11-24'], ['tomorrow', '2026-11-24'],
  ])('%s is %s', (typed, day) => {
    expect(until(typed)).toBe(day);
  });

  it.each(['', 'soon', 'never', 'yesterday', 'last friday', 'vendredi dernier', '3 days ago', '2026-11-23', '2026-11-22', 'tomorrow at Sam’s', '2026-02-30'])('“%s” is no day to come', (typed) => {
    expect(until(typed)).toBeNull();
  });
});
