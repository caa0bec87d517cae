// The formats people leave the vault in.
import { printDay, type Day } from '../day';
import type { Standing } from '../due';
import type { Fields } from '../frontmatter';
import type { Lexicon } from '../lexicon';
import { PRODID, printCard } from '../vcard/print-card';
import { printWhy } from '../words/print-standing';
import type { Words } from '../words/words';
import { printCalendar } from './calendar';
import { cardFacts, linesKept } from './card-facts';
import { CSV_HEAD, printCsv } from './csv';
import { personRow, type PersonRow } from './person-row';

/** The formats, as they are asked for. */
export const FORMATS = ['vcard', 'csv', 'json', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

/** The ending of a file of each format. */
export const ENDINGS: Readonly<Record<Format, string>> = { vcard: 'vcf', csv: 'csv', json: 'json', ics: 'ics' };

/** What is written out. */
export interface Exported {
  readonly people: readonly Standing[];
  readonly today: Day;
  readonly lexicon: Lexicon;
  /** The fields of a note, for the lines of a card it keeps. */
  readonly fieldsOf: (path: string) => Fields;
}

/** People by name rather than by who is due: a file written again differs only where they do. */
function inOrder(people: readonly Standing[]): Standing[] {
  return [...people].sort((a, b) => (a.person.path < b.person.path ? -1 : 1));
}

/** The text of a file in a format. */
export function printExport(format: Format, exported: Exported, words: Words): string {
  const { today, lexicon, fieldsOf } = exported;
  const people = inOrder(exported.people);
  switch (format) {
    case 'vcard': return people.map(({ person }) => printCard(cardFacts(person, fieldsOf(person.path), lexicon))).join('');
    case 'csv': return printCsv(rowsOf(exported));
    case 'json': return `${JSON.stringify(jsonOf(exported), null, 2)}\n`;
    case 'ics': return printCalendar(people, today, (standing) => printWhy(standing, lexicon.channels, today, words), words.interop.events);
  }
}

/** What the JSON holds. */
export function jsonOf(exported: Exported): { readonly by: 'kith'; readonly today: string; readonly people: readonly PersonRow[] } {
  return { by: 'kith', today: printDay(exported.today), people: rowsOf(exported) };
}

function rowsOf({ people, lexicon, fieldsOf }: Exported): PersonRow[] {
  return inOrder(people).map((standing) => personRow(standing, lexicon.channels, linesKept(fieldsOf(standing.person.path), lexicon)));
}

/** Whether a file was written by Kith in this format, so that it may be written anew without asking. */
export function isOurs(format: Format, text: string): boolean {
  const head = text.replace(/^\uFEFF/, '').slice(0, 2_000);
  switch (format) {
    case 'vcard': return head.startsWith(`BEGIN:VCARD\r\nVERSION:4.0\r\nPRODID:${PRODID}\r\n`);
    case 'csv': return head.startsWith(`${CSV_HEAD}\r\n`);
    case 'json': return /^\{\s*"by": "kith"/.test(head);
    case 'ics': return head.startsWith(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:${PRODID}\r\n`);
  }
}

/** Spreadsheets take a table without this mark for one of another charset. */
export function textOfFile(format: Format, text: string): string {
  return format === 'csv' ? `\uFEFF${text}` : text;
}
