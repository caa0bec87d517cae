import { expect, it } from 'vitest';
import { calledSo, theOneCalled } from '../../src/core/called';
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
