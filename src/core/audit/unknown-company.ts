import type { Finding } from '../finding';
import { fold } from '../spelling';
import { open, type Fix } from './fix';
import type { AuditRule, Example } from './rule';
import { strangersOf, type Stranger } from './strangers';
import type { AuditView } from './view';

/** People said to have been there, behind "with" or among the attendees, who have no note as a person. */
export const unknownCompany: AuditRule = {
  id: 'unknown-company',
  group: 'add',
  find(view) {
    return strangersOf(view).filter(({ tookPart }) => tookPart).map((stranger) => findingOf(view, stranger));
  },
  fixes: strangerFixes,
};

/** What can be done about a name: a note of their own, the note there is made a person's, or nothing ever again. */
export function strangerFixes(finding: Finding): Fix[] {
  const path = finding.facts?.other;
  return [
    finding.facts?.kind === 'note' ? { kind: 'make-person', path: path! } : { kind: 'new-person', name: finding.given },
    open(finding),
    { kind: 'never-suggest', value: finding.given },
  ];
}

/** A link by an alias leads nowhere in the app: then the person is known, and only the link is not. */
function findingOf({ today, byPath, ties }: AuditView, { name, places }: Stranger): Finding {
  const { path, line, to } = places[0]!;
  const holder = ties.handles.holderOf(`name ${fold(name)}`);
  const who = to !== null ? { kind: 'note', other: to } : holder !== undefined ? { kind: 'alias', other: byPath.get(holder)!.person.name } : {};
  return { path, line, rule: 'unknown-company', given: name, facts: { today, count: places.length, ...who } };
}

export const unknownCompanyExample: Example = {
  rule: 'unknown-company',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\naliases: Anita\n---\n- 2026-10-03 dinner with [[Sam]] and [[Théo Marchetti]]: figs\n- 2026-03-02 coffee with [[Théo Marchetti]]\n- 2026-02-01 walk: thought of [[Nadia]]\n',
    'People/Sam.md': '---\ncircle: friends\n---\n',
  },
  finds: ['People/Ana.md:5'],
};
