// A finding in words.
import { printCadence } from '../cadence';
import { printDay } from '../day';
import type { AuditRuleId, Finding, FindingRule } from '../finding';
import { quoted } from '../quoted';
import type { SentenceId, Told } from './en-audit-sentences';
import { printChannel, printSpan } from './print-standing';
import type { Words } from './words';

/** A finding in words: what is the matter, and what would be right. */
export interface Explained {
  readonly what: string;
  readonly right: string;
}

/** What a finding says, and an example of what would be right. */
export function explainFinding(finding: Finding, words: Words): Explained {
  const { rule, field = '', standard = field } = finding;
  const given = quoted(rule === 'one-channel' ? printChannel(finding.given, words) : finding.given);
  const [what, right] = isAuditRule(rule, words)
    ? words.audit.sentences[sentenceId(rule, finding, words)]({ ...toldOf(finding, words), given })
    : words.findings.sentences[rule](given, field, standard);
  return { what, right };
}

/** A finding as one sentence. What the audit asks about people has no right and wrong: it gives an example. */
export function printFinding(finding: Finding, words: Words): string {
  return printExplained(explainFinding(finding, words), isAuditRule(finding.rule, words) ? words.audit.forExample : words.findings.right);
}

/** How a kind of finding is headed. */
export function findingTitle(rule: FindingRule, words: Words): string {
  return isAuditRule(rule, words) ? words.audit.titles[rule] : words.findings.titles[rule];
}

/** The sentence of advice a kind of finding stands for; empty for those that need mending and no advice. */
export function findingAdvice(rule: FindingRule, { audit: { advice } }: Words): string {
  return Object.hasOwn(advice, rule) ? advice[rule as keyof typeof advice] : '';
}

function isAuditRule(rule: FindingRule, { audit }: Words): rule is AuditRuleId {
  return Object.hasOwn(audit.titles, rule);
}

/** A rule with several sentences has one for each kind of finding it makes. */
function sentenceId(rule: AuditRuleId, { facts }: Finding, { audit: { sentences } }: Words): SentenceId {
  const id = `${rule}-${facts?.kind ?? ''}`;
  return (Object.hasOwn(sentences, id) ? id : rule) as SentenceId;
}

/** The facts of a finding as its sentence takes them. */
function toldOf({ given, field = '', facts = {} }: Finding, words: Words): Told {
  const { today, day, days = day === undefined || today === undefined ? undefined : today - day } = facts;
  return {
    given, field,
    today: today === undefined ? '' : printDay(today),
    span: days === undefined ? '' : printSpan(days, words),
    count: facts.count ?? 0,
    most: facts.most ?? 0,
    every: facts.every ? printCadence(facts.every) : '',
    name: facts.name ?? '',
    other: facts.other ?? '',
    answer: facts.answer ?? '',
  };
}

/** What is the matter and an example, as one sentence; `lead` stands before the example. */
export function printExplained({ what, right }: Explained, lead: string): string {
  return `${what}${/[.?]$/.test(what) ? '' : '.'} ${lead} ${right}`;
}
