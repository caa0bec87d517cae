import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printDay } from '../../src/core/day';
import { promiseIn, readTask } from '../../src/core/promise';
import { day, LEXICON, personNote, rosterOf } from './reading';

/** An open task read: `2026-12-01 send the deck`. */
function task(text: string): string {
  const { day: of, text: said } = readTask(text, LEXICON);
  return `${of === null ? '–' : printDay(of)} ${said}`;
}

describe('an open task', () => {
  it.each([
    ['send the deck 📅 2026-12-01', '2026-12-01 send the deck'], ['send the deck 📅2026-12-01 ⏫', '2026-12-01 send the deck ⏫'], ['📅 2026-12-01 send the deck', '2026-12-01 send the deck'],
    ['send the deck [due:: 2026-12-01]', '2026-12-01 send the deck'], ['send (due:: [[2026-12-01]]) the deck', '2026-12-01 send the deck'], ['send the deck [due:: 2026-12-01 or so]', '2026-12-01 send the deck'],
    ['send the deck, due: 2026-12-01', '2026-12-01 send the deck'], ['send the deck due: [[2026-12-01]].', '2026-12-01 send the deck.'], ['Due: 2026-12-01 send the deck', '2026-12-01 send the deck'],
    ['2026-12-01 send the deck', '2026-12-01 send the deck'], ['[[2026-12-01]]: send the deck', '2026-12-01 send the deck'], ['2026-12 send the deck', '2026-12-01 send the deck'],
    ['2026-12-01 send the deck 📅 2026-12-03', '2026-12-03 2026-12-01 send the deck'],
    ['send the deck', '– send the deck'], ['send the deck 📅 soon', '– send the deck 📅 soon'], ['send the deck due: 2026-02-30', '– send the deck due: 2026-02-30'], ['pay what is overdue: 2026-12-01', '– pay what is overdue: 2026-12-01'],
    ['send `due: 2026-12-01`', '– send `due: 2026-12-01`'], ['2026-02-30 send', '– 2026-02-30 send'],
  ])('%s is promised for its day, in its own words', (text, expected) => {
    expect(task(text)).toBe(expected);
  });

  it('links whom it names, not the day', () => {
    expect(readTask('[[2026-12-01]] send [[Ana]] and [Sam](People/Sam%20O.md) the deck, see ![[deck.png]] and [site](https://example.org)', LEXICON).people).toEqual(['Ana', 'People/Sam O']);
  });

  it('is read without an exception, whatever it is', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('📅', ' ', '2026-12-01', '[due:: ', '(due::', ']', ')', 'due:', '[[', ']]', 'Ana', '`', '%%', ','), { maxLength: 20 }), (pieces) => {
      expect(() => readTask(pieces.join(''), LEXICON)).not.toThrow();
    }));
  });

  it('is shown without its marker and box, as its line stands now', () => {
    expect(promiseIn('  - [ ] send the deck 📅 2026-12-01', LEXICON)).toBe('send the deck');
    expect(promiseIn('- [x] send the deck', LEXICON)).toBe('- [x] send the deck');
    expect(promiseIn('', LEXICON)).toBe('');
  });
});

describe('promises', () => {
  const notes = {
    'People/Ana.md': personNote('circle: friends', '- [ ] read her chapter\n- [ ] 2026-12-04 a card, with [[Sam]]\n- [x] done\n- [-] dropped\n\n```\n- [ ] code\n```\n- 2026-11-01 call\n'),
    'People/Sam.md': personNote('type: person', '- [ ] lunch with [[Ana]] and [[Sam]] 📅 2026-11-30\n'),
    'Projects/Book.md': '# Book\n- [ ] thank [[Ana]] and [[Ana|her]] again\n- [ ] nobody in particular\n- [ ] call [[Nobody]]\n  - [ ] ask [[People/Ana]] [due:: 2026-12-01]\n> - [ ] quoted [[Ana]]\n',
    '2026-11-20.md': '- [ ] coffee with [[Ana]]\n',
  };
  const told = (path: string): string[] => rosterOf(notes).promisesOf(path).map(({ path: from, line, day: of }) => `${from}:${line} ${of === null ? '–' : printDay(of)}`);

  it('to a person come from all notes, soonest first, those without a day last', () => {
    expect(told('People/Ana.md')).toEqual([
      'People/Sam.md:4 2026-11-30', 'Projects/Book.md:5 2026-12-01', 'People/Ana.md:5 2026-12-04', '2026-11-20.md:1 –', 'People/Ana.md:4 –', 'Projects/Book.md:2 –',
    ]);
    expect(told('People/Sam.md')).toEqual(['People/Sam.md:4 2026-11-30', 'People/Ana.md:5 2026-12-04']);
  });

  it('to nobody are none', () => {
    expect(told('Projects/Book.md')).toEqual([]);
    expect(told('Nowhere.md')).toEqual([]);
  });

  it('of all people say whom they are made to', () => {
    const all = rosterOf(notes).promises();
    expect(all.map(({ path, line, to }) => [path, line, ...to])).toEqual([
      ['People/Sam.md', 4, 'People/Sam.md', 'People/Ana.md'], ['Projects/Book.md', 5, 'People/Ana.md'], ['People/Ana.md', 5, 'People/Ana.md', 'People/Sam.md'],
      ['2026-11-20.md', 1, 'People/Ana.md'], ['People/Ana.md', 4, 'People/Ana.md'], ['Projects/Book.md', 2, 'People/Ana.md'],
    ]);
  });

  it('are no interactions, and change nobody’s standing', () => {
    const roster = rosterOf(notes);
    expect(roster.counts(day('2026-11-23'))).toEqual({ notes: 4, people: 2, linesCounted: 1, linesNotCounted: 0 });
    expect(roster.findings(day('2026-11-23'))).toEqual([]);
  });
});
