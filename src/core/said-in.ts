// What a line of a note says, as people read it: marks of Markdown, its day and its fields taken off, links by what they show.
import { LINE_SHOWN, shown } from './shown';
import type { Lexicon } from './lexicon';
import { scanMarkdown } from './markdown';
import { behindDay } from './pass-over';
import { readTask } from './promise';
import { DATE_FIELD, parseStamp } from './stamp';

/** `- 2026-11-03 call with [[Talia]]: **the move**` → `call with Talia: the move`. Of an open task, what is promised; of a line that is neither item nor heading, nothing. */
export function saidIn(line: string, lexicon: Lexicon): string {
  const bare = line.slice(0, 8 * LINE_SHOWN).trim();
  let said = '';
  scanMarkdown(bare, 0, 1, (from, to, _, box) => {
    const text = bare.slice(from, to);
    said = box === ' ' ? readTask(text, lexicon).text : undated(text, lexicon);
  });
  return shown(said);
}

function undated(text: string, { settings }: Lexicon): string {
  const stamp = parseStamp(text, settings.datePatterns);
  if (stamp && 'day' in stamp) return arrowed(text.slice(behindDay(text, stamp.end, text.length)));
  return arrowed(text.replace(DATE_FIELD, '').replace(/\s{2,}/g, ' ').trimStart());
}

/** An arrow typed is an arrow read. */
function arrowed(text: string): string {
  return text.replace(/^(?:<->|->|<-)/, (typed) => (typed === '<->' ? '↔' : typed === '->' ? '→' : '←'));
}
