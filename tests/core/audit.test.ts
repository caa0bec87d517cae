import { describe, expect, it } from 'vitest';
import { byKind } from '../../src/core/audit';
import type { Finding, FindingRule } from '../../src/core/finding';

describe('findings by kind', () => {
  it('have the kinds in the order they come upon, and each kind’s in theirs', () => {
    const at = (rule: FindingRule, line: number): Finding => ({ path: 'Ana.md', line, rule, given: '' });
    const findings = [at('future-date', 9), at('impossible-date', 3), at('future-date', 2), at('impossible-date', 4)];
    expect(byKind(findings)).toEqual([['future-date', [findings[0], findings[2]]], ['impossible-date', [findings[1], findings[3]]]]);
    expect(byKind([])).toEqual([]);
  });
});
