// Somebody by what they are called, from a place that cannot ask back: a block, a link, a script, a terminal.
import type { Standing } from './due';
import type { NotAsked } from './not-asked';
import { baseName } from './person';
import { fold } from './spelling';

/** Paths that are named when several people are called so. */
const MOST = 5;

/** Everybody called so, by name, alias or path; where nobody is, those called so in part. `[[Ana Ruiz|Ana]]` does as well. */
export function calledSo(people: readonly Standing[], said: string): Standing[] {
  const wanted = fold(/^\[\[([^\]|#]+)(?:[|#][^\]]*)?\]\]$/.exec(said)?.[1] ?? said);
  if (wanted === '') return [];
  const named = ({ person }: Standing): string[] => [person.name, baseName(person.path), person.path, ...person.aliases].map(fold);
  const exact = people.filter((one) => named(one).includes(wanted));
  return exact.length > 0 ? exact : people.filter((one) => named(one).some((name) => name.includes(wanted)));
}

/** The one person called so. */
export function theOneCalled(people: readonly Standing[], said: string): Standing | NotAsked {
  const [found, ...others] = calledSo(people, said);
  if (!found) return { rule: 'nobody-called', given: said };
  if (others.length > 0) return { rule: 'several-called', given: [found, ...others].slice(0, MOST).map(({ person }) => person.path).join(', ') };
  return found;
}
