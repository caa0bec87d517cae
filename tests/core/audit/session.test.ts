import { describe, expect, it } from 'vitest';
import { fullAudit } from '../../../src/core/audit';
import { closingOf, auditBefore } from '../../../src/core/audit/closing';
import { auditView } from '../../../src/core/audit/view';
import { begunOn, changesOf, nextAfter, progressOf, sessionOf, type Session, type Verdict } from '../../../src/core/audit/session';
import { printDay } from '../../../src/core/day';
import type { Person } from '../../../src/core/person';
import { day, LEXICON, personOf, rosterOf } from '../reading';
import { lines, note, TODAY, viewIn, type Notes } from './auditing';

function session(notes: Notes, today = TODAY): Session {
  const view = viewIn(notes, { today });
  return sessionOf(view, fullAudit(view, []));
}

const names = ({ queue }: Session): string[] => queue.map(({ one }) => one.person.name);

describe('a session', () => {
  it('begins with who is likeliest to need a verdict, and ends with who was looked at last', () => {
    const all = session({
      Fresh: note('circle: warm\nmet: 2026-09-01\nemail: a@example.com\n\n- 2026-11-01 call'),
      Old: note('circle: warm\nreviewed: 2025-01-01\n\n- 2026-11-01 call'),
      Older: note('circle: warm\nreviewed: 2024-01-01\n\n- 2026-11-01 call'),
      Silent: note(`circle: friends\nreviewed: 2025-01-01\n\n${lines('2026-11-10 → call', '2026-10-10 → call', '2026-09-10 → call')}`),
      Missed: note(`cadence: 1 month\nreviewed: 2025-01-01\n\n${lines('2026-08-01 call', '2026-05-20 lunch', '2026-02-10 call')}`),
      Dormant: note('circle: friends\nreviewed: 2025-01-01\n\n- 2010-01-01 lunch'),
    });
    expect(names(all)).toEqual(['Silent', 'Missed', 'Dormant', 'Fresh', 'Older', 'Old']);
    expect(all.queue[0]!.findings.map(({ rule }) => rule)).toEqual(['unreachable', 'review-due', 'not-answering']);
  });

  it('leaves out the archived, those it has looked at, and those fresh from a look that has nothing to ask', () => {
    const notes = {
      Archived: note('circle: warm\narchived: true'), Today: note('circle: warm\nreviewed: 2026-11-23'), Yesterday: note('circle: warm\nreviewed: 2026-11-22'),
      Spring: note('circle: warm\nreviewed: 2026-05-01'), Autumn: note('circle: warm\nreviewed: 2026-09-01'), Asking: note(`circle: warm\nreviewed: 2026-09-01\n\n${lines('2026-10-01 email #asked')}`), Resting: note('circle: warm\nresting: true'),
    };
    expect(names(session(notes)).sort()).toEqual(['Asking', 'Resting', 'Spring']);
    expect(session(notes).done).toBe(2);
  });

  it('goes on where it was left, on another day, and knows how far it has come', () => {
    const notes: Record<string, string> = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`P${index}`, note('circle: warm')]));
    expect(progressOf(session(notes), null)).toEqual({ done: 0, of: 10, minutes: 2 });
    for (const [index, one] of ['P0', 'P1', 'P2'].entries()) notes[one] = note(`circle: warm\nreviewed: 2026-11-${10 + 6 * index}`);
    expect(names(session(notes))).toHaveLength(7);
    expect(progressOf(session(notes), 20)).toEqual({ done: 3, of: 10, minutes: 3 });
    expect(printDay(session(notes).begun)).toBe('2026-11-10');
  });

  it('has looked at whom it has looked at since it began, the first day of it too, and at nobody tomorrow', () => {
    const all = session(Object.fromEntries([['Never', 'role: baker'], ...['2026-11-12', '2026-11-13', '2026-11-22', '2026-11-23', '2026-11-24', '2026-08-23', '2026-08-22'].map((date) => [date, `reviewed: ${date}`])]
      .map(([name, field]) => [name!, note(`circle: warm\nemail: a@example.com\n${field}\n\n${lines('2026-10-01 email #asked')}`)])));
    expect(printDay(all.begun)).toBe('2026-11-12');
    expect(names(all)).toEqual(['Never', '2026-08-22', '2026-08-23', '2026-11-24']);
    expect(all.done).toBe(4);
  });

  it('leaves in peace who was looked at three months ago or later and has nothing to be asked, to the day', () => {
    const quiet = (reviewed: string): string[] => names(session({ Ana: note(`circle: warm\nemail: a@example.com\nreviewed: ${reviewed}\n\n- 2026-11-01 call`) }));
    expect([quiet('2026-08-23'), quiet('2026-08-24')]).toEqual([['Ana'], []]);
  });

  it('is another one after a pause of more than two weeks, and asks again after half the time between audits', () => {
    const begun = (...days: readonly string[]): string => printDay(begunOn(viewIn(Object.fromEntries(days.map((one, index) => [`P${index}`, note(`circle: warm\nreviewed: ${one}`)])))));
    expect(begun()).toBe('2026-11-23');
    expect(begun('2026-11-09')).toBe('2026-11-09');
    expect(begun('2026-11-08')).toBe('2026-11-23');
    expect(begun('2026-11-20', '2026-11-10', '2026-10-01')).toBe('2026-11-10');
    expect(begun('2027-01-01')).toBe('2026-11-23');
    expect(begun(...Array.from({ length: 60 }, (_, index) => printDay(day(TODAY) - 5 * index)))).toBe('2026-08-25');
  });

  it('comes back to whom one puts off, and stays with whom one edits', () => {
    const { queue } = session({ A: note('circle: warm'), B: note('circle: warm'), C: note('circle: warm') });
    const after = (kind: 'keep' | 'later' | 'edit'): string => nextAfter(queue, { kind }).map(({ one }) => one.person.name).join('');
    expect([after('keep'), after('later'), after('edit')]).toEqual(['BC', 'BCA', 'ABC']);
    expect(nextAfter([], { kind: 'keep' })).toEqual([]);
  });
});

