import { expect, it } from 'vitest';
import { calledInFull, calledSo, nearlyCalled, pathsOf, theOneCalled } from '../../src/core/called';
import { isCircle, narrowed } from '../../src/core/narrow';
import { day, LEXICON } from './reading';
import { rosterOf } from './reading';

const { people } = rosterOf({
  'People/Ana Ruiz.md': '---\naliases: [Anita]\ncircle: clients\ncity: Lisbon\n---\n',
  'People/Ana Sá.md': '---\ncircle: [inner, Clients]\ncity: [Porto, Lisboa]\n---\n',
  'People/Bo.md': '---\ncircle: choir\n---\n',
}).view(day('2026-11-23'));
const names = (said: string): string[] => calledSo(people, said).map(({ person }) => person.name);

it.each([
  ['Ana Ruiz', ['Ana Ruiz']], ['ana sa', ['Ana Sá']], ['ANITA', ['Ana Ruiz']], ['People/Bo.md', ['Bo']], ['[[Bo]]', ['Bo']], ['[[Ana Ruiz|Ana]]', ['Ana Ruiz']],
  ['ana', ['Ana Ruiz', 'Ana Sá']], ['', []], ['Zoe', []], ['[[]]', []],
])('%s is who is called so', (said, found) => {
  expect(names(said)).toEqual(found);
});

it.each([
  ['Ana Riuz', 'Ana Ruiz'], ['Ana Ruis', 'Ana Ruiz'], ['ana rusi', 'Ana Ruiz'], ['Anito', 'Ana Ruiz'], ['Ana Saa', 'Ana Sá'], ['Peple/Bo', 'Bo'], ['Zoe', null], ['Cal', null], ['', null], ['Anna Ruizzo', null],
])('%s is nearly what %s is called', (said, name) => {
  expect(nearlyCalled(people, said)?.person.name ?? null).toBe(name);
});

it('in full is a whole name, and a path before any name', () => {
  const others = rosterOf({
    'People/Ana.md': '---\ntype: person\naliases: [Bo]\n---\n', 'People/Anastasia.md': '---\ntype: person\nname: People/Ana.md\n---\n', 'Old.md/Notes of 2026.md': '---\ntype: person\n---\n',
  }).view(day('2026-11-23')).people;
  const inFull = (said: string): string[] => calledInFull(others, said).map(({ person }) => person.path);
  expect(['Ana', 'ana ', 'bo', '[[Ana]]', '[[People/Ana|her]]', '[[Ana#Work]]', 'people/ana'].map(inFull)).toEqual(Array.from({ length: 7 }, () => ['People/Ana.md']));
  expect(['An', '', '[[Ana', 'see [[Ana]]', '[[Ana]] too', '[[Ana]]]', '[[Ana Ruiz|Ana]]'].map(inFull)).toEqual(Array.from({ length: 7 }, () => []));
  expect(inFull('People/Ana.md')).toEqual(['People/Ana.md']);
  expect(inFull('People/ana.md')).toEqual(['People/Ana.md', 'People/Anastasia.md']);
  expect(inFull('[[Old.md/Notes of 2026]]')).toEqual(['Old.md/Notes of 2026.md']);
  // A name in part is asked for only where nobody has it in full.
  expect([calledSo(others, 'Ana'), calledSo(others, 'nast')].map((found) => found.map(({ person }) => person.path))).toEqual([['People/Ana.md'], ['People/Anastasia.md']]);
});

it('the one who is called so is found, closely where that is asked for', () => {
  expect(theOneCalled(people, 'Anita')).toMatchObject({ person: { path: 'People/Ana Ruiz.md' } });
  expect(theOneCalled(people, 'anit')).toMatchObject({ person: { path: 'People/Ana Ruiz.md' } });
  expect(theOneCalled(people, 'anit', calledInFull)).toEqual({ rule: 'nobody-called', given: 'anit' });
});

it('no more than five of many are named', () => {
  expect(pathsOf(Array.from({ length: 7 }, (_, index) => ({ path: `${index}.md` })))).toBe('0.md, 1.md, 2.md, 3.md, 4.md');
});

it('nobody and several are said, several with the paths of their notes', () => {
  expect(theOneCalled(people, 'Zoe')).toEqual({ rule: 'nobody-called', given: 'Zoe' });
  expect(theOneCalled(people, 'ana')).toEqual({ rule: 'several-called', given: 'People/Ana Ruiz.md, People/Ana Sá.md' });
});

it('people are narrowed to a circle, a place, or both', () => {
  const who = (what: Parameters<typeof narrowed>[1]): string[] => narrowed(people, what).map(({ person }) => person.name);
  expect(who({})).toHaveLength(3);
  expect(who({ circle: 'CLIENTS' })).toEqual(['Ana Ruiz', 'Ana Sá']);
  expect(who({ city: 'lisb' })).toHaveLength(2);
  expect(who({ circle: 'inner', city: 'porto' })).toEqual(['Ana Sá']);
  expect([isCircle('Inner', people, LEXICON.circles), isCircle('choir', people, LEXICON.circles), isCircle('chess', people, LEXICON.circles)]).toEqual([true, true, false]);
});
