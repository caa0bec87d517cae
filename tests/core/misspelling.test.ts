import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, meantField } from '../../src/core/misspelling';
import { LEXICON } from './reading';

describe('slips between two words', () => {
  it.each([['cadence', 'cadence', 0], ['cadance', 'cadence', 1], ['cadnece', 'cadence', 1], ['cadenc', 'cadence', 1], ['caadence', 'cadence', 1], ['', 'via', 3], ['ca', 'abc', 3], ['rating', 'resting', 2]])('%s, %s: %s', (a, b, slips) => {
    expect(distance(a, b)).toBe(slips);
  });

  it('are the same both ways, and one for any one slip', () => {
    fc.assert(fc.property(fc.string({ maxLength: 10 }), fc.string({ maxLength: 10 }), (a, b) => distance(a, b) === distance(b, a) && distance(a, b) <= Math.max(a.length, b.length) && (distance(a, b) === 0) === (a === b)));
    fc.assert(fc.property(fc.string({ minLength: 2, maxLength: 10 }), fc.nat(8), (word, at) => {
      const place = at % (word.length - 1);
      const changed = word.slice(0, place) + word[place + 1]! + word[place]! + word.slice(place + 2);
      return distance(word, changed) <= 1 && distance(word, word.slice(0, place) + word.slice(place + 1)) === 1;
    }));
  });

  it('name a field whatever the key is, and throw at none', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (key) => {
      const meant = meantField(key, { [key]: 1 }, LEXICON);
      return meant === null || LEXICON.fieldNames.has(meant);
    }));
  });
});
