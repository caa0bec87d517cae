import { answerFinding } from '../answer';
import type { KithAudit } from '../api';
import { byGroup, fullAudit } from '../audit';
import { printDay } from '../day';
import { needsMending, type Finding, type FindingRule } from '../finding';
import { lineOfFieldIn } from '../frontmatter';
import { findingAdvice, findingTitle, printFinding } from '../words/print-finding';
import type { Words } from '../words/words';
import type { Answer, Ground } from './command';
import { bold, dim, plain, type Style } from './table';

/** `kith audit`: everything that asks for the user's eye, by group and kind. */
export function audit(ground: Ground): Answer & { readonly json: KithAudit } {
  const { roster, today, style, words } = ground;
  const findings = fullAudit(ground.view(), ground.findings()).map((finding) => atItsLine(finding, ground));
  const counts = roster.counts(today);
  return {
    json: { today: printDay(today), counts, findings: findings.map((finding) => answerFinding(finding, words)) },
    // Scripts ask for the findings alone.
    get text() {
      const sections = byGroup(findings).filter(([, kinds]) => kinds.length > 0).map(([group, kinds]) => [
        bold(words.audit.groups[group].toUpperCase(), style),
        ...kinds.map(([rule, found]) => kindOf(rule, found, words, style)),
      ].join('\n\n'));
      const summary = words.labels.counts(counts).map(([number, name]) => `${number} ${name}`).join(' · ');
      return [...(sections.length > 0 ? sections : [words.terminal.nothingToSee]), dim(summary, style)].join('\n\n');
    },
    findings: findings.filter(({ rule }) => needsMending(rule)),
  };
}

function kindOf(rule: FindingRule, found: readonly Finding[], words: Words, style: Style): string {
  const advice = findingAdvice(rule, words);
  return [
    `${bold(`${findingTitle(rule, words)} (${found.length})`, style)}${advice === '' ? '' : ` — ${dim(advice, style)}`}`,
    ...found.map((finding) => `${finding.path === '' ? '' : `${dim(plain(`${finding.path}:${finding.line}:`), style)} `}${plain(printFinding(finding, words))}`),
  ].join('\n');
}

/** A finding about a field of a person knows the field's name; its line stands in the note. */
function atItsLine(finding: Finding, { read }: Ground): Finding {
  if (finding.field === undefined || finding.line !== 1) return finding;
  const text = read(finding.path);
  return text === null ? finding : { ...finding, line: lineOfFieldIn(text, finding.field) };
}
