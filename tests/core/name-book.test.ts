import { describe, expect, it } from 'vitest';
import { called, calledExactly, linkedPerson, meant, nameBook, type Named } from '../../src/core/name-book';
import { someone } from './typing';

const people: readonly Named[] = [
  someone('Ana'), someone('Ana Ruiz', 'Anita'), someone('Sam Okafor'), { path: 'Work/Sam Okafor.md', name: 'S. Okafor', aliases: ['', ' '] },
  { path: 'People/tm.md', name: 'Talia Mercer', aliases: [] }, someone('Anders'),
];
const book = nameBook(people);
const paths = (found: readonly Named[]): string[] => found.map(({ path }) => path);

describe('somebody called by name', () => {
  it('is found by name, alias or file, without regard to case and accents', () => {
    expect(paths(calledExactly(book, 'ANA RUIZ'))).toEqual(['People/Ana Ruiz.md']);
    expect(paths(calledExactly(book, ' anità '))).toEqual(['People/Ana Ruiz.md']);
    expect(paths(calledExactly(book, 'tm'))).toEqual(['People/tm.md']);
    expect(paths(calledExactly(book, 'sam okafor'))).toEqual(['People/Sam Okafor.md', 'Work/Sam Okafor.md']);
    expect(calledExactly(book, '')).toEqual([]);
  });

  it('has a whole name before a first name, and a first name before a beginning', () => {
    expect(paths(called(book, 'ana'))).toEqual(['People/Ana.md']);
    expect(paths(called(book, 'talia'))).toEqual(['People/tm.md']);
    expect(paths(meant(book, 'an'))).toEqual(['People/Ana.md', 'People/Ana Ruiz.md', 'People/Anders.md']);
    expect(paths(meant(book, 'and'))).toEqual(['People/Anders.md']);
    expect(paths(meant(book, 'talia m'))).toEqual(['People/tm.md']);
    expect(meant(book, 'a')).toEqual([]);
    expect(meant(book, 'constructor')).toEqual([]);
  });

  it('is in the order of the alphabet, each spelling once', () => {
    expect(book.spellings.map(({ folded }) => folded)).toEqual(['ana', 'ana ruiz', 'anders', 'anita', 's. okafor', 'sam okafor', 'sam okafor', 'talia mercer', 'tm']);
    expect(paths(nameBook([someone('Ana Ruiz', 'Ana R.')]).byFirstName.get('ana') ?? [])).toEqual(['People/Ana Ruiz.md']);
    expect(nameBook([someone('Ana', '', ' ')]).spellings).toHaveLength(1);
  });

  it('is linked by path, or by a file’s name only one has', () => {
    expect(linkedPerson(book, 'People/Sam Okafor')?.path).toBe('People/Sam Okafor.md');
    expect(linkedPerson(book, 'work/sam okafor.md')?.path).toBe('Work/Sam Okafor.md');
    expect(linkedPerson(book, 'Ana')?.path).toBe('People/Ana.md');
    expect([linkedPerson(book, 'Sam Okafor'), linkedPerson(book, 'Talia Mercer'), linkedPerson(book, 'Anita'), linkedPerson(book, 'Other/Ana')]).toEqual([null, null, null, null]);
  });
});
