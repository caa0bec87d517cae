// A table for spreadsheets: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
import type { PersonRow } from './person-row';

/** Columns in their order, and what stands in them. The names are the fields' own, in every language. */
const COLUMNS: readonly (readonly [head: string, cell: (row: PersonRow) => string])[] = [
  ['name', ({ name }) => name],
  ['aliases', ({ aliases }) => several(aliases)],
  ['circles', ({ circles }) => several(circles)],
  ['status', ({ status }) => status],
  ['due', ({ due }) => due ?? ''],
  ['overdue_days', ({ overdueDays }) => (overdueDays !== null && overdueDays > 0 ? String(overdueDays) : '')],
  ['last_contact', ({ lastContact }) => lastContact ?? ''],
  ['last_channel', ({ lastChannel }) => lastChannel ?? ''],
  ['every', ({ rule }) => rule?.every ?? ''],
  ['cadences', ({ cadences }) => several(cadences)],
  ['interactions', ({ interactions }) => String(interactions)],
  ['emails', ({ emails }) => several(emails)],
  ['phones', ({ phones }) => several(phones)],
  ['urls', ({ urls }) => several(urls)],
  ['orgs', ({ orgs }) => several(orgs)],
  ['roles', ({ roles }) => several(roles)],
  ['cities', ({ cities }) => several(cities)],
  ['birthday', ({ birthday }) => birthday ?? ''],
  ['dates', ({ dates }) => several(Object.entries(dates).map(([label, day]) => `${label}: ${day}`))],
  ['interests', ({ interests }) => several(interests)],
  ['needs', ({ needs }) => several(needs)],
  ['offers', ({ offers }) => several(offers)],
  ['since', ({ since }) => since ?? ''],
  ['via', ({ via }) => via ?? ''],
  ['snooze', ({ snooze }) => snooze ?? ''],
  ['reviewed', ({ reviewed }) => reviewed ?? ''],
  ['enjoy', ({ enjoy }) => (enjoy ? 'true' : '')],
  ['path', ({ path }) => path],
];

/** The first line of every table Kith writes. */
export const CSV_HEAD = COLUMNS.map(([head]) => head).join(',');

/** People as a table, a line each, closed by CR LF. */
export function printCsv(rows: readonly PersonRow[]): string {
  return [CSV_HEAD, ...rows.map((row) => COLUMNS.map(([, cell]) => printCell(cell(row))).join(','))].map((line) => `${line}\r\n`).join('');
}

/**
 * A cell no spreadsheet takes for a formula: what begins like one gets an apostrophe before it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function printCell(text: string): string {
  const seen = text.replace(/(?![\t\r\n])\p{Cc}/gu, '');
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(seen) ? `'${seen}` : seen;
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Several values in one cell; a new line in one would part the line for many readers. */
function several(texts: readonly string[]): string {
  return texts.map((text) => text.split(/[\r\n]\s*/).map((line) => line.trimEnd()).join(' ')).join('; ');
}
