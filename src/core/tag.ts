// The tags of a line.
import type { Lexicon } from './lexicon';
import { visible } from './link';
import { isWhite } from './spelling';

/** What ends a tag's name, besides spaces. */
const AFTER_TAG = new Set(Array.from('/#,;:.!?()[]"\'', (char) => char.charCodeAt(0)));

/** Bits of the tags in a line, outside code and comments: `#asked/money` is `#asked`. */
export function tagBits(line: string, lexicon: Lexicon): number {
  const text = visible(line);
  return tagBitsIn(text, 0, text.length, lexicon);
}

/** Bits of the tags at [from, to) of a text, where nothing is hidden. */
export function tagBitsIn(text: string, from: number, to: number, lexicon: Lexicon): number {
  let bits = 0;
  for (let at = text.indexOf('#', from); at >= 0 && at < to; at = text.indexOf('#', at + 1)) {
    if (at > from && !isWhite(text.charCodeAt(at - 1))) continue;
    let end = at + 1;
    while (end < to && !isWhite(text.charCodeAt(end)) && !AFTER_TAG.has(text.charCodeAt(end))) end += 1;
    if (end > at + 1) bits |= bitOf(text.slice(at + 1, end), lexicon);
  }
  return bits;
}

function bitOf(name: string, { tags }: Lexicon): number {
  return tags.get(name) ?? tags.get(name.toLowerCase()) ?? 0;
}
