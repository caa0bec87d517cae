import { open } from './fix';
import type { AuditRule, Example } from './rule';

/** Lines on a day still to come. */
export const futureDate: AuditRule = {
  id: 'future-date',
  group: 'accurate',
  fixes: (finding) => [open(finding)],
};

export const futureDateExample: Example = {
  rule: 'future-date',
  today: '2026-11-23',
  notes: { 'People/Ana.md': '---\ncircle: close\n---\n- 2026-11-24 call: the move\n- 2026-11-23 email: when shall we call?\n' },
  finds: ['People/Ana.md:4'],
};
