import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linksIn, plainLinkEnd, visible } from '../../src/core/link';

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

test('a plain link ends where the brackets that close it do, and has nothing but a name in it', () => {
  const piece = fc.constantFrom('[[', '[[', ']]', ']]', '[', ']', '|', '#', '^', '(', ' ', 'Ana', 'é', '👋', '\n');
  fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(3), fc.nat(3), (pieces, before, behind) => {
    const inside = pieces.join('');
    const text = `${']'.repeat(before)}${inside}${']'.repeat(behind)}`;
    const plain = /^\[\[[^\][|#^]+\]\]/.exec(inside);
    expect(plainLinkEnd(text, before, before + inside.length)).toBe(plain ? before + plain[0].length : -1);
  }), { numRuns: 2_000 });
  expect(plainLinkEnd('with [[Ana]]: x', 5, 15)).toBe(12);
});
