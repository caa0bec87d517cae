import { shiftMonths } from '../day';
import { log, open } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import { isActive, knownSince } from './view';

const MONTHS = 6;
/** Fewer people in touch than this tell nothing. */
const LEAST = 5;

/** Half a year in which all contact was with people met within it, though others are known. Leads to the one known longest. */
export const onlyNew: AuditRule = {
  id: 'only-new',
  group: 'mix',
  find: (view) => {
    const half = shiftMonths(view.today, -MONTHS);
    const people = view.people.filter(isActive);
    const seen = people.filter(({ past }) => (past.contacts[0] ?? -Infinity) > half);
    const old = people.filter((one) => (knownSince(one) ?? Infinity) <= half);
    const [first] = old;
    if (seen.length < LEAST || !first || seen.some((one) => (knownSince(one) ?? -Infinity) <= half)) return [];
    const oldest = old.reduce((best, next) => (knownSince(next)! < knownSince(best)! ? next : best), first);
    return [atField(view, oldest, 'only-new', 'met', '', { count: seen.length, most: old.length, day: knownSince(oldest)!, name: oldest.person.name })];
  },
  fixes: (finding) => [log(finding), open(finding)],
};

export const onlyNewExample: Example = {
  rule: 'only-new',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\nmet: 2026-10-01\n---\n- 2026-11-01 coffee\n',
    'People/Sam.md': '---\ncircle: friends\nmet: 2026-10-02\n---\n- 2026-11-02 coffee\n',
    'People/Talia.md': '---\ncircle: friends\nmet: 2026-10-03\n---\n- 2026-11-03 coffee\n',
    'People/Noor.md': '---\ncircle: friends\nmet: 2026-10-04\n---\n- 2026-11-04 coffee\n',
    'People/Olu.md': '---\ncircle: friends\nmet: 2026-10-05\n---\n- 2026-11-05 coffee\n',
    'People/Luc.md': '---\ncircle: friends\nmet: 2011-03-01\n---\n- 2026-05-23 coffee\n',
    'People/Vera.md': '---\ncircle: friends\nmet: 2015-03-01\n---\n- 2025-05-01 coffee\n',
  },
  finds: ['People/Luc.md met'],
};
