import { log, open } from './fix';
import { plainRule } from './cadence-missed';
import { atLine, type AuditRule, type Example } from './rule';
import { isActive } from './view';

/** Gatherings of a year from which on it is a habit. */
const GATHERINGS = 2;

/** People whose cadence is kept by large gatherings alone: each contact of the last year was one, and they are not overdue. */
export const onlyGatherings: AuditRule = {
  id: 'only-gatherings',
  group: 'touch',
  about(one, view) {
    const { year: { contacts, gatherings }, newest } = one.past;
    if (gatherings < GATHERINGS || gatherings !== contacts || !isActive(one) || one.standing.status === 'overdue' || !plainRule(one)) return null;
    return atLine(view, one, 'only-gatherings', newest!.place, '', { count: gatherings });
  },
  fixes: (finding) => [log(finding), open(finding)],
};

export const onlyGatheringsExample: Example = {
  rule: 'only-gatherings',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\n---\n- 2026-10-03 party with [[Bo]], [[Cy]], [[Di]], [[Ed]], [[Fay]], [[Gus]], [[Hal]], [[Sam]]: the harvest\n- 2026-06-21 soirée with [[Bo]], [[Cy]], [[Di]], [[Ed]], [[Fay]], [[Gus]], [[Hal]], [[Sam]]\n',
    'People/Sam.md': '---\ncircle: friends\n---\n- 2026-11-03 coffee\n',
    'People/Talia.md': '---\ncircle: friends\n---\n- 2026-10-04 party with [[Bo]], [[Cy]], [[Di]], [[Ed]], [[Fay]], [[Gus]], [[Hal]]\n- 2026-06-22 soirée with [[Bo]], [[Cy]], [[Di]], [[Ed]], [[Fay]], [[Gus]], [[Hal]]\n',
  },
  finds: ['People/Ana.md:4'],
};
