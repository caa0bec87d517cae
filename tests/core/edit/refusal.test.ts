import { expect, it } from 'vitest';
import { notWritten } from '../../../src/core/edit/refusal';

it('a fault is a refusal that says what went wrong', () => {
  expect(notWritten(new Error('The disk is full'), 'People/Ana.md')).toEqual({ rule: 'not-written', path: 'People/Ana.md', line: 1, given: 'The disk is full' });
  expect(notWritten('No space')).toEqual({ rule: 'not-written', path: '', line: 1, given: 'No space' });
});
