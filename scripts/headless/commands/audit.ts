import { answerFinding } from '../../../src/core/answer';
import { byGroup, fullAudit } from '../../../src/core/audit';
import { auditView } from '../../../src/core/audit/view';
import { printDay } from '../../../src/core/day';
import type { Finding } from '../../../src/core/finding';
import { lineOfFieldIn } from '../../../src/core/frontmatter';
import { FINDING_TITLES, printFinding } from '../../../src/core/words';
import { ADVICE, GROUP_TITLES } from '../../../src/core/words-audit';
import { readSource } from '../folder';
import { bold, dim, plain } from '../table';
import type { Answer, Command, Job } from './command';

/** `kith audit`: everything that asks for the user's eye, by kind. */
export const audit: Command = {
  usage: 'audit VAULT',
  says: 'what could not be counted, and what to ask about people, by kind',
  run({ vault, today, style }: Job): Answer {
    const findings = fullAudit(auditView(vault.roster, today), vault.findings(today)).map((finding) => atItsLine(finding, vault.root));
    const counts = vault.roster.counts(today);
    const sections = byGroup(findings).filter(([, kinds]) => kinds.length > 0).map(([group, kinds]) => [
      bold(GROUP_TITLES[group].toUpperCase(), style),
      ...kinds.map(([rule, found]) => [
        [bold(`${FINDING_TITLES[rule]} (${found.length})`, style), ...(ADVICE[rule] ? [dim(ADVICE[rule], style)] : [])].join(' — '),
        ...found.map((finding) => `${dim(plain(`${finding.path}:${finding.line}:`), style)} ${plain(printFinding(finding))}`),
      ].join('\n')),
    ].join('\n\n'));
    const summary = `${counts.notes} notes · ${counts.people} people · ${counts.linesCounted} lines counted · ${counts.linesNotCounted} not counted`;
    return {
      json: { today: printDay(today), counts, findings: findings.map(answerFinding) },
      text: [...(sections.length > 0 ? sections : ['Nothing asks for your eye.']), dim(summary, style)].join('\n\n'),
      findings,
    };
  },
};

/** A finding about a field of a person knows the field's name; its line stands in the note. */
function atItsLine(finding: Finding, root: string): Finding {
  if (finding.field === undefined || finding.line !== 1) return finding;
  const source = readSource(root, finding.path);
  return 'rule' in source ? finding : { ...finding, line: lineOfFieldIn(source.text, finding.field) };
}
