import { describe, expect, it } from 'vitest';
import { fits } from '../../src/core/filter';
import { personNote, personOf } from './reading';

const ANA = personOf(personNote(`
type: person
name: Ana Ruiz
aliases: [Anita]
circle: [inner, clients]
city: São Paulo
org: Wayfair
role: head of buying
interests: [tennis, card payments]
needs: an intern
offers: introductions
email: ana@example.org
`), 'People/Buyers/R. Ana.md')!;

describe('a person fits a query', () => {
  it.each(['ana', 'RUIZ', 'anita', 'inner', 'client', 'sao paulo', 'SÃO', 'wayfair', 'buying', 'tennis', 'pay', 'ana tennis', 'paulo   ruiz inner', '', '  ', ' ana '])('by “%s”', (query) => {
    expect(fits(ANA, query)).toBe(true);
  });

  it.each(['bob', 'ana bob', 'ruizana', 'intern', 'introductions', 'example', 'buyers', '.*'])('not by “%s”', (query) => {
    expect(fits(ANA, query)).toBe(false);
  });

  it('by each word in one place or another, but by no word that runs from one place into the next', () => {
    expect(fits(ANA, 'paymentswayfair')).toBe(false);
    expect(fits(ANA, 'ruizanita')).toBe(false);
  });
});
