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
  notes: Object.fromEntries(['Ana', 'Sam', 'Talia', 'Noor', 'Olu'].map((name, index) => (
    [`People/${name}.md`, `---\ncircle: friends\nmet: 202${index}-05-01\n---\n`]))),
  finds: ['People/Olu.md met'],
};
