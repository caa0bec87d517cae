import { describe, expect, it } from 'vitest';
import { parseBlock, type Block } from '../../src/core/block';
import { LANGUAGES } from '../../src/core/language';
import type { NotAskedRule } from '../../src/core/not-asked';
import { explainNotAsked } from '../../src/core/words/explain-not-asked';
import { wordsOf } from '../../src/core/words/words';
import { HOSTILE_TEXTS } from '../hostile-texts';

const PLAIN: Block = { view: 'due', circle: null, city: null, person: null, limit: null };

describe('a block', () => {
  it.each<[string, Partial<Block>]>([
    ['', {}],
    ['due', {}],
    [' Due ', {}],
    ['due, circle: clients, limit: 5', { circle: 'clients', limit: 5 }],
    ['circle:clients', { circle: 'clients' }],
    ['limit: 5\ndue\n\ncity : Lisbon\n', { limit: 5, city: 'Lisbon' }],
    ['city: "Washington, D.C.", due', { city: 'Washington, D.C.' }],
    ['audit', { view: 'audit' }],
    ['audit, person: Ana, limit: 2', { view: 'audit', person: 'Ana', limit: 2 }],
    ['person', { view: 'person', person: '' }],
    ['person: [[Ana Ruiz|Ana]]', { view: 'person', person: '[[Ana Ruiz|Ana]]' }],
    ['calendar, person', { view: 'calendar', person: '' }],
    ['calendar, city: Lisbon', { view: 'calendar', city: 'Lisbon' }],
    ['orbit, circle: inner', { view: 'orbit', circle: 'inner' }],
    ['circle: key: accounts', { circle: 'key: accounts' }],
    ['due, , limit: 10,\n \n', { limit: 10 }],
    ['limit: 1', { limit: 1 }],
    ['limit: 1000', { limit: 1000 }],
    ['LIMIT : 0012', { limit: 12 }],
    ['city: " Lisbon "', { city: 'Lisbon' }],
    ['city: "Lisbon" or "Porto"', { city: '"Lisbon" or "Porto"' }],
    ['city: the "old" town', { city: 'the "old" town' }],
    ['city: "Lisbon', { city: '"Lisbon' }],
    ['audit, city: Lisbon', { view: 'audit', city: 'Lisbon' }],
  ])('%j is read', (source, meant) => {
    expect(parseBlock(source)).toEqual({ ...PLAIN, ...meant });
  });

  it.each<[string, NotAskedRule, string]>([
    ['limt: 5', 'unknown-option', 'limt: 5'],
    ['constructor: 5', 'unknown-option', 'constructor: 5'],
    [': 5', 'unknown-option', ': 5'],
    ['due, audit', 'second-view', 'audit'],
    ['due, due', 'second-view', 'due'],
    ['limit: 1, limit: 2', 'said-twice', 'limit'],
    ['circle:', 'no-value', 'circle'],
    ['circle: ""', 'no-value', 'circle'],
    ['city', 'no-value', 'city'],
    ['person:', 'no-value', 'person'],
    ['audit: all', 'needless-value', 'audit: all'],
    ['limit: many', 'no-number', 'many'],
    ['limit: 0', 'no-number', '0'],
    ['limit: 1001', 'no-number', '1001'],
    ['limit: -3', 'no-number', '-3'],
    ['limit: 3 rows', 'no-number', '3 rows'],
    ['limit: top 3', 'no-number', 'top 3'],
    ['limit: 00001', 'no-number', '00001'],
    ['limit: 1.5', 'no-number', '1.5'],
    ['orbit, limit: 5', 'not-with', 'orbit, limit'],
    ['due, person: Ana', 'not-with', 'due, person'],
    ['person: Ana, city: Lisbon', 'not-with', 'person, city'],
  ])('%j is refused by name', (source, rule, given) => {
    expect(parseBlock(source)).toEqual({ rule, given });
  });

  it('of any text is read or refused', () => {
    for (const text of HOSTILE_TEXTS) expect(Object.keys(parseBlock(text))).toContain('rule' in parseBlock(text) ? 'given' : 'view');
  });
});

it.each(LANGUAGES)('every example beside a refused block is itself read, in either language (%s)', (language) => {
  for (const rule of ['unknown-option', 'second-view', 'said-twice', 'no-value', 'needless-value', 'no-number', 'not-with', 'no-circle', 'nobody-called', 'several-called'] as const) {
    expect(parseBlock(explainNotAsked({ rule, given: 'x' }, wordsOf(language)).right), rule).toHaveProperty('view');
  }
});
