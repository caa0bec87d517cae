import { log, open, setField } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import { isActive } from './view';

/**
 * People whose needs are written down, and no help logged since they were last looked at, half a year at least; within a year
 * when they never were. Needs looked at within a month are fresh, and not asked about.
 */
export const needsOpen: AuditRule = {
  id: 'needs-open',
  group: 'touch',
  about(one, view) {
    const { person: { needs, reviewed }, past: { gave } } = one;
    if (needs.length === 0 || !isActive(one) || (reviewed !== null && reviewed > view.ago.month)) return null;
    const since = reviewed === null ? view.ago.year : Math.min(reviewed, view.ago.halfYear);
    if (gave !== null && gave >= since) return null;
    return atField(view, one, 'needs-open', 'needs', needs.join(', '), gave === null ? {} : { day: gave });
  },
  fixes: (finding) => [log(finding, 'gave'), setField(finding, 'needs'), open(finding)],
};

export const needsOpenExample: Example = {
  rule: 'needs-open',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: warm\nneeds: [a lawyer in Porto]\nreviewed: 2026-06-01\n---\n- 2026-05-03 call: two names #gave\n',
    'People/Sam.md': '---\ncircle: warm\nneeds: [an internship]\nreviewed: 2026-06-01\n---\n- 2026-06-03 call: a name #gave\n',
    'People/Talia.md': '---\ncircle: warm\nneeds: [an internship]\nreviewed: 2026-11-01\n---\n',
  },
  finds: ['People/Ana.md needs'],
};
