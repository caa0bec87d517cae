import { open } from './fix';
import type { AuditRule, Example } from './rule';

/** Lines that begin with something like a date, and are not counted. */
export const unreadableDate: AuditRule = {
  id: 'unreadable-date',
  group: 'accurate',
  fixes: (finding) => [open(finding)],
};

export const unreadableDateExample: Example = {
  rule: 'unreadable-date',
  today: '2026-11-23',
  notes: { 'People/Ana.md': '---\ncircle: close\n---\n- 3/11/2026 call: the move\n- 3 boxes left to move\n' },
  finds: ['People/Ana.md:4'],
};
