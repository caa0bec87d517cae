import { expect, test } from 'vitest';
import { contactsOf } from '../../src/core/contacts';
import { printDay } from '../../src/core/day';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { nearestMark, timelineOf, type Timeline } from '../../src/views/timeline/timeline-model';
import { day, personNote, rosterOf } from '../core/reading';

const TODAY = day('2026-11-23');

function timeline(lines: readonly string[], due: string | null = null): Timeline {
  const roster = rosterOf({ 'Ana.md': personNote('circle: friends', lines.map((line) => `- ${line}\n`).join('')) });
  return timelineOf(contactsOf(roster, ['Ana.md'], TODAY), DEFAULT_SETTINGS.channels, due === null ? null : day(due), TODAY);
}

const lanes = ({ lanes: all }: Timeline): string[] => all.map(({ channel, marks }) => `${channel ?? '-'}: ${marks.map((mark) => `${printDay(mark.day)}${mark.out ? '→' : ''}`).join(' ')}`);

test('there is a lane for each channel something was on, the richest first and lines without one last', () => {
  expect(lanes(timeline(['2026-11-03 call', '2026-10-20 → email', '2026-09-12 lunch', '2026-08-01 letter', '2026-01-09 about the move', '2026-03-01 call']))).toEqual([
    'met: 2026-09-12', 'call: 2026-03-01 2026-11-03', 'letter: 2026-08-01', 'email: 2026-10-20→', '-: 2026-01-09',
  ]);
});

test('it begins two years ago to the day, and older lines are left out', () => {
  const two = timeline(['2024-11-22 call', '2024-11-23 call', '2026-11-23 call']);
  expect(lanes(two)).toEqual(['call: 2024-11-23 2026-11-23']);
  expect(two.lanes[0]!.marks[0]!.at).toBe(0);
  expect(two.lanes[0]!.marks[1]!.at).toBe(two.today.at);
  expect(lanes(timeline(['2020-01-01 call']))).toEqual([]);
});

test('the due day has room ahead, a year at the most, and one long past stands at the edge', () => {
  expect(printDay(timeline(['2026-11-03 call'], '2027-02-03').to)).toBe('2027-02-17');
  expect(timeline(['2026-11-03 call'], '2027-02-03').due).toMatchObject({ beyond: false });
  expect(printDay(timeline(['2026-11-03 call']).to)).toBe('2026-12-23');
  expect(timeline(['2026-11-03 call'], '2029-02-03').due).toMatchObject({ at: 1, beyond: true });
  expect(timeline(['2026-11-03 call'], '2023-02-03').due).toMatchObject({ at: 0, beyond: true });
  expect(timeline(['2026-11-03 call'], '2026-10-03').due!.at).toBeLessThan(timeline([]).today.at);
});

test('every quarter has a tick, in order', () => {
  const { ticks } = timeline(['2026-11-03 call']);
  expect(ticks.map(({ year, month }) => `${year}-${month}`)).toEqual(['2025-1', '2025-4', '2025-7', '2025-10', '2026-1', '2026-4', '2026-7', '2026-10']);
  expect(ticks.every(({ at }, index) => at > (ticks[index - 1]?.at ?? 0))).toBe(true);
});

test('a finger means the nearest mark within its reach', () => {
  const { marks } = timeline(['2026-11-03 call', '2026-10-03 call']).lanes[0]!;
  expect(nearestMark(marks, marks[0]!.at + 0.001, 0.02)).toBe(marks[0]);
  expect(nearestMark(marks, marks[1]!.at + 0.01, 0.02)).toBe(marks[1]);
  expect(nearestMark(marks, 0.1, 0.02)).toBeNull();
});
