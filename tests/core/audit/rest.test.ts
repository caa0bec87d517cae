import { describe, expect, it } from 'vitest';
import { drawForWeek } from '../../../src/core/audit/dormant';
import { isLongerThan, longer, shorter } from '../../../src/core/audit/rung';
import { parseCadence, printCadence, type Cadence } from '../../../src/core/cadence';
import { printDay } from '../../../src/core/day';
import { day } from '../reading';
import { finds, found, lines, note, viewIn, whom } from './auditing';

const every = (text: string): Cadence => parseCadence(text) as Cadence;

describe('not answering', () => {
  it('is whoever left the due list by it, not who was tried twice or has answered', () => {
    expect(finds('not-answering', `circle: warm\n\n${lines('2026-11-03 → email', '2026-10-03 → email', '2026-09-03 → call')}`)).toBe(true);
    expect(finds('not-answering', `circle: warm\n\n${lines('2026-11-03 → email', '2026-10-03 → email')}`)).toBe(false);
    expect(finds('not-answering', `circle: warm\n\n${lines('2026-11-04 ← email', '2026-11-03 → email', '2026-10-03 → email', '2026-09-03 → call')}`)).toBe(false);
    expect(finds('not-answering', `circle: warm\nresting: true\n\n${lines('2026-11-03 → email', '2026-10-03 → email', '2026-09-03 → call')}`)).toBe(false);
  });

  it('leads to the newest attempt, in whatever note it stands', () => {
    const [one] = found('not-answering', {
      Ana: note(`circle: warm\n\n${lines('2026-10-03 → email', '2026-09-03 → call')}`), Sam: note(`circle: warm\n\n${lines('2026-11-03 → message with [[Ana]]')}`),
    });
    expect(one).toMatchObject({ path: 'People/Sam.md', line: 4, about: ['People/Ana.md'] });
  });
});

describe('a cadence is missed three times running', () => {
  const missed = (cadence: string, ...days: readonly string[]): boolean => finds('cadence-missed', `${cadence}\n\n${lines(...days.map((one) => `${one} call`))}`);

  it('when the last three waits were each longer than double', () => {
    expect(missed('cadence: 1 month', '2026-11-01', '2026-08-31', '2026-06-30', '2026-04-29')).toBe(true);
    expect(missed('cadence: 1 month', '2026-11-01', '2026-09-01', '2026-06-30', '2026-04-29')).toBe(false); // exactly double
    expect(missed('cadence: 1 month', '2026-11-01', '2026-08-31', '2026-06-30')).toBe(false);
    expect(missed('cadence: 2 weeks', '2026-11-20', '2026-10-22', '2026-09-23', '2026-08-25')).toBe(true);
    expect(missed('cadence: 2 weeks', '2026-11-20', '2026-10-22', '2026-09-24', '2026-08-25')).toBe(false);
  });

  it('counting the one still going on, once it is that long', () => {
    expect(missed('cadence: 1 month', '2026-09-22', '2026-07-21', '2026-05-20')).toBe(true);
    expect(missed('cadence: 1 month', '2026-09-23', '2026-07-22', '2026-05-20')).toBe(false);
  });

  it('in the rule of a circle too, and never in that of a channel', () => {
    expect(found('cadence-missed', { Ana: note(`circle: close\n\n${lines('2026-09-22 call', '2026-07-21 call', '2026-05-20 call')}`) })[0]?.field).toBe('circle');
    expect(missed('channels: { call: 1 month }', '2026-09-22', '2026-07-21', '2026-05-20')).toBe(false);
  });

  it('not of who rests, is not answering, or is long unseen', () => {
    const days = ['2026-09-22', '2026-07-21', '2026-05-20'];
    expect(missed('cadence: 1 month\nresting: true', ...days)).toBe(false);
    expect(finds('cadence-missed', `cadence: 1 month\n\n${lines('2026-11-20 → call', '2026-11-10 → call', '2026-11-05 → call', ...days.map((one) => `${one} call`))}`)).toBe(false);
    expect(finds('cadence-missed', `cadence: 1 month\n\n${lines('2026-11-20 → call', '2026-11-10 → call', ...days.map((one) => `${one} call`))}`)).toBe(true);
    expect(missed('cadence: 1 month')).toBe(false);
    expect(missed('cadence: 1 month', '2024-09-22', '2024-07-21', '2024-05-20', '2024-01-01')).toBe(false);
  });

  it('and is not said again until something new happens or the next look is due', () => {
    expect(missed('cadence: 1 month\nreviewed: 2026-11-01', '2026-09-22', '2026-07-21', '2026-05-20')).toBe(false);
    expect(missed('cadence: 1 month\nreviewed: 2026-08-01', '2026-09-22', '2026-07-21', '2026-05-20')).toBe(true);
    expect(missed('cadence: 1 month\nreviewed: 2025-01-01', '2026-09-22', '2026-07-21', '2026-05-20')).toBe(true);
  });
});

describe('a cadence is exceeded', () => {
  const six = (step: number, from = '2026-11-20'): string => lines(...Array.from({ length: 6 }, (_, index) => `${printDay(day(from) - index * step)} call`));

  it('by six days of contact a third of it apart, and still so', () => {
    expect(finds('cadence-exceeded', `circle: friends\n\n${six(30)}`)).toBe(true);
    expect(finds('cadence-exceeded', `circle: friends\n\n${six(31)}`)).toBe(false);
    expect(finds('cadence-exceeded', `circle: friends\n\n${six(30, '2026-08-01')}`)).toBe(false);
    expect(finds('cadence-exceeded', `circle: friends\n\n${lines(...Array.from({ length: 6 }, () => '2026-11-20 call'))}`)).toBe(false);
    expect(finds('cadence-exceeded', `cadence: 1 week\n\n${six(1)}`)).toBe(false); // nothing shorter to offer
  });

  it('and the nearest one is offered', () => {
    expect(found('cadence-exceeded', { Ana: note(`circle: warm\n\n${six(30)}`) })[0]?.facts?.every).toEqual(every('1 month'));
  });
});

