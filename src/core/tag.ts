// The tags of a line.
import type { Lexicon } from './lexicon';
import { visible } from './link';
import { NextMark } from './next-mark';
import { isWhite } from './spelling';

/** By the code of a character, whether it ends a tag's name. */
const ENDS = Uint8Array.from({ length: 128 }, (_, code) => Number(isWhite(code) || '/#,;:.!?()[]"\''.includes(String.fromCharCode(code))));

/** Bits of the tags in a line, outside code and comments: `#asked/money` is `#asked`. */
export function tagBits(line: string, lexicon: Lexicon): number {
  const text = visible(line);
  return tagBitsIn(text, 0, text.length, lexicon);
}

/** Bits of the tags at [from, to) of a text, where nothing is hidden. `hashes` are the text's. */
export function tagBitsIn(text: string, from: number, to: number, lexicon: Lexicon, hashes = new NextMark(text, '#')): number {
  let bits = 0;
  for (let at = hashes.from(from); at < to; at = hashes.from(at + 1)) {
    if (at > from && !isWhite(text.charCodeAt(at - 1))) continue;
    let end = at + 1;
    while (end < to && !endsTag(text.charCodeAt(end))) end += 1;
    if (end > at + 1) bits |= bitOf(text.slice(at + 1, end), lexicon);
  }
  return bits;
}

function endsTag(code: number): boolean {
  return code < 128 ? ENDS[code] === 1 : isWhite(code);
}

function bitOf(name: string, { tags }: Lexicon): number {
  return tags.get(name) ?? tags.get(name.toLowerCase()) ?? 0;
}
