// Who knows whom already, as far as the notes say: a line they share, the field that says who introduced them, or a link from one note to the other.
import type { AuditView, Named } from './view';

/** On a line with more people than this, not everyone was introduced to everyone. */
const LARGEST_TABLE = 30;

/** Whether two people's notes are linked; either may be asked first. */
export function linkedPairs(view: AuditView): (a: string, b: string) => boolean {
  const { people, via, links, named } = view;
  const numbers = new Map(people.map(({ person }, index) => [person.path, index]));
  const linked = new Set<number>();
  const link = (a: string | null, b: string | null): void => {
    const [first, second] = [numbers.get(a ?? ''), numbers.get(b ?? '')];
    if (first !== undefined && second !== undefined) linked.add(Math.min(first, second) * people.length + Math.max(first, second));
  };
  for (const [path, to] of via) link(path, to);
  for (const [path, targets] of links) for (const to of targets) link(path, to);
  for (const { person, company } of people) for (const row of byRow(company)) table([person.path, ...row], link);
  for (const row of byRow(named)) table(row, link);
  return (a, b) => {
    const [first, second] = [numbers.get(a), numbers.get(b)];
    return first !== undefined && second !== undefined && linked.has(Math.min(first, second) * people.length + Math.max(first, second));
  };
}

function table(people: readonly (string | null)[], link: (a: string | null, b: string | null) => void): void {
  if (people.length > LARGEST_TABLE) return;
  for (const [index, one] of people.entries()) for (const other of people.slice(index + 1)) link(one, other);
}

/** The notes named on each row of each note. Those of one row follow one another. */
function* byRow(company: readonly Named[]): Generator<(string | null)[]> {
  let row: (string | null)[] = [];
  for (const [index, one] of company.entries()) {
    row.push(one.to);
    const next = company[index + 1];
    if (next?.row === one.row && next?.path === one.path && one.row !== null) continue;
    yield row;
    row = [];
  }
}
