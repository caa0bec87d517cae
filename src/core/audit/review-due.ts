import type { Cadence } from '../cadence';
import { open, put, setField } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import { isLongerThan } from './rung';
import { knownSince, type Audited, type AuditView } from './view';

const MONTH: Cadence = { count: 1, unit: 'month' };

/** People nobody has looked at within the months of the setting. Who has been added since is not asked about yet. */
export const reviewDue: AuditRule = {
  id: 'review-due',
  group: 'accurate',
  about(one, view) {
    const { archived, reviewed } = one.person;
    return archived || !isReviewDue(one, view) ? null : atField(view, one, 'review-due', 'reviewed', '', reviewed === null ? {} : { day: reviewed });
  },
  fixes: (finding) => [put(finding, 'keep'), setField(finding, 'circle'), put(finding, 'rest'), put(finding, 'archive'), open(finding)],
};

/** A review is due like a contact: on the day, not the day after. */
export function isReviewDue(one: Audited, { lexicon, today }: AuditView): boolean {
  const last = one.person.reviewed ?? knownSince(one);
  return last === null || isLongerThan(last, today + 1, lexicon.settings.reviewEvery, MONTH);
}

/** Whether somebody was looked at after their newest line and is not due for a look: what was found then has been answered. */
export function isSettled(one: Audited, view: AuditView): boolean {
  const { reviewed } = one.person;
  return reviewed !== null && reviewed >= (one.past.newest?.day ?? -Infinity) && !isReviewDue(one, view);
}

export const reviewDueExample: Example = {
  rule: 'review-due',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\nreviewed: 2026-05-23\n---\n',
    'People/Sam.md': '---\ncircle: friends\nreviewed: 2026-05-24\n---\n',
    'People/Talia.md': '---\ncircle: friends\nmet: 2026-10-01\n---\n',
  },
  finds: ['People/Ana.md reviewed'],
};
