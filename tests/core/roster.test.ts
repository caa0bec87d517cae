import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../scripts/headless/folder';
import { linkResolver } from '../../scripts/headless/links';
import { Roster } from '../../src/core/roster';
import { day, LEXICON, personNote, rosterOf, viewOf } from './reading';

const TODAY = day('2026-11-23');
const person = (...lines: string[]): string => personNote('circle: close', lines.map((text) => `- ${text}\n`).join(''));

/** Where people stand on 2026-11-23, by path: `2 lines, 2026-11-01 call in Ana.md:4`. */
function told(notes: Readonly<Record<string, string>>): Record<string, string> {
  const { people } = viewOf(notes, '2026-11-23');
  return Object.fromEntries(people.map(({ person: { path }, interactions, because }) => [path, `${interactions}${because ? ` ${because.path}:${because.line}` : ''}`]));
}

describe('a line with somebody else', () => {
  it('counts for them too, and is told by the note it stands in', () => {
    expect(told({ 'Ana.md': person('2026-11-01 coffee with [[Talia]]: tennis'), 'Talia.md': person('2026-10-01 call') }))
      .toEqual({ 'Ana.md': '1 Ana.md:4', 'Talia.md': '2 Ana.md:4' });
  });

  it('counts for everybody it names, and resets the clock of each', () => {
    const notes = { 'Ana.md': person('2026-11-01 coffee with [[Talia]], [[People/Sam|him]] and [[Nobody]]'), 'Talia.md': person(), 'People/Sam.md': person() };
    expect(told(notes)).toEqual({ 'Ana.md': '1 Ana.md:4', 'Talia.md': '1 Ana.md:4', 'People/Sam.md': '1 Ana.md:4' });
    expect(viewOf(notes, '2026-12-01').due.map(({ person: { name } }) => name)).toEqual(['Ana', 'Sam', 'Talia']);
  });

  it('counts once, even if their note has the same line', () => {
    expect(told({ 'Ana.md': person('2026-11-01 coffee with [[Talia]]: tennis'), 'Talia.md': person('2026-11-01 lunch with [[Ana]]: tennis') }))
      .toEqual({ 'Ana.md': '1 Ana.md:4', 'Talia.md': '1 Talia.md:4' });
  });

  it('counts once, even if two other notes have it', () => {
    const line = '2026-11-01 coffee with [[Talia]]';
    expect(told({ 'Ben.md': person(line), 'Ana.md': person(line), 'Talia.md': person() })['Talia.md']).toBe('1 Ana.md:4');
  });

  it('counts once, even if it names them twice', () => {
    expect(told({ 'Ana.md': person('2026-11-01 coffee with [[Talia]] and [[talia]]'), 'Talia.md': person() })['Talia.md']).toBe('1 Ana.md:4');
  });

  it('counts beside another line of that day by another channel, or of another day by the same', () => {
    expect(told({ 'Ana.md': person('2026-11-01 coffee with [[Talia]]'), 'Talia.md': person('2026-11-01 call', '2026-10-31 coffee') })['Talia.md']).toBe('3 Ana.md:4');
  });

  it('counts once in their own note, though it names themselves', () => {
    expect(told({ 'Ana.md': person('2026-11-01 coffee with [[Ana]]') })).toEqual({ 'Ana.md': '1 Ana.md:4' });
  });

  it('is a mention only, where the link is not behind “with”', () => {
    expect(told({ 'Ana.md': person('2026-11-01 coffee: about [[Talia]]', '2026-11-02 [[Talia]] called'), 'Talia.md': person() })['Talia.md']).toBe('0');
  });

  it('is nothing in a note that is no person, and nothing for a note that is none', () => {
    expect(told({ 'Day.md': '- 2026-11-01 coffee with [[Talia]]', 'Talia.md': person() })).toEqual({ 'Talia.md': '0' });
    expect(told({ 'Ana.md': person('2026-11-01 coffee with [[Talia]]'), 'Talia.md': 'a town' })).toEqual({ 'Ana.md': '1 Ana.md:4' });
  });

  it('is an attempt at each of them when it went out', () => {
    const { people } = viewOf({ 'Ana.md': person('2026-11-20 → email with [[Talia]]', '2026-10-01 call'), 'Talia.md': person('2026-10-02 call') }, '2026-11-23');
    expect(people.map(({ status, attempts, because }) => `${status} ${attempts} ${because?.path}`)).toEqual(['waiting 1 Ana.md', 'waiting 1 Ana.md']);
  });

  it('leads where the link does: of two notes of one name the nearer, and by a path the one it says', () => {
    const notes = { 'Work/Ana.md': person('2026-11-01 coffee with [[Talia]]'), 'Home/Ben.md': person('2026-11-02 coffee with [[Work/Talia]]'), 'Work/Talia.md': person(), 'Home/Talia.md': person() };
    expect(told(notes)).toMatchObject({ 'Work/Talia.md': '2 Home/Ben.md:4', 'Home/Talia.md': '0' });
  });

  it('still to come is no contact of theirs, and one finding', () => {
    const notes = { 'Ana.md': person('2026-12-01 coffee with [[Talia]]'), 'Talia.md': person() };
    expect(told(notes)).toEqual({ 'Ana.md': '0', 'Talia.md': '0' });
    expect(rosterOf(notes).findings(TODAY)).toEqual([{ path: 'Ana.md', line: 4, rule: 'future-date', given: '2026-12-01' }]);
  });
});

