import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../scripts/headless/folder';
import { byGroup, byKind, fixesOf, fullAudit, groupOf } from '../../../src/core/audit';
import { GROUPS } from '../../../src/core/audit/rule';
import { tagBit } from '../../../src/core/audit/past';
import { auditView, NO_SURROUNDINGS } from '../../../src/core/audit/view';
import { printDay } from '../../../src/core/day';
import { Roster } from '../../../src/core/roster';
import type { Tag } from '../../../src/core/settings';
import { day, LEXICON, rosterOf } from '../reading';
import { auditOf, lines, note, viewIn } from './auditing';

const past = (body: string): ReturnType<typeof viewIn>['people'][number]['past'] => viewIn({ Ana: note(`circle: warm\n\n${body}`) }).byPath.get('People/Ana.md')!.past;

describe('the past of somebody', () => {
  it('keeps the newest days of contact, each once, in whatever order the note has them', () => {
    const days = ['2026-03-01', '2026-11-01', '2026-05-01', '2026-11-01', '2026-10-01', '2026-01-01', '2025-12-01', '2026-02-01', '2026-04-01'];
    expect(past(lines(...days.map((one) => `${one} call`))).contacts.map(printDay)).toEqual(['2026-11-01', '2026-10-01', '2026-05-01', '2026-04-01', '2026-03-01', '2026-02-01']);
  });

  it('counts what has happened, and of it what was contact', () => {
    const { lines: count, contacts, first, newest, year, gave } = past(lines('2026-11-24 call', '2026-11-23 like', '2026-10-01 → email #gave', '2026-09-01 ← email #asked', '2025-11-23 lunch #gave', '2019-01-01 coffee'));
    expect({ count, contacts: contacts.map(printDay), first: printDay(first!), newest: newest!.place.line, gave: printDay(gave!) })
      .toEqual({ count: 5, contacts: ['2026-09-01', '2025-11-23', '2019-01-01'], first: '2019-01-01', newest: 5, gave: '2026-10-01' });
    expect(year).toEqual({ lines: 3, spoken: 2, channel: 5, asked: 1, contacts: 1, days: [day('2026-09-01')], gatherings: 0 });
  });

  it('is the same in whatever order the note tells it', () => {
    const told = ['2026-11-01 call #asked', '2026-10-01 lunch #gave', '2026-09-01 email #news', '2026-08-01 call #thanks', '2026-07-01 walk #intro', '2026-06-01 call', '2026-05-01 call', '2020-01-01 coffee #gave'];
    const { tags, contacts, first, newest, gave, from, until } = past(lines(...told));
    expect(tags).toEqual(['asked', 'gave', 'news', 'thanks'].map((tag) => tagBit(tag as Tag)));
    expect([contacts.length, ...[contacts[0]!, contacts[5]!, first!, newest!.day, gave!, from, until].map(printDay)])
      .toEqual([6, '2026-11-01', '2026-06-01', '2020-01-01', '2026-11-01', '2026-10-01', '2020-01-01', '2026-05-01']);
    for (const order of [[...told].reverse(), [...told.slice(3), ...told.slice(0, 3)]]) {
      const { newest: last, year, ...others } = past(lines(...order));
      expect({ ...others, newest: last!.day, year: { ...year, days: [...year.days].sort().reverse() } }).toEqual({ ...past(lines(...told)), newest: newest!.day });
    }
  });

  it('has of one day the line that stands first', () => {
    const told = past(lines('2026-11-01 call #asked', '2026-11-01 lunch #gave', '2026-11-01 email', '2026-10-01 walk #news', '2026-11-01 call #thanks'));
    expect([told.newest!.place.line, told.tags, told.contacts.length]).toEqual([4, [tagBit('asked'), tagBit('gave'), 0, tagBit('thanks')], 2]);
  });

  it('of nothing is nothing', () => {
    expect(past('')).toMatchObject({ lines: 0, contacts: [], first: null, newest: null, gave: null, tags: [] });
  });
});

