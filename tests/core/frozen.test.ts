import { expect, it } from 'vitest';
import { frozen } from '../../src/core/frozen';

it('what is frozen is another thing, all the way down, and means the same', () => {
  const own = { list: [{ day: 1 }, null], __proto__: null };
  const given = frozen<unknown>(own) as typeof own;
  expect(given.list).toEqual(own.list);
  own.list[0]!.day = 2;
  expect(given.list[0]!.day).toBe(1);
  expect([given, given.list, given.list[0]].every(Object.isFrozen)).toBe(true);
  expect(Object.isFrozen(own)).toBe(false);
  expect(frozen(JSON.parse('{"__proto__": {"x": 1}}'))).toEqual(JSON.parse('{"__proto__": {"x": 1}}'));
});
