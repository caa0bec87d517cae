import { describe, expect, it } from 'vitest';
import { printDay } from '../../src/core/day';
import { channelAt, dayAt, directionOf, isOut, lineAt, marksAt, newestRow, NO_HISTORY, pack, rowsIn, tagsOf, type History } from '../../src/core/history';
import type { DatedLine } from '../../src/core/interaction';
import { day, factsOf, personNote } from './reading';

const history = (body: string): History => factsOf(personNote('type: person', body)).history;

const BODY = `
- 2026-11-03 call: x #asked #thanks
- 2026-10-22 ← email
- 2026-10-20 → email #gave
- 2026-11-03 lunch
- 1899-05 letter
- [ ] 2026-12-01 send the deck
- 2027-01-01 plan
`;

describe('a history', () => {
  it('holds the lines of a note in their order', () => {
    const read = history(BODY);
    expect(read.length).toBe(6);
    expect(rowsIn(read).map((row) => printDay(dayAt(read, row)))).toEqual(['2026-11-03', '2026-10-22', '2026-10-20', '2026-11-03', '1899-05-01', '2027-01-01']);
    expect(rowsIn(read).map((row) => lineAt(read, row))).toEqual([5, 6, 7, 8, 9, 11]);
    expect(rowsIn(read).map((row) => channelAt(read, row))).toEqual([3, 5, 5, 1, 4, 0]);
  });

  it('holds every day of the calendar, far lines, and the last channel there can be', () => {
    const days = ['0001-01-01', '1969-12-31', '9999-12-31'].map(day);
    const read = pack(days.map((one): DatedLine => ({ day: one, precision: 'month', direction: 'in', channel: 255, minutes: null, people: [], tags: 31 })), [1, 70_000, 20_000_000]);
    expect(rowsIn(read).map((row) => [dayAt(read, row), lineAt(read, row), channelAt(read, row), marksAt(read, row)])).toEqual([
      [days[0], 1, 255, 254], [days[1], 70_000, 255, 254], [days[2], 2 ** 24 - 1, 255, 254],
    ]);
    expect([read.latest, NO_HISTORY.latest < days[0]!]).toEqual([days[2], true]);
  });

  it('knows who moved', () => {
    const read = history(BODY);
    expect([0, 1, 2].map((row) => directionOf(read, row))).toEqual(['both', 'in', 'out']);
    expect([0, 1, 2].map((row) => isOut(read, row))).toEqual([false, false, true]);
  });

  it('keeps tags and precision apart from it', () => {
    const read = history(BODY);
    expect([0, 1, 2].map((row) => tagsOf(read, row))).toEqual([['asked', 'thanks'], [], ['gave']]);
    expect(rowsIn(read).map((row) => marksAt(read, row) >> 7)).toEqual([0, 0, 0, 0, 1, 0]);
    expect(directionOf(history('- 2026 → letter #gave #asked #intro #news #thanks'), 0)).toBe('out');
  });

  /** Bytes of memory all of these lie in, by row. */
  const bytesByRow = (histories: readonly History[]): number => {
    const memory = [...new Set(histories.map(({ cells }) => cells.buffer))].reduce((sum, { byteLength }) => sum + byteLength, 0);
    return memory / histories.reduce((sum, { length }) => sum + length, 0);
  };
  const lines = (count: number): string => '- 2026-11-03 call\n'.repeat(count);

  it('takes little more memory than its rows, in notes of any length, those that are nobody\'s too', () => {
    const daily = Array.from({ length: 9_000 }, (_, at) => factsOf('- call with [[Ana]]\n', `${printDay(day('2016-01-01') + at)}.md`).history);
    expect(bytesByRow(daily)).toBeLessThan(20);
    for (const count of [1, 7, 255, 257, 1_050, 2_049]) {
      expect([count, bytesByRow(Array.from({ length: Math.ceil(10_000 / count) }, () => history(lines(count)))) < 12]).toEqual([count, true]);
    }
  });

  it('stays what it is, whatever others are packed behind it', () => {
    const counts = Array.from({ length: 300 }, (_, at) => (at * 37) % 600);
    const all = counts.map((count, at) => history(`- ${1900 + at} letter\n`.repeat(count)));
    all.forEach((read, at) => {
      expect([read.length, ...new Set(rowsIn(read).map((row) => printDay(dayAt(read, row))))]).toEqual([counts[at], ...(counts[at]! > 0 ? [`${1900 + at}-01-01`] : [])]);
    });
  });

  it('has a newest row on a day: of that day the first line', () => {
    const read = history(BODY);
    expect(newestRow(read, day('2026-11-23'))).toBe(0);
    expect(newestRow(read, day('2026-11-02'))).toBe(1);
    expect(newestRow(read, day('2027-01-01'))).toBe(5);
    expect(newestRow(read, day('1899-04-30'))).toBeNull();
    expect(newestRow(NO_HISTORY, day('2026-11-23'))).toBeNull();
  });
});
