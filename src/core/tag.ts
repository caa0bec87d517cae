// The tags of a line.
import type { Lexicon } from './lexicon';
import { visible } from './link';
import { isWhite } from './spelling';

/** What ends a tag's name, besides spaces. */
const AFTER_TAG = new Set(Array.from('/#,;:.!?()[]"\'', (char) => char.charCodeAt(0)));

/** Bits of the tags in a line, outside code and comments: `#asked/money` is `#asked`. */
export function tagBits(line: string, lexicon: Lexicon): number {
  const text = visible(line);
  let bits = 0;
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (at > 0 && !isWhite(text.charCodeAt(at - 1))) continue;
    let end = at + 1;
    while (end < text.length && !isWhite(text.charCodeAt(end)) && !AFTER_TAG.has(text.charCodeAt(end))) end += 1;
    if (end > at + 1) bits |= lexicon.tags.get(text.slice(at + 1, end).toLowerCase()) ?? 0;
  }
  return bits;
}
