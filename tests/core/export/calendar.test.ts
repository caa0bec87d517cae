import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { printExport } from '../../../src/core/export/export';
import { wordsOf } from '../../../src/core/words/words';
import { day, LEXICON, personNote, rosterOf } from '../reading';

function calendar(notes: Readonly<Record<string, string>>, today = '2026-11-23', language: 'en' | 'fr' = 'en'): string {
  const on = day(today);
  return printExport('ics', { people: rosterOf(notes).view(on).people, today: on, lexicon: LEXICON, fieldsOf: () => ({}) }, wordsOf(language));
}

interface Event {
  readonly uid: string;
  readonly title: string;
  readonly start: string;
  readonly days: number;
  readonly rule: string | null;
}

/** The events as ical.js reads them. */
function events(text: string): Event[] {
  return new ICAL.Component(ICAL.parse(text) as unknown as string).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    expect(event.startDate.isDate).toBe(true);
    return { uid: event.uid, title: event.summary, start: event.startDate.toString(), days: event.duration.toSeconds() / 86_400, rule: component.getFirstPropertyValue('rrule')?.toString() ?? null };
  });
}

/** The first days a rule gives, by ical.js. */
function days(text: string, title: string, count: number): string[] {
  const component = new ICAL.Component(ICAL.parse(text) as unknown as string).getAllSubcomponents('vevent').find((one) => new ICAL.Event(one).summary === title)!;
  const iterator = new ICAL.Event(component).iterator();
  return Array.from({ length: count }, () => iterator.next().toString());
}

const ANA = personNote('circle: close\nbirthday: 1985-04-12', '- 2026-08-03 call\n');

describe('a calendar', () => {
  it('has an all-day event for everyone with a due day, overdue ones today', () => {
    expect(events(calendar({ 'People/Ana.md': ANA, 'Bo.md': personNote('cadence: monthly', '- 2026-11-20 call\n'), 'Cy.md': personNote('cadence: none') }))).toEqual([
      { uid: 'due%2FBo.md@kith', title: 'Get in touch with Bo', start: '2026-12-20', days: 1, rule: null },
      { uid: 'due%2FPeople%2FAna.md@kith', title: 'Get in touch with Ana', start: '2026-11-23', days: 1, rule: null },
      { uid: 'birthday%2FPeople%2FAna.md@kith', title: 'Birthday of Ana', start: '1985-04-12', days: 1, rule: 'FREQ=YEARLY' },
    ]);
  });

  it('keeps an event’s id from day to day', () => {
    const uids = (today: string): string[] => events(calendar({ 'Ana.md': ANA }, today)).map(({ uid }) => uid);
    expect(uids('2026-11-24')).toEqual(uids('2026-11-23'));
  });

  it('has the 29th of February on the last day of it', () => {
    expect(days(calendar({ 'Ana.md': personNote('type: person\nbirthday: 2020-02-29') }), 'Birthday of Ana', 5)).toEqual(['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29']);
    expect(days(calendar({ 'Ana.md': personNote('type: person\nbirthday: 02-29') }), 'Birthday of Ana', 2)).toEqual(['2027-02-28', '2028-02-29']);
  });

  it('has days that come once, once, and none that are past', () => {
    expect(events(calendar({ 'Ana.md': personNote('type: person\ndates: { new job: 2026-12-01, moved: 2026-01-01, earnings: 02-24 }') })).map(({ title, start, rule }) => [title, start, rule])).toEqual([
      ['Ana: new job', '2026-12-01', null], ['Ana: earnings', '2027-02-24', 'FREQ=YEARLY'],
    ]);
  });

  it('is folded at 75 octets and closed by CR LF, whatever a name holds', () => {
    const name = 'Ána; “Ruiz”, \\ and 日本'.repeat(6);
    const text = calendar({ 'Ana.md': personNote(`circle: close\nname: '${name}'`, '- 2026-01-01 call\n') }, '2026-11-23', 'fr');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(events(text)[0]!.title).toBe(`Recontacter ${name}`);
  });

  it('says nothing of the archived', () => {
    expect(events(calendar({ 'Ana.md': personNote('circle: close\narchived: true\nbirthday: 04-12') }))).toEqual([]);
  });
});
