// The audit: what could not be read, and what the answers themselves ask to be looked at, one file per rule in `audit/`.
import { open, type Fix } from './audit/fix';
import { GROUPS, type AuditRule, type Group } from './audit/rule';
import { RULES } from './audit/rules';
import type { Audited, AuditView } from './audit/view';
import { byPlace, faultOf, type Finding, type FindingRule } from './finding';

const BY_ID: ReadonlyMap<FindingRule, AuditRule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rules that look at one person at a time. */
const PERSONAL = RULES.filter((rule): rule is AuditRule & Required<Pick<AuditRule, 'about'>> => rule.about !== undefined);

/**
 * Everything an audit shows, in its order: by group, then by rule; `read` is what came upon in reading the notes. What of it is no rule of
 * the audit stands before the rules: nothing else is sure until it is mended. Rules that are switched off are silent.
 */
export function fullAudit(view: AuditView, read: readonly Finding[], off: ReadonlySet<string> = new Set(view.lexicon.settings.auditOff)): Finding[] {
  const readings = new Map(byKind([...read].sort(byPlace)));
  const unruled = [...readings].filter(([rule]) => !BY_ID.has(rule) && !off.has(rule)).flatMap(([, findings]) => findings);
  const about = new Map(PERSONAL.map(({ id }): [FindingRule, Finding[]] => [id, []]));
  const failures: Finding[] = [];
  for (const one of view.people) for (const finding of findingsAbout(one, view)) (about.get(finding.rule) ?? failures).push(finding);
  const ruled = RULES.filter(({ id }) => !off.has(id)).flatMap(({ id, find }) => {
    const found = about.get(id) ?? [];
    return [readings.get(id) ?? [], find ? asked(id, '', () => find(view, found)) : found].flat();
  });
  const [failed, sound] = [[...failures, ...ruled].filter(isFailure), ruled.filter((finding) => !isFailure(finding))];
  // A question Kith fails at for everybody is told of once.
  const told = new Map(failed.filter(({ facts }) => !off.has(facts!.kind as FindingRule)).reverse().map((finding) => [finding.facts!.kind, finding]));
  return [...unruled, ...view.failures, ...told.values(), ...sound];
}

/** What a question finds; where Kith itself fails at it, that it failed: the other questions are asked all the same. */
function asked<Found>(id: FindingRule, path: string, find: () => Found): Found | Finding {
  try {
    return find();
  } catch (error) {
    return { path, line: 1, rule: 'rule-failed', given: `${id}: ${faultOf(error)}`, facts: { kind: id } };
  }
}

function isFailure({ rule }: Finding): boolean {
  return rule === 'rule-failed';
}

/** What was found about somebody. */
function findingsAbout(one: Audited, view: AuditView): readonly Finding[] {
  return one.found.findings ??= PERSONAL.flatMap(({ id, about }) => asked(id, one.person.path, () => about(one, view)) ?? []);
}

/** The group a finding belongs to. */
export function groupOf(rule: FindingRule): Group {
  return BY_ID.get(rule)?.group ?? 'accurate';
}

/** What can be done about a finding, the likeliest first. */
export function fixesOf(finding: Finding): readonly Fix[] {
  return BY_ID.get(finding.rule)?.fixes(finding) ?? [open(finding)];
}

/** Findings by kind, the kinds in the order they come upon. */
export function byKind(findings: readonly Finding[]): [FindingRule, Finding[]][] {
  const kinds = new Map<FindingRule, Finding[]>();
  for (const finding of findings) {
    const same = kinds.get(finding.rule);
    if (same) same.push(finding);
    else kinds.set(finding.rule, [finding]);
  }
  return [...kinds];
}

/** Findings by group and then by kind: every group, the empty ones too. */
export function byGroup(findings: readonly Finding[]): [Group, [FindingRule, Finding[]][]][] {
  return GROUPS.map((group) => [group, byKind(findings.filter(({ rule }) => groupOf(rule) === group))]);
}