describe('a verdict', () => {
  const somebody = (fields: string): Person => personOf(note(fields))!;
  const changes = (verdict: Verdict, fields = 'circle: warm'): string => changesOf(verdict, somebody(fields), LEXICON, day(TODAY)).map(({ field, value }) => `${field}=${Array.isArray(value) ? value.join('+') : String(value)}`).join(' ');

  it.each<[Verdict, string]>([
    [{ kind: 'keep' }, 'reviewed=2026-11-23'],
    [{ kind: 'circle', circle: 'close' }, 'circle=close reviewed=2026-11-23'],
    [{ kind: 'cadence', cadence: '6 weeks' }, 'cadence=6 weeks reviewed=2026-11-23'],
    [{ kind: 'snooze', until: day('2027-01-15') }, 'snooze=2027-01-15 reviewed=2026-11-23'],
    [{ kind: 'rest' }, 'resting=2026-11-23 reviewed=2026-11-23'],
    [{ kind: 'archive' }, 'archived=2026-11-23 reviewed=2026-11-23'],
    [{ kind: 'edit' }, ''],
    [{ kind: 'later' }, ''],
  ])('%j changes these fields: %s', (verdict, fields) => {
    expect(changes(verdict)).toBe(fields);
  });

  it('on the circle changes the one that sets the rhythm and keeps the others', () => {
    const circle = (fields: string): string => changes({ kind: 'circle', circle: 'close' }, fields).split(' ')[0]!;
    expect(circle('circle: [warm, tennis]')).toBe('circle=close+tennis');
    expect(circle('circle: [tennis, warm]')).toBe('circle=tennis+close');
    expect(circle('circle: [tennis, warm, close]')).toBe('circle=tennis+close');
    expect(circle('circle: tennis')).toBe('circle=close');
    expect(circle('type: person')).toBe('circle=close');
  });

  it('writes one circle as a text and several as a list', () => {
    const circle = (fields: string): unknown => changesOf({ kind: 'circle', circle: 'close' }, somebody(fields), LEXICON, day(TODAY))[0]!.value;
    expect([circle('circle: [warm]'), circle('circle: [warm, tennis]')]).toEqual(['close', ['close', 'tennis']]);
  });

  it('that gives a rhythm wakes who rests', () => {
    expect(changes({ kind: 'cadence', cadence: '1 year' }, 'circle: warm\nresting: true')).toBe('cadence=1 year resting=null reviewed=2026-11-23');
    expect(changes({ kind: 'keep' }, 'circle: warm\nresting: true')).toBe('reviewed=2026-11-23');
  });
});

