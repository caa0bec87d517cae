import { expect, it } from 'vitest';
import { mayTellDay, toldDay } from '../../src/core/told-day';
import { day, LEXICON } from './reading';

it.each([
  ['Notes/Bread.md', { created: '2026-11-03' }, '2026-11-03'],
  ['Notes/Bread.md', { created: '2026-11-03T10:15' }, '2026-11-03'],
  ['Notes/Bread.md', { date: '2026-11-04' }, '2026-11-04'],
  ['Notes/Bread.md', { created: '2026-11-03', date: '2026-11-04' }, '2026-11-03'],
  ['Notes/Bread.md', { created: null, date: '2026-11-04' }, '2026-11-04'],
  ['2026-11-05.md', { created: '2026-11-03' }, '2026-11-05'],
  ['2026-11-05.md', {}, '2026-11-05'],
  ['Notes/Bread.md', { created: 'lately' }, null],
  ['Notes/Bread.md', { created: 20_261_103 }, null],
  ['Notes/Bread.md', { updated: '2026-11-03' }, null],
])('%s with %j is of %s', (path, fields, told) => {
  expect(toldDay(path, fields, LEXICON.daily)).toBe(told === null ? null : day(told));
});

it('fields may tell a day where a note has one of the two', () => {
  expect([{ created: 'lately' }, { date: 7 }, { created: null, date: '' }].map(mayTellDay)).toEqual([true, true, true]);
  expect([{}, { updated: '2026-11-03' }, { created: undefined }].map(mayTellDay)).toEqual([false, false, false]);
});
