import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { printDay, weekday } from '../../src/core/day';
import { parseDayWords } from '../../src/core/day-words';
import { day } from './reading';

/** What the words say: the day as exactly as they do, and what is left of the text. */
function said(text: string, today: string): string | null {
  const reading = parseDayWords(text, day(today));
  if (!reading) return null;
  if ('rule' in reading) return reading.rule;
  const date = printDay(reading.day).slice(0, { day: 10, month: 7, year: 4 }[reading.precision]);
  return `${date}|${text.slice(reading.end)}`;
}

describe('the words for a day', () => {
  // A Monday, the end of a month before a shorter one, a leap day, and the first of a year
  it.each<[string, string, string, string, string]>([
    ['today', '2026-11-23', '2026-03-31', '2024-02-29', '2027-01-01'],
    ['yesterday', '2026-11-22', '2026-03-30', '2024-02-28', '2026-12-31'],
    ['day before yesterday', '2026-11-21', '2026-03-29', '2024-02-27', '2026-12-30'],
    ['last night', '2026-11-22', '2026-03-30', '2024-02-28', '2026-12-31'],
    ['this morning', '2026-11-23', '2026-03-31', '2024-02-29', '2027-01-01'],
    ['friday', '2026-11-20', '2026-03-27', '2024-02-23', '2027-01-01'],
    ['last friday', '2026-11-20', '2026-03-27', '2024-02-23', '2026-12-25'],
    ['on monday', '2026-11-23', '2026-03-30', '2024-02-26', '2026-12-28'],
    ['Thursday', '2026-11-19', '2026-03-26', '2024-02-29', '2026-12-31'],
    ['last weekend', '2026-11-22', '2026-03-29', '2024-02-25', '2026-12-27'],
    ['3 days ago', '2026-11-20', '2026-03-28', '2024-02-26', '2026-12-29'],
    ['3d ago', '2026-11-20', '2026-03-28', '2024-02-26', '2026-12-29'],
    ['a week ago', '2026-11-16', '2026-03-24', '2024-02-22', '2026-12-25'],
    ['two weeks ago', '2026-11-09', '2026-03-17', '2024-02-15', '2026-12-18'],
    ['last week', '2026-11-16', '2026-03-24', '2024-02-22', '2026-12-25'],
    ['last month', '2026-10', '2026-02', '2024-01', '2026-12'],
    ['3 months ago', '2026-08', '2025-12', '2023-11', '2026-10'],
    ['a year ago', '2025-11', '2025-03', '2023-02', '2026-01'],
    ['last year', '2025', '2025', '2023', '2026'],
    ['3 november', '2026-11-03', '2025-11-03', '2023-11-03', '2026-11-03'],
    ['Nov 3rd', '2026-11-03', '2025-11-03', '2023-11-03', '2026-11-03'],
    ['the 3rd of november', '2026-11-03', '2025-11-03', '2023-11-03', '2026-11-03'],
    ['november 3, 2022', '2022-11-03', '2022-11-03', '2022-11-03', '2022-11-03'],
    ['29 feb', '2024-02-29', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['in may', '2026-05', '2025-05', '2023-05', '2026-05'],
    ['March 2022', '2022-03', '2022-03', '2022-03', '2022-03'],
    ['aujourd\'hui', '2026-11-23', '2026-03-31', '2024-02-29', '2027-01-01'],
    ['aujourd’hui', '2026-11-23', '2026-03-31', '2024-02-29', '2027-01-01'],
    ['hier', '2026-11-22', '2026-03-30', '2024-02-28', '2026-12-31'],
    ['Hier soir', '2026-11-22', '2026-03-30', '2024-02-28', '2026-12-31'],
    ['avant-hier', '2026-11-21', '2026-03-29', '2024-02-27', '2026-12-30'],
    ['ce matin', '2026-11-23', '2026-03-31', '2024-02-29', '2027-01-01'],
    ['vendredi', '2026-11-20', '2026-03-27', '2024-02-23', '2027-01-01'],
    ['vendredi dernier', '2026-11-20', '2026-03-27', '2024-02-23', '2026-12-25'],
    ['lundi dernier', '2026-11-16', '2026-03-30', '2024-02-26', '2026-12-28'],
    ['il y a 3 jours', '2026-11-20', '2026-03-28', '2024-02-26', '2026-12-29'],
    ['il y a une semaine', '2026-11-16', '2026-03-24', '2024-02-22', '2026-12-25'],
    ['il y a deux mois', '2026-09', '2026-01', '2023-12', '2026-11'],
    ['il y a un an', '2025-11', '2025-03', '2023-02', '2026-01'],
    ['la semaine dernière', '2026-11-16', '2026-03-24', '2024-02-22', '2026-12-25'],
    ['le mois dernier', '2026-10', '2026-02', '2024-01', '2026-12'],
    ['l’an dernier', '2025', '2025', '2023', '2026'],
    ['3 novembre', '2026-11-03', '2025-11-03', '2023-11-03', '2026-11-03'],
    ['le 1er mars', '2026-03-01', '2026-03-01', '2023-03-01', '2026-03-01'],
    ['mardi 3 novembre', '2026-11-03', '2025-11-03', '2023-11-03', '2026-11-03'],
  ])('%s', (words, ...expected) => {
    const todays = ['2026-11-23', '2026-03-31', '2024-02-29', '2027-01-01'];
    expect(todays.map((today) => said(words, today))).toEqual(expected.map((date) => `${date}|`));
    expect(said(`${words} call: x`, '2026-11-23')).toBe(`${expected[0]}| call: x`);
  });

  it.each(['tomorrow', 'next friday', 'this friday', 'in 3 days', 'next week', 'demain', 'lundi prochain', 'la semaine prochaine', 'dans 3 jours', '1 january 2030'])(
    'that are still to come are read as what they say: %s', (words) => {
      const reading = parseDayWords(words, day('2026-11-23'));
      expect(reading !== null && 'day' in reading && reading.day > day('2026-11-23')).toBe(true);
    });

  it.each(['31 february', '30 feb 2026', 'nov 31', '29 feb 2025', '31 juin'])('that name a day no calendar has are a finding: %s', (words) => {
    expect(said(words, '2026-11-23')).toBe('impossible-date');
  });

  it.each([
    'Sam called', 'sat with Ana', 'mon appel', 'mar', 'sun', 'may be late', 'May', 'march together', 'last minute call', 'second call', '2 coffees', '14 people', 'the day before the launch',
    '2 days before', 'for 3 days', 'friday\'s agenda', 'friday’s agenda', 'today-ish', 'todays', 'hierarchy', 'le dîner', 'the 5th', 'weekday', '', ' yesterday', '(friday) call', 'é', '24/12', 'constructor',
  ])('are not found in other words: %j', (text) => {
    expect(said(text, '2026-11-23')).toBeNull();
  });

  it.each([
    'this weeknight', 'this mornings', 'la semaine', 'le mois', 'les 3 jours', '45 november', 'the  friday', 'in 3 hours', 'the day before the fair',
  ])('are not found in words that only begin like them: %j', (text) => {
    expect(said(text, '2026-11-23')).toBeNull();
  });

  it.each([
    ['friday the 3 november', '2026-11-03', ''], ['friday, 3 november', '2026-11-03', ''], ['vendredi le 3 novembre', '2026-11-03', ''], ['friday: 3 november was full', '2026-11-20', ': 3 november was full'],
    ['friday call 3 november', '2026-11-20', ' call 3 november'], ['3-5 november fair', '2026-11-03', ' fair'], ['2 hours ago call', '2026-11-23', ' call'], ['il y a 2 heures appel', '2026-11-23', ' appel'],
    ['tonight: x', '2026-11-23', ': x'], ['cette nuit, x', '2026-11-23', ', x'], ['yesterday early morning run', '2026-11-22', ' run'], ['on the 3 november', '2026-11-03', ''],
  ])('end where the day is said: %s', (text, date, rest) => {
    expect(said(text, '2026-11-23')).toBe(`${date}|${rest}`);
  });

  it('say a day, or the first of a month or a year', () => {
    const stamp = (text: string): unknown => {
      const reading = parseDayWords(text, day('2026-11-23'));
      return reading && 'day' in reading ? [printDay(reading.day), reading.precision, reading.end] : reading;
    };
    expect(['friday', '3 november', 'yesterday'].map(stamp)).toEqual([['2026-11-20', 'day', 6], ['2026-11-03', 'day', 10], ['2026-11-22', 'day', 9]]);
    expect(['last month', 'a year ago', 'il y a 2 ans', 'March 2022'].map(stamp)).toEqual([['2026-10-01', 'month', 10], ['2025-11-01', 'month', 10], ['2024-11-01', 'month', 12], ['2022-03-01', 'month', 10]]);
    expect(['last year', 'l’an dernier', 'next year'].map(stamp)).toEqual([['2025-01-01', 'year', 9], ['2025-01-01', 'year', 12], ['2027-01-01', 'year', 9]]);
    expect(['31 june call', 'friday 31 february', '3000 years ago', 'il y a 9999 ans'].map(stamp)).toEqual(['31 june', '31 february', '3000 years ago', 'il y a 9999 ans'].map((given) => ({ rule: 'impossible-date', given })));
  });

  it('mean the month that is, or was last, until its first day has come', () => {
    expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((today) => said('in november', today))).toEqual(['2025-11|', '2026-11|', '2026-11|', '2026-11|']);
    expect(['next month', 'in 2 months', 'dans 2 mois'].map((text) => said(text, '2026-11-23'))).toEqual(['2026-12|', '2027-01|', '2027-01|']);
  });

  it('take the part of the day with them', () => {
    expect(said('Friday night drinks', '2026-11-23')).toBe('2026-11-20| drinks');
    expect(said('yesterday, lunch', '2026-11-23')).toBe('2026-11-22|, lunch');
    expect(said('hier après-midi café', '2026-11-23')).toBe('2026-11-22| café');
    expect(said('mardi passé', '2026-11-23')).toBe('2026-11-17|');
  });
});

describe('where the device is', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Paris', 'America/Sao_Paulo', 'Asia/Kathmandu', 'UTC'])('changes no day: %s', (name) => {
    process.env['TZ'] = name;
    fc.assert(fc.property(fc.integer({ min: day('1990-01-01'), max: day('2060-12-31') }), fc.integer({ min: 0, max: 400 }), (today, back) => {
      expect(parseDayWords('yesterday', today)).toMatchObject({ day: today - 1 });
      expect(parseDayWords(`il y a ${back} jours`, today)).toMatchObject({ day: today - back });
      const sunday = parseDayWords('sunday', today);
      expect(sunday && 'day' in sunday && weekday(sunday.day) === 7 && sunday.day <= today && sunday.day > today - 7).toBe(true);
    }), { numRuns: 200 });
  });
});
