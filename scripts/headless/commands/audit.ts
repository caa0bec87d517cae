import { answerFinding } from '../../../src/core/answer';
import { byKind, fullAudit } from '../../../src/core/audit';
import { auditView } from '../../../src/core/audit/view';
import { printDay } from '../../../src/core/day';
import { FINDING_TITLES, printFinding } from '../../../src/core/words';
import { bold, dim, plain } from '../table';
import type { Answer, Command, Job } from './command';

/** `kith audit`: everything that asks for the user's eye, by kind. */
export const audit: Command = {
  usage: 'audit VAULT',
  says: 'what could not be counted, and what to ask about people, by kind',
  run({ vault, today, style }: Job): Answer {
    const findings = fullAudit(auditView(vault.roster, today), vault.findings(today));
    const counts = vault.roster.counts(today);
    const sections = byKind(findings).map(([rule, group]) => [
      bold(`${FINDING_TITLES[rule]} (${group.length})`, style),
      ...group.map((finding) => `${dim(plain(`${finding.path}:${finding.line}:`), style)} ${plain(printFinding(finding))}`),
    ].join('\n'));
    const summary = `${counts.notes} notes · ${counts.people} people · ${counts.linesCounted} lines counted · ${counts.linesNotCounted} not counted`;
    return {
      json: { today: printDay(today), counts, findings: findings.map(answerFinding) },
      text: [...(sections.length > 0 ? sections : ['Nothing asks for your eye.']), dim(summary, style)].join('\n\n'),
      findings,
    };
  },
};
