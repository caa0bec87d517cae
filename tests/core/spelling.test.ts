import { describe, expect, it } from 'vitest';
import { dictionary, fold } from '../../src/core/spelling';

describe('two spellings of one word', () => {
  it.each([['Déjeuner', 'dejeuner'], ['  IN   Person ', 'in person'], ['De\u0301jeuner', 'dejeuner'], ['E-Mail', 'e-mail'], ['ÉVÉNEMENT', 'evenement'], ['in\u00a0person', 'in person']])(
    '%s folds to %s', (text, folded) => {
      expect(fold(text)).toBe(folded);
    });

  it('leave words of other scripts apart', () => {
    expect(fold('電話')).toBe('電話');
    expect(fold('')).toBe('');
  });
});

describe('a dictionary', () => {
  it('finds one meaning by each of its spellings, and nothing by the names of objects', () => {
    const words = dictionary([1, 'one un'], [2, 'two']);
    expect([words.get('un'), words.get('two'), words.get('constructor'), words.get('__proto__')]).toEqual([1, 2, undefined, undefined]);
  });
});
