import { open, put, setField } from './fix';
import { atLine, type AuditRule, type Example } from './rule';

/** People who did not answer several attempts in a row: a sign to let it rest, or to ask through a friend. */
export const notAnswering: AuditRule = {
  id: 'not-answering',
  group: 'rest',
  about(one, view) {
    const { status, because, attempts } = one.standing;
    return status === 'not-answering' ? atLine(view, one, 'not-answering', because ?? { path: one.person.path, line: 1 }, '', { count: attempts }) : null;
  },
  fixes: (finding) => [put(finding, 'rest'), put(finding, 'archive'), setField(finding, 'snooze'), open(finding)],
};

export const notAnsweringExample: Example = {
  rule: 'not-answering',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\n---\n- 2026-11-10 → message: tickets for Saturday?\n- 2026-10-10 → email: the photographs\n- 2026-09-10 → call\n- 2026-05-01 lunch\n',
    'People/Sam.md': '---\ncircle: friends\n---\n- 2026-11-10 → message\n- 2026-10-12 ← email: sorry, on the road\n- 2026-10-10 → email\n- 2026-09-10 → call\n',
  },
  finds: ['People/Ana.md:4'],
};