describe('a view made after another', () => {
  const notes = { 'People/Ana.md': note('circle: warm\n\n- 2026-11-01 call with [[Sam]]'), 'People/Sam.md': note('circle: warm'), 'People/Talia.md': note('circle: warm\ncity: Lyon') };

  it('keeps who stands as before, and reckons anew who does not', () => {
    const roster = rosterOf(notes);
    const first = auditView(roster, day('2026-11-23'));
    const [talia, ana] = ['People/Talia.md', 'People/Ana.md'].map((path) => first.byPath.get(path));
    roster.put(sourceOf('People/Ana.md', notes['People/Ana.md'].replace('11-01', '11-02')));
    const second = auditView(roster, day('2026-11-23'), NO_SURROUNDINGS, first);
    expect(second.byPath.get('People/Talia.md')).toBe(talia);
    expect(second.byPath.get('People/Ana.md')).not.toBe(ana);
    expect(printDay(second.byPath.get('People/Sam.md')!.past.newest!.day)).toBe('2026-11-02');
  });

  it('is what a view made alone is, after every edit, removal and new day', () => {
    const roster = rosterOf(notes);
    const edits = [
      () => roster.put(sourceOf('People/Sam.md', note('circle: close\ncity: Lyon\nvia: "[[Nobody]]"\n\n- 2026-10-01 walk with [[Talia]]'))),
      () => roster.drop('People/Talia.md'),
      () => roster.relink('People/Talia.md'),
      () => roster.put(sourceOf('People/Noor.md', note('circle: inner\n\n- 2020-10-01 walk with [[Ana]] and [[Sam]] #gave'))),
    ];
    let seen = auditView(roster, day('2026-11-23'));
    for (const [index, edit] of edits.entries()) {
      edit();
      for (const today of [day('2026-11-23') + index, day('2026-11-23')]) {
        seen = auditView(roster, today, NO_SURROUNDINGS, seen);
        expect({ ...seen, ties: null }).toEqual({ ...auditView(roster, today), ties: null });
      }
    }
  });
});

describe('a view', () => {
  it('has who was there on days up to its own', () => {
    const roster = rosterOf({ 'Ana.md': note('circle: warm'), ...Object.fromEntries(['2026-11-22', '2026-11-23', '2026-11-24'].map((date) => [`${date}.md`, '- call with [[Ana]]\n'])) });
    expect(auditView(roster, day('2026-11-23')).attendees.map(({ path }) => path).sort()).toEqual(['2026-11-22.md', '2026-11-23.md']);
  });
});

describe('an audit kept up', () => {
  const old = 'circle: warm\nmet: 2019-05-01';
  const fresh = 'circle: warm\nmet: 2026-05-01';
  /** What a rule finds before an edit and after it, from the view before. */
  const kept = (rule: string, notes: Readonly<Record<string, string>>, edit: Readonly<Record<string, string>>, days: readonly [string, string] = ['2026-11-23', '2026-11-23']): string[][] => {
    const roster = rosterOf(notes);
    const look = (today: string, before?: ReturnType<typeof auditView>): [ReturnType<typeof auditView>, string[]] => {
      const view = auditView(roster, day(today), NO_SURROUNDINGS, before);
      return [view, fullAudit(view, roster.findings(day(today))).filter((one) => one.rule === rule).map(({ about, path, given }) => `${(about ?? [path]).join(' ')} ${given}`.trim())];
    };
    const [view, was] = look(days[0]);
    for (const [path, text] of Object.entries(edit)) roster.put(sourceOf(path, text));
    return [was, look(days[1], view)[1]];
  };

  it('finds other introductions when somebody has other things in common, is enjoyed, or is known longer', () => {
    const notes = { 'Na.md': note(`${fresh}\nneeds: [a flat]\ncity: Lyon`), 'Oa.md': note(`${old}\noffers: [a boat]`), 'Ob.md': note(`${old}\ncity: Lyon`), 'Oc.md': note(`${old}\ncity: Lyon`) };
    const both = ['Na.md Ob.md Lyon', 'Na.md Oc.md Lyon'];
    expect(kept('introduction', notes, { 'Oa.md': note(`${old}\noffers: [a flat]`) })).toEqual([both, ['Na.md Oa.md a flat', ...both]]);
    expect(kept('introduction', notes, { 'Oc.md': note(`${old}\ncity: Lyon\nenjoy: true`) })).toEqual([both, [...both].reverse()]);
    expect(kept('introduction', notes, { 'Ob.md': note(`${fresh}\ncity: Lyon`) })).toEqual([both, ['Na.md Oc.md Lyon', 'Ob.md Oc.md Lyon']]);
    expect(kept('introduction', notes, { 'Oc.md': note(`${old}\ncity: Lyon\n\n- 2026-11-01 call`) })).toEqual([both, both]);
    expect(kept('introduction', notes, { 'Oc.md': note(`${old}\ncity: Porto`) })).toEqual([both, ['Na.md Ob.md Lyon']]);
  });

  it('counts the year anew when a line comes to be older than it, or is not yet', () => {
    const notes = { 'Ana.md': note(`cadence: 1 year\n\n${lines('2026-11-01 email', '2026-10-01 email', '2026-09-01 email', '2026-08-01 email', '2026-07-01 lunch')}`) };
    const one = ['Ana.md email'];
    const later = (today: string, back: string): string[][] => kept('one-channel', notes, {}, [today, back]);
    expect(later('2026-11-23', '2027-07-01')).toEqual([[], one]);
    expect(later('2027-07-01', '2027-06-30')).toEqual([one, []]);
    expect(later('2027-06-30', '2027-07-01')).toEqual([[], one]);
    expect(later('2027-07-01', '2027-08-31')).toEqual([one, one]);
    expect(later('2027-08-31', '2027-09-01')).toEqual([one, []]);
  });

  it('keeps its order when somebody moves in it', () => {
    const notes = Object.fromEntries(['A', 'B', 'C', 'D'].map((name, at) => [`${name}.md`, note(`circle: warm\n\n- 2026-0${at + 1}-01 call`)]));
    const names = (today: string, edit: Readonly<Record<string, string>>): string[] => {
      const roster = rosterOf(notes);
      const first = auditView(roster, day('2026-11-23'));
      for (const [path, text] of Object.entries(edit)) roster.put(sourceOf(path, text));
      const second = auditView(roster, day(today), NO_SURROUNDINGS, first);
      expect(second.people.map(({ standing }) => standing)).toEqual(roster.view(day(today)).people);
      return second.people.map((one) => `${one.person.name}${first.people.includes(one) ? '' : '!'}`);
    };
    expect(names('2026-11-23', {})).toEqual(['A', 'B', 'C', 'D']);
    expect(names('2026-11-23', { 'A.md': note('circle: warm\n\n- 2026-11-01 call') })).toEqual(['B', 'C', 'D', 'A!']);
    expect(names('2026-11-23', { 'D.md': note('circle: warm\n\n- 2025-11-01 call') })).toEqual(['D!', 'A', 'B', 'C']);
    expect(names('2026-11-23', { 'B.md': '# Nobody\n' })).toEqual(['A', 'C', 'D']);
  });
});

