import { describe, expect, it } from 'vitest';
import { kith, vaultOf } from './terminal';

const NOTES = {
  'Ana.md': '---\ncircle: close\nemail: ana@example.com\nreviewed: 2026-11-01\nsnooze: never mind\n---\n- 2026-11-03 call\n- 2027-01-01 lunch\n',
  'Sam.md': '---\ncircle: close\nphone: "+33 6 00 00 00 02"\nreviewed: 2026-11-01\n---\n- 2026-11-01 lunch\n',
};

describe('kith audit', () => {
  it('says what could not be counted by kind, and exits with 1 only when told to be strict', () => {
    const vault = vaultOf(NOTES);
    const { code, out, err } = kith(['audit', vault]);
    expect(code).toBe(0);
    expect(out).toBe(`STILL ACCURATE?

Fields that cannot be read (1)
Ana.md:5: “never mind” cannot be read as snooze. Right would be: snooze: 2026-11-03

Days still to come (1) — What is planned is a promise, and becomes a line when it has happened.
Ana.md:8: Not counted: 2027-01-01 is still to come. A plan is an open task. Right would be: - [ ] 2027-01-01 call

2 notes · 2 people · 2 lines counted · 1 line not counted`);
    expect(err.split('\n')).toHaveLength(2);
    expect(kith(['audit', vault, '--strict']).code).toBe(1);
    expect(kith(['audit', vaultOf({ 'Note.md': 'Milk' }), '--strict']).code).toBe(0);
    expect(kith(['audit', vaultOf({ 'Note.md': 'Milk' })]).out).toMatch(/^Nothing asks for your eye\./);
  });

  it('holds who is not answering, which is no fault of a line', () => {
    const vault = vaultOf({ 'Ana.md': '---\ncircle: friends\n---\n- 2026-10-01 → email\n- 2026-10-08 → email\n- 2026-10-15 → call\n' });
    expect(kith(['audit', vault]).out).toContain('Ana.md:6: 3 attempts without an answer. Let it rest? For example: resting: true');
    const strict = kith(['audit', vault, '--strict']);
    expect([strict.code, strict.err]).toEqual([0, '']);
    expect(kith(['due', vault]).err).toBe('');
  });
});
