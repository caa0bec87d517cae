import { log, open } from './fix';
import { atLine, type AuditRule, type Example } from './rule';
import { isActive } from './view';

/** People whom every line of the last year asked a favour of. Likes are no lines of that kind. */
export const onlyAsked: AuditRule = {
  id: 'only-asked',
  group: 'touch',
  about(one, view) {
    const { year: { asked, spoken }, newest } = one.past;
    return asked > 0 && asked === spoken && isActive(one) ? atLine(view, one, 'only-asked', newest!.place, '', { count: asked }) : null;
  },
  fixes: (finding) => [log(finding, 'gave'), log(finding, 'thanks'), open(finding)],
};

export const onlyAskedExample: Example = {
  rule: 'only-asked',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: warm\n---\n- 2026-10-03 email: a name at the bank #asked\n- 2026-03-03 call: the slides #asked\n- 2025-03-03 lunch\n',
    'People/Sam.md': '---\ncircle: warm\n---\n- 2026-10-03 email: a name at the bank #asked\n- 2026-03-03 lunch\n',
  },
  finds: ['People/Ana.md:4'],
};
