import { describe, expect, it } from 'vitest';
import { channelOf } from '../../src/core/channel';
import { printDay } from '../../src/core/day';
import { channelAt, dayAt, lineAt } from '../../src/core/history';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { day, personNote, rosterOf, settingsWith } from './reading';

const PEOPLE = { 'Ana.md': personNote('type: person'), 'Sam.md': personNote('type: person'), 'Porto.md': '# Porto' };

/** What the fields of a meeting note count for: `Ana 2026-11-17 met :3` with the line, and the findings they make. */
function told(fields: string, settings: Settings = DEFAULT_SETTINGS, today = '2026-11-23', path = 'Meetings/M.md'): string[] {
  const roster = rosterOf({ ...PEOPLE, [path]: personNote(fields, '- a line about [[Sam]]\n') }, settings);
  const rows = ['Ana.md', 'Sam.md', 'Porto.md'].flatMap((person) => roster.rowsOf(person).filter(({ path: from }) => from === path)
    .flatMap(({ history, rows: some }) => some!.filter((row) => dayAt(history, row) <= day(today)).map((row) =>
      `${person.replace('.md', '')} ${printDay(dayAt(history, row))} ${channelOf(roster.lexicon.channels, channelAt(history, row))?.name ?? '–'} :${lineAt(history, row)}`)));
  return [...rows, ...roster.findings(day(today)).map(({ line, rule, given, field }) => `${line} ${rule} ${field ?? ''} ${given}`)];
}

describe('a meeting note', () => {
  it.each([
    ['date: 2026-11-17\nattendees: ["[[Ana]]", "[[Sam]]"]', ['Ana 2026-11-17 met :3', 'Sam 2026-11-17 met :3']],
    ['date: 2026-11-17\nattendees:\n  - "[[Ana|her]]"\n  - somebody else', ['Ana 2026-11-17 met :3']],
    ['participants: "[[Sam]]"\ndate: 2026-11-17T17:00', ['Sam 2026-11-17 met :2']],
    ['date: 2026-11-17 17:00\npeople: "[[Ana]], [[Sam]] and two others"', ['Ana 2026-11-17 met :3', 'Sam 2026-11-17 met :3']],
    ['date: "[[2026-11-17]]"\npeople: "[Ana](Ana.md)"', ['Ana 2026-11-17 met :3']],
    ['date: 2026-11-17\npeople: [[Ana]]', ['Ana 2026-11-17 met :3']],
    ['date: 2026-11-17\npeople:\n  - [[Ana]]\n  - [[Sam]]', ['Ana 2026-11-17 met :3', 'Sam 2026-11-17 met :3']],
    ['date: 2026-11\npeople: "[[Ana]]"', ['Ana 2026-11-01 met :3']],
    ['date: 2026-11-17\npeople: nobody\nattendees: "[[Ana]]"\nparticipants: ["[[Ana]]", "[[Sam]]"]', ['Ana 2026-11-17 met :4', 'Sam 2026-11-17 met :4']],
    ['date: 2026-11-17\npeople: "[[Ana]]"\nchannel: visio', ['Ana 2026-11-17 call :3']],
    ['date: 2026-11-17\npeople: "[[Ana]]"\ntype: [project, Phone]', ['Ana 2026-11-17 call :3']],
    ['date: 2026-11-17\npeople: "[[Ana]]"\ntype: note\nchannel: pigeon', ['Ana 2026-11-17 met :3']],
    ['date: 2026-11-17\npeople: "[[Ana]]"\ntype: event\nchannel: call', ['Ana 2026-11-17 call :3']],
  ])('counts for everyone linked there: %j', (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  it.each([
    'date: 2026-11-17', 'attendees: "[[Ana]]"', 'date:\nattendees: "[[Ana]]"', 'date: 2026-11-17\nattendees: [Ana, Sam]', 'date: 2026-11-17\nattendees: []', 'date: 2026-11-17\nattendees: 7',
    'date: 2026-11-17\nattendees: "[[Porto]]"', 'date: 2026-11-17\nauthor: "[[Ana]]"', 'date: 2026-11-17\nattendees: "[[Nobody]]"', 'date: soon\nattendees: "[[Porto]]"', 'date: {{date}}\nattendees: "[[Ana]]"',
  ])('is none, and no finding: %j', (fields) => {
    expect(told(fields)).toEqual([]);
  });

  it('whose date cannot be read is a finding', () => {
    expect(told('date: soon\nattendees: "[[Ana]]"')).toEqual(['2 unreadable-field date soon']);
  });

  it('still to come is a plan: not counted, and no finding', () => {
    expect(told('date: 2026-12-17\nattendees: "[[Ana]]"')).toEqual([]);
    expect(told('date: 2026-12-17\nattendees: "[[Ana]]"', DEFAULT_SETTINGS, '2026-12-17')).toEqual(['Ana 2026-12-17 met :3']);
  });

  it('counts for nothing where the setting is off', () => {
    expect(told('date: 2026-11-17\nattendees: "[[Ana]]"', settingsWith({ meetingNotes: false }))).toEqual([]);
  });

  it('names no channel where the table has no “met”', () => {
    expect(told('date: 2026-11-17\nattendees: "[[Ana]]"', settingsWith({ channels: [] }))).toEqual(['Ana 2026-11-17 – :3']);
  });

  it('is never a person’s own note, nor a template, nor a copy of a sync conflict', () => {
    expect(told('date: 2026-11-17\ncircle: friends\nattendees: "[[Ana]]"')).toEqual([]);
    expect(told('date: 2026-11-17\nattendees: "[[Ana]]"', settingsWith({ templatesFolder: 'Meetings' }))).toEqual([]);
    expect(told('date: 2026-11-17\nattendees: "[[Ana]]"', DEFAULT_SETTINGS, '2026-11-23', 'M (conflicted copy 2026-10-02).md')).toEqual(['1 sync-conflict  M.md']);
  });

  it('that is a daily note as well counts for each occasion once', () => {
    const roster = rosterOf({ ...PEOPLE, '2026-11-17.md': personNote('date: 2026-11-17\npeople: "[[Ana]]"', '- coffee with [[Ana]]\n- call [[Ana]]\n') });
    expect(roster.rowsOf('Ana.md').flatMap(({ history, rows }) => (rows ?? []).map((row) => lineAt(history, row)))).toEqual([3, 6]);
  });
});
