import { describe, expect, it } from 'vitest';
import { answer, kith, vaultOf } from './terminal';

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

  const NOTES = { 'Ana.md': '---\ncircle: [close, freinds]\n---\n- 2026-11-03 call\n- 2026-11-23 hello\n- 2027-01-01 lunch\n', 'Sam.md': '---\ntype: person\nresting: true\n---\n' };

  it('shows them in tables, none of what there is nothing of', () => {
    expect(kith(['stats', vaultOf(NOTES)]).out).toBe(`Vault
notes              2
people             2
lines counted      2
lines not counted  1

People
resting   1
in touch  1

Circles
close    1
freinds  1

Channels
call       1
none said  1`);
    expect(kith(['stats', vaultOf({ 'Sam.md': NOTES['Sam.md'] })]).out).toMatch(/\n\nPeople\nresting {2}1$/);
    expect(kith(['stats', vaultOf({ 'Milk.md': 'Milk' })]).out).toBe('Vault\nnotes              1\npeople             0\nlines counted      0\nlines not counted  0');
  });

  it('names them in French when asked to, and says what could not be counted', () => {
    const { out, err } = kith(['stats', vaultOf(NOTES), '--language', 'fr']);
    expect(out).toContain('Personnes\nau repos    1\nen contact  1\n');
    expect(out).toMatch(/Canaux\nappel {8}1\nnon précisé {2}1$/);
    expect(err.split('\n').map((line) => line.split(': ', 1)[0])).toEqual(['Ana.md:2', 'Ana.md:6']);
  });
});
