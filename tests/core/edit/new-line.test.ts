import { expect, it } from 'vitest';
import { newLine } from '../../../src/core/edit/new-line';

it.each([
  ['a\n- 2026-11-03 call\n', 'a\n- 2026-11-23 call\n- 2026-11-03 call\n', '2026-11-23 call', 2, '- 2026-11-23 call'],
  ['a', 'a\r\n\r\n## Interactions\r\n* 23/11/2026 call: x\r\n', '2026-11-23 call: x', 4, '* 23/11/2026 call: x'],
  ['- call with [[Ana]]\n', '- call with [[Ana]]\n- call with [[Ana]]\n', 'call with [[Ana]]', 2, '- call with [[Ana]]'],
  ['', '- call\n', 'call', 1, '- call'],
  ['a\n  - [[2026-11-03]]\n', 'a\n  - [[2026-11-23]]\n  - [[2026-11-03]]\n', '2026-11-23', 2, '- [[2026-11-23]]'],
])('a line that was written into %j is found: %j', (before, after, said, line, text) => {
  expect(newLine(before, after, said)).toEqual({ line, text });
});
