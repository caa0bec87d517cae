import { describe, expect, it } from 'vitest';
import { reasonsFor, reasonView } from '../../src/core/reason';
import type { RecentNote } from '../../src/core/reason/reason';
import { printReason } from '../../src/core/words/print-reason';
import { wordsOf } from '../../src/core/words/words';
import { note, promise, viewIn, type Asked, type Notes } from './audit/auditing';
import { day } from './reading';

/** A note of the vault: its day, title, tags and links. */
const news = (date: string, title: string, more: Partial<RecentNote> = {}): RecentNote => ({ path: `Notes/${title}.md`, title, day: day(date), tags: [], links: [], ...more });

/** Reasons to be in touch with Ana, in words, each with its place. */
function reasons(notes: Notes, recent: readonly RecentNote[] = [], asked: Asked = {}): string[] {
  const view = viewIn(notes, asked);
  return reasonsFor(view.byPath.get('People/Ana.md')!, reasonView(view, recent))
    .map((reason) => `${reason.path.replace(/^People\//, '')}:${reason.field ?? reason.line} ${printReason(reason, view.today, wordsOf('en'))}`);
}

const ana = (fields: string, body = ''): Notes => ({ Ana: note(`circle: warm\n${fields}\n\n${body}`) });

describe('a reason to reach out', () => {
  it('is an open promise, the oldest day first', () => {
    expect(reasons(ana('role: baker'), [], { around: { promises: [promise(null, { line: 9 }), promise('2026-12-02', { line: 8 }), promise('2026-11-02'), promise('2026-01-01', { to: ['People/Sam.md'] })] } })).toEqual([
      'Ana.md:5 A promise, 3 weeks past its day', 'Ana.md:8 A promise, for 2 Dec', 'Ana.md:9 You promised them something',
    ]);
  });

  it.each([
    ['birthday: 1985-12-03', 'Ana.md:birthday Birthday (41), 3 Dec'],
    ['birthday: 11-23', 'Ana.md:birthday Birthday, today'],
    ['birthday: 1985-11-24', 'Ana.md:birthday Birthday (41), tomorrow'],
    ['birthday: 1985-12-07', 'Ana.md:birthday Birthday (41), 7 Dec'],
    ['birthday: 1985-12-08', null],
    ['birthday: 1985-11-22', null],
    ['dates: { new job: 2026-12-01 }', 'Ana.md:dates new job, 1 Dec'],
    ['dates: { new job: 2025-12-01 }', null],
    ['dates: { name day: 11-30 }', 'Ana.md:dates name day, 30 Nov'],
  ])('is an occasion within two weeks: %s', (field, reason) => {
    expect(reasons(ana(field))).toEqual(reason === null ? [] : [reason]);
  });

  it('is an occasion over the turn of a year, with the age they come to then', () => {
    expect(reasons(ana('birthday: 1985-01-03'), [], { today: '2026-12-24' })).toEqual(['Ana.md:birthday Birthday (42), 3 Jan 2027']);
  });

  it('is a need somebody one knows can help with, before one that is left for oneself', () => {
    const notes = { ...ana('needs: [a dog sitter, an internship for Olu, a contact at Grelot]'), Sam: note('circle: warm\noffers: [internships in radio]'), Noor: note('circle: warm\norg: Grelot & Co') };
    expect(reasons(notes)).toEqual([
      'Ana.md:needs Needs “an internship for Olu”: Sam offers “internships in radio”', 'Ana.md:needs Needs “a contact at Grelot”: Noor is at Grelot & Co', 'Ana.md:needs Needs “a dog sitter”: could you help?',
    ]);
  });

  it('is no need one’s own offers answer, nor those of somebody at rest', () => {
    expect(reasons({ ...ana('needs: [an internship]\noffers: [internships]\norg: Internship'), Sam: note('circle: warm\nresting: true\noffers: [internships]') })).toEqual(['Ana.md:needs Needs “an internship”: could you help?']);
  });

  it('is the helper who offers the most of it', () => {
    const notes = { ...ana('needs: [a tax lawyer in Porto]'), Bo: note('circle: warm\noffers: [a flat in Porto]'), Cy: note('circle: warm\noffers: [tax lawyers I trust]') };
    expect(reasons(notes)).toEqual(['Ana.md:needs Needs “a tax lawyer in Porto”: Cy offers “tax lawyers I trust”']);
  });

  it.each([
    [news('2026-11-01', 'Swimming in open water'), true],
    [news('2026-11-01', 'A week in May', { tags: ['#open-water/swimming'] }), true],
    [news('2026-11-01', 'A week in May', { links: ['Notes/open water', 'swimming'] }), true],
    [news('2026-10-25', 'Open water'), true],
    [news('2026-10-24', 'Open water'), false],
    [news('2026-11-24', 'Open water'), false],
    [news('2026-11-01', 'Water bill'), false],
    [news('2026-11-01', 'Open water', { path: 'People/Ana.md' }), false],
    [news('2026-11-01', 'Open water', { path: 'People/Sam.md' }), false],
  ])('is a note of the last thirty days that touches an interest: %j', (recent, is) => {
    const notes = { ...ana('interests: [open-water swimming]'), Sam: note('circle: warm') };
    expect(reasons(notes, [recent])).toEqual(is ? [`${recent.path}:1 Cares about open-water swimming: you have a new note, “${recent.title}”`] : []);
  });

  it('is the note that shares the most, of equals the newest', () => {
    const found = reasons(ana('interests: [open-water swimming]'), [news('2026-11-20', 'Open water'), news('2026-11-10', 'Swimming in open water'), news('2026-11-12', 'Open water swimming, again')]);
    expect(found).toEqual(['Notes/Open water swimming, again.md:1 Cares about open-water swimming: you have a new note, “Open water swimming, again”']);
  });

  it('is of notes that share as much the newest, whichever word they are looked up by', () => {
    const titles = (...days: string[]): string[] => reasons(ana('interests: [open-water swimming]'), days.map((date, at) => news(date, `${['Open water', 'Water swimming', 'Open swimming'][at]!} ${at}`)));
    expect(titles('2026-11-10', '2026-11-12', '2026-11-08')).toEqual(['Notes/Water swimming 1.md:1 Cares about open-water swimming: you have a new note, “Water swimming 1”']);
    expect(titles('2026-11-10', '2026-11-09', '2026-11-12')).toEqual(['Notes/Open swimming 2.md:1 Cares about open-water swimming: you have a new note, “Open swimming 2”']);
    expect(titles('2026-11-10', '2026-11-10')).toEqual(['Notes/Open water 0.md:1 Cares about open-water swimming: you have a new note, “Open water 0”']);
    // The more it shares the better, and never mind the day.
    expect(reasons(ana('interests: [open-water swimming]'), [news('2026-11-20', 'Open water'), news('2026-11-02', 'Water, open, for swimming')])[0]).toContain('Water, open, for swimming');
  });

  it('is a helper whose words match, of several the one with most of them, of equals the first', () => {
    const need = ana('needs: [a tax lawyer in Porto]');
    const offers = (...all: string[]): string[] => reasons({ ...need, ...Object.fromEntries(all.map((text, at) => [`P${at}`, note(`circle: warm\noffers: [${text}]`)])) });
    expect(offers('rooms in Porto', 'a lawyer in Porto for tax', 'lawyers in Porto')).toEqual(['Ana.md:needs Needs “a tax lawyer in Porto”: P1 offers “a lawyer in Porto for tax”']);
    expect(offers('a bicycle, wine from Porto', 'rooms in Porto')).toEqual(['Ana.md:needs Needs “a tax lawyer in Porto”: P0 offers “wine from Porto”']);
    expect(offers('"wine from Spain"')).toEqual(['Ana.md:needs Needs “a tax lawyer in Porto”: could you help?']);
  });

  it.each([['Grelot & Co', true], ['Grelot Frères', false], ['Grelot Frères Lyon', false], ['Co', false]])('is a house that is named by all its telling words: %s', (org, is) => {
    expect(reasons({ ...ana('needs: [a contact at Grelot]'), Noor: note(`circle: warm\norg: ${org}`) })).toEqual([`Ana.md:needs Needs “a contact at Grelot”: ${is ? `Noor is at ${org}` : 'could you help?'}`]);
  });

  it('is the house that is named, of several', () => {
    expect(reasons({ ...ana('needs: [a contact at Grelot]'), Noor: note('circle: warm\norg: [Co, Grelot]') })).toEqual(['Ana.md:needs Needs “a contact at Grelot”: Noor is at Grelot']);
  });

  it('is the nearest of several days, with an age for a birthday only, and none before the first', () => {
    expect(reasons(ana('dates: { moved: 12-04, name day: 11-30, wedding: 12-01 }\nbirthday: 12-02'))).toEqual([
      'Ana.md:dates name day, 30 Nov', 'Ana.md:dates wedding, 1 Dec', 'Ana.md:birthday Birthday, 2 Dec',
    ]);
    expect(reasons(ana('birthday: 2026-11-25'))).toEqual(['Ana.md:birthday Birthday, 25 Nov']);
    expect(reasons(ana('birthday: 2025-11-25'))).toEqual(['Ana.md:birthday Birthday (1), 25 Nov']);
    expect(reasons(ana('dates: { gone: 2026-11-01, name day: 11-30 }'))).toEqual(['Ana.md:dates name day, 30 Nov']);
  });

  it('is what one last talked about, wherever that line stands', () => {
    expect(reasons(ana('role: baker', '- 2026-11-22 call\n- 2026-10-01 lunch'))).toEqual(['Ana.md:5 Last noted yesterday']);
    expect(reasons({ ...ana('role: baker'), Sam: note('circle: warm\n\n- 2026-08-03 lunch with [[Ana]]') })).toEqual(['Sam.md:4 Last noted 3 Aug']);
  });
});

describe('reasons', () => {
  it('are three at most, one of each kind before a second of any, in the order of the kinds', () => {
    const full = ana('birthday: 12-01\nneeds: [a lawyer, a flat]\ninterests: [jazz]', '- 2026-10-01 lunch');
    const kinds = (asked: Asked, recent: readonly RecentNote[] = []): string[] => reasons(full, recent, asked).map((text) => text.split(' ').slice(1, 3).join(' '));
    expect(kinds({ around: { promises: [promise('2026-11-02'), promise('2026-11-03')] } }, [news('2026-11-01', 'Jazz')])).toEqual(['A promise,', 'Birthday, 1', 'Needs “a']);
    expect(kinds({})).toEqual(['Birthday, 1', 'Needs “a', 'Last noted']);
    expect(reasons(ana('needs: [a lawyer, a flat, a dog]'))).toHaveLength(3);
    expect(reasons(ana('needs: [a lawyer, a flat]', '- 2026-10-01 lunch')).map((text) => text.slice(0, 20))).toEqual(['Ana.md:needs Needs “', 'Ana.md:needs Needs “', 'Ana.md:5 Last noted ']);
  });

  it('are none where there is nothing to say', () => {
    expect(reasons(ana('role: baker'))).toEqual([]);
  });
});
