import { shiftMonths } from '../day';
import { log, open, setField } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import { isActive, type Audited, type AuditView } from './view';

/**
 * People whose needs are written down and whom nothing helped since they were last looked at; within a year when they never were.
 * Needs looked at within a month are fresh, and not asked about.
 */
export const needsOpen: AuditRule = {
  id: 'needs-open',
  group: 'touch',
  find: (view) => view.people
    .filter((one) => isActive(one) && one.person.needs.length > 0 && isOpen(one, view))
    .map((one) => atField(view, one, 'needs-open', 'needs', one.person.needs[0]!, { count: one.person.needs.length, ...(one.person.reviewed === null ? {} : { day: one.person.reviewed }) })),
  fixes: (finding) => [log(finding, 'gave'), setField(finding, 'needs'), open(finding)],
};

function isOpen({ person, past }: Audited, { today, yearAgo }: AuditView): boolean {
  const since = person.reviewed ?? yearAgo;
  return since <= shiftMonths(today, -1) && (past.gave === null || past.gave < since);
}

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
