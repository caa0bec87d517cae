// A file of another program → who is in it. Its text says what it is; its name is no help.
import { parseCards, type Problem } from '../vcard/parse-cards';
import { textOfFile, type Decode } from '../vcard/octets';
import { readTable } from './columns';
import { readMonica } from './monica';
import { parseTable } from './table';
import { toldByCard, type Telling } from './told';

/** Endings of files that may be read. */
export const READABLE = ['vcf', 'vcard', 'csv', 'json'] as const;

/** Reads a file: cards, a table, or Monica's export. */
export function readFile(bytes: Uint8Array, decode: Decode): Telling<Problem> {
  const text = textOfFile(bytes, decode);
  if (/^[^\S\n\r\u2028\u2029]*BEGIN:VCARD/im.test(text)) {
    const { cards, problems } = parseCards(bytes, decode);
    return { people: cards.map((card) => toldByCard(card)), problems };
  }
  if (/^\s*[[{]/.test(text)) {
    const json = parseJson(text);
    const told = readMonica(json);
    return told ?? { people: [], problems: [{ rule: json === undefined ? 'no-json' : 'no-people', line: 1, given: text.trim().slice(0, 40) }] };
  }
  const { rows, problems } = parseTable(text);
  const told = readTable(rows);
  return { people: told.people, problems: [...problems, ...told.problems] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
