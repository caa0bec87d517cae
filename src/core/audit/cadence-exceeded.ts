import { lengthInDays } from '../cadence';
import { open, pace, put } from './fix';
import { isSettled } from './review-due';
import { atField, cadenceField, type AuditRule, type Example } from './rule';
import { plainRule } from './cadence-missed';
import { shorter } from './rung';
import { isActive } from './view';

/** Days of contact looked at, and the part of the cadence that lies between them on average. */
const CONTACTS = 6;
const PART = 1 / 3;

/** People in touch at least three times as often as asked, over the last six days of contact, and still so. */
export const cadenceExceeded: AuditRule = {
  id: 'cadence-exceeded',
  group: 'rest',
  about(one, view) {
    const { contacts } = one.past;
    const rule = contacts.length < CONTACTS || !isActive(one) ? undefined : plainRule(one);
    if (!rule) return null;
    const length = lengthInDays(rule.cadence);
    const days = (contacts[0]! - contacts[CONTACTS - 1]!) / (CONTACTS - 1);
    if (days > length * PART || view.today - contacts[0]! > length || isSettled(one, view)) return null;
    const every = shorter(rule.cadence, days);
    return every && atField(view, one, 'cadence-exceeded', cadenceField(one), '', { days: Math.round(days), every });
  },
  fixes: (finding) => [...pace(finding, 'tighten', finding.facts?.every), put(finding, 'keep'), open(finding)],
};

export const cadenceExceededExample: Example = {
  rule: 'cadence-exceeded',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\n---\n- 2026-11-20 call\n- 2026-11-01 lunch\n- 2026-10-12 call\n- 2026-09-20 walk\n- 2026-09-01 call\n- 2026-08-14 lunch\n',
    'People/Sam.md': '---\ncircle: friends\n---\n- 2026-11-20 call\n- 2026-11-01 lunch\n- 2026-10-12 call\n- 2026-07-01 walk\n- 2026-05-01 call\n- 2026-03-14 lunch\n',
  },
  finds: ['People/Ana.md circle'],
};
