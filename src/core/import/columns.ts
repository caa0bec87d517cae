// Tables of address books, read as cards. What no property is made for stays in one of its own, by the column's name.
import { parseByPattern, printDay } from '../day';
import type { Problem } from '../vcard/parse-cards';
import type { TableRow } from './table';
import { CardWriter, toldByCard, type SingleField, type Telling, type Told } from './told';

/** One row by the names of its columns in small letters; each is taken once, and the rest is kept. */
class Cells {
  private readonly left = new Map<string, string>();

  constructor(head: readonly string[], row: TableRow) {
    row.cells.forEach((cell, at) => {
      const value = cell.trim();
      if (value !== '') this.left.set(head[at] ?? `${at + 1}`, value);
    });
  }

  get empty(): boolean {
    return this.left.size === 0;
  }

  take(...names: readonly string[]): string | undefined {
    for (const one of names) {
      const name = one.toLowerCase();
      const value = this.left.get(name);
      this.left.delete(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  rest(): Iterable<[name: string, value: string]> {
    return this.left;
  }
}

/** Where the head of a table is, and how its rows are read: Google's, LinkedIn's, or any with columns of such names. */
export function readTable(rows: readonly TableRow[]): Telling<Problem> {
  const at = rows.findIndex(({ cells }) => cells.filter((cell) => KNOWN.test(cell.trim())).length >= 2);
  if (at < 0) return { people: [], problems: [{ rule: 'no-people', line: rows[0]?.line ?? 1, given: rows[0]?.cells.join(', ').slice(0, 80) ?? '' }] };
  const head = unique(rows[at]!.cells.map((cell) => cell.trim().toLowerCase()));
  const read = head.some((name) => /^connected on$/.test(name)) ? linkedIn : google;
  const people = rows.slice(at + 1).flatMap((row): Told[] => {
    const cells = new Cells(head, row);
    return cells.empty ? [] : [read(cells, row.line)];
  });
  return { people, problems: [] };
}

const KNOWN = /^(?:name|(?:first|given|last|family) name|e-?mail(?: address| 1 - value)?|phone(?: 1 - value)?|company|organi[sz]ation(?: 1)?(?: - name| name)?|url|birthday)$/i;

/** https://www.linkedin.com/help/linkedin/answer/a566336: `05 Mar 2021` is the day of the connection. */
function linkedIn(cells: Cells, line: number): Told {
  const card = new CardWriter();
  named(card, { given: cells.take('First Name'), family: cells.take('Last Name') });
  card.uri('URL', cells.take('URL')).uri('EMAIL', cells.take('Email Address')).parts('ORG', [cells.take('Company')]).text('TITLE', cells.take('Position'));
  const connected = cells.take('Connected On') ?? '';
  const day = parseByPattern(connected, 'dd MMM yyyy') ?? parseByPattern(connected, 'yyyy-MM-dd') ?? parseByPattern(connected, 'MM/dd/yyyy');
  const singles = new Map<SingleField, string>(day === null ? [] : [['met', printDay(day)]]);
  if (day === null) card.text('X-CONNECTED-ON', connected);
  keepRest(card, cells);
  return toldByCard(card.card(line), { singles });
}

/** Google's columns, those of before 2024 too: `E-mail 1 - Type`, `Given Name`. Several values stand in one cell between `:::`. */
function google(cells: Cells, line: number): Told {
  const card = new CardWriter();
  named(card, {
    shown: cells.take('Name', 'Full Name'), prefix: cells.take('Name Prefix'), given: cells.take('First Name', 'Given Name'),
    middle: cells.take('Middle Name', 'Additional Name'), family: cells.take('Last Name', 'Family Name'), suffix: cells.take('Name Suffix'),
  });
  card.text('NICKNAME', cells.take('Nickname'));
  for (const [at, label, value] of numbered(cells, 'E-mail')) kinded(card, 'EMAIL', value, label, at);
  card.uri('EMAIL', cells.take('Email', 'E-mail', 'Email Address'));
  for (const [at, label, value] of numbered(cells, 'Phone')) kinded(card, 'TEL', value, label, at);
  card.uri('TEL', cells.take('Phone', 'Mobile Phone'));
  for (const [at, label, value] of numbered(cells, 'Website')) kinded(card, 'URL', value, label, at);
  card.uri('URL', cells.take('URL', 'Website'));
  organization(card, cells);
  for (let at = 1; at <= MOST; at++) address(card, cells, `Address ${at}`);
  const born = cells.take('Birthday');
  if (born !== undefined) card.uri('BDAY', born.replace(/^(\d{4}|-)-(\d{2})-(\d{2})$/, (_, year: string, month: string, date: string) => (year === '-' ? `--${month}${date}` : year + month + date)));
  for (const [, label, value] of numbered(cells, 'Event')) card.labelled('X-ABDATE', value.replace(/^--/, '1604-'), label);
  for (const [, label, value] of numbered(cells, 'Relation')) card.labelled('X-ABRELATEDNAMES', value, label);
  for (const [, label, value] of numbered(cells, 'Custom Field')) card.labelled('X-CUSTOM', value, label);
  for (const group of (cells.take('Labels', 'Group Membership') ?? '').split(' ::: ')) card.text('CATEGORIES', group.replace(/^\* /, ''));
  card.uri('PHOTO', cells.take('Photo')).text('NOTE', cells.take('Notes')).text('HOBBY', cells.take('Hobby'));
  card.text('X-PHONETIC-FIRST-NAME', cells.take('Phonetic First Name')).text('X-PHONETIC-LAST-NAME', cells.take('Phonetic Last Name', 'Yomi Name'));
  keepRest(card, cells);
  return toldByCard(card.card(line));
}

/** More values of one kind than any table has columns for. */
const MOST = 20;

interface Names {
  readonly shown?: string | undefined;
  readonly prefix?: string | undefined;
  readonly given?: string | undefined;
  readonly middle?: string | undefined;
  readonly family?: string | undefined;
  readonly suffix?: string | undefined;
}

function named(card: CardWriter, { shown, prefix, given, middle, family, suffix }: Names): void {
  const whole = [prefix, given, middle, family, suffix].filter((part) => part !== undefined).join(' ');
  card.text('FN', shown ?? whole).parts('N', [family, given, middle, prefix, suffix]);
}

/** Values of a kind by their numbers: `E-mail 1 - Label`, `E-mail 1 - Value`. A label of nothing stays where it is. */
function* numbered(cells: Cells, kind: string): Generator<[at: number, label: string, value: string]> {
  for (let at = 1; at <= MOST; at++) {
    const values = cells.take(`${kind} ${at} - Value`)?.split(' ::: ');
    if (!values) continue;
    const label = cells.take(`${kind} ${at} - Label`, `${kind} ${at} - Type`) ?? '';
    for (const value of values) yield [at, label, value.trim()];
  }
}

/** `* Work`: the star stands before the one preferred. */
function kinded(card: CardWriter, name: string, value: string, label: string, at: number): void {
  const type = label.replace(/^\*\s*/, '').split(' ::: ')[0]!;
  const plain = /^(?:home|work|mobile|cell|fax|pager|main|other|internet)$/i.test(type);
  card.uri(name, value, plain ? type.toLowerCase().replace('mobile', 'cell') : '');
  if (!plain) card.text(`X-LABEL-${name}-${at}`, type);
}

function organization(card: CardWriter, cells: Cells): void {
  const name = cells.take('Organization Name', 'Organization 1 - Name', 'Organization', 'Organisation', 'Company');
  card.parts('ORG', [name, ...[cells.take('Organization Department', 'Organization 1 - Department')].filter((one) => one !== undefined)]);
  card.text('TITLE', cells.take('Organization Title', 'Organization 1 - Title', 'Position', 'Occupation'));
}

function address(card: CardWriter, cells: Cells, of: string): void {
  const take = (part: string): string | undefined => cells.take(`${of} - ${part}`);
  const parts = [take('PO Box'), take('Extended Address'), take('Street'), take('City'), take('Region'), take('Postal Code'), take('Country')];
  const formatted = take('Formatted');
  if ([formatted, ...parts].every((part) => part === undefined)) return;
  const type = (take('Label') ?? take('Type') ?? '').replace(/^\*\s*/, '').toLowerCase();
  card.parts('ADR', parts, type).text('LABEL', formatted, type);
}

function keepRest(card: CardWriter, cells: Cells): void {
  for (const [name, value] of cells.rest()) card.text(`X-${name.toUpperCase().replace(/[^A-Z0-9]+/g, '-').replace(/^-|-$/g, '') || 'COLUMN'}`, value);
}

/** Columns of one name are told apart by their number: a table may have `Notes` twice. */
function unique(head: readonly string[]): string[] {
  return head.map((name, at) => (head.indexOf(name) < at ? `${name} ${at + 1}` : name));
}
