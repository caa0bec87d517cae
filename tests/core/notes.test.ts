import { describe, expect, it } from 'vitest';
import { linkResolver } from '../../scripts/headless/links';
import { printDay } from '../../src/core/day';
import { dayAt } from '../../src/core/history';
import { Notes } from '../../src/core/notes';
import { day, factsOf, personNote } from './reading';

const TODAY = day('2026-11-23');
const ANA = 'People/Ana.md';

/** Notes by path, and their links as the disk resolves them. */
function notesOf(texts: Readonly<Record<string, string>>, resolve = linkResolver(Object.keys(texts))): Notes {
  const notes = new Notes(resolve);
  for (const [path, text] of Object.entries(texts)) notes.put(factsOf(text, path));
  return notes;
}

/** Ana, and one note more. */
const beside = (text: string, path = '2026-11-02.md'): Notes => notesOf({ [ANA]: personNote('type: person'), [path]: text });

describe('a note', () => {
  it.each([
    ['- coffee with [[Ana]]: pricing\n', true],
    ['- coffee with [[Acme]] and [[Ana]]: pricing\n', true],
    ['- coffee with [[Acme]]: pricing\n', false],
    ['- [ ] send [[Ana]] the deck\n', true],
    ['- [ ] send [[Acme]] the deck\n', false],
    ['- 2026-02-30 coffee with [[Ana]]\n', true],
    ['- 2026-02-30 coffee with [[Acme]]\n', false],
    ['%%\n- coffee with [[Ana]]\n', false],
    ['- bread\n', false],
  ])('that says %j is shown somewhere: %s', (text, shown) => {
    expect(beside(text).concern('2026-11-02.md')).toBe(shown);
  });

  it('is shown that is a person, or has something wrong with it, and none is that is not there', () => {
    const notes = beside('---\ncircle: [close\n---\n');
    expect([ANA, '2026-11-02.md', 'Gone.md'].map((path) => notes.concern(path))).toEqual([true, true, false]);
    expect(notes.isPerson(null)).toBe(false);
  });

  it('is kept that says something, and let pass that says nothing', () => {
    const notes = new Notes(() => null);
    const kept = (text: string, path = '2026-11-02.md'): boolean => notes.put(factsOf(text, path));
    expect(['- bread\n', '- coffee with [[Ana]]\n', '- [ ] send [[Ana]] the deck\n', '- 2026-02-30 coffee with [[Ana]]\n'].map((text) => kept(text))).toEqual([false, true, true, true]);
    expect(notes.size).toBe(1);
  });

  it('that comes or goes is looked for by those that link its name, in whatever folder', () => {
    const texts = { [ANA]: personNote('type: person\nvia: "[[Sam]]"'), 'Work/ana.md': personNote('type: person'), 'People/Sam.md': personNote('type: person', '- 2026-11-03 call with [[Ana]]\n') };
    let there = Object.keys(texts);
    const notes = notesOf(texts, (target, from) => linkResolver(there)(target, from));
    expect(notes.relink('People/Ana.md')).toEqual([ANA, 'Work/ana.md']);
    expect(notes.relink('People/Zed.md')).toEqual([]);
    expect([notes.presentIn('People/Sam.md'), notes.introducerOf(ANA)]).toEqual([[ANA], 'People/Sam.md']);
    there = ['Work/ana.md'];
    expect([notes.presentIn('People/Sam.md'), notes.introducerOf(ANA)]).toEqual([[ANA], 'People/Sam.md']);
    for (const path of [ANA, 'People/Sam.md']) notes.relink(path);
    expect([notes.presentIn('People/Sam.md'), notes.introducerOf(ANA)]).toEqual([['Work/ana.md'], null]);
  });

  it('has those present who have a note, people or not', () => {
    const notes = notesOf({ [ANA]: personNote('type: person'), 'Acme.md': '', '2026-11-02.md': '- coffee with [[Zed]] and [[Acme]] and [[Ana]]\n' });
    expect(notes.presentIn('2026-11-02.md')).toEqual(['Acme.md', ANA]);
    expect(notes.leadsOf('2026-11-02.md')).toEqual([null, 'Acme.md', ANA]);
  });
});

describe('the lines of other notes', () => {
  it('are told up to a day, of notes that are nobody’s and with somebody in them', () => {
    const notes = notesOf({
      [ANA]: personNote('type: person', '- 2026-11-01 call\n'),
      '2026-11-02.md': '- coffee with [[Ana]]\n- lunch with [[Acme]]\n- 2026-11-23 walk with [[Ana]]\n- 2026-11-24 dinner with [[Ana]]\n',
      '2026-11-03.md': '- lunch with [[Acme]]\n',
      '2026-11-25.md': '- coffee with [[Ana]]\n',
    });
    expect(notes.linesElsewhere(TODAY).map(({ history, rows }) => rows.map((row) => printDay(dayAt(history, row))))).toEqual([['2026-11-02', '2026-11-23']]);
  });

  it('count once for an occasion that two notes tell of, and beside others of the day or the channel', () => {
    const notes = notesOf({
      [ANA]: personNote('type: person', '- 2026-11-02 call\n- 2026-10-02 coffee\n'),
      'People/Sam.md': personNote('type: person', '- 2026-11-02 call with [[Ana]]\n- 2026-11-02 coffee with [[Ana]]\n- 2026-09-02 call with [[Ana]]\n'),
      'Meetings/M.md': '- 2026-11-02 coffee with [[Ana]]\n',
      'People/Talia.md': personNote('type: person', '- 2026-10-02 coffee with [[Ana]]\n'),
    });
    expect(notes.rowsOf(ANA).map(({ path, rows }) => [path, rows])).toEqual([[ANA, null], ['People/Sam.md', [1, 2]]]);
    expect(notes.rowsOf('People/Zed.md')).toEqual([]);
  });
});

describe('what could not be counted', () => {
  it('are lines of days still to come, but for a note of that day and for lines with nobody in them', () => {
    const notes = notesOf({
      [ANA]: personNote('type: person', '- 2026-11-23 call\n- 2026-11-24 call\n'),
      '2026-11-25.md': '- coffee with [[Ana]]\n- 2026-11-26 walk with [[Ana]]\n- 2026-11-27 walk with [[Acme]]\n',
    });
    expect(notes.findings(TODAY).map(({ path, line, given }) => [path, line, given])).toEqual([['2026-11-25.md', 2, '2026-11-26'], [ANA, 5, '2026-11-24']]);
  });
});

describe('promises', () => {
  it('of a note that is changed, or whose links lead elsewhere, are told anew', () => {
    const notes = beside('- [ ] send [[Ana]] the deck\n');
    const told = (): unknown => notes.promises().map(({ path, line, to }) => [path, line, to]);
    expect(told()).toEqual([['2026-11-02.md', 1, [ANA]]]);
    notes.drop('2026-11-02.md');
    expect(told()).toEqual([]);
    notes.put(factsOf('\n- [ ] send [[Ana]] and [[Ana|her]] the book\n- [ ] bread\n', '2026-11-02.md'));
    expect(told()).toEqual([['2026-11-02.md', 2, [ANA]]]);
    notes.drop(ANA);
    expect(told()).toEqual([]);
  });
});
