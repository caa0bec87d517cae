import { expect, it } from 'vitest';
import { Handles } from '../../../src/core/audit/handles';

/** Handles put one by one, `a:Ana`, and dropped, `-a:Ana`. */
function handlesAfter(...steps: readonly string[]): Handles {
  const handles = new Handles();
  for (const step of steps) {
    const [handle, path] = step.replace('-', '').split(':') as [string, string];
    if (step.startsWith('-')) handles.drop(handle, path);
    else handles.put(handle, path);
  }
  return handles;
}

it.each([
  [['a:Ana'], 'Ana', []],
  [['a:Bo', 'a:Ana'], 'Ana', ['Ana', 'Bo']],
  [['a:Cy', 'a:Ana', 'a:Bo'], 'Ana', ['Ana', 'Bo', 'Cy']],
  [['a:Cy', 'a:Ana', 'a:Bo', '-a:Ana'], 'Bo', ['Bo', 'Cy']],
  [['a:Cy', 'a:Ana', 'a:Bo', '-a:Ana', '-a:Bo'], 'Cy', []],
  [['a:Cy', 'a:Ana', '-a:Cy', 'a:Bo'], 'Ana', ['Ana', 'Bo']],
  [['a:Ana', '-a:Ana'], undefined, []],
  [['a:Ana', 'b:Ana', '-b:Ana'], 'Ana', []],
  [['-a:Ana'], undefined, []],
])('of those who have a handle after %j the first is %s', (steps, holder, several) => {
  const handles = handlesAfter(...steps);
  expect(handles.holderOf('a')).toBe(holder);
  expect([...handles.shared()].map(([handle, paths]) => [handle, [...paths].sort()])).toEqual(several.length > 0 ? [['a', several]] : []);
});
