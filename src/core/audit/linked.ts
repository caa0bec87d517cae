// Who knows whom already, as far as the notes say: a line they share, the field that says who introduced them, or a link from one note to the other.
import { pairKey } from './duplicate';
import type { AuditView, Named } from './view';

/** On a line with more people than this, not everyone was introduced to everyone. */
const LARGEST_TABLE = 30;

/** Answers whether two people of a view are linked. */
export function linksOf(view: AuditView): (a: string, b: string) => boolean {
  const { byPath, via, links } = view;
  const leads = (from: string, to: string): boolean => via.get(from) === to
    || (links.get(from)?.includes(to) ?? false)
    || byPath.get(from)!.company.some((one) => one.to === to);
  const together = pairsAtTables(view);
  return (a, b) => leads(a, b) || leads(b, a) || together.has(pairKey(a, b));
}

/** The pairs a line in a note of neither of them names together. */
function pairsAtTables({ people, attendees }: AuditView): Set<string> {
  const pairs = new Set<string>();
  for (const company of [...people.map((one) => one.company), attendees]) {
    for (const table of tablesOf(company)) {
      for (const [index, one] of table.entries()) for (const other of table.slice(index + 1)) pairs.add(pairKey(one, other));
    }
  }
  return pairs;
}

/** Everyone named on one row, row by row, where it is more than one; those of a row follow one another. */
function tablesOf(company: readonly Named[]): string[][] {
  const tables: string[][] = [];
  for (let from = 0, to = 1; from < company.length; from = to, to += 1) {
    const { row, path } = company[from]!;
    while (row !== null && to < company.length && company[to]!.row === row && company[to]!.path === path) to += 1;
    if (to - from < 2 || to - from > LARGEST_TABLE) continue;
    tables.push(company.slice(from, to).map((one) => one.to).filter((one) => one !== null));
  }
  return tables;
}
