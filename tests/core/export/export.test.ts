import { describe, expect, it } from 'vitest';
import { cardFacts, linesKept } from '../../../src/core/export/card-facts';
import { FORMATS, isOurs, jsonOf, printExport, textOfFile, type Exported, type Format } from '../../../src/core/export/export';
import { wordsOf } from '../../../src/core/words/words';
import { day, LEXICON, personNote, personOf, rosterOf } from '../reading';

const ANA = personNote(`circle: close
aliases: [Ana R., Anita]
email: ana@example.com
phone: "01 02"
url: https://ana.example
org: Grelot
role: baker
city: Lyon
birthday: 1985-04-12
dates: { moved: 2020-03-29, name day: 07-26 }
interests: [jazz, maps]
needs: [a flat]
offers: [bread]
met: 2019-05-02
via: "[[Bo]]"
snooze: 2026-12-01
reviewed: 2026-06-30
enjoy: true`, '- 2026-08-03 call\n');

function exported(notes: Readonly<Record<string, string>>, fields: Readonly<Record<string, unknown>> = {}): Exported {
  const today = day('2026-11-23');
  return { people: rosterOf(notes).view(today).people, today, lexicon: LEXICON, fieldsOf: () => fields };
}

const print = (format: Format, notes: Readonly<Record<string, string>>): string => printExport(format, exported(notes), wordsOf('en'));

