import type { Rule } from '../person';
import { open, pace, put } from './fix';
import { isSettled } from './review-due';
import { atField, cadenceField, type AuditRule, type Example } from './rule';
import { isDormant } from './dormant';
import { isLongerThan, longer } from './rung';
import { isActive, type Audited, type AuditView } from './view';

const TIMES = 3;

/** Cadences missed three times running, each time at more than double their length. The wait that is still going on counts once it is that long. */
export const cadenceMissed: AuditRule = {
  id: 'cadence-missed',
  group: 'rest',
  about(one, view) {
    const rule = isActive(one) && one.standing.status !== 'not-answering' ? plainRule(one) : undefined;
    const gaps = rule && missedGaps(one, rule, view);
    if (!gaps || isDormant(one, view) || isSettled(one, view)) return null;
    const middle = gaps.sort((a, b) => a - b)[1]!;
    const every = longer(rule.cadence, middle);
    return atField(view, one, 'cadence-missed', cadenceField(one), '', { days: middle, count: TIMES, ...(every ? { every } : {}) });
  },
  fixes: (finding) => [...pace(finding, 'loosen', finding.facts?.every), put(finding, 'rest'), put(finding, 'keep'), open(finding)],
};

/** The rule any contact keeps: the cadence of somebody, or of their circle. */
export function plainRule({ person }: Audited): Rule | undefined {
  return person.rules.find(({ channel }) => channel === 0);
}

/** The three newest waits in days, when all were too long by far; null when one was not. */
function missedGaps({ past }: Audited, { cadence }: Rule, { today }: AuditView): number[] | null {
  const { contacts } = past;
  const waits = contacts.length > 0 && isLongerThan(contacts[0]!, today, 2, cadence) ? 1 : 0;
  if (contacts.length + waits <= TIMES) return null;
  for (let at = 0; at < TIMES - waits; at++) if (!isLongerThan(contacts[at + 1]!, contacts[at]!, 2, cadence)) return null;
  const days = waits ? [today, ...contacts] : contacts;
  return Array.from({ length: TIMES }, (_, at) => days[at]! - days[at + 1]!);
}

export const cadenceMissedExample: Example = {
  rule: 'cadence-missed',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncadence: 1 month\n---\n- 2026-08-01 call\n- 2026-05-20 lunch\n- 2026-02-10 call\n',
    'People/Sam.md': '---\ncadence: 1 month\n---\n- 2026-08-01 call\n- 2026-06-01 lunch\n- 2026-02-10 call\n',
    'People/Talia.md': '---\ncadence: 1 month\n---\n- 2026-11-01 call\n- 2026-08-01 call\n- 2026-05-20 lunch\n',
  },
  finds: ['People/Ana.md cadence'],
};
