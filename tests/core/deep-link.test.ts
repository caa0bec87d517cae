import { expect, it } from 'vitest';
import { LINKED_VIEWS, parseDeepLink } from '../../src/core/deep-link';
import { HOSTILE_TEXTS } from '../hostile-texts';

it.each<[Record<string, string>, object]>([
  [{ action: 'kith', view: 'due' }, { open: 'view', view: 'due' }],
  [{ view: 'Orbit' }, { open: 'view', view: 'orbit' }],
  [{ person: 'Ana' }, { open: 'person', person: 'Ana' }],
  [{ view: 'due', person: 'Ana' }, { open: 'person', person: 'Ana' }],
  [{ person: 'Ana', log: 'call: about the deck' }, { open: 'log', person: 'Ana', line: 'call: about the deck' }],
  [{ log: 'call:\n\u202eabout\u0000 it ' }, { open: 'log', person: null, line: 'call: about it' }],
  [{ log: 'true' }, { open: 'log', person: null, line: '' }],
  [{ action: 'kith' }, { rule: 'nothing-asked', given: '' }],
  [{ view: 'settings' }, { rule: 'unknown-view', given: 'settings' }],
  [{ view: 'constructor' }, { rule: 'unknown-view', given: 'constructor' }],
])('%j asks for %j', (given, meant) => {
  expect(parseDeepLink(given)).toEqual(meant);
});

it('no parameter asks for more than opening, or is longer than a line', () => {
  for (const name of ['view', 'person', 'log', '__proto__', 'undo']) {
    for (const text of [...HOSTILE_TEXTS, 'x'.repeat(100_000)]) {
      const link = parseDeepLink(Object.fromEntries([[name, text]]));
      if (!('rule' in link)) expect(['view', 'person', 'log']).toContain(link.open);
      expect(JSON.stringify(link).length).toBeLessThan(1_200);
    }
  }
  expect(LINKED_VIEWS).toHaveLength(5);
});
