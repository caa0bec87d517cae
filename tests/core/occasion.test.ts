import { describe, expect, it } from 'vitest';
import { printDay } from '../../src/core/day';
import { nextDay, type Occasion } from '../../src/core/occasion';
import { day, findingsOf, personNote, personOf } from './reading';

const occasions = (frontmatter: string): readonly Occasion[] => personOf(personNote(`type: person\n${frontmatter}`))?.occasions ?? [];

/** The next days of all occasions, as `label day`. */
const next = (frontmatter: string, today: string): string[] => occasions(frontmatter).map((occasion) => {
  const at = nextDay(occasion, day(today));
  return `${occasion.label ?? 'birthday'} ${at === null ? 'past' : printDay(at)}`;
});

describe('a birthday', () => {
  it.each(['1985-04-12', '04-12', '--04-12', '"04-12"', '1985/04/12'])('written %s comes back every year', (text) => {
    expect(next(`birthday: ${text}`, '2026-01-01')).toEqual(['birthday 2026-04-12']);
    expect(next(`birthday: ${text}`, '2026-04-12')).toEqual(['birthday 2026-04-12']);
    expect(next(`birthday: ${text}`, '2026-04-13')).toEqual(['birthday 2027-04-12']);
  });

  it('keeps the year it began in, when known', () => {
    expect(occasions('birthday: 1985-04-12')).toEqual([{ label: null, month: 4, date: 12, year: 1985, once: false }]);
    expect(occasions('birthday: --04-12')).toEqual([{ label: null, month: 4, date: 12, year: null, once: false }]);
  });

  it.each(['02-29', '--02-29', '1984-02-29'])('on %s falls on the 28th in other years', (text) => {
    expect(next(`birthday: ${text}`, '2026-01-01')).toEqual(['birthday 2026-02-28']);
    expect(next(`birthday: ${text}`, '2028-01-01')).toEqual(['birthday 2028-02-29']);
    expect(next(`birthday: ${text}`, '2028-02-29')).toEqual(['birthday 2028-02-29']);
    expect(next(`birthday: ${text}`, '2027-03-01')).toEqual(['birthday 2028-02-29']);
    expect(next(`birthday: ${text}`, '2026-03-01')).toEqual(['birthday 2027-02-28']);
  });

  it.each(['02-30', '--13-01', '4-12', '1985', '1985-04', '1985-02-29', 'spring', '00-00'])('cannot be %s', (text) => {
    expect(occasions(`birthday: ${text}`)).toEqual([]);
    expect(findingsOf(personNote(`type: person\nbirthday: "${text}"`))).toEqual([`3 unreadable-field ${text}`]);
  });

  it('of the last year that can be written has no next', () => {
    expect(next('birthday: 01-01', '9999-12-31')).toEqual(['birthday past']);
  });
});

describe('another occasion', () => {
  it('comes back every year when it has no year, and once when it has', () => {
    const text = 'dates: { Wayfair earnings: 02-24, new job: 2026-10-01 }';
    expect(next(text, '2026-02-25')).toEqual(['Wayfair earnings 2027-02-24', 'new job 2026-10-01']);
    expect(next(text, '2026-10-01')).toEqual(['Wayfair earnings 2027-02-24', 'new job 2026-10-01']);
    expect(next(text, '2026-10-02')).toEqual(['Wayfair earnings 2027-02-24', 'new job past']);
  });

  it('stands beside the birthday, and beside one that cannot be read', () => {
    expect(next('birthday: 04-12\ndates:\n  a: 02-29\n  b: someday\n  c:\n  __proto__: 05-01', '2026-01-01')).toEqual(['birthday 2026-04-12', 'a 2026-02-28', '__proto__ 2026-05-01']);
    expect(findingsOf(personNote('type: person\nbirthday: 04-12\ndates:\n  a: 02-29\n  b: someday\n  c:'))).toEqual(['4 unreadable-field someday']);
  });

  it('is not read out of a partial day', () => {
    expect(findingsOf(personNote('type: person\ndates: { job: 2026-10 }'))).toEqual(['3 unreadable-field 2026-10']);
  });
});
