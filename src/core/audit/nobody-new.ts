import type { Day } from '../day';
import { open } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import { knownDay, knownSince, type Audited } from './view';

/** Fewer people than this are no network yet. */
const LEAST = 5;

/** A network nobody came into for six months. Leads to the newest of all. */
export const nobodyNew: AuditRule = {
  id: 'nobody-new',
  group: 'mix',
  find: (view) => {
    let [people, newest, newestDay]: [number, Audited | null, Day] = [0, null, -Infinity];
    for (const one of view.people) {
      if (one.person.archived) continue;
      const since = knownSince(one) ?? Infinity;
      if (since > view.ago.halfYear) return [];
      people += 1;
      if (since > newestDay) [newest, newestDay] = [one, since];
    }
    return newest && people >= LEAST ? [atField(view, newest, 'nobody-new', 'met', '', { ...knownDay(newest), name: newest.person.name })] : [];
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
