import { channelOf } from '../channel';
import { log, open } from './fix';
import { atLine, type AuditRule, type Example } from './rule';
import { isActive } from './view';

/** Lines of a year from which on it is a habit. */
const LINES = 3;
/** Richness from which on there is a voice or a face. */
const VOICE = 4;

/** People the last year holds one channel with, three times or more, and never a voice or a face. */
export const oneChannel: AuditRule = {
  id: 'one-channel',
  group: 'touch',
  about(one, view) {
    const { year: { spoken, channel }, newest } = one.past;
    if (spoken < LINES || channel === 0 || view.ways.richness[channel]! >= VOICE || !isActive(one)) return null;
    return atLine(view, one, 'one-channel', newest!.place, channelOf(view.lexicon.channels, channel)!.name, { count: spoken });
  },
  fixes: (finding) => [log(finding), open(finding)],
};

export const oneChannelExample: Example = {
  rule: 'one-channel',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\n---\n- 2026-10-03 email\n- 2026-06-03 ← email\n- 2026-02-03 → email\n- 2025-02-03 lunch\n',
    'People/Sam.md': '---\ncircle: friends\n---\n- 2026-10-03 email\n- 2026-06-03 message\n- 2026-02-03 email\n',
    'People/Talia.md': '---\ncircle: friends\n---\n- 2026-10-03 call\n- 2026-06-03 call\n- 2026-02-03 call\n',
  },
  finds: ['People/Ana.md:4'],
};
