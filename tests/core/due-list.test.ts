import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/core/due';
import { note, stands, standing, viewOf } from './reading';

describe('the status', () => {
  // Each word makes its status apply; the ones behind it apply as well.
  const WORDS = [['archived', 'archived: true'], ['resting', 'resting: 2026-11-01'], ['snoozed', 'snooze: 2026-11-24']] as const;

  it.each([
    ['untracked', '', []],
    ['not-answering', 'circle: close', ['2026-11-20 → call', '2026-11-21 → call', '2026-11-22 → call']],
    ['waiting', 'circle: close', ['2026-11-22 → call']],
    ['never', 'circle: close', []],
    ['overdue', 'circle: close', ['2026-10-22 call']],
    ['due', 'circle: close', ['2026-10-23 call']],
    ['soon', 'circle: close', ['2026-10-24 call']],
    ['ok', 'circle: close', ['2026-11-22 call']],
  ] as const)('is the first that applies: over %s stand archived, resting, snoozed, in this order', (status, circle, lines) => {
    const said = WORDS.map(([, field]) => field);
    for (let from = 0; from <= said.length; from++) {
      const text = note([...said.slice(from), circle].filter((field) => field !== '').join('\n') || 'tags: []', ...lines);
      expect(standing(text, '2026-11-23').status).toBe(from < WORDS.length ? WORDS[from]![0] : status);
    }
  });

  it('has eleven, in the order of the note format', () => {
    expect(STATUSES).toEqual(['archived', 'resting', 'snoozed', 'untracked', 'not-answering', 'waiting', 'never', 'overdue', 'due', 'soon', 'ok']);
  });

  it('not answering comes before never, and untracked before both', () => {
    const tries = ['2026-11-20 → call', '2026-11-21 → call', '2026-11-22 → call'];
    expect(stands('2026-11-23', 'circle: close', ...tries)).toBe('not-answering');
    expect(stands('2026-11-23', 'tags: []', ...tries)).toBe('untracked');
  });

  it('is soon up to the seventh day', () => {
    const dueOn = (today: string): string => stands(today, 'circle: close', '2026-10-30 call');
    expect([dueOn('2026-11-22'), dueOn('2026-11-23'), dueOn('2026-11-29'), dueOn('2026-11-30'), dueOn('2026-12-01')])
      .toEqual(['ok 2026-11-30', 'soon 2026-11-30', 'soon 2026-11-30', 'due 2026-11-30', 'overdue 2026-11-30']);
  });

  it('is snoozed before its day, and due on it', () => {
    expect(stands('2026-11-23', 'snooze: 2026-11-24\ncircle: close', '2026-06-01 call')).toBe('snoozed 2026-11-24');
    expect(stands('2026-11-24', 'snooze: 2026-11-24\ncircle: close', '2026-06-01 call')).toBe('overdue 2026-07-01');
    expect(stands('2026-11-23', 'snooze: 2026-11-24\ncircle: close', '2026-11-20 call')).toBe('snoozed 2026-12-20');
    expect(stands('2026-11-23', 'snooze: 2026-11-24\ncircle: close')).toBe('snoozed');
  });

  it.each(['archived: true', 'resting: true', 'tags: []'])('off the clock has no due day: %s', (field) => {
    expect(standing(note(field, '2026-06-01 call'), '2026-11-23')).toMatchObject({ due: null, overdueDays: null, lastContact: '2026-06-01', interactions: 1 });
    expect(standing(note(`${field}\nmet: 2020-01-01`), '2026-11-23').due).toBeNull();
  });

  it('counts the days over, and those still ahead as less than none', () => {
    expect(['2026-10-30', '2026-11-03', '2026-11-05'].map((today) => standing(note('circle: close', '2026-10-03 call'), today).overdueDays)).toEqual([-4, 0, 2]);
  });
});

describe('the due list', () => {
  /** Names in the order of the list. */
  const list = (notes: Readonly<Record<string, string>>): string[] => viewOf(notes, '2026-11-23').due.map(({ person }) => person.name);

  it('holds who is overdue and who is due today, and nobody else', () => {
    expect(list({
      'Over.md': note('circle: close', '2026-10-01 call'), 'Today.md': note('circle: close', '2026-10-23 call'), 'Soon.md': note('circle: close', '2026-10-24 call'), 'Never.md': note('circle: close'),
      'Rest.md': note('circle: close\nresting: true', '2026-01-01 call'), 'Snooze.md': note('circle: close\nsnooze: 2026-12-01', '2026-01-01 call'), 'Wait.md': note('circle: close', '2026-11-20 → call', '2026-01-01 call'),
    })).toEqual(['Over', 'Today']);
  });

  it('has those first who are most over against how often they are asked for', () => {
    expect(list({
      'Year.md': note('cadence: 1 year', '2025-11-01 call'), // 22 days of a year
      'Week.md': note('cadence: 1 week', '2026-11-13 call'), // 3 of a week
      'Month.md': note('cadence: 1 month', '2026-10-12 call'), // 11 of a month
      'Today.md': note('cadence: 1 week', '2026-11-16 call'),
    })).toEqual(['Week', 'Month', 'Year', 'Today']);
  });

  it('then those one enjoys, then the earlier due day, then the name', () => {
    expect(list({
      'Zoé.md': note('cadence: 1 week\nenjoy: true', '2026-11-09 call'), // 7 of 7 days over
      'B.md': note('cadence: 1 week', '2026-11-09 call'),
      'A.md': note('cadence: 2 weeks', '2026-10-26 call'), // 14 of 14, due earlier
      'C.md': note('cadence: 7 days', '2026-11-09 call'),
    })).toEqual(['Zoé', 'A', 'B', 'C']);
  });

  it('does not put whom one enjoys before somebody more over', () => {
    expect(list({ 'A.md': note('cadence: 1 week\nenjoy: true', '2026-11-15 call'), 'B.md': note('cadence: 1 week', '2026-11-14 call') })).toEqual(['B', 'A']);
  });

  it('compares names as people do, and of one name the paths', () => {
    const due = note('cadence: 1 week', '2026-11-09 call');
    expect(list({ 'P10.md': due, 'P2.md': due, 'zoe.md': due, 'Élodie.md': due, 'Eva.md': due })).toEqual(['Élodie', 'Eva', 'P2', 'P10', 'zoe']);
    const { due: same } = viewOf({ 'Work/Ana.md': due, 'Ana.md': due, 'Home/Ana.md': due }, '2026-11-23');
    expect(same.map(({ person }) => person.path)).toEqual(['Ana.md', 'Home/Ana.md', 'Work/Ana.md']);
  });
});
