import { expect, it } from 'vitest';
import { auditView } from '../../src/core/audit/view';
import { briefingOn, type Briefing } from '../../src/core/briefing';
import { printDay } from '../../src/core/day';
import { day, personNote, rosterOf } from './reading';

const NOTES = {
  'Ana.md': personNote('type: person\nvia: "[[Talia]]"\nbirthday: 1988-12-02\ndates:\n  wedding: 06-14', [
    ...['2026-11-03 call', '2026-10-01 lunch with [[Sam]]', '2026-09-01 email', '2026-08-01 email', '2026-07-01 email', '2026-06-01 email', '2027-01-01 call', '2026-11-03 text'].map((line) => `- ${line}\n`),
    '- [ ] Send the deck\n',
  ].join('')),
  'Talia.md': personNote('type: person\nvia: "[[The choir]]"', '- 2026-05-01 lunch with [[Ana]], [[Nobody]]\n'),
  'Sam.md': personNote('type: person\nvia: "[[Ana]]"'),
  'Olu.md': personNote('type: person'),
};

function on(path: string, notes: Readonly<Record<string, string>> = NOTES): Briefing {
  const roster = rosterOf(notes);
  const view = auditView(roster, day('2026-11-23'));
  return briefingOn(view.byPath.get(path)!, view, roster);
}

it('a briefing tells through whom one met them, the newest lines, promises, days to come and people shared', () => {
  const { chain, lines, promises, coming, shared } = on('Ana.md');
  expect(chain.map(({ target, path }) => [target, path])).toEqual([['Talia', 'Talia.md'], ['The choir', null]]);
  expect(lines.map((one) => `${printDay(one.day)} ${one.path}:${one.line}`)).toEqual(['2026-11-03 Ana.md:8', '2026-11-03 Ana.md:15', '2026-10-01 Ana.md:9', '2026-09-01 Ana.md:10', '2026-08-01 Ana.md:11']);
  expect(promises.map(({ line }) => line)).toEqual([16]);
  expect(coming.map((one) => [one.label, printDay(one.day)])).toEqual([[null, '2026-12-02'], ['wedding', '2027-06-14']]);
  expect(shared.map(({ name }) => name)).toEqual(['Sam', 'Talia']);
});

it('a briefing on somebody alone is empty, not wrong', () => {
  expect(on('Olu.md')).toMatchObject({ chain: [], lines: [], promises: [], coming: [], shared: [] });
});

it.each([
  ['whom their own lines name', { 'Bo.md': personNote('type: person', '- 2026-05-01 lunch with [[Cy]] and [[Bo]]\n'), 'Cy.md': personNote('type: person') }, ['Cy']],
  ['whose lines name them', { 'Bo.md': personNote('type: person'), 'Cy.md': personNote('type: person', '- 2026-05-01 lunch with [[Dee]] and [[Bo]]\n'), 'Dee.md': personNote('type: person') }, ['Cy']],
  ['whom they introduced', { 'Bo.md': personNote('type: person'), 'Cy.md': personNote('type: person\nvia: "[[Bo]]"'), 'Dee.md': personNote('type: person\nvia: "[[Cy]]"') }, ['Cy']],
  ['nobody twice', { 'Bo.md': personNote('type: person', '- 2026-05-01 lunch with [[Cy]]\n- 2026-04-01 lunch with [[Cy]]\n'), 'Cy.md': personNote('type: person\nvia: "[[Bo]]"') }, ['Cy']],
  ['nobody but people', { 'Bo.md': personNote('type: person', '- 2026-05-01 lunch with [[Cy]], [[Choir]]\n'), 'Choir.md': '# Choir\n' }, []],
])('a briefing shares %s', (_, notes, shared) => {
  expect(on('Bo.md', notes).shared).toEqual(shared.map((name) => ({ path: `${name}.md`, name })));
});

it('a briefing shares eight people at most, those of the person’s own lines first', () => {
  const names = 'ABCDEFGHIJ'.split('').map((letter) => `P${letter}`);
  const notes = { 'Bo.md': personNote('type: person', `- 2026-05-01 lunch with ${names.map((name) => `[[${name}]]`).join(', ')}\n`), ...Object.fromEntries(names.map((name) => [`${name}.md`, personNote('type: person')])) };
  expect(on('Bo.md', notes).shared.map(({ name }) => name)).toEqual(names.slice(0, 8));
});

it('a briefing has the days to come in their order, whichever is written first, and none that are past', () => {
  const notes = { 'Bo.md': personNote('type: person\nbirthday: 11-20\ndates: { moved: 2020-01-01, wedding: 12-14, name day: 11-24 }') };
  expect(on('Bo.md', notes).coming.map((one) => [one.label, printDay(one.day)])).toEqual([['name day', '2026-11-24'], ['wedding', '2026-12-14'], [null, '2027-11-20']]);
});