describe('an export', () => {
  it('has everything a note says of somebody, and nothing where it says nothing', () => {
    const [ana, bo] = jsonOf(exported({ 'Ana.md': ANA, 'Bo.md': personNote('type: person') }, { vcard: ['X-A:1 ', 2, 'X-B:2'] })).people;
    expect(ana).toMatchObject({
      name: 'Ana', aliases: ['Ana R.', 'Anita'], circles: ['close'], emails: ['ana@example.com'], phones: ['01 02'], urls: ['https://ana.example'], orgs: ['Grelot'],
      roles: ['baker'], cities: ['Lyon'], birthday: '1985-04-12', dates: { moved: '2020-03-29', 'name day': '07-26' }, interests: ['jazz', 'maps'], needs: ['a flat'], offers: ['bread'],
      since: '2019-05-02', via: 'Bo', snooze: '2026-12-01', reviewed: '2026-06-30', enjoy: true, vcard: ['X-A:1 ', 'X-B:2'],
    });
    expect(bo).toMatchObject({ name: 'Bo', aliases: [], birthday: null, dates: {}, since: null, via: null, snooze: null, reviewed: null, enjoy: false, due: null, lastContact: null });
  });

  it('is a table in columns of its own', () => {
    const later = ANA.replace('snooze: 2026-12-01\n', '');
    expect(print('csv', { 'Ana.md': later, 'Bo.md': personNote('type: person') })).toBe([
      'name,aliases,circles,status,due,overdue_days,last_contact,last_channel,every,cadences,interactions,emails,phones,urls,orgs,roles,cities,birthday,dates,interests,needs,offers,since,via,snooze,reviewed,enjoy,path',
      'Ana,"Ana R.; Anita",close,overdue,2026-09-03,81,2026-08-03,call,1 month,1 month,1,ana@example.com,01 02,https://ana.example,Grelot,baker,Lyon,1985-04-12,"moved: 2020-03-29; name day: 07-26","jazz; maps",a flat,bread,2019-05-02,Bo,,2026-06-30,true,Ana.md',
      'Bo,,,untracked,,,,,,,0,,,,,,,,,,,,,,,,,Bo.md',
      '',
    ].join('\r\n'));
    expect(print('csv', { 'Cy.md': personNote('cadence: 1 week', '- 2026-11-16 call\n') }).split('\r\n')[1]).toMatch(/^Cy,,,due,2026-11-23,,2026-11-16,/);
    expect(print('csv', { 'Cy.md': personNote('type: person\naliases: ["two  \\n  lines"]') }).split('\r\n')[1]).toMatch(/^Cy,two lines,/);
  });

  it('holds every rule of somebody, and a month or a year as exactly as it is given', () => {
    const [kenji] = jsonOf(exported({ 'Kenji.md': personNote('channels: { email: 2 weeks, call: 2 months }\ncadence: 1 year\nmet: 2011\nresting: 2026-11-01\narchived: 2026-11-02') })).people;
    expect(kenji).toMatchObject({ cadences: ['email: 2 weeks', 'call: 2 months', '1 year'], since: '2011', restingSince: '2026-11-01', archivedSince: '2026-11-02' });
    expect(jsonOf(exported({ 'Ana.md': personNote('type: person\nmet: 2019-05') })).people[0]).toMatchObject({ cadences: [], since: '2019-05', restingSince: null, archivedSince: null });
  });

  it('is a calendar to the letter', () => {
    expect(print('ics', { "Ana's (*)!.md": ANA.replace('snooze: 2026-12-01\n', '') }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', expect.stringMatching(/^PRODID:.*Kith/), 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Kith: people',
      'BEGIN:VEVENT', 'UID:due%2FAna%27s%20%28%2a%29%21.md@kith', 'DTSTAMP:20261123T000000Z', 'DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261124',
      "SUMMARY:Get in touch with Ana's (*)!", expect.stringMatching(/^DESCRIPTION:\S/), 'CATEGORIES:Kith', 'TRANSP:TRANSPARENT', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:birthday%2FAna%27s%20%28%2a%29%21.md@kith', 'DTSTAMP:20261123T000000Z', 'DTSTART;VALUE=DATE:19850412', 'DTEND;VALUE=DATE:19850413',
      "SUMMARY:Birthday of Ana's (*)!", 'RRULE:FREQ=YEARLY', 'TRANSP:TRANSPARENT', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:date%2Fname%20day%2FAna%27s%20%28%2a%29%21.md@kith', 'DTSTAMP:20261123T000000Z', 'DTSTART;VALUE=DATE:20270726', 'DTEND;VALUE=DATE:20270727',
      "SUMMARY:Ana's (*)!: name day", 'RRULE:FREQ=YEARLY', 'TRANSP:TRANSPARENT', 'END:VEVENT',
      'END:VCALENDAR', '',
    ]);
    expect(print('ics', { 'An\ud800a.md': personNote('type: person\nbirthday: 2020-03-29') })).toMatch(/UID:birthday%2FAn%EF%BF%BDa\.md@kith\r\n[^]*RRULE:FREQ=YEARLY\r\n/);
  });

  it('has people by path, whoever is due', () => {
    const notes = { 'C.md': ANA, 'B.md': personNote('type: person'), 'A.md': ANA, 'D.md': ANA };
    expect(jsonOf(exported(notes)).people.map(({ path }) => path)).toEqual(['A.md', 'B.md', 'C.md', 'D.md']);
    expect([...print('vcard', notes).matchAll(/^FN:(.)/gm)].map(([, name]) => name)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('knows its own files by how they begin', () => {
    const notes = { 'Ana.md': ANA };
    for (const format of FORMATS) {
      const own = textOfFile(format, print(format, notes));
      expect([format, own.startsWith('\uFEFF')]).toEqual([format, format === 'csv']);
      expect(FORMATS.filter((one) => isOurs(one, own))).toEqual([format]);
      expect(isOurs(format, `x${own}`)).toBe(false);
      expect(isOurs(format, `x\uFEFF${own}`)).toBe(false);
      expect(isOurs(format, '')).toBe(false);
    }
    expect(isOurs('json', '{\n\n  "by": "kith"}')).toBe(true);
    expect(isOurs('json', '{"by": "kith"}')).toBe(true);
    expect(isOurs('json', '{x"by": "kith"}')).toBe(false);
    expect(jsonOf(exported({}))).toEqual({ by: 'kith', today: '2026-11-23', people: [] });
  });
});

describe('the facts of a card', () => {
  it('are what the note says, a birthday apart from other days', () => {
    expect(cardFacts(personOf(ANA)!, { vcard: 'X-A:1' }, LEXICON)).toMatchObject({ name: 'Ana', birthday: { month: 4, date: 12 }, dates: [{ label: 'moved' }, { label: 'name day' }], kept: ['X-A:1'] });
    expect(cardFacts(personOf(personNote('type: person\ndates: { moved: 03-29 }'))!, {}, LEXICON)).toMatchObject({ birthday: null, kept: [] });
  });

  it.each([['X-A:1', ['X-A:1']], [['X-A:1 ', 2, null, 'X-B:2'], ['X-A:1 ', 'X-B:2']], [7, []], [undefined, []]])('keep the lines of %j', (vcard, lines) => {
    expect(linesKept({ vcard }, LEXICON)).toEqual(lines);
  });
});
