import { describe, expect, it, vi } from 'vitest';
import { RULES } from '../../src/core/audit/rules';
import { answer, kith, vaultOf } from './terminal';

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

  it('has its groups with their kinds, and names the line of a field', () => {
    const { out, err } = kith(['audit', vaultOf({
      'Ana.md': '---\ncircle: freinds\nreviewed: 2020-01-01\n---\n- 2026-11-03 call\n', 'Sam.md': '---\ncircle: close\nphone: "12"\nreviewed: 2026-11-01\n---\n- 2026-11-03 call\n',
    })], { style: { colour: true, width: Infinity } });
    const lines = out.split('\n');
    expect(lines[0]).toBe('\u001b[1mSTILL ACCURATE?\u001b[22m');
    expect(lines[2]).toBe('\u001b[1mCircles that are not in the table (1)\u001b[22m — \u001b[2mA circle sets a rhythm once it is in the table.\u001b[22m');
    expect(lines[3]).toBe('\u001b[2mAna.md:2:\u001b[22m The circle “freinds” is not in the table of circles and asks for nothing. Right would be: circle: friends');
    expect(lines.filter((line) => /Ana\.md:3:/.test(line))).toHaveLength(1);
    expect(lines.at(-1)).toBe('\u001b[2m2 notes · 2 people · 2 lines counted · 0 lines not counted\u001b[22m');
    // What is advice is no fault of a note.
    expect(err.split('\n')).toEqual([expect.stringMatching(/^Ana\.md:2: /)]);
  });

  it('answers in JSON with what was counted and every finding, advice too', () => {
    const { today, counts, findings } = answer<{ today: string; counts: object; findings: { path: string; line: number; rule: string; message: string }[] }>('audit', vaultOf({ 'Ana.md': '---\ncircle: freinds\nreviewed: 2020-01-01\n---\n- 2026-11-03 call\n' }));
    expect([today, counts]).toEqual(['2026-11-23', { notes: 1, people: 1, linesCounted: 1, linesNotCounted: 0 }]);
    expect(findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual(['Ana.md:2 unknown-circle', 'Ana.md:1 unreachable', 'Ana.md:3 review-due']);
    expect(findings[0]!.message).toMatch(/^The circle “freinds” /);
  });

  it('says what Kith failed at, which stands in no note', () => {
    vi.spyOn(RULES.find(({ id }) => id === 'duplicate')!, 'find').mockImplementation(() => { throw new TypeError('x is undefined'); });
    const { out, err } = kith(['audit', vaultOf(NOTES)]);
    vi.restoreAllMocks();
    const told = out.split('\n').filter((line) => line.includes('duplicate: x is undefined'));
    expect(told).toHaveLength(1);
    expect(told[0]).not.toMatch(/^\S*:\d+:/);
    expect(err.split('\n')).toContain(told[0]);
  });

  it('holds who is not answering, which is no fault of a line', () => {
    const vault = vaultOf({ 'Ana.md': '---\ncircle: friends\n---\n- 2026-10-01 → email\n- 2026-10-08 → email\n- 2026-10-15 → call\n' });
    expect(kith(['audit', vault]).out).toContain('Ana.md:6: 3 attempts without an answer. Let it rest? For example: resting: true');
    const strict = kith(['audit', vault, '--strict']);
    expect([strict.code, strict.err]).toEqual([0, '']);
    expect(kith(['due', vault]).err).toBe('');
  });
});
