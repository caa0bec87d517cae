// Who knows whom already, as far as the notes say: a line they share, the field that says who introduced them, or a link from one note to the other.
import type { Named } from './named';
import type { AuditView } from './view';

/** On a line with more people than this, not everyone was introduced to everyone. */
const LARGEST_TABLE = 30;

/** Answers whether two people of a view are linked. */
export function linksOf({ byPath, links, ties, attendees }: AuditView): (a: string, b: string) => boolean {
  const leads = (from: string, to: string): boolean => {
    const { via, company } = byPath.get(from)!;
    return via === to || (links.get(from)?.includes(to) ?? false) || company.some((one) => one.to === to);
  };
  const met = (a: string, b: string): boolean => [...ties.companies.notesNaming(a)].some((path) => areTogether(a, b, byPath.get(path)!.company));
  return (a, b) => leads(a, b) || leads(b, a) || met(a, b) || areTogether(a, b, attendees);
}

/** Whether a row names both; those of a row follow one another. */
function areTogether(a: string, b: string, company: readonly Named[]): boolean {
  for (let from = 0, to = 0; from < company.length; from = to) {
    const { row, path } = company[from]!;
    let [left, right] = [false, false];
    for (; to < company.length && company[to]!.row === row && company[to]!.path === path; to++) {
      left ||= company[to]!.to === a;
      right ||= company[to]!.to === b;
    }
    if (left && right && row !== null && to - from <= LARGEST_TABLE) return true;
  }
  return false;
}
