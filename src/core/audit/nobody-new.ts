import { shiftMonths } from '../day';
import { open } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import { knownSince } from './view';

const MONTHS = 6;
/** Fewer people than this are no network yet. */
const LEAST = 5;

/** A network nobody came into for six months. Leads to the newest of all. */
export const nobodyNew: AuditRule = {
  id: 'nobody-new',
  group: 'mix',
  find: (view) => {
    const half = shiftMonths(view.today, -MONTHS);
    const people = view.people.filter(({ person }) => !person.archived).map((one) => ({ one, since: knownSince(one) }));
    if (people.length < LEAST || people.some(({ since }) => since === null || since > half)) return [];
    const newest = people.reduce((best, next) => (next.since! > best.since! ? next : best));
    return [atField(view, newest.one, 'nobody-new', 'met', '', { day: newest.since!, name: newest.one.person.name })];
  },
  fixes: (finding) => [{ kind: 'new-person', name: '' }, open(finding)],
};

export const nobodyNewExample: Example = {
  rule: 'nobody-new',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\nmet: 2020-05-01\n---\n',
    'People/Sam.md': '---\ncircle: friends\nmet: 2021-05-01\n---\n',
    'People/Talia.md': '---\ncircle: friends\nmet: 2022-05-01\n---\n',
    'People/Noor.md': '---\ncircle: friends\nmet: 2023-05-01\n---\n',
    'People/Olu.md': '---\ncircle: friends\nmet: 2024-05-01\n---\n',
  },
  finds: ['People/Olu.md met'],
};
