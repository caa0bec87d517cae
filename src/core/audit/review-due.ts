import { shiftMonths } from '../day';
import { open, put, setField } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import { knownSince } from './view';

/** People nobody has looked at within the months of the setting. Who has been added since is not asked about yet. */
export const reviewDue: AuditRule = {
  id: 'review-due',
  group: 'accurate',
  find: (view) => view.people
    .filter((one) => !one.person.archived && isDueBy(one.person.reviewed ?? knownSince(one), view.lexicon.settings.reviewEvery, view.today))
    .map((one) => atField(view, one, 'review-due', 'reviewed', '', one.person.reviewed === null ? {} : { day: one.person.reviewed })),
  fixes: (finding) => [put(finding, 'keep'), setField(finding, 'circle'), put(finding, 'rest'), put(finding, 'archive'), open(finding)],
};

/** A review is due like a contact: on the day, not the day after. */
function isDueBy(last: number | null, months: number, today: number): boolean {
  return last === null || shiftMonths(last, months) <= today;
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
