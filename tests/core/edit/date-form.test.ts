import { describe, expect, it } from 'vitest';
import { datedHead, printLike } from '../../../src/core/edit/date-form';
import { day } from '../reading';

const PATTERNS = ['d MMM yyyy'];

/** The 5th of February 2027 as lines that begin so would have it. */
const like = (...heads: readonly string[]): string => printLike(day('2027-02-05'), heads.map((head) => datedHead(head, PATTERNS)!));

describe('a date is written as those there are:', () => {
  it.each([
    ['2026-11-03 call', '2027-02-05'],
    ['2026-11-03: call', '2027-02-05:'],
    ['2026/11/03 call', '2027/02/05'],
    ['2026.11.03 call', '2027.02.05'],
    ['[[2026-11-03]] call', '[[2027-02-05]]'],
    ['[[2026-11-03]]: call', '[[2027-02-05]]:'],
    ['[[Daily/2026-11-03|Tue]] call', '[[Daily/2027-02-05]]'],
    ['[[Daily/2026-11-03|3 November]] call', '[[Daily/2027-02-05]]'],
    ['[[Daily/2026-11-03|2026-11-03]] call', '[[Daily/2027-02-05|2027-02-05]]'],
    ['[[Daily/2026/2026-11/2026-11-03]] call', '[[Daily/2027/2027-02/2027-02-05]]'],
    ['[[Daily/2026/11/2026-11-03]] call', '[[Daily/2027/02/2027-02-05]]'],
    ['[[2026/11/2026-11-03|Tue]] call', '[[2027/02/2027-02-05]]'],
    ['[[Daily/2026/W45/2026-11-03]] call', '[[2027-02-05]]'],
    ['**2026-11-03** call', '**2027-02-05**'],
    ['**2026-11-03**: call', '**2027-02-05**:'],
    ['_2026-11-03_ call', '_2027-02-05_'],
    ['(2026-11-03) call', '(2027-02-05)'],
    ['(2026-11-03): call', '(2027-02-05):'],
    ['***2026-11-03*** call', '***2027-02-05***'],
    ['__2026-11-03__ call', '__2027-02-05__'],
    ['___2026-11-03___: call', '___2027-02-05___:'],
    ['**2026-11-03:** call', '**2027-02-05:**'],
    ['**2026-11-03:**: call', '**2027-02-05:**:'],
    ['[[Daily_notes/2026-11-03]] call', '[[Daily_notes/2027-02-05]]'],
  ])('%s', (head, printed) => {
    expect(like(head)).toBe(printed);
    expect(like(head, head)).toBe(printed);
  });
});

describe('a date is plain', () => {
  it.each([
    ['T14:30'], ['T14:30Z'], ['T14:30:15'], ['T14:30:15.1234'], ['T14:30:15Z'], ['T14:30:15.123Z'], ['T14:30+02:00'], ['T14:30-0500'], ['T14:30:15.1+0200'],
  ])('where a time is glued to those there are: %s', (time) => {
    expect(like(`2026-11-03${time} call`)).toBe('2027-02-05');
    expect(like(`2026-11-03${time}: call`)).toBe('2027-02-05:');
    expect(like(`(2026-11-03${time}) call`)).toBe('(2027-02-05)');
  });

  it.each([[['3 Nov 2026 call']], [['**2026-11-03 lunch**']], [['(2026-11-03 at last)']], [['___2026-11-03_ call']], [['***2026-11-03* call']], [['2026-11-03 call', '2026/11/04 call']], [['2026-11-03 call', '3 Nov 2026 call']], [[]]])(
    'where those there are tell no form: %j', (heads) => {
      expect(like(...heads)).toBe('2027-02-05');
    },
  );
});

it('has four digits for its year, however long ago', () => {
  expect(printLike(day('0987-02-05'), [datedHead('[[Daily/0986/0986-11-03]] call', PATTERNS)!])).toBe('[[Daily/0987/0987-02-05]]');
});

it.each(['call', '', '2026-13-45 call', 'on 2026-11-03'])('a line that begins with no date has no dated head: %j', (text) => {
  expect(datedHead(text, PATTERNS)).toBeNull();
});
