import { weekday, type Day } from '../day';
import { log, open, personOf, put } from './fix';
import { atLine, type AuditRule, type Example } from './rule';
import { isLongerThan } from './rung';
import { isActive, type Audited, type AuditView } from './view';

/** Cadences that have passed without contact, and a year at least. */
const CADENCES = 4;
/** Up to so many dormant people one is drawn each week, of more two. */
const FEW = 10;

/**
 * People long unseen: beyond four times their cadence and a year. All are shown, the one or two drawn for the week first.
 * That ties long unused are worth renewing: D. Z. Levin, J. Walter and J. K. Murnighan, "Dormant ties", Organization Science 22(4), 2011.
 */
export const dormant: AuditRule = {
  id: 'dormant',
  group: 'rest',
  about(one, view) {
    if (!isDormant(one, view)) return null;
    const { day, place } = one.past.newest!;
    return atLine(view, one, 'dormant', place, '', { days: view.today - one.past.contacts[0]!, day, kind: 'kept' });
  },
  find(view, about) {
    const people = new Map(about.map((finding) => [view.byPath.get(personOf(finding))!, finding]));
    const drawn = drawForWeek([...people.keys()], view.today).map((one) => people.get(one)!);
    return [...drawn.map((finding) => ({ ...finding, facts: { ...finding.facts, kind: 'drawn' } })), ...about.filter((finding) => !drawn.includes(finding))];
  },
  fixes: (finding) => [log(finding), put(finding, 'keep'), put(finding, 'rest'), put(finding, 'archive'), open(finding)],
};

/** Whether somebody is long unseen: lists show them as somebody to rediscover, never as late. Who is not answering is another matter. */
export function isDormant(one: Audited, { today, ago }: AuditView): boolean {
  const [last] = one.past.contacts;
  const rule = one.person.rules.find(({ channel }) => channel === 0) ?? one.person.rules[0];
  if (last === undefined || !rule || !isActive(one) || one.standing.status === 'not-answering' || one.standing.status === 'snoozed') return false;
  return last < ago.year && isLongerThan(last, today, CADENCES, rule.cadence);
}

/**
 * One or two of the dormant, the same from Monday to Sunday. Each has a lot that only the week and their path decide,
 * and the longer unseen, the likelier the largest: P. S. Efraimidis and P. G. Spirakis, "Weighted random sampling with
 * a reservoir", Information Processing Letters 97(5), 2006.
 */
export function drawForWeek(people: readonly Audited[], today: Day): Audited[] {
  const monday = today - weekday(today) + 1;
  return people
    .map((one) => ({ one, lot: Math.pow(chance(`${monday} ${one.person.path}`), 1 / Math.max(1, monday - one.past.contacts[0]!)) }))
    .sort((a, b) => b.lot - a.lot || (a.one.person.path < b.one.person.path ? -1 : 1))
    .slice(0, people.length > FEW ? 2 : 1)
    .map(({ one }) => one);
}

/** A number between 0 and 1 that a text decides, and nothing else: FNV-1a, its bits mixed once more as in MurmurHash3. */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) + 0.5) / 4_294_967_296;
}

export const dormantExample: Example = {
  rule: 'dormant',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\n---\n- 2023-06-02 lunch: by the river\n',
    'People/Sam.md': '---\ncadence: 1 year\n---\n- 2023-06-02 lunch\n',
    'People/Talia.md': '---\ncircle: inner\n---\n- 2026-01-02 lunch\n',
    'People/Noor.md': '---\ncircle: friends\nresting: true\n---\n- 2019-01-02 lunch\n',
  },
  finds: ['People/Ana.md:4'],
};
