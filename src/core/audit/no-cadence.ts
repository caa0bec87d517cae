import { printCadence } from '../cadence';
import { fold } from '../spelling';
import { open, setField } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import { longer } from './rung';
import { isActive, type Audited, type AuditView } from './view';

const TIMES = 3;

/** People without a cadence, in touch on three days or more within six months. Who asks for none, or is in a circle that asks for none, means it. */
export const noCadence: AuditRule = {
  id: 'no-cadence',
  group: 'add',
  about(one, view) {
    const { contacts } = one.past;
    const since = view.ago.halfYear;
    if (one.person.rules.length > 0 || !isActive(one) || (contacts[TIMES - 1] ?? -Infinity) < since || isMeant(one, view)) return null;
    const count = contacts.filter((day) => day >= since).length;
    const gap = (contacts[0]! - contacts[count - 1]!) / (count - 1);
    return atField(view, one, 'no-cadence', 'cadence', '', { count, every: longer({ count: 1, unit: 'day' }, gap)! });
  },
  fixes: (finding) => [
    setField(finding, 'circle'), setField(finding, 'cadence', printCadence(finding.facts!.every!)), setField(finding, 'cadence', 'none'), open(finding),
  ],
};

function isMeant({ person }: Audited, { lexicon }: AuditView): boolean {
  return person.cadenceNone || person.circles.some((circle) => lexicon.circles.get(fold(circle))?.cadence === null);
}

export const noCadenceExample: Example = {
  rule: 'no-cadence',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ntype: person\n---\n- 2026-11-03 coffee\n- 2026-09-15 walk\n- 2026-07-20 lunch\n- 2026-07-20 call\n',
    'People/Sam.md': '---\ntype: person\ncadence: none\n---\n- 2026-11-03 coffee\n- 2026-09-15 walk\n- 2026-07-20 lunch\n',
    'People/Talia.md': '---\ntype: person\n---\n- 2026-11-03 coffee\n- 2026-11-03 walk\n- 2026-05-20 lunch\n',
  },
  finds: ['People/Ana.md cadence'],
};
