import { describe, expect, it } from 'vitest';
import { citiesOf, peopleIn } from '../../src/core/place';
import { personNote, viewOf } from './reading';

const { people } = viewOf({
  'People/Ana.md': personNote('circle: warm\ncity: Lyon', '- 2026-11-01 call'),
  'People/Sam.md': personNote('circle: inner\ncity: [lyon, Porto]', '- 2026-11-01 call'),
  'People/Talia.md': personNote('circle: inner\ncity: Porto Alegre', '- 2026-10-01 call'),
  'People/Noor.md': personNote('type: person\ncity: Besançon'),
  'People/Olu.md': personNote('circle: inner\ncity: Lyon\nresting: true', '- 2020-11-01 call'),
  'People/Luc.md': personNote('circle: inner\ncity: LYON\narchived: true'),
  'People/Vera.md': personNote('circle: inner\ncity: Lyon', '- 2026-10-20 call'),
  'People/Twice.md': personNote('circle: friends\ncity: [Porto, porto]'),
}, '2026-11-23');
const names = (place: string): string[] => peopleIn(people, place).map(({ person }) => person.name);

describe('the places of people', () => {
  it('are counted once a person, the commonest spelling first, all of them kept', () => {
    expect(citiesOf(people)).toEqual([
      { name: 'Lyon', spellings: ['Lyon', 'lyon'], count: 4 }, { name: 'Porto', spellings: ['Porto', 'porto'], count: 2 },
      { name: 'Besançon', spellings: ['Besançon'], count: 1 }, { name: 'Porto Alegre', spellings: ['Porto Alegre'], count: 1 },
    ]);
    expect(citiesOf([])).toEqual([]);
  });

  it('hold everyone there by who is most due, those without a due day after them by name', () => {
    expect(names('lyon')).toEqual(['Vera', 'Sam', 'Ana', 'Olu']);
  });

  it('are found by part of their name, accents and case apart', () => {
    expect(names('porto')).toEqual(['Talia', 'Sam', 'Twice']);
    expect(names('Alegre')).toEqual(['Talia']);
    expect(names('besanc')).toEqual(['Noor']);
    expect(names('Paris')).toEqual([]);
    expect(names('  ')).toEqual([]);
  });
});
