import { expect, test } from 'vitest';
import { auditView } from '../../src/core/audit/view';
import { printDay } from '../../src/core/day';
import { loadOf } from '../../src/core/load';
import { loadWeeks, type LoadWeeks } from '../../src/core/load-weeks';
import { day, personNote, rosterOf } from './reading';

const TODAY = day('2026-11-23');

function weeksOf(notes: Readonly<Record<string, string>>): LoadWeeks {
  const roster = rosterOf(notes);
  const { people } = auditView(roster, TODAY);
  return loadWeeks(loadOf(people, TODAY), people, roster.lexicon.settings.circles.map(({ name }) => name), TODAY);
}

test('the last of twelve weeks ends today, and somebody one was in touch with counts once a day', () => {
  const { weeks } = weeksOf({ 'Ana.md': personNote('circle: friends', '- 2026-11-23 call\n- 2026-11-23 lunch\n- 2026-11-17 call\n- 2026-11-16 call\n- 2026-09-01 call\n- 2026-08-31 call\n') });
  expect(weeks.map(({ from, made: touches }) => `${printDay(from)} ${touches}`).filter((text) => !text.endsWith(' 0'))).toEqual(['2026-09-01 1', '2026-11-10 1', '2026-11-17 2']);
  expect(weeks).toHaveLength(12);
});

test('a line with two people is a touch with each; an attempt and a like are none', () => {
  const { circles } = weeksOf({
    'Ana.md': personNote('circle: friends', '- 2026-11-20 coffee with [[Sam]]\n- 2026-11-19 → email\n- 2026-11-18 like\n'),
    'Sam.md': personNote('circle: inner'),
  });
  expect(circles.map(({ circle, people, made }) => `${circle} ${people} ${made * 12}`)).toEqual(['inner 1 1', 'friends 1 1']);
});

test('circles stand in the order of the table, those it does not have behind, and people in none last', () => {
  const { circles } = weeksOf({
    'Ana.md': personNote('circle: clients'), 'Sam.md': personNote('cadence: 1 week'), 'Bo.md': personNote('circle: choir\ncadence: 1 month'), 'Talia.md': personNote('circle: Inner'),
  });
  expect(circles.map(({ circle }) => circle)).toEqual(['Inner', 'clients', 'choir', null]);
  expect(circles.map(({ asked }) => Math.round(asked * 100) / 100)).toEqual([0.5, 0.23, 0.23, 1]);
});
