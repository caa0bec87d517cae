import { expect, test } from 'vitest';
import { linksIn, visible } from '../../src/core/link';

test('what code, comments and mathematics hide is blank, its place kept', () => {
  expect(visible('a `b` c')).toBe('a     c');
  expect(visible('``a ` b`` c')).toBe('          c');
  expect(visible('a %%b%% <!-- c --> d')).toBe('a                  d');
  expect(visible('a %%b')).toBe('a    ');
  expect(visible('a <!--')).toBe('a     ');
});

test('backticks that nothing closes hide nothing', () => {
  for (const text of ['a ` b', 'a `` b ` c', '``', '```a``']) expect(visible(text)).toBe(text);
  expect(linksIn('`` [[Ana]] ` [[Sam]] `')).toEqual(['Ana']);
});

test('a comment in code is code, and code in a comment is comment', () => {
  expect(visible('`<!--` a')).toBe('       a');
  expect(visible('%%`%% a ` b')).toBe('      a ` b');
});
