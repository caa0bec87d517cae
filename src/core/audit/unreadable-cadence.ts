import { open, setField } from './fix';
import type { AuditRule, Example } from './rule';

/** Cadences that do not say how often. */
export const unreadableCadence: AuditRule = {
  id: 'unreadable-cadence',
  group: 'accurate',
  fixes: (finding) => [setField(finding, 'cadence'), open(finding)],
};

export const unreadableCadenceExample: Example = {
  rule: 'unreadable-cadence',
  today: '2026-11-23',
  notes: { 'People/Ana.md': '---\ntype: person\ncadence: now and then\n---\n' },
  finds: ['People/Ana.md:3'],
};
