// A fault of Kith's own at one note: the others are read, and the fault is named.
import { expect, it, vi } from 'vitest';
import { linkResolver } from '../../scripts/headless/links';
import type { NoteSource } from '../../src/core/note';
import { Roster } from '../../src/core/roster';
import { mayConcern } from '../../src/vault/note-reader';
import { day, LEXICON } from './reading';

const TODAY = day('2026-11-23');
const sound = (path: string): NoteSource => ({ path, text: '---\ncircle: friends\n---\n- 2026-11-03 call\n', fields: { circle: 'friends' } });
const fails = (): never => {
  throw new TypeError('x is undefined');
};
/** Fields no reader has made: to look at them fails. */
const FAULTY = new Proxy({}, { get: fails, has: fails, ownKeys: fails, getOwnPropertyDescriptor: fails });

it('hides none of the other 999 notes, and is a finding', () => {
  const paths = Array.from({ length: 1_000 }, (_, index) => `People/P${index}.md`);
  const roster = new Roster(LEXICON, linkResolver(paths));
  for (const path of paths) roster.put(path === 'People/P500.md' ? { ...sound(path), fields: FAULTY } : sound(path));
  expect(roster.view(TODAY).people).toHaveLength(999);
  expect(roster.findings(TODAY)).toEqual([{ path: 'People/P500.md', line: 1, rule: 'reader-failed', given: 'x is undefined' }]);
  roster.put(sound('People/P500.md'));
  expect(roster.view(TODAY).people).toHaveLength(1_000);
  expect(roster.findings(TODAY)).toEqual([]);
});

it('in the app is found where the note is looked at first', () => {
  expect(mayConcern('People/Ana.md', { frontmatter: FAULTY }, LEXICON)).toBe(true);
});

it('of the arithmetic of days hides nobody else either', () => {
  const roster = new Roster(LEXICON, linkResolver([]));
  for (const name of ['Ana', 'Noor']) roster.put(sound(`People/${name}.md`));
  const person = roster.factsOf('People/Ana.md')!.person!;
  vi.spyOn(person, 'rules', 'get').mockImplementation(fails);
  expect(roster.view(TODAY).people.map(({ person: { name } }) => name)).toEqual(['Noor']);
  expect(roster.findings(TODAY).map(({ rule, path }) => [rule, path])).toEqual([['reader-failed', 'People/Ana.md']]);
});
