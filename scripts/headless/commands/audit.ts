import { answerFinding } from '../../../src/core/answer';
import { auditFindings, byKind } from '../../../src/core/audit';
import { printDay } from '../../../src/core/day';
import { byPlace } from '../../../src/core/finding';
import { LABELS } from '../../../src/core/labels';
import { FINDING_TITLES, printFinding } from '../../../src/core/words';
import { bold, dim, plain } from '../table';
import type { Answer, Command, Job } from './command';

/** `kith audit`: everything that asks for the user's eye, by kind. */
export const audit: Command = {
  usage: 'audit VAULT',
  says: 'what could not be counted and who is not answering, by kind',
  run({ vault, today, style }: Job): Answer {
    const findings = [...vault.findings(today), ...auditFindings(vault.roster.view(today))].sort(byPlace);
    const counts = vault.roster.counts(today);
    const sections = byKind(findings).map(([rule, group]) => [
      bold(`${FINDING_TITLES[rule]} (${group.length})`, style),
      ...group.map((finding) => `${dim(plain(`${finding.path}:${finding.line}:`), style)} ${plain(printFinding(finding))}`),
    ].join('\n'));
    const summary = LABELS.counts(counts).map(([number, name]) => `${number} ${name}`).join(' · ');
    return {
      json: { today: printDay(today), counts, findings: findings.map(answerFinding) },
      text: [...(sections.length > 0 ? sections : ['Nothing asks for your eye.']), dim(summary, style)].join('\n\n'),
      findings,
    };
  },
};
