import { log, open } from './fix';
import { atLine, type AuditRule, type Example } from './rule';
import { isActive, isKnownForYear } from './view';

/** People known for a year or more of whom the last year holds likes and the like, and nothing else. */
export const onlySocial: AuditRule = {
  id: 'only-social',
  group: 'touch',
  about(one, view) {
    const { year: { lines, spoken }, newest } = one.past;
    return lines > 0 && spoken === 0 && isActive(one) && isKnownForYear(one, view) ? atLine(view, one, 'only-social', newest!.place, '', { count: lines }) : null;
  },
  fixes: (finding) => [log(finding), open(finding)],
};

export const onlySocialExample: Example = {
  rule: 'only-social',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\nmet: 2020-01-01\n---\n- 2026-10-03 like: the garden\n- 2026-02-03 linkedin: new job\n- 2025-06-03 lunch\n',
    'People/Sam.md': '---\ncircle: friends\nmet: 2020-01-01\n---\n- 2026-10-03 like: the garden\n- 2026-02-03 → email: congratulations\n',
    'People/Talia.md': '---\ncircle: friends\nmet: 2026-09-01\n---\n- 2026-10-03 like: the garden\n',
  },
  finds: ['People/Ana.md:5'],
};
