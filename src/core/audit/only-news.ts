import { log, open } from './fix';
import { tagBit } from './past';
import { atLine, type AuditRule, type Example } from './rule';
import { isActive } from './view';

const LINES = 4;
const NEWS = tagBit('news');

/** People whom the last four lines all told your own news. */
export const onlyNews: AuditRule = {
  id: 'only-news',
  group: 'touch',
  about(one, view) {
    const { tags, newest } = one.past;
    return tags.length === LINES && tags.every((bits) => bits & NEWS) && isActive(one) ? atLine(view, one, 'only-news', newest!.place, '', { count: LINES }) : null;
  },
  fixes: (finding) => [log(finding), open(finding)],
};

export const onlyNewsExample: Example = {
  rule: 'only-news',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: warm\n---\n- 2026-10-03 email: the book #news\n- 2026-08-03 message: the flat #news\n- 2026-05-03 email: the prize #news\n- 2026-03-03 call: the plan #news\n- 2025-03-03 lunch\n',
    'People/Sam.md': '---\ncircle: warm\n---\n- 2026-10-03 email: the book #news\n- 2026-08-03 message: the flat #news\n- 2026-05-03 email: how is the knee?\n- 2026-03-03 call: the plan #news\n',
    'People/Talia.md': '---\ncircle: warm\n---\n- 2026-10-03 email: the book #news\n- 2026-08-03 message: the flat #news\n- 2026-05-03 email: the prize #news\n',
  },
  finds: ['People/Ana.md:4'],
};