describe('the closing page', () => {
  const before = {
    'People/Ana.md': note('circle: warm\nmet: 2019\nreviewed: 2026-05-20\n\n- 2026-04-01 call'),
    'People/Sam.md': note('circle: inner\nmet: 2019\nreviewed: 2026-05-21\n\n- 2026-06-01 call\n- 2026-05-19 call'),
    'People/Talia.md': note('circle: warm\nmet: 2019\nreviewed: 2026-05-21'),
    'People/Noor.md': note('circle: warm\nmet: 2026-07-01'),
    'People/Olu.md': note('circle: warm\nmet: 2018\nreviewed: 2026-05-21'),
  };
  const after = {
    ...before,
    'People/Ana.md': before['People/Ana.md'].replace('warm', 'close').replace('2026-05-20', '2026-11-23'),
    'People/Sam.md': before['People/Sam.md'].replace('reviewed: 2026-05-21', 'resting: 2026-11-23\nreviewed: 2026-11-23'),
    'People/Talia.md': before['People/Talia.md'].replace('reviewed: 2026-05-21', 'archived: 2026-11-22\nreviewed: 2026-11-22'),
  };

  it('says what changed, who came, who rests and who is archived, and what is different from the audit before', () => {
    const [was, roster] = [rosterOf(before), rosterOf(after)];
    const today = day(TODAY);
    const view = auditView(roster, today);
    const begun = begunOn(view);
    const last = auditBefore(view, begun)!;
    const closing = closingOf(view, begun, was.view(today).people.map(({ person }) => person), roster.view(last).people);
    const name = ({ name: shown }: Person): string => shown;
    expect([printDay(begun), printDay(last)]).toEqual(['2026-11-22', '2026-05-21']);
    expect({
      reviewed: closing.reviewed, left: closing.left, added: closing.added.map(name), rested: closing.rested.map(name), archived: closing.archived.map(name),
      changed: closing.changed.map(({ person, field, from, to }) => `${person.name} ${field} ${from} → ${to}`),
    }).toEqual({ reviewed: 3, left: 2, added: ['Noor'], rested: ['Sam'], archived: ['Talia'], changed: ['Ana circle warm → close'] });
    expect(closing.difference).toEqual({ then: { people: 4, due: 2 }, now: { people: 5, due: 2 }, lines: 1 });
  });

  it('remembers the audit before, though the looks of this one have written over all of those', () => {
    const view = viewIn({ Ana: note('circle: warm\nreviewed: 2026-11-23'), Sam: note('circle: warm\nreviewed: 2026-11-22') });
    const was = viewIn({ Ana: note('circle: warm\nreviewed: 2026-05-20'), Sam: note('circle: warm\nreviewed: 2026-11-22') }).people.map(({ person }) => person);
    expect(closingOf(view, day('2026-11-22'), [], null).before).toBeNull();
    expect(printDay(closingOf(view, day('2026-11-22'), was, null).before!)).toBe('2026-05-20');
  });

  it('tells what fields tell when nothing is remembered', () => {
    const view = viewIn({ Ana: note('circle: warm\nmet: 2026-10-01\nreviewed: 2026-11-23\nresting: true') });
    expect(closingOf(view, day(TODAY), [], null)).toMatchObject({ before: null, reviewed: 1, left: 0, rested: [], archived: [], changed: [], difference: null });
    expect(closingOf(view, day(TODAY), [], null).added).toHaveLength(1);
  });

  /** Names of some of the people of a closing page of an audit that began two days ago. */
  const page = (notes: Notes, was: Notes = {}): Record<'added' | 'rested' | 'archived' | 'changed', string[]> => {
    const { added, rested, archived, changed } = closingOf(viewIn(notes), day('2026-11-21'), viewIn(was).people.map(({ person }) => person), null);
    const names = (people: readonly Person[]): string[] => people.map(({ name }) => name);
    return { added: names(added), rested: names(rested), archived: names(archived), changed: changed.map(({ field, from, to }) => `${field}: ${from || '–'} → ${to || '–'}`) };
  };

  it('tells every field a verdict changes, as it was and as it is', () => {
    const changes = (was: string, is: string): string[] => page({ Ana: note(is) }, { Ana: note(was) }).changed;
    expect(changes('circle: warm', 'circle: [warm, clients]')).toEqual(['circle: warm → warm, clients']);
    expect(changes('circle: warm', 'circle: warm\ncadence: 2 weeks')).toEqual(['cadence: – → 2 weeks']);
    expect(changes('cadence: monthly', 'cadence: 2 weeks')).toEqual(['cadence: 1 month → 2 weeks']);
    expect(changes('circle: warm', 'circle: warm\nsnooze: 2026-12-24')).toEqual([`snooze: – → ${day('2026-12-24')}`]);
    expect(changes('circle: warm\nsnooze: 2026-12-24', 'circle: warm')).toEqual([`snooze: ${day('2026-12-24')} → –`]);
    expect(changes('cadence: monthly\nchannels: { call: 2 months }', 'cadence: 1 month\nchannels: { call: 3 months }')).toEqual([]);
    expect(page({ Ana: note('circle: warm') }, { Sam: note('circle: close') }).changed).toEqual([]);
  });

  it('tells of decisions from the day the audit began to today, of nobody who is both', () => {
    const dates = ['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24'];
    const decided = (field: string): Notes => Object.fromEntries(dates.map((date) => [date.slice(-2), note(`circle: warm\nmet: 2019\n${field}: ${date}`)]));
    expect(page(decided('resting')).rested).toEqual(['21', '23']);
    expect(page(decided('archived')).archived).toEqual(['21', '23']);
    expect(page({ Ana: note('circle: warm\narchived: true') })).toMatchObject({ rested: [], archived: [] });
    expect(page({ Ana: note('circle: warm\nresting: 2026-11-22\narchived: 2026-11-22') })).toMatchObject({ rested: [], archived: ['Ana'] });
  });

  it('has come who is known since the audit before, the day after it', () => {
    const met = (reviewed: string): string[] => page({
      ...Object.fromEntries(['2026-05-19', '2026-05-20', '2026-05-21', '2026-05-23', '2026-05-24'].map((date) => [date.slice(-2), note(`circle: warm\nmet: ${date}`)])),
      Gone: note('circle: warm\nmet: 2026-10-01\narchived: true'), Ever: note('circle: warm'), Looked: note(`circle: warm\nmet: 2019\n${reviewed}`),
    }).added.sort();
    expect(met('reviewed: 2026-05-20')).toEqual(['21', '23', '24']);
    expect(met('role: baker')).toEqual(['24']); // six months, where there was none
  });

  it('knows the newest look before the audit began', () => {
    const before = (...reviewed: string[]): string | null => {
      const last = auditBefore(viewIn(Object.fromEntries(reviewed.map((date, at) => [`P${at}`, note(`circle: warm\n${date}`)]))), day('2026-11-21'));
      return last === null ? null : printDay(last);
    };
    expect(before('reviewed: 2026-05-20', 'reviewed: 2026-05-22', 'reviewed: 2026-05-21', 'reviewed: 2026-11-22', 'role: baker')).toBe('2026-05-22');
    expect(before('reviewed: 2026-11-20')).toBe('2026-11-20');
    expect(before('reviewed: 2026-11-21')).toBeNull();
  });
});
