import { expect, it } from 'vitest';
import { log, open, pace, personOf, put, setField, type Fix } from '../../../src/core/audit/fix';
import type { Finding } from '../../../src/core/finding';
import { day } from '../reading';

const own: Finding = { path: 'Ana.md', line: 7, rule: 'dormant', given: '' };
const elsewhere: Finding = { path: 'Daily.md', line: 3, rule: 'promise-past', given: '', about: ['Ana.md', 'Bo.md'], facts: { today: day('2026-11-23') } };
const field: Finding = { ...own, line: 1, field: 'cercle', standard: 'circle' };

it.each<[string, Fix | Fix[], Fix | Fix[]]>([
  ['a line is opened', open(own), { kind: 'open', path: 'Ana.md', line: 7 }],
  ['a field is opened by its name in the note', open(field), { kind: 'open', path: 'Ana.md', line: 1, field: 'cercle' }],
  ['a line of another note is opened there', open(elsewhere), { kind: 'open', path: 'Daily.md', line: 3 }],
  ['a field is asked for', setField(elsewhere, 'circle'), { kind: 'set-field', path: 'Ana.md', field: 'circle', value: null }],
  ['a field is set', setField(own, 'cadence', 'none'), { kind: 'set-field', path: 'Ana.md', field: 'cadence', value: 'none' }],
  ['somebody rests from today on', put(elsewhere, 'rest'), { kind: 'rest', path: 'Ana.md', value: '2026-11-23' }],
  ['somebody is archived, where nobody knows the day', put(own, 'archive'), { kind: 'archive', path: 'Ana.md', value: 'true' }],
  ['somebody is seen less', pace(own, 'loosen', { count: 3, unit: 'month' }), [{ kind: 'loosen', path: 'Ana.md', value: '3 months' }]],
  ['nobody is seen at no rhythm', pace(own, 'tighten', undefined), []],
  ['a line is logged with those it is about', log(elsewhere, 'intro'), { kind: 'log', paths: ['Ana.md', 'Bo.md'], tag: 'intro' }],
  ['a line is logged with whose note it is', log(own), { kind: 'log', paths: ['Ana.md'], tag: null }],
])('%s', (_, fix, expected) => {
  expect(fix).toEqual(expected);
});

it('a finding is about whose note it leads to, unless it says so', () => {
  expect([own, elsewhere].map(personOf)).toEqual(['Ana.md', 'Ana.md']);
});
