import type { Day } from '../day';
import { log, open } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import { isActive, knownDay, knownSince, type Audited } from './view';

/** Fewer people in touch than this tell nothing. */
const LEAST = 5;

/** Half a year in which all contact was with people met within it, though others are known. Leads to the one known longest. */
export const onlyNew: AuditRule = {
  id: 'only-new',
  group: 'mix',
  find: (view) => {
    const half = view.ago.halfYear;
    let [seen, old, oldest, oldestDay]: [number, number, Audited | null, Day] = [0, 0, null, Infinity];
    for (const one of view.people) {
      if (!isActive(one)) continue;
      const since = knownSince(one);
      const isSeen = (one.past.contacts[0] ?? -Infinity) > half;
      if (isSeen && since !== null && since <= half) return [];
      if (isSeen) seen += 1;
      if (since === null || since > half) continue;
      old += 1;
      if (since < oldestDay) [oldest, oldestDay] = [one, since];
    }
    if (seen < LEAST || !oldest) return [];
    return [atField(view, oldest, 'only-new', 'met', '', { count: seen, most: old, ...knownDay(oldest), name: oldest.person.name })];
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