describe('the ladder of cadences', () => {
  it.each([['1 month', 64, '2 months'], ['1 month', 100, '3 months'], ['1 month', 20, '6 weeks'], ['1 week', 13, '2 weeks'], ['2 years', 2_000, '5 years'], ['5 years', 9_000, null]])('above %s, for %s days: %s', (than, days, rung) => {
    const found = longer(every(than), days);
    expect(found && printCadence(found)).toBe(rung);
  });

  it.each([['3 months', 30, '1 month'], ['3 months', 0, '1 week'], ['1 month', 28, '2 weeks'], ['1 week', 1, null]])('below %s, for %s days: %s', (than, days, rung) => {
    const found = shorter(every(than), days);
    expect(found && printCadence(found)).toBe(rung);
  });

  it('agrees with the calendar on every day about a multiple of a cadence', () => {
    for (const [text, times, to] of [['1 month', 2, '2026-03-01'], ['1 month', 2, '2026-02-28'], ['1 year', 4, '2028-02-29'], ['6 weeks', 3, '2026-11-23']] as const) {
      const cadence = every(text);
      const longerOn = Array.from({ length: 2_000 }, (_, ago) => isLongerThan(day(to) - ago, day(to), times, cadence));
      const turn = longerOn.indexOf(true);
      expect(longerOn.slice(turn).every(Boolean)).toBe(true);
      const months = { month: 1, year: 12, week: 0, day: 0 }[cadence.unit] * cadence.count * times;
      expect(turn).toBeGreaterThan(months === 0 ? cadence.count * 7 * times : months * 30.4 - 3);
      expect(turn).toBeLessThanOrEqual(months === 0 ? cadence.count * 7 * times + 1 : months * 30.5 + 3);
    }
  });
});

describe('the long unseen', () => {
  const dormant = (fields: string, last: string): boolean => finds('dormant', `${fields}\n\n- ${last} lunch`);

  it('are beyond four cadences and a year', () => {
    expect(dormant('circle: inner', '2025-11-22')).toBe(true);
    expect(dormant('circle: inner', '2025-11-23')).toBe(false);
    expect(dormant('circle: warm', '2024-11-22')).toBe(true);
    expect(dormant('circle: warm', '2024-11-23')).toBe(false);
    expect(dormant('circle: dormant', '2022-11-22')).toBe(true);
  });

  it.each(['type: person', 'circle: friends\nresting: true', 'circle: friends\narchived: true', 'circle: friends\nsnooze: 2027-01-01', 'cadence: none'])('are nobody with %j', (fields) => {
    expect(dormant(fields, '2015-01-01')).toBe(false);
  });

  it('are nobody one never was in touch with', () => {
    expect(finds('dormant', 'circle: friends\nmet: 2001')).toBe(false);
    expect(finds('dormant', 'circle: friends\n\n- 2015-01-01 like')).toBe(false);
  });

  const crowd = (size: number, last: (index: number) => string): Record<string, string> => Object.fromEntries(Array.from({ length: size }, (_, index) => [`P${index}`, note(`circle: friends\n\n- ${last(index)} lunch`)]));

  it('are drawn for the week: the same from Monday to Sunday, others the week after', () => {
    const notes = crowd(40, (index) => `20${10 + (index % 12)}-03-04`);
    const drawn = (today: string): string[] => found('dormant', notes, { today }).filter(({ facts }) => facts!.kind === 'drawn').map(({ path }) => path);
    const week = Array.from({ length: 7 }, (_, index) => printDay(day('2026-11-23') + index)); // a Monday
    expect(drawn('2026-11-23')).toHaveLength(2);
    for (const today of week) expect(drawn(today)).toEqual(drawn('2026-11-23'));
    const weeks = Array.from({ length: 20 }, (_, index) => drawn(printDay(day('2026-11-23') + 7 * index)).join());
    expect(new Set(weeks).size).toBeGreaterThan(15);
  });

  it('come first when drawn; of ten or fewer it is one', () => {
    const findings = found('dormant', crowd(10, () => '2019-01-01'));
    expect(findings.map(({ facts }) => facts!.kind)).toEqual(['drawn', ...Array.from({ length: 9 }, () => 'kept')]);
    expect(found('dormant', crowd(11, () => '2019-01-01')).filter(({ facts }) => facts!.kind === 'drawn')).toHaveLength(2);
  });

  it('are drawn the more likely the longer unseen', () => {
    const { people } = viewIn(crowd(20, (index) => (index < 10 ? '2006-01-01' : '2024-01-01')));
    const counts = { long: 0, short: 0 };
    for (let week = 0; week < 1_000; week++) {
      for (const { past } of drawForWeek(people, day('2026-11-23') + 7 * week)) counts[past.contacts[0]! < day('2010-01-01') ? 'long' : 'short'] += 1;
    }
    expect(counts.long + counts.short).toBe(2_000);
    expect(counts.long).toBeGreaterThan(counts.short * 1.2);
    expect(counts.short).toBeGreaterThan(200);
  });

  it('keep their places in the draw when another leaves', () => {
    const notes = crowd(30, (index) => `20${10 + (index % 12)}-03-04`);
    const [first, second] = whom('dormant', notes);
    const without = Object.fromEntries(Object.entries(notes).filter(([name]) => name !== first));
    expect(whom('dormant', without)[0]).toBe(second);
  });
});
