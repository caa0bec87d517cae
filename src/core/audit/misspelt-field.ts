import { open, personOf } from './fix';
import type { AuditRule, Example } from './rule';

/** Fields whose name comes close to one Kith reads: `../misspelling.ts` says how close. */
export const misspeltField: AuditRule = {
  id: 'misspelt-field',
  group: 'accurate',
  fixes: (finding) => [{ kind: 'rename-field', path: personOf(finding), from: finding.field!, to: finding.given }, open(finding)],
};

export const misspeltFieldExample: Example = {
  rule: 'misspelt-field',
  today: '2026-11-23',
  notes: { 'People/Ana.md': '---\ncircle: friends\ncadance: 2 weeks\ncssclasses: card\n---\n' },
  finds: ['People/Ana.md:3'],
};
