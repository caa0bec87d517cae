import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailyPath, dayOfNote, readDailyNotes } from '../../src/core/daily';
import { printDay } from '../../src/core/day';
import { channelAt, dayAt, directionOf, lineAt, rowsIn, tagsOf } from '../../src/core/history';
import { channelOf } from '../../src/core/channel';
import type { DailyLines } from '../../src/core/settings';
import { day, personNote, rosterOf, settingsWith } from './reading';

/** The day of a path by a folder and a format; null for a note that is none. */
function dayOf(path: string, format = '', folder = ''): string | null {
  const daily = dailyPath({ folder, format });
  const found = daily && dayOfNote(path, [daily]);
  return found === null ? null : printDay(found);
}

describe('the day of a daily note', () => {
  it.each([
    ['2026-11-03.md', '', ''],
    ['Daily/2026-11-03.md', '', 'Daily'],
    ['Daily/2026-11-03.md', 'YYYY-MM-DD', '/Daily/'],
    ['daily/2026-11-03.md', 'YYYY-MM-DD', 'Daily'],
    ['J/2026/11/2026-11-03.md', 'YYYY/MM/YYYY-MM-DD', 'J'],
    ['2026/11-November/2026-11-03-Tuesday.md', 'YYYY/MM-MMMM/YYYY-MM-DD-dddd', ''],
    ['2026/11-Νοέμβριος/2026-11-03.md', 'YYYY/MM-MMMM/YYYY-MM-DD', ''],
    ['Tuesday, November 3rd 2026.md', 'dddd, MMMM Do YYYY', ''],
    ['Tue 3 Nov 26.md', 'ddd D MMM YY', ''],
    ['3 novembre 2026.md', 'D MMMM YYYY', ''],
    ['mar. 3 nov. 2026.md', 'ddd D MMM YYYY', ''],
    ['20261103.md', 'YYYYMMDD', ''],
    ['Log of 3.11.2026.md', '[Log of] D.M.YYYY', ''],
    ['2026/W45/2026-11-03.md', 'GGGG/[W]WW/YYYY-MM-DD', ''],
    ['2026/Q4/11-03.md', 'YYYY/[Q]Q/MM-DD', ''],
    ['(a+b)/2026.11.03.md', 'YYYY.MM.DD', '(a+b)'],
    ['2026-11-03.md', 'YYYY-MM-DD.md', ''],
    ['2026-11-03.md', '  ', ' '],
    ['Daily/2026-11-03.md', ' YYYY-MM-DD ', ' Daily '],
    ['2026-11-03.md', '//YYYY-MM-DD', './'],
    ['J.D/Daily/2026-11-03.md', '', '../J.D/Daily'],
    ['J.D/2026-11-03.md', '', 'J.D'],
    ['Log.md/2026-11-03.md', '[Log.md]/YYYY-MM-DD', ''],
    ['2026/45th/2026-11-03.md', 'YYYY/wo/YYYY-MM-DD', ''],
    ['2026/4th quarter/11-03.md', 'YYYY/Qo [quarter]/MM-DD', ''],
    ['2026 11th 3rd.md', 'YYYY Mo Do', ''],
    ['2026-11-03 at 14.05 PM.md', 'YYYY-MM-DD [at] HH.mm A', ''],
    ['307 2026-11-03.md', 'DDDD YYYY-MM-DD', ''],
    ['Nov 3 2026.md', 'MMM D YYYY', ''],
    ['NOVEMBER 3 2026.MD', 'MMMM D YYYY', ''],
    ['2026/November/11-03.md', 'YYYY/MMMM/MM-DD', ''],
  ])('is read from %s by %s in “%s”', (path, format, folder) => {
    expect(dayOf(path, format, folder)).toBe('2026-11-03');
  });

  it.each([
    ['Other/2026-11-03.md', '', 'Daily'], ['Daily/Deep/2026-11-03.md', '', 'Daily'], ['Daily/2026-11-03 walk.md', '', 'Daily'], ['2026-11-3.md', '', ''],
    ['2026-02-30.md', '', ''], ['2026/12/2026-11-03.md', 'YYYY/MM/YYYY-MM-DD', ''], ['3 Smarch 2026.md', 'D MMMM YYYY', ''], ['2026x11x03.md', 'YYYY.MM.DD', ''],
    ['2026-W45.md', 'gggg-[W]ww', ''], ['2026-307.md', 'YYYY-DDDD', ''], ['2026-11-03.txt', '', ''],
    ['11-03.md', 'MM-DD', ''], ['2026-03.md', 'YYYY-DD', ''], ['2026-11.md', 'YYYY-MM', ''], ['2026/25-11-03.md', 'YYYY/YY-MM-DD', ''], ['2026-11-03/04.md', 'YYYY-MM-DD/DD', ''],
    ['2026/quarter/2026-11-03.md', 'YYYY/Qo/YYYY-MM-DD', ''], ['2026-11-03 noon.md', 'YYYY-MM-DD H', ''],
  ])('is not read from %s by %s in “%s”', (path, format, folder) => {
    expect(dayOf(path, format, folder)).toBe(null);
  });

  it('is looked for in every place where such notes are', () => {
    const daily = [{ folder: 'Work', format: '' }, { folder: 'Home', format: 'D.M.YYYY' }].map((one) => dailyPath(one)!);
    expect(['Work/2026-11-03.md', 'Home/3.11.2026.md', 'Home/2026-11-03.md'].map((path) => dayOfNote(path, daily))).toEqual([day('2026-11-03'), day('2026-11-03'), null]);
    expect(dayOfNote('2026-11-03.md', [])).toBe(null);
  });

  it('is read with the month’s name in either language, whole or cut', () => {
    for (const name of ['May', 'MAY', 'mai', 'mai.', 'Mai']) expect(dayOf(`3 ${name} 2026.md`, 'D MMM YYYY')).toBe('2026-05-03');
    for (const name of ['January', 'Jan', 'janvier', 'janv', 'janv.']) expect(dayOf(`3 ${name} 2026.md`, 'D MMM YYYY')).toBe('2026-01-03');
  });

  it('is nowhere where a format does not say it', () => {
    expect(['gggg-[W]ww', 'MM-DD', 'YYYY-MM', 'YYYY-DD', '[Log]'].map((format) => dailyPath({ folder: '', format }))).toEqual([null, null, null, null, null]);
  });

  it('is read from every path a format of numbers makes', () => {
    const parts = fc.constantFrom('YYYY', 'MM', 'DD', 'M', 'D', 'YY');
    fc.assert(fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), fc.array(parts, { maxLength: 3 }), (date, more) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)];
      const said: Record<string, string> = { YYYY: year, YY: year.slice(2), MM: month, DD: dayOfMonth, M: String(Number(month)), D: String(Number(dayOfMonth)) };
      const format = [...more, 'YYYY-MM-DD'].join('/');
      expect(dayOf(`J/${format.replace(/YYYY|YY|MM|DD|M|D/g, (token) => said[token]!)}.md`, format, 'J')).toBe(iso);
    }));
  });
});

