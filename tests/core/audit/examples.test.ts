import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixesOf, groupOf } from '../../../src/core/audit';
import { EXAMPLES } from '../../../src/core/audit/examples';
import { GROUPS } from '../../../src/core/audit/rule';
import { RULES } from '../../../src/core/audit/rules';
import { explainFinding, findingAdvice, findingTitle, printFinding } from '../../../src/core/words/print-finding';
import { printFix } from '../../../src/core/words/print-fix';
import { wordsOf } from '../../../src/core/words/words';
import { auditExample, placeOf } from './auditing';

const EN = wordsOf('en');
const GUIDE = readFileSync('docs/audit.md', 'utf8').split(/(?<=\n## The rules)\n/)[0]!;

/** A note as it stands in the guide; one that is empty has nothing to show. */
function fenced(text: string): string {
  return text === '' ? '(an empty note)' : `\`\`\`\`md\n${text.trimEnd()}\n\`\`\`\``;
}

/** The rules that say something of what stands in a note, word by word. */
const QUOTING: ReadonlySet<string> = new Set([
  'sync-conflict', 'impossible-date', 'future-date', 'unreadable-date', 'unknown-circle', 'unreadable-cadence', 'misspelt-field', 'dead-via', 'duplicate',
  'unknown-company', 'often-named', 'needs-open', 'one-channel', 'circle-full', 'introduction',
]);

describe('every rule of the audit', () => {
  it('has an example, its words, and its place in a group', () => {
    expect(EXAMPLES.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
    expect(RULES.filter(({ id }) => !findingAdvice(id, EN) || !findingTitle(id, EN))).toEqual([]);
    expect(Object.keys(EN.audit.titles).filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
    const order = RULES.map(({ group }) => GROUPS.indexOf(group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(GROUPS.filter((group) => !RULES.some((rule) => rule.group === group))).toEqual([]);
  });

  it.each(EXAMPLES.map((example) => [example.rule, example] as const))('finds what its example shows: %s', (rule, example) => {
    const findings = auditExample(example).filter((one) => one.rule === rule);
    expect(findings.map(placeOf)).toEqual(example.finds);
    for (const finding of findings) {
      expect(finding.given.length > 0).toBe(QUOTING.has(rule));
      expect(printFinding(finding, EN)).not.toMatch(/undefined|NaN|null|\[object/);
      expect(explainFinding(finding, EN).what.length).toBeGreaterThan(10);
      expect(explainFinding(finding, EN).right.length).toBeGreaterThan(3);
    }
  });

  it.each(EXAMPLES.map((example) => [example.rule, example] as const))('offers fixes, opening the place among them: %s', (rule, example) => {
    const fixes = auditExample(example).filter((one) => one.rule === rule).flatMap(fixesOf);
    expect(fixes.some(({ kind }) => kind === 'open')).toBe(true);
    for (const fix of fixes) {
      expect(printFix(fix, 'People/Ana.md', EN)).toMatch(/^[A-Z]\S/);
      expect(JSON.stringify(fix)).not.toMatch(/undefined|NaN/);
    }
  });

  it.each(EXAMPLES.map((example) => [example.rule, example] as const))('is silent when it is switched off: %s', (rule, example) => {
    expect(auditExample({ ...example, settings: { ...example.settings, auditOff: [rule] } }).map((one) => one.rule)).not.toContain(rule);
  });

  it('stands in the guide with its advice, an example and what it finds there', async () => {
    const page = EXAMPLES.map((example) => [
      `### ${findingTitle(example.rule, EN)}`,
      `*${EN.audit.groups[groupOf(example.rule)]}* \`${example.rule}\` — ${findingAdvice(example.rule, EN)}`,
      ...Object.entries(example.notes).map(([path, text]) => `\`${path}\`\n${fenced(text)}`),
      `On ${example.today} it finds:`,
      ...auditExample(example).filter(({ rule }) => rule === example.rule).map((finding) => [
        `- ${placeOf(finding)}: ${printFinding(finding, EN)}`,
        `  ${fixesOf(finding).map((fix) => `[${printFix(fix, finding.path, EN)}]`).join(' ')}`,
      ].join('\n')),
    ].join('\n\n'));
    await expect(`${GUIDE}\n\n${page.join('\n\n')}\n`).toMatchFileSnapshot('../../../docs/audit.md');
  });
});
