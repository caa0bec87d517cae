import { expect, test } from 'vitest';
import { cutEnd } from '../../src/core/cut-end';

test('what a pattern finds at the end is cut again and again, and nothing before it', () => {
  expect(cutEnd('Hm!..', /[.!]$/)).toBe('Hm');
  expect(cutEnd('a.b', /[.!]$/)).toBe('a.b');
  expect(cutEnd('...', /[.!]$/)).toBe('');
  expect(cutEnd('Ana.md .MD.', /(?:[.\s]|\.md)$/i)).toBe('Ana');
  expect(cutEnd('e\u0301\uFE0F\u200D', /[\u200D\p{M}]$/u)).toBe('e');
  expect(cutEnd('a\u{1D165}', /\p{M}$/u)).toBe('a'); // a mark of two halves
});