describe('the settings of daily notes', () => {
  const root = { folder: '', format: '' };
  it('are those the app begins with when nobody has changed them', () => {
    expect(readDailyNotes(null, null)).toEqual([root]);
    expect(readDailyNotes([1], 'damaged')).toEqual([root]);
  });
  it('are the core plugin’s', () => {
    expect(readDailyNotes({ folder: 'Daily', format: 'DD', template: 'T' }, undefined)).toEqual([{ folder: 'Daily', format: 'DD' }]);
    expect(readDailyNotes({ folder: 7 }, null)).toEqual([root]);
  });
  it('are those of Periodic Notes too, where they are switched on', () => {
    expect(readDailyNotes(null, { daily: { enabled: true, folder: 'P', format: 'F' } })).toEqual([root, { folder: 'P', format: 'F' }]);
    expect(readDailyNotes(null, { daily: { enabled: false, folder: 'P' } })).toEqual([root]);
  });
  it('are those of each of its calendars', () => {
    expect(readDailyNotes(null, { calendarSets: [{ id: 'Work', day: { enabled: true, folder: 'W' } }, { id: 'Home', day: { enabled: false } }, 'damaged', {}] }))
      .toEqual([root, { folder: 'W', format: '' }]);
  });
});

const PEOPLE = { 'Ana.md': personNote('type: person'), 'Sam.md': personNote('type: person'), 'Porto.md': '# Porto' };
const NOTE = '2026-11-17.md';

/** What a line in the daily note of 17 November 2026 counts for: `Ana 2026-11-17 met`, and the findings it makes. */
function told(line: string, dailyNotes: DailyLines = 'channel', today = '2026-11-23'): string[] {
  const roster = rosterOf({ ...PEOPLE, [NOTE]: line }, settingsWith({ dailyNotes }));
  const rows = ['Ana.md', 'Sam.md', 'Porto.md'].flatMap((person) => roster.rowsOf(person).filter(({ path }) => path === NOTE)
    .flatMap(({ history, rows: some }) => some!.filter((row) => dayAt(history, row) <= day(today)).map((row) => [
      person.replace('.md', ''), printDay(dayAt(history, row)), channelOf(roster.lexicon.channels, channelAt(history, row))?.name,
      directionOf(history, row) === 'both' ? '' : directionOf(history, row), ...tagsOf(history, row),
    ].filter(Boolean).join(' '))));
  return [...rows, ...roster.findings(day(today)).map(({ line: at, rule, given }) => `${at} ${rule} ${given}`)];
}

