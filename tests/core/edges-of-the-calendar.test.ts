// The first and the last year, 29 February, the ends of months, and digits that are not 0 to 9.
import { describe, expect, it } from 'vitest';
import { dueAfter, parseCadence, type Cadence } from '../../src/core/cadence';
import { FIRST_DAY, LAST_DAY, parseDay, printDay, shiftMonths } from '../../src/core/day';
import { parseStamp } from '../../src/core/stamp';
import { kith, vaultOf } from '../headless/terminal';
import { day } from './reading';

const note = (fields: string, ...lines: readonly string[]): string => `---\n${fields}\n---\n${lines.map((line) => `- ${line}\n`).join('')}`;
const VAULT = {
  'First.md': note('cadence: 1 year', '0001-01-01 call'),
  'Last.md': note('cadence: 1 year\nmet: 0001-01-01', '9999-12-31 call', '9999-12-30 → email'),
  'Tried.md': note('cadence: 10 years\nsnooze: 9999-12-31', '9999-12-29 call', '9999-12-31 → email'),
  'Leap.md': note('cadence: 1 month\nbirthday: 02-29\ndates: { moved: 02-29, left: 9999-12-31 }', '2024-02-29 call', '2024-01-31 call'),
  'Month.md': note('cadence: 1 month\nbirthday: 1985-12-31', '2026-01-31 call', '2026-03-31 call', '[ ] 9999-12-31 the end', '[ ] 0001-01-01 the beginning'),
};

describe('at the edge of the calendar', () => {
  it.each(['0001-01-01', '0001-01-02', '0002-12-31', '1900-02-28', '2024-02-29', '2025-02-28', '2026-02-28', '2026-01-31', '9998-12-31', '9999-12-01', '9999-12-31'])('on %s every command answers, in days that can be read again', (today) => {
    const vault = vaultOf(VAULT);
    for (const args of [['due'], ['audit'], ['stats'], ['person', 'Last'], ['person', 'Leap'], ['export', '--format', 'csv'], ['export', '--format', 'ics']]) {
      const [command, ...rest] = args as [string, ...string[]];
      const named = command === 'person' ? [vault, rest[0]!] : [vault, ...rest];
      const { code, out, err } = kith([command, ...named, '--today', today]);
      expect([args, code, err.includes('Kith itself')]).toEqual([args, 0, false]);
      if (command !== 'export') expect(kith([command, ...named, '--today', today, '--json']).code).toBe(0);
      expect(out).not.toMatch(/NaN|undefined|Infinity|Invalid|reader-failed|rule-failed/);
    }
    const { people } = JSON.parse(kith(['due', vault, '--today', today, '--json']).out) as { people: Record<string, string | null>[] };
    expect(people).toHaveLength(5);
    for (const { due, lastContact } of people) for (const text of [due, lastContact]) if (text !== null && text !== undefined) expect(parseDay(text), text).not.toBeNull();
  });
});

describe('a cadence', () => {
  const every = (text: string): Cadence => parseCadence(text) as Cadence;

  it.each([
    ['2026-01-31', '1 month', '2026-02-28'], ['2024-01-31', '1 month', '2024-02-29'], ['2026-03-31', '1 month', '2026-04-30'], ['2024-02-29', '1 year', '2025-02-28'], ['2024-02-29', '4 years', '2028-02-29'],
    ['2026-08-31', '6 months', '2027-02-28'], ['2026-12-31', '2 months', '2027-02-28'], ['2026-02-28', '1 month', '2026-03-28'], ['0001-01-31', '1 month', '0001-02-28'], ['0004-02-29', '96 years', '0100-02-28'],
  ])('from %s every %s ends on %s', (from, cadence, due) => {
    expect(printDay(dueAfter(day(from), every(cadence)))).toBe(due);
  });

  it('goes no further than the calendar', () => {
    for (const cadence of ['1 day', '2 weeks', '1 month', '100 years', '30000 days', '999 years', 'P999Y', '99999 months']) {
      if (parseCadence(cadence) === null) continue; // more than is taken for a cadence
      expect(dueAfter(LAST_DAY, every(cadence))).toBe(LAST_DAY);
      expect(dueAfter(LAST_DAY - 1, every(cadence))).toBe(LAST_DAY);
    }
    expect(shiftMonths(FIRST_DAY, -24)).toBeLessThan(FIRST_DAY);
  });
});

describe('digits of another script', () => {
  /** The zero of each script that has digits of its own, and mathematical ones. */
  const zeros = Array.from({ length: 0x20000 }, (_, code) => code).filter((code) => code > 57 && /\p{Nd}/u.test(String.fromCodePoint(code)) && !/\p{Nd}/u.test(String.fromCodePoint(code - 1)));
  const written = (text: string, zero: number): string => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

  it('are of many scripts', () => {
    expect(zeros.length).toBeGreaterThan(50);
  });

  it.each(['2026-11-03', '2026/11/03', '2026.11.03'])('are never counted and always named: %s', (date) => {
    for (const zero of zeros) expect(parseStamp(`${written(date, zero)} call`, []), `U+${zero.toString(16)}`).toEqual({ rule: 'unreadable-date', given: written(date, zero) });
  });

  it.each([['20', '26-11-03'], ['2026-', '11-03'], ['2026-11-', '03']])('are not counted where they stand behind %s either', (ascii, other) => {
    for (const zero of zeros) {
      const reading = parseStamp(`${ascii}${written(other, zero)} call`, []);
      expect(reading === null || 'rule' in reading, `U+${zero.toString(16)}: ${JSON.stringify(reading)}`).toBe(true);
      expect(reading, `${ascii}${written(other, zero)}`).not.toBeNull();
    }
  });
});
