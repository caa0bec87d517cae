import { expect, test } from 'vitest';
import { walkOf } from '../../src/views/find/walk-model';
import { viewOf } from '../core/reading';

const note = (fields: string, lines: number): string => `---\ntype: person\n${fields}---\n${Array.from({ length: lines }, (_, index) => `- 2026-0${index + 1}-01 call\n`).join('')}`;
const { people } = viewOf({
  'Ana.md': note('', 2), 'Bo.md': note('', 4), 'Chloé.md': note('', 1), 'Dmitri.md': note('', 0), 'Esther.md': note('', 3), 'Farid.md': note('', 0),
  'Gwen.md': note('circle: friends\n', 9), 'Hao.md': note('cadence: none\n', 9), 'Ines.md': note('archived: true\n', 9), 'Jon.md': note('circle: choir\n', 9),
}, '2026-11-23');

test('it asks about those with nothing that says how often, whoever has the most lines first, five at the most', () => {
  const passed = new Set<string>();
  const asked: string[] = [];
  for (let { next } = walkOf(people, passed); next; { next } = walkOf(people, passed)) {
    asked.push(`${next.person.name} ${walkOf(people, passed).step}/${walkOf(people, passed).of}`);
    passed.add(next.person.path);
  }
  expect(asked).toEqual(['Bo 1/5', 'Esther 2/5', 'Ana 3/5', 'Chloé 4/5', 'Dmitri 5/5']);
});

test('it ends where nobody is left to ask about', () => {
  expect(walkOf(people.filter(({ person }) => person.name === 'Gwen'), new Set())).toMatchObject({ next: null, of: 0 });
  expect(walkOf([], new Set())).toMatchObject({ next: null, of: 0 });
});