describe('everyone on a day', () => {
  const notes = {
    'Zoë.md': person('2026-10-23 call'), 'Ana.md': person('2026-09-01 call'), 'Ben.md': person('2026-11-20 call'), 'P10.md': person(), 'P2.md': person(), 'Book.md': '---\ntype: book\n---\n- 2026-11-01 call',
  };

  it('is the due list in its order, then the others by name', () => {
    const view = viewOf(notes, '2026-11-23');
    expect(view.today).toBe(TODAY);
    expect(view.due.map(({ person: { name } }) => name)).toEqual(['Ana', 'Zoë']);
    expect(view.people.map(({ person: { name } }) => name)).toEqual(['Ana', 'Zoë', 'Ben', 'P2', 'P10']);
  });

  it('is another on another day, and the same on the same', () => {
    const roster = rosterOf(notes);
    const statuses = (text: string): string[] => roster.view(day(text)).people.map(({ person: { name }, status }) => `${name} ${status}`);
    const before = statuses('2026-11-22');
    expect(before).toEqual(['Ana overdue', 'Ben ok', 'P2 never', 'P10 never', 'Zoë soon']);
    expect(statuses('2026-12-20')).toEqual(['Ana overdue', 'Zoë overdue', 'Ben due', 'P2 never', 'P10 never']);
    expect(statuses('2026-11-22')).toEqual(before);
    expect(roster.view(day('2026-11-22'))).toBe(roster.view(day('2026-11-22')));
  });
});

describe('the findings of a vault', () => {
  it('are those of all notes, by note and line, with the lines still to come on the day', () => {
    const roster = rosterOf({
      'Zoë.md': person('2026-12-01 call', '2026-02-30 call', '2026-11-24 call'), 'Ana.md': personNote('circle: nobody'), 'Book.md': '---\ntype: book\n\n- 2026-12-01 call', 'Day.md': '- 2026-12-01 call',
    });
    const found = (today: string): string[] => roster.findings(day(today)).map(({ path, line, rule }) => `${path}:${line} ${rule}`);
    expect(found('2026-11-23')).toEqual(['Ana.md:2 unknown-circle', 'Book.md:1 unclosed-frontmatter', 'Zoë.md:4 future-date', 'Zoë.md:5 impossible-date', 'Zoë.md:6 future-date']);
    expect(found('2026-11-24')).toEqual(['Ana.md:2 unknown-circle', 'Book.md:1 unclosed-frontmatter', 'Zoë.md:4 future-date', 'Zoë.md:5 impossible-date']);
    expect(found('2026-12-01')).toEqual(['Ana.md:2 unknown-circle', 'Book.md:1 unclosed-frontmatter', 'Zoë.md:5 impossible-date']);
  });
});

