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

function on(path: string): Briefing {
  const roster = rosterOf(NOTES);
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
