import { answerFinding } from '../../../src/core/answer';
import { byGroup, fullAudit } from '../../../src/core/audit';
import { auditView } from '../../../src/core/audit/view';
import { printDay } from '../../../src/core/day';
import { needsMending, type Finding, type FindingRule } from '../../../src/core/finding';
import { lineOfFieldIn } from '../../../src/core/frontmatter';
import { findingAdvice, findingTitle, printFinding } from '../../../src/core/words/print-finding';
import { readSource } from '../folder';
import { surroundingsOf } from '../surroundings';
import { bold, dim, plain, type Style } from '../table';
import type { Texts } from '../words/texts';
import type { Answer, Command, Job } from './command';

/** `kith audit`: everything that asks for the user's eye, by group and kind. */
export const audit: Command = {
  usage: 'audit VAULT',
  says: 'what could not be counted, and what to ask about people, by kind',
  run({ vault, today, style, texts }: Job): Answer {
    const { roster, root } = vault;
    const findings = fullAudit(auditView(roster, today, surroundingsOf(vault)), vault.findings(today)).map((finding) => atItsLine(finding, root));
    const counts = roster.counts(today);
    const sections = byGroup(findings).filter(([, kinds]) => kinds.length > 0).map(([group, kinds]) => [
      bold(texts.audit.groups[group].toUpperCase(), style),
      ...kinds.map(([rule, found]) => kindOf(rule, found, texts, style)),
    ].join('\n\n'));
    const summary = texts.labels.counts(counts).map(([number, name]) => `${number} ${name}`).join(' · ');
    return {
      json: { today: printDay(today), counts, findings: findings.map((finding) => answerFinding(finding, texts)) },
      text: [...(sections.length > 0 ? sections : [texts.terminal.nothingToSee]), dim(summary, style)].join('\n\n'),
      findings: findings.filter(({ rule }) => needsMending(rule)),
    };
  },
};

function kindOf(rule: FindingRule, found: readonly Finding[], texts: Texts, style: Style): string {
  const advice = findingAdvice(rule, texts);
  return [
    `${bold(`${findingTitle(rule, texts)} (${found.length})`, style)}${advice === '' ? '' : ` — ${dim(advice, style)}`}`,
    ...found.map((finding) => `${finding.path === '' ? '' : `${dim(plain(`${finding.path}:${finding.line}:`), style)} `}${plain(printFinding(finding, texts))}`),
  ].join('\n');
}

/** A finding about a field of a person knows the field's name; its line stands in the note. */
function atItsLine(finding: Finding, root: string): Finding {
  if (finding.field === undefined || finding.line !== 1) return finding;
  const source = readSource(root, finding.path);
  return 'rule' in source ? finding : { ...finding, line: lineOfFieldIn(source.text, finding.field) };
}
