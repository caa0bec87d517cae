// The audit: what the answers themselves ask to be looked at, one file per rule in `audit/`.
import { findNotAnswering } from './audit/not-answering';
import type { Finding, FindingRule } from './finding';
import type { View } from './roster';

const RULES: readonly ((view: View) => Finding[])[] = [findNotAnswering];

/** The findings of every rule about where people stand on the day of a view. */
export function auditFindings(view: View): Finding[] {
  return RULES.flatMap((find) => find(view));
}

/** Findings by kind, the kinds in the order they come upon. */
export function byKind(findings: readonly Finding[]): [FindingRule, Finding[]][] {
  const kinds = new Map<FindingRule, Finding[]>();
  for (const finding of findings) kinds.set(finding.rule, [...(kinds.get(finding.rule) ?? []), finding]);
  return [...kinds];
}
