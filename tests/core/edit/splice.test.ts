import { describe, expect, it } from 'vitest';
import { applySplice, lineOf, spliceBetween } from '../../../src/core/edit/splice';

describe('the one run in which two texts differ', () => {
  it.each([
    ['abc', 'abc', { from: 3, to: 3, insert: '' }],
    ['', '', { from: 0, to: 0, insert: '' }],
    ['', 'abc', { from: 0, to: 0, insert: 'abc' }],
    ['abc', '', { from: 0, to: 3, insert: '' }],
    ['abc', 'aXbc', { from: 1, to: 1, insert: 'X' }],
    ['abc', 'abcX', { from: 3, to: 3, insert: 'X' }],
    ['abc', 'Xabc', { from: 0, to: 0, insert: 'X' }],
    ['abc', 'ac', { from: 1, to: 2, insert: '' }],
    ['abcd', 'aXYd', { from: 1, to: 3, insert: 'XY' }],
    ['abcbd', 'aXbcYbd', { from: 1, to: 3, insert: 'XbcY' }],
    ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
    ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
    ['abab', 'ab', { from: 2, to: 4, insert: '' }],
  ])('of %j and %j', (before, after, splice) => {
    expect(spliceBetween(before, after)).toEqual(splice);
    expect(applySplice(before, splice)).toBe(after);
  });
});

it.each([[0, 1], [1, 1], [2, 2], [4, 2], [5, 3], [6, 3]])('the offset %i stands on line %i', (offset, line) => {
  expect(lineOf('a\nb\r\nc', offset)).toBe(line);
});