describe('a line of a daily note', () => {
  it.each([
    ['- coffee with [[Ana]] and [[Sam]]: pricing', ['Ana 2026-11-17 met', 'Sam 2026-11-17 met']],
    ['* Coffee [[Ana|her]]', ['Ana 2026-11-17 met']],
    ['\uFEFF- coffee with [[Ana]]', ['Ana 2026-11-17 met']],
    ['1. visit to the farm with [[Sam]] - boots ruined by [[Ana]]', ['Sam 2026-11-17 met']],
    ['- dinner at [[Porto]] with [[Ana]]', ['Ana 2026-11-17 met']],
    ['  - call [Ana](Ana.md) — about [[Sam]]', ['Ana 2026-11-17 call']],
    ['- → email [[Ana]]: the deck #asked', ['Ana 2026-11-17 email out asked']],
    ['- <- sms from [[Ana]]', ['Ana 2026-11-17 message in']],
    ['- 14:30 coffee at 16:00 with [[Ana]]: x [[Sam]]', ['Ana 2026-11-17 met']],
    ['- 2pm - coffee with [[Ana]]', ['Ana 2026-11-17 met']],
    ['- 14:00–15:00 call [[Ana]]', ['Ana 2026-11-17 call']],
    ['- 10h30 café avec [[Ana]]', ['Ana 2026-11-17 met']],
    ['- [x] call [[Ana]]', ['Ana 2026-11-17 call']],
    ['- 2026-11-16 lunch with [[Ana]]: a day late', ['Ana 2026-11-16 met']],
    ['- [[2026-11-16]] lunch with [[Ana]]', ['Ana 2026-11-16 met']],
    ['- **2026-11-16** lunch with [[Ana]]', ['Ana 2026-11-16 met']],
    ['- 2026-08 letter to [[Ana]]', ['Ana 2026-08-01 letter']],
    ['- [date:: 2026-11-16] lunch with [[Ana]]: x', ['Ana 2026-11-16 met']],
    ['- coffee with [[Ana]], twice with [[Ana]]', ['Ana 2026-11-17 met']],
    ['- coffee with [[Ana]]: a\n- lunch with [[Ana]]: b', ['Ana 2026-11-17 met']],
    ['- coffee with [[Ana]]: a\n- call [[Ana]]: b', ['Ana 2026-11-17 met', 'Ana 2026-11-17 call']],
  ])('%s counts', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });

  it.each([
    '- thinking about [[Ana]]', '- coffee: [[Ana]] would have liked it', '- coffee alone - then [[Ana]]', '- coffee alone — [[Ana]]', 'coffee with [[Ana]]', '## Coffee with [[Ana]]', '- coffee with Ana',
    '- coffee with `[[Ana]]`', '- coffee %% with [[Ana]] %%', '- coffee ![[Ana]]', '- coffee with [Ana](https://example.org/Ana)', '- walk to [[Porto]]', '- coffee with [[Nobody]]',
    '- [ ] coffee with [[Ana]]', '- [-] coffee with [[Ana]]', '- [>] coffee with [[Ana]]', '- [?] coffee with [[Ana]]', '> - coffee with [[Ana]]', '```\n- coffee with [[Ana]]\n```', '    - coffee with [[Ana]]',
    '<!--\n- coffee with [[Ana]]\n-->', '%%\n- coffee with [[Ana]]\n%%', '- 2026-02-30 thinking about [[Ana]]', '- 03/11/2026 the fair', '- 2026-02-30 coffee with Ana', '- 2026-02-30 walk to [[Porto]]',
    '- [/] coffee with [[Nobody]]', '- 2027-01-01 walk to [[Porto]]', '- 2026 plans with [[Ana]]',
  ])('%s counts for nobody, and is no finding', (line) => {
    expect(told(line)).toEqual([]);
  });

  it.each([
    ['- 2026-02-30 coffee with [[Ana]]', '1 impossible-date 2026-02-30'], ['- **2026-02-30** coffee with [[Ana]]', '1 impossible-date 2026-02-30'],
    ['- 03/11/2026 call [[Ana]]: x', '1 unreadable-date 03/11/2026'], ['- [/] coffee with [[Ana]]', '1 unknown-checkbox [/]'],
    ['- 2027-01-01 coffee with [[Ana]]', '1 future-date 2027-01-01'], ['- call [[Ana]] [date:: soon]', '1 unreadable-date soon'],
  ])('%s is a finding', (line, finding) => {
    expect(told(line)).toEqual([finding]);
  });

  it('of a day still to come is a plan: not counted, and no finding', () => {
    expect(told('- coffee with [[Ana]]', 'channel', '2026-11-16')).toEqual([]);
    expect(told('- 2026-11-17 coffee with [[Ana]]', 'channel', '2026-11-16')).toEqual([]);
  });

  it('counts whatever it says, where the setting asks for any that links a person', () => {
    for (const line of ['- thinking about [[Ana]]', '- coffee: [[Ana]] would have liked it', 'Home late. [[Ana]] was there.', '## [[Ana]]', '[[Ana]]\n---', '- 2026 plans with [[Ana]]']) {
      expect(told(line, 'any')).toEqual([`Ana 2026-11-17${line.includes('coffee') ? ' met' : ''}`]);
    }
    expect(told('- 2026-11-16 saw [[Ana]]', 'any')).toEqual(['Ana 2026-11-16']);
    expect(told('- 2026-02-30 saw [[Ana]]', 'any')).toEqual(['1 impossible-date 2026-02-30']);
    expect(told('```\n[[Ana]]\n```\n> [[Ana]]\n- [ ] [[Ana]]\n- the river at [[Porto]]', 'any')).toEqual([]);
    expect(rosterOf({ ...PEOPLE, [NOTE]: '[[Ana]]\n---' }, settingsWith({ dailyNotes: 'any' })).counts(day('2026-11-23')).linesCounted).toBe(1);
  });

  it('counts for nothing where the setting is off', () => {
    expect(told('- coffee with [[Ana]]', 'off')).toEqual([]);
  });

  it('in a note of any other name counts for nothing', () => {
    expect(rosterOf({ ...PEOPLE, 'Notes/2026-11-17.md': '- coffee with [[Ana]]' }).rowsOf('Ana.md')).toHaveLength(1);
  });

  it('is read without an exception, whatever it is', () => {
    const piece = fc.constantFrom('- ', '[[Ana]]', 'coffee', '2026-11-16', '2026-02-30', ' ', ':', '\n', '- [x] ', '[', ']', '](', 'date:: ', '[date:: ', '%%', '`', '$$', '14:30', '→', '\r\n', '---', '#asked', '- [/] ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom<DailyLines>('channel', 'any'), (pieces, mode) => {
      expect(() => told(pieces.join(''), mode)).not.toThrow();
    }), { numRuns: 500 });
  });
});