describe('a link of a line', () => {
  it('leads where it leads now, though nobody stands elsewhere', () => {
    const notes = new Map<string, string>();
    const roster = new Roster(LEXICON, (target) => notes.get(target) ?? null);
    roster.put(sourceOf('People/Ana.md', note('circle: warm\n\n- 2026-11-01 call with [[Olu]]')));
    const first = auditView(roster, day('2026-11-23'));
    notes.set('Olu', 'Notes/Olu.md');
    roster.relink('Notes/Olu.md');
    const second = auditView(roster, day('2026-11-23'), NO_SURROUNDINGS, first);
    expect([first, second].map(({ people }) => people[0]!.company[0]!.to)).toEqual([null, 'Notes/Olu.md']);
    expect(second.people[0]!.past).toBe(first.people[0]!.past);
  });
});

describe('an audit', () => {
  const findings = auditOf({
    Ana: note('circle: nowhere\ncadance: 1 month\n\n- 2026-02-30 call'), Sam: note(`circle: friends\n\n${lines('2026-11-10 → call', '2026-10-10 → call', '2026-09-10 → call')}`), Noor: note('circle: warm\nbirthday: soon\n\n- 2010-01-01 lunch with [[Olu]]'),
  });

  it('goes by group, then by rule', () => {
    expect(byKind(findings).map(([rule]) => rule)).toEqual([
      'unreadable-field', 'impossible-date', 'unknown-circle', 'misspelt-field', 'unreachable', 'review-due', 'unknown-company', 'not-answering', 'dormant',
    ]);
    expect(byGroup(findings).map(([group, kinds]) => [group, kinds.length])).toEqual([['accurate', 6], ['add', 1], ['rest', 2], ['touch', 0], ['mix', 0]]);
    expect(findings.map(({ rule }) => GROUPS.indexOf(groupOf(rule)))).toEqual([...findings.map(({ rule }) => GROUPS.indexOf(groupOf(rule)))].sort());
  });

  it('leads every finding to a line or a field, and has something to do about each', () => {
    expect(findings.filter(({ path, line, field }) => path === '' || line < 1 || (line === 1 && field === undefined))).toEqual([]);
    expect(findings.filter((finding) => fixesOf(finding).length === 0)).toEqual([]);
  });

  it('of nobody finds nothing', () => {
    expect(auditOf({})).toEqual([]);
    expect(auditOf({ 'Notes/Choir.md': 'We sing with [[Ana]].' })).toEqual([]);
  });

  it('takes what came upon in reading in any order', () => {
    const roster = rosterOf({ 'People/Ana.md': note('circle: nowhere\n\n- 2026-02-30 call\n- 2026-02-31 call') });
    const read = roster.findings(day('2026-11-23'));
    const view = auditView(roster, day('2026-11-23'));
    expect(fullAudit(view, [...read].reverse())).toEqual(fullAudit(view, read));
  });
});
