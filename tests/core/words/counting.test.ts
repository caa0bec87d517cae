// Numbers and the forms of nouns behind them, held to what the engine knows of a language.
import { describe, expect, it } from 'vitest';
import * as english from '../../../src/core/words/en-counting';
import * as french from '../../../src/core/words/fr-counting';

const NUMBERS = [...Array.from({ length: 1_002 }, (_, value) => value), 0.5, 1.5, 2.5, 999.5, -1, 10_000, 1_000_000, 1_000_001, 2_000_000];

describe.each([['en', english], ['fr', french]] as const)('a number in %s', (locale, { number, form }) => {
  it('is written as the language writes it', () => {
    expect(NUMBERS.map(number)).toEqual(NUMBERS.map((value) => value.toLocaleString(locale)));
  });

  it('has the form of a noun behind it that the language has', () => {
    const plurals = new Intl.PluralRules(locale);
    const forms = { one: 'note', other: 'notes', many: 'de notes' };
    expect(NUMBERS.map((value) => form(value, 'note', 'notes'))).toEqual(NUMBERS.map((value) => forms[plurals.select(value) as keyof typeof forms]));
  });
});
