import { open } from './fix';
import type { AuditRule, Example } from './rule';

/** Lines on a day the calendar does not have. */
export const impossibleDate: AuditRule = {
  id: 'impossible-date',
  group: 'accurate',
  fixes: (finding) => [open(finding)],
};

export const impossibleDateExample: Example = {
  rule: 'impossible-date',
  today: '2026-11-23',
  notes: { 'People/Ana.md': '---\ncircle: close\n---\n- 2026-02-30 call: the move\n' },
  finds: ['People/Ana.md:4'],
};
