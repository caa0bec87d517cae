import { describe, expect, it } from 'vitest';
import { circlesFollowed, isAfterGap, loadOf, spread, type Load } from '../../src/core/load';
import { parseCadence, type Cadence } from '../../src/core/cadence';
import { printDay } from '../../src/core/day';
import { day } from './reading';
import { lines, note, TODAY, viewIn, type Notes } from './audit/auditing';

const load = (notes: Notes, trial: Readonly<Record<string, string>> = {}): Load =>
  loadOf(viewIn(notes).people, day(TODAY), new Map(Object.entries(trial).map(([circle, every]) => [circle, parseCadence(every) as Cadence])));
const rounded = ({ asked, made, circles }: Load): unknown => ({
  asked: Math.round(asked * 100) / 100, made: Math.round(made * 100) / 100, circles: circles.map(({ circle, people, asked: each }) => `${circle} ${people} ${Math.round(each * 100) / 100}`),
});

describe('the load of a network', () => {
  it('is what its cadences ask for a week, by circle, of those on the clock', () => {
    expect(rounded(load({
      A: note('circle: inner'), B: note('circle: Inner'), C: note('circle: clients\ncadence: 1 week'), D: note('circle: inner\nresting: true'), E: note('circle: inner\narchived: true'), F: note('type: person'), G: note('cadence: 2 weeks'),
    }))).toEqual({ asked: 2.5, made: 0, circles: ['inner 2 1', 'clients 1 1', 'null 1 0.5'] });
  });

  it('counts every day of contact of the last twelve weeks, however many there are with one person', () => {
    const daily = lines(...Array.from({ length: 100 }, (_, ago) => `${printDay(day(TODAY) - ago)} call`));
    expect(load({ A: note(`circle: inner\n\n${daily}`) }).made).toBe(7);
    expect(load({ A: note(`circle: inner\n\n${lines('2026-11-20 call', '2026-11-20 lunch', '2026-11-19 → email', '2026-11-18 like', '2026-08-31 call')}`), B: note('circle: inner\n\n- 2026-11-20 call') }).made).toBe(2 / 12);
  });

  it('is another one under another cadence of a circle, for those who follow the circle', () => {
    const notes = { A: note('circle: inner'), B: note('circle: inner'), C: note('circle: inner\ncadence: 1 week') };
    expect(load(notes).asked).toBe(2);
    expect(load(notes, { inner: '4 weeks' }).asked).toBe(1.5);
    expect(load(notes, { clients: '1 day' }).asked).toBe(2);
  });

  it('names the circles somebody on the clock follows', () => {
    const view = viewIn({ A: note('circle: Warm'), B: note('circle: inner\ncadence: 1 week'), C: note('circle: clients\nresting: true'), D: note('circle: nowhere') });
    expect(circlesFollowed(view.people, view.lexicon)).toEqual(['warm']);
  });
});

describe('a gap', () => {
  const gap = (...texts: readonly string[]): boolean => isAfterGap(viewIn({ A: note('circle: inner'), B: note(`circle: inner\n\n${lines(...texts)}`) }).people, day(TODAY));

  it('is more than three weeks without a line of any kind', () => {
    expect(gap('2026-11-01 call')).toBe(true);
    expect(gap('2026-11-02 call')).toBe(false);
    expect(gap('2026-10-01 call', '2026-11-02 like')).toBe(false);
    expect(gap('2026-11-01 call', '2026-12-01 call')).toBe(true);
    expect(gap()).toBe(false);
  });

  it('leaves a backlog that is spread over the weeks, the most urgent first', () => {
    const due = viewIn(Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((name, index) => [name, note(`circle: inner\n\n- 2026-10-0${index + 1} call`)]))).people.map(({ standing }) => standing);
    expect(spread(due, day(TODAY), 2).map(([path, until]) => `${path} ${printDay(until)}`)).toEqual(['People/C.md 2026-11-30', 'People/D.md 2026-11-30', 'People/E.md 2026-12-07']);
    expect(spread(due, day(TODAY), 0.2)).toHaveLength(4);
    expect(spread(due, day(TODAY), 9)).toEqual([]);
  });
});
