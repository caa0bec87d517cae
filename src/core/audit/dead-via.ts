import { open, setField } from './fix';
import { atField, type AuditRule, type Example } from './rule';

/** People whose `via` names a note that is not there. */
export const deadVia: AuditRule = {
  id: 'dead-via',
  group: 'accurate',
  about(one, view) {
    const { archived, via } = one.person;
    return archived || via === null || one.via !== null ? null : atField(view, one, 'dead-via', 'via', via);
  },
  fixes: (finding) => [setField(finding, 'via'), { kind: 'new-person', name: finding.given }, open(finding)],
};

export const deadViaExample: Example = {
  rule: 'dead-via',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\nvia: "[[Talia Mercer]]"\n---\n',
    'People/Sam.md': '---\ncircle: friends\nvia: "[[Ana]]"\n---\n',
  },
  finds: ['People/Ana.md via'],
};
