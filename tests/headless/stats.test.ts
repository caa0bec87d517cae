import { describe, expect, it } from 'vitest';
import { answer, vaultOf } from './terminal';

describe('kith stats', () => {
  it('counts notes, people and lines, and what they are', () => {
    expect(answer('stats', vaultOf({
      'Ana.md': '---\ncircle: [close, freinds]\n---\n- 2026-11-03 call with [[Sam]]\n- 2026-10-20 → email\n- 2026-10-02 hello\n- 2027-01-01 lunch\n',
      'Sam.md': '---\ncircle: close\n---\n- 2026-09-01 lunch\n',
      'Zoe.md': '---\ncircle: warm\n---\n',
      'Milk.md': 'Milk',
    }))).toEqual({
      today: '2026-11-23',
      counts: { notes: 4, people: 3, linesCounted: 4, linesNotCounted: 1 },
      statuses: { never: 1, ok: 2 },
      circles: { close: 2, warm: 1, freinds: 1 },
      channels: { met: 1, call: 1, email: 1, 'none said': 1 },
    });
  });
});
