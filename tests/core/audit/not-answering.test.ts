import { describe, expect, it } from 'vitest';
import { auditView } from '../../../src/core/audit/view';
import { fullAudit } from '../../../src/core/audit';
import { day, note, rosterOf, settingsWith } from '../reading';

const TRIES = ['2026-11-10 → message', '2026-10-10 → email', '2026-09-10 → call', '2026-05-01 lunch'];
const asked = (notes: Readonly<Record<string, string>>, settings = settingsWith({})): string[] =>
  fullAudit(auditView(rosterOf(notes, settings), day('2026-11-23')), []).filter(({ rule }) => rule === 'not-answering').map(({ path, line, rule, facts }) => `${path}:${line} ${rule} ${facts!.count}`);

describe('somebody who does not answer', () => {
  it('is a finding after three attempts in a row, at the newest', () => {
    expect(asked({ 'Ana.md': note('circle: close', ...TRIES) })).toEqual(['Ana.md:5 not-answering 3']);
    expect(asked({ 'Ana.md': note('circle: close', ...TRIES.slice(1)) })).toEqual([]);
    expect(asked({ 'Ana.md': note('circle: close', ...TRIES.slice(1)) }, settingsWith({ attemptsBeforeRest: 2 }))).toEqual(['Ana.md:5 not-answering 2']);
  });

  it('is none once they answered, or are off the clock', () => {
    expect(asked({
      'Answered.md': note('circle: close', '2026-11-11 ← message', ...TRIES), 'Between.md': note('circle: close', '2026-10-09 ← call', ...TRIES), 'Resting.md': note('circle: close\nresting: true', ...TRIES),
      'Archived.md': note('circle: close\narchived: true', ...TRIES), 'Snoozed.md': note('circle: close\nsnooze: 2026-12-01', ...TRIES), 'Untracked.md': note('tags: []', ...TRIES),
    })).toEqual([]);
  });

  it('is found at the line of another note that tells of the newest attempt', () => {
    expect(asked({ 'Sam.md': note('tags: []', '2026-11-12 → dinner with [[Ana]]'), 'Ana.md': note('circle: close', ...TRIES) })).toEqual(['Sam.md:5 not-answering 4']);
  });
});
