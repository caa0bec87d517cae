import { open } from './fix';
import type { AuditRule, Example } from './rule';

/** Copies syncing left behind. */
export const syncConflict: AuditRule = {
  id: 'sync-conflict',
  group: 'accurate',
  fixes: (finding) => [open(finding)],
};

export const syncConflictExample: Example = {
  rule: 'sync-conflict',
  today: '2026-11-23',
  notes: { 'People/Ana.md': '---\ncircle: close\n---\n', 'People/Ana (conflicted copy 2026-10-02).md': '---\ncircle: close\n---\n' },
  finds: ['People/Ana (conflicted copy 2026-10-02).md:1'],
};