describe('one occasion told in several notes', () => {
  const roster = rosterOf({
    'People/Ana.md': personNote('circle: friends', '- 2026-11-17 lunch: hers\n'),
    'People/Sam.md': personNote('circle: friends', '- 2026-11-10 coffee with [[Ana]]\n'),
    '2026-11-17.md': '- coffee with [[Ana]] and [[Sam]]: pricing\n- call [[Sam]]\n',
    'Meetings/M.md': '---\ndate: 2026-11-17\nattendees: ["[[Ana]]", "[[Sam]]"]\n---\n',
    '2026-11-10.md': '- coffee with [[Ana]]\n',
  });
  const places = (path: string): string[] => roster.rowsOf(path).flatMap(({ path: from, history, rows }) =>
    (rows ?? rowsIn(history)).map((row) => `${from}:${lineAt(history, row)}`));

  it('counts once: her own note first, then by path', () => {
    expect(places('People/Ana.md')).toEqual(['People/Ana.md:4', '2026-11-10.md:1']);
    expect(places('People/Sam.md')).toEqual(['People/Sam.md:4', '2026-11-17.md:1', '2026-11-17.md:2']);
  });
  it('leads to the line that set the clock, in whatever note it stands', () => {
    const because = roster.view(day('2026-11-23')).people.map(({ person, because: at }) => [person.name, at?.path, at?.line]);
    expect(because).toEqual([['Ana', 'People/Ana.md', 4], ['Sam', '2026-11-17.md', 1]]);
  });
  it('is a line counted in each note that tells it', () => {
    expect(roster.counts(day('2026-11-23'))).toEqual({ notes: 5, people: 2, linesCounted: 6, linesNotCounted: 0 });
  });
});
