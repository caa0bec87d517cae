import { answerFinding } from '../../../src/core/answer';
import { auditFindings, byKind } from '../../../src/core/audit';
import { printDay } from '../../../src/core/day';
import { byPlace } from '../../../src/core/finding';
import { printFinding } from '../../../src/core/words/print-finding';
import { bold, dim, plain } from '../table';
import type { Answer, Command, Job } from './command';

/** `kith audit`: everything that asks for the user's eye, by kind. */
export const audit: Command = {
  usage: 'audit VAULT',
  says: 'what could not be counted and who is not answering, by kind',
  run({ vault, today, style, texts }: Job): Answer {
    const findings = [...vault.findings(today), ...auditFindings(vault.roster.view(today))].sort(byPlace);
    const counts = vault.roster.counts(today);
    const sections = byKind(findings).map(([rule, group]) => [
      bold(`${texts.findings.titles[rule]} (${group.length})`, style),
      ...group.map((finding) => `${dim(plain(`${finding.path}:${finding.line}:`), style)} ${plain(printFinding(finding, texts))}`),
    ].join('\n'));
    const summary = texts.terminal.counts(counts.notes, counts.people, counts.linesCounted, counts.linesNotCounted);
    return {
      json: { today: printDay(today), counts, findings: findings.map((finding) => answerFinding(finding, texts)) },
      text: [...(sections.length > 0 ? sections : [texts.terminal.nothingToSee]), dim(summary, style)].join('\n\n'),
      findings,
    };
  },
};
