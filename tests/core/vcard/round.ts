// Builders for the tests of cards: the bytes of a file in, cards and lines out.
import { incoming, type Incoming } from '../../../src/core/import/incoming';
import { toldByCard } from '../../../src/core/import/told';
import { cardFacts } from '../../../src/core/export/card-facts';
import { printCard } from '../../../src/core/vcard/print-card';
import { parseCards, type Cards } from '../../../src/core/vcard/parse-cards';
import type { Decode } from '../../../src/core/vcard/octets';
import { printProperty, type Card } from '../../../src/core/vcard/property';
import { sourceOf } from '../../../scripts/headless/folder';
import { readNote } from '../../../src/core/note';
import { LEXICON } from '../reading';

/** How Node and the app alike turn bytes into text. */
export const decode: Decode = (bytes, charset) => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Cards of a text, its line ends those of the standard. */
export function cards(text: string, encoding: BufferEncoding = 'utf8'): Cards {
  return parseCards(Buffer.from(text.trim().replace(/\r?\n/g, '\r\n'), encoding), decode);
}

/** The lines of the only card of a text between its version and its end. */
export function card(lines: string, version = '4.0'): Card {
  return cards(`BEGIN:VCARD\nVERSION:${version}\n${lines.trim()}\nEND:VCARD`).cards[0]!;
}

/** What a card says, a line for each property. */
export function linesOf({ properties }: Card): string[] {
  return properties.map(printProperty);
}

/** What a card becomes, under the default settings. */
export function comes(from: Card): Incoming {
  return incoming(toldByCard(from), LEXICON, { anniversary: 'anniversary', date: 'date' });
}

/** A note's text → its card, read again. */
export function cardOfNote(text: string, path: string): Card {
  const source = sourceOf(path, text);
  const { person } = readNote(source, LEXICON);
  return parseCards(Buffer.from(printCard(cardFacts(person!, source.fields!, LEXICON))), decode).cards[0]!;
}
