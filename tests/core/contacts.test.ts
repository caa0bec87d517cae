import { expect, test } from 'vitest';
import { contactsOf } from '../../src/core/contacts';
import { printDay } from '../../src/core/day';
import { day, personNote, rosterOf } from './reading';

const roster = rosterOf({
  'Ana.md': personNote('circle: friends', '- 2026-11-03 call\n- 2027-01-01 call\n- 2026-10-01 coffee with [[Sam]]\n'),
  'Sam.md': personNote('circle: friends', '- 2026-10-02 email\n'),
});
const told = (...paths: string[]): string[] => contactsOf(roster, paths, day('2026-11-23'))
  .map((one) => `${printDay(one.day)} ${one.path}:${one.line} ${one.people.join(' ')}`);

test('a line with two people is one contact, of both', () => {
  expect(told('Ana.md', 'Sam.md')).toEqual(['2026-10-01 Ana.md:6 Ana.md Sam.md', '2026-10-02 Sam.md:4 Sam.md', '2026-11-03 Ana.md:4 Ana.md']);
});

test('of one person, lines of others’ notes are theirs too, and what is still to come is none', () => {
  expect(told('Sam.md')).toEqual(['2026-10-01 Ana.md:6 Sam.md', '2026-10-02 Sam.md:4 Sam.md']);
  expect(told()).toEqual([]);
});
