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

test('contacts of one day stand by their place, a day’s lines in their order, and those of today are among them', () => {
  const one = rosterOf({
    'Zoe.md': personNote('circle: friends', '- 2026-11-03 call\n- 2026-11-23 call\n- 2026-11-03 email\n'),
    'Ana.md': personNote('circle: friends', '- 2026-11-03 lunch\n- 2026-11-24 call\n'),
    'Bo.md': personNote('circle: friends', '- 2026-11-03 lunch\n'),
    '2026-11-03.md': '- text [[Zoe]]\n',
  });
  const places = (...paths: string[]): string[] => contactsOf(one, paths, day('2026-11-23')).map(({ path, line }) => `${path}:${line}`);
  expect(places('Zoe.md', 'Bo.md', 'Ana.md')).toEqual(['2026-11-03.md:1', 'Ana.md:4', 'Bo.md:4', 'Zoe.md:4', 'Zoe.md:6', 'Zoe.md:5']);
  expect(places('Ana.md', 'Bo.md', 'Zoe.md')).toEqual(places('Zoe.md', 'Bo.md', 'Ana.md'));
});

test('lines of one day and one note stand in their order, whosever they are, and notes before lines', () => {
  const one = rosterOf({
    'Ana.md': personNote('circle: friends', 'We met.\n\n- 2026-11-03 lunch\n'), 'Bo.md': personNote('circle: friends', '- 2026-11-03 lunch\n'), 'Cy.md': personNote('circle: friends'), '2026-11-03.md': '- text [[Bo]]\n- call [[Cy]]\n- text [[Ana]]\n',
  });
  for (const paths of [['Ana.md', 'Bo.md', 'Cy.md'], ['Cy.md', 'Bo.md', 'Ana.md'], ['Bo.md', 'Ana.md', 'Cy.md']]) {
    expect(contactsOf(one, paths, day('2026-11-23')).map(({ path, line }) => `${path}:${line}`)).toEqual(['2026-11-03.md:1', '2026-11-03.md:2', '2026-11-03.md:3', 'Ana.md:6', 'Bo.md:4']);
  }
});

test('a contact knows its channel, and whether it was an attempt', () => {
  const one = rosterOf({ 'Ana.md': personNote('circle: friends', '- 2026-11-01 → email\n- 2026-11-02 saw each other\n') });
  expect(contactsOf(one, ['Ana.md'], day('2026-11-23')).map(({ channel, out }) => [one.lexicon.channels.rows[channel - 1]?.name ?? null, out])).toEqual([['email', true], [null, false]]);
});
