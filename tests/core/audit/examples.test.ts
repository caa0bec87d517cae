import { describe, expect, it } from 'vitest';
import { fixesOf, groupOf } from '../../../src/core/audit';
import { EXAMPLES } from '../../../src/core/audit/examples';
import { GROUPS } from '../../../src/core/audit/rule';
import { RULES } from '../../../src/core/audit/rules';
import { explainFinding, FINDING_TITLES, printFinding } from '../../../src/core/words';
import { ADVICE, AUDIT_TITLES, GROUP_TITLES, printFix } from '../../../src/core/words-audit';
import { auditExample, placeOf } from './auditing';

describe('every rule of the audit', () => {
  it('has an example, its words, and its place in a group', () => {
    expect(EXAMPLES.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
    expect(RULES.filter(({ id }) => !ADVICE[id] || !FINDING_TITLES[id])).toEqual([]);
    expect(Object.keys(AUDIT_TITLES).filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
    const order = RULES.map(({ group }) => GROUPS.indexOf(group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(GROUPS.filter((group) => !RULES.some((rule) => rule.group === group))).toEqual([]);
  });

  it.each(EXAMPLES.map((example) => [example.rule, example] as const))('finds what its example shows: %s', (rule, example) => {
    const findings = auditExample(example).filter((one) => one.rule === rule);
    expect(findings.map(placeOf)).toEqual(example.finds);
    for (const finding of findings) {
      expect(printFinding(finding)).not.toMatch(/undefined|NaN|null|\[object/);
      expect(explainFinding(finding).what.length).toBeGreaterThan(10);
      expect(explainFinding(finding).right.length).toBeGreaterThan(3);
    }
  });

  it.each(EXAMPLES.map((example) => [example.rule, example] as const))('offers fixes, opening the place among them: %s', (rule, example) => {
    const fixes = auditExample(example).filter((one) => one.rule === rule).flatMap(fixesOf);
    expect(fixes.some(({ kind }) => kind === 'open')).toBe(true);
    for (const fix of fixes) {
      expect(printFix(fix, 'People/Ana.md')).toMatch(/^[A-Z]\S/);
      expect(JSON.stringify(fix)).not.toMatch(/undefined|NaN/);
    }
  });

  it.each(EXAMPLES.map((example) => [example.rule, example] as const))('is silent when it is switched off: %s', (rule, example) => {
    expect(auditExample({ ...example, settings: { ...example.settings, auditOff: [rule] } }).map((one) => one.rule)).not.toContain(rule);
  });

  it('says what the approved page says', async () => {
    const page = EXAMPLES.map((example) => [
      `## ${FINDING_TITLES[example.rule]}`,
      `*${GROUP_TITLES[groupOf(example.rule)]}* \`${example.rule}\` — ${ADVICE[example.rule]}`,
      ...auditExample(example).filter(({ rule }) => rule === example.rule).map((finding) => [
        `- ${placeOf(finding)}: ${printFinding(finding)}`,
        `  ${fixesOf(finding).map((fix) => `[${printFix(fix, finding.path)}]`).join(' ')}`,
      ].join('\n')),
    ].join('\n\n'));
    await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../expected/audit-rules.md');
  });
});