describe('the counts of a vault', () => {
  const notes = {
    'Ana.md': person('2026-11-01 call with [[Ben]]', '2026-12-01 call', '2026-02-30 call', '3/11/2026 call'), 'Ben.md': personNote('circle: nobody', '- [/] 2026-11-01 call\n- 2026 letter'),
    'Book.md': '---\ntype: book\n\n- 2026-11-01 call', 'Day.md': '- 2026-11-01 call',
  };

  it('are of notes, people, and lines counted and not, each line once', () => {
    expect(rosterOf(notes).counts(TODAY)).toEqual({ notes: 4, people: 2, linesCounted: 2, linesNotCounted: 4 });
    expect(rosterOf(notes).counts(day('2026-12-01'))).toEqual({ notes: 4, people: 2, linesCounted: 3, linesNotCounted: 3 });
    expect(rosterOf({}).counts(TODAY)).toEqual({ notes: 0, people: 0, linesCounted: 0, linesNotCounted: 0 });
  });

  it('have every note once, whatever it becomes', () => {
    const roster = rosterOf({ 'Ana.md': 'nobody yet' });
    const counts = (): string => {
      const { notes: all, people } = roster.counts(TODAY);
      return `${people} of ${all}`;
    };
    const seen = [counts()];
    for (const text of [person(), 'nobody', person('2026-02-30 call')]) {
      roster.put(sourceOf('Ana.md', text));
      seen.push(counts());
    }
    roster.pass('Ana.md');
    seen.push(counts());
    roster.put(sourceOf('Ana.md', person()));
    seen.push(counts());
    roster.drop('Ana.md');
    seen.push(counts());
    expect(seen).toEqual(['0 of 1', '1 of 1', '0 of 1', '1 of 1', '0 of 1', '1 of 1', '0 of 0']);
  });
});

describe('a change', () => {
  it('matters when the note is or was a person’s, or has a finding', () => {
    const roster = new Roster(LEXICON, linkResolver(['Ana.md', 'Day.md']));
    expect([
      roster.put(sourceOf('Day.md', 'a day')), roster.put(sourceOf('Day.md', 'another')), roster.pass('Day.md'), roster.drop('Day.md'), roster.drop('Day.md'),
      roster.put(sourceOf('Ana.md', person())), roster.put(sourceOf('Ana.md', person())), roster.put(sourceOf('Ana.md', 'nobody')), roster.put(sourceOf('Ana.md', 'nobody')),
      roster.put(sourceOf('Ana.md', '---\ntype: book\n')), roster.pass('Ana.md'), roster.put(sourceOf('Ana.md', person())), roster.drop('Ana.md'), roster.drop('Ana.md'),
    ]).toEqual([false, false, false, false, false, true, true, true, false, true, true, true, true, false]);
  });

  it('of one note is seen in the note its lines name', () => {
    const roster = rosterOf({ 'Ana.md': person(), 'Talia.md': person('2026-09-01 call') });
    const talia = (): string => {
      const found = roster.view(TODAY).people.find(({ person: { name } }) => name === 'Talia');
      return `${found?.status} ${found?.interactions}`;
    };
    const seen = [talia()];
    for (const text of [person('2026-11-01 coffee with [[Talia]]'), person('2026-11-01 coffee'), person('2026-11-02 coffee with [[Talia]]', '2026-11-01 call with [[Talia]]'), 'nobody']) {
      roster.put(sourceOf('Ana.md', text));
      seen.push(talia());
    }
    expect(seen).toEqual(['overdue 1', 'ok 2', 'overdue 1', 'ok 3', 'overdue 1']);
  });

  it('leaves to read what a note says, until it is gone', () => {
    const roster = rosterOf({ 'Ana.md': person('2026-11-01 coffee with [[Talia]]'), 'Talia.md': person() });
    expect(roster.factsOf('Ana.md')?.person?.name).toBe('Ana');
    expect(roster.rowsOf('Talia.md').map(({ path, rows }) => [path, rows])).toEqual([['Talia.md', null], ['Ana.md', [0]]]);
    roster.drop('Ana.md');
    expect(roster.factsOf('Ana.md')).toBeNull();
    expect(roster.rowsOf('Ana.md')).toEqual([]);
    expect(roster.rowsOf('Talia.md')).toHaveLength(1);
  });
});
