import { fold } from '../spelling';
import { open, put, setField } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import { isActive, type Audited } from './view';

/** Circles with more people in them than their size in the table. Leads to the one in it whom one has not been in touch with the longest. */
export const circleFull: AuditRule = {
  id: 'circle-full',
  group: 'mix',
  find: (view) => view.lexicon.settings.circles.flatMap(({ name, size }) => {
    if (size === undefined) return [];
    const members = view.people.filter((one) => isActive(one) && one.person.circles.some((circle) => fold(circle) === fold(name)));
    const [first] = members;
    if (members.length <= size || !first) return [];
    const longest = members.reduce((best, next) => (lastDay(next) < lastDay(best) ? next : best), first);
    return [atField(view, longest, 'circle-full', 'circle', name, { count: members.length, most: size, name: longest.person.name })];
  }),
  fixes: (finding) => [setField(finding, 'circle'), put(finding, 'rest'), open(finding)],
};

function lastDay({ past }: Audited): number {
  return past.contacts[0] ?? -Infinity;
}

export const circleFullExample: Example = {
  rule: 'circle-full',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: inner\n---\n- 2026-11-03 coffee\n',
    'People/Sam.md': '---\ncircle: [Inner, clients]\n---\n- 2026-10-03 coffee\n',
    'People/Talia.md': '---\ncircle: inner\n---\n- 2026-11-13 coffee\n',
    'People/Noor.md': '---\ncircle: inner\nresting: true\n---\n',
  },
  settings: { circles: [{ name: 'inner', cadence: '2 weeks', size: 2 }, { name: 'clients', cadence: '1 month' }] },
  finds: ['People/Sam.md circle'],
};
