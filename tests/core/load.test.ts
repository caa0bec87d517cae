import { describe, expect, it } from 'vitest';
import { parseCadence, type Cadence } from '../../src/core/cadence';
import { printDay } from '../../src/core/day';
import { isAfterGap, loadOf, spread } from '../../src/core/load';
import { day, personNote, viewOf } from './reading';

const TODAY = day('2026-11-23');
const NOTES = {
  'Ana.md': personNote('circle: inner\ncadence: 1 week'),
  'Sam.md': personNote('circle: warm\ncadence: 2 weeks'),
  'Noor.md': personNote('circle: Warm\ncadence: 4 weeks'),
  'Olu.md': personNote('type: person\ncadence: 1 week'),
  'Resting.md': personNote('circle: inner\nresting: true'),
  'Archived.md': personNote('circle: inner\narchived: true'),
  'Free.md': personNote('type: person'),
};
const people = viewOf(NOTES, '2026-11-23').people;

describe('the load of a network', () => {
  it('is what the cadences of a circle ask for a week, of everybody on the clock', () => {
    const { asked, circles } = loadOf(people, [], TODAY);
    expect(asked).toBeCloseTo(2.75);
    expect(circles.map(({ circle, people: count, asked: each }) => [circle?.toLowerCase() ?? null, count, each])).toEqual(expect.arrayContaining([['inner', 1, 1], ['warm', 2, 0.75], [null, 1, 1]]));
    expect(circles.at(-1)?.circle?.toLowerCase()).toBe('warm');
  });

  it('counts what was made in the last twelve weeks', () => {
    const days = [TODAY, TODAY - 83, TODAY - 84, TODAY + 1, TODAY - 1, TODAY - 1];
    expect(loadOf([], days, TODAY)).toEqual({ asked: 0, made: 4 / 12, circles: [] });
  });

  it('changes with another cadence of a circle, where the circle sets the cadence', () => {
    const notes = { 'A.md': personNote('circle: warm'), 'B.md': personNote('circle: inner'), 'C.md': personNote('circle: warm\ncadence: 1 week') };
    const asked = (trial?: ReadonlyMap<string, Cadence>): number => loadOf(viewOf(notes, '2026-11-23').people, [], TODAY, trial).asked;
    const weekly = parseCadence('1 week') as Cadence;
    const circle = (name: string): number => loadOf(viewOf({ 'A.md': personNote(`circle: ${name}`) }, '2026-11-23').people, [], TODAY).asked;
    expect(asked()).toBeCloseTo(circle('warm') + circle('inner') + 1);
    expect(asked(new Map([['warm', weekly]]))).toBeCloseTo(1 + circle('inner') + 1);
  });
});

describe('a gap', () => {
  it.each([[[], false], [[TODAY - 22], true], [[TODAY - 21], false], [[TODAY - 200, TODAY - 30], true], [[TODAY - 200, TODAY + 3], true], [[TODAY + 3], false]])('after lines on %j: %s', (days, gap) => {
    expect(isAfterGap(days, TODAY)).toBe(gap);
  });
});

describe('a backlog spread', () => {
  const spreads = (aWeek: number): string[] => spread(people.slice(0, 5), TODAY, aWeek).map(([path, until]) => `${path} ${printDay(until)}`);

  it('leaves the most urgent for today and lets a few come round each week', () => {
    const paths = people.map(({ person }) => person.path);
    expect(spreads(2)).toEqual([`${paths[2]} 2026-11-30`, `${paths[3]} 2026-11-30`, `${paths[4]} 2026-12-07`]);
    expect(spreads(5)).toEqual([]);
  });

  it('lets one come round a week even where hardly any are asked for', () => {
    expect(spreads(0.1).map((line) => line.slice(-10))).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']);
  });
});
