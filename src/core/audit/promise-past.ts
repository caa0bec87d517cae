import { open } from './fix';
import { atLine, type AuditRule, type Example } from './rule';

/** Open promises whose day is past. To people at rest as well: a promise is a promise. */
export const promisePast: AuditRule = {
  id: 'promise-past',
  group: 'touch',
  find: (view) => view.promises.filter(({ day }) => day !== null && day < view.today).flatMap(({ path, line, day, to }) => {
    const people = to.map((one) => view.byPath.get(one)).filter((one) => one !== undefined);
    const [first] = people;
    if (!first) return [];
    return [{ ...atLine(view, first, 'promise-past', { path, line }, '', { day: day!, days: view.today - day! }), about: people.map(({ person }) => person.path) }];
  }),
  fixes: (finding) => [{ kind: 'tick', path: finding.path, line: finding.line }, open(finding)],
};

export const promisePastExample: Example = {
  rule: 'promise-past',
  today: '2026-11-23',
  notes: { 'People/Ana.md': '---\ncircle: warm\n---\n- [ ] 2026-11-02 send the photographs\n- [ ] 2026-11-23 call the framer\n- [ ] lend her the atlas\n' },
  finds: ['People/Ana.md:4'],
};
