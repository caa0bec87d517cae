import { open, setField } from './fix';
import type { AuditRule, Example } from './rule';

/** Circles that are not in the table. */
export const unknownCircle: AuditRule = {
  id: 'unknown-circle',
  group: 'accurate',
  fixes: (finding) => [setField(finding, 'circle'), open(finding)],
};

export const unknownCircleExample: Example = {
  rule: 'unknown-circle',
  today: '2026-11-23',
  notes: { 'People/Ana.md': '---\ncircle: [close, tennis]\n---\n' },
  finds: ['People/Ana.md:2'],
};
