import { expect, it } from 'vitest';
import { Companies, type Host, type Named } from '../../../src/core/audit/named';

/** Somebody and whom the lines of their note name: `-` where the name leads to no note. */
function host(path: string, ...names: readonly string[]): Host {
  return { person: { path }, company: names.map((name, row): Named => ({ target: name, to: name === '-' ? null : name, path, line: row + 1, day: 0, row })) };
}

/** Who names whom, and which names are of nobody, with Ana and Bo for people. */
function state(companies: Companies): { readonly naming: readonly string[]; readonly strangers: readonly string[] } {
  return {
    naming: ['Ana', 'Bo', 'Choir'].map((name) => `${name}: ${[...companies.notesNaming(name)].sort().join(' ')}`),
    strangers: [...companies.strangers((path) => path === 'Ana' || path === 'Bo')].flatMap((named) => named.map(({ path, target }) => `${path} ${target}`)).sort(),
  };
}

it('the company of people is kept up as their notes change, come and go', () => {
  const companies = new Companies();
  const [ana, bo, boLater] = [host('Ana', 'Bo', 'Choir', '-', 'Bo'), host('Bo', 'Ana'), host('Bo', 'Choir', '-')];
  expect(state(companies)).toEqual({ naming: ['Ana: ', 'Bo: ', 'Choir: '], strangers: [] });
  companies.replace(undefined, ana);
  companies.replace(undefined, bo);
  expect(state(companies)).toEqual({ naming: ['Ana: Bo', 'Bo: Ana', 'Choir: Ana'], strangers: ['Ana -', 'Ana Choir'] });
  companies.replace(bo, boLater);
  expect(state(companies)).toEqual({ naming: ['Ana: ', 'Bo: Ana', 'Choir: Ana Bo'], strangers: ['Ana -', 'Ana Choir', 'Bo -', 'Bo Choir'] });
  companies.replace(ana, { ...ana });
  expect(state(companies)).toEqual({ naming: ['Ana: ', 'Bo: Ana', 'Choir: Ana Bo'], strangers: ['Ana -', 'Ana Choir', 'Bo -', 'Bo Choir'] });
  companies.replace(ana, undefined);
  expect(state(companies)).toEqual({ naming: ['Ana: ', 'Bo: ', 'Choir: Bo'], strangers: ['Bo -', 'Bo Choir'] });
  companies.replace(boLater, host('Bo'));
  expect(state(companies)).toEqual({ naming: ['Ana: ', 'Bo: ', 'Choir: '], strangers: [] });
});

it('whoever names somebody that comes or goes names somebody else', () => {
  const companies = new Companies();
  const people = new Set(['Ana']);
  const strangers = (): string[] => [...companies.strangers((path) => people.has(path))].flatMap((named) => named.map(({ target }) => target));
  companies.replace(undefined, host('Ana', 'Bo'));
  expect(strangers()).toEqual(['Bo']);
  people.add('Bo');
  companies.replace(undefined, host('Bo'));
  expect(strangers()).toEqual([]);
  people.delete('Bo');
  companies.replace(host('Bo'), undefined);
  expect(strangers()).toEqual(['Bo']);
});
