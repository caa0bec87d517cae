// Somebody by what they are called, from a place that cannot ask back: a block, a link, a script, a terminal.
import type { Standing } from './due';
import { distance } from './misspelling';
import type { NotCalled } from './not-asked';
import { baseName } from './person';
import { fold } from './spelling';

/** Paths that are named when several people are called so. */
const MOST = 5;
/** A name may have one slip in so many letters to be taken for another's. */
const SLIP = 4;

/** Everybody called so, by name, alias or path; where nobody is, those called so in part. `[[Ana Ruiz|Ana]]` does as well. */
export function calledSo(people: readonly Standing[], said: string): Standing[] {
  const exact = calledInFull(people, said);
  const wanted = wantedIn(said);
  return exact.length > 0 || wanted === '' ? exact : people.filter((one) => namesOf(one).some((name) => name.includes(wanted)));
}

/** Everybody called so in full. A path is one note's, whatever others are called. */
export function calledInFull(people: readonly Standing[], said: string): Standing[] {
  const there = people.find(({ person }) => person.path === said);
  const wanted = wantedIn(said);
  return there ? [there] : wanted === '' ? [] : people.filter((one) => namesOf(one).includes(wanted));
}

/** Whose name is nearest to one nobody has; null where none is near. */
export function nearlyCalled(people: readonly Standing[], said: string): Standing | null {
  const wanted = wantedIn(said);
  let least = Math.floor(wanted.length / SLIP) + 1;
  let nearest: Standing | null = null;
  for (const one of people) {
    for (const name of [...namesOf(one), fold(one.person.name).split(' ', 1)[0]!]) {
      if (Math.abs(name.length - wanted.length) >= least) continue;
      const slips = distance(name, wanted);
      if (slips >= least) continue;
      least = slips;
      nearest = one;
    }
  }
  return nearest;
}

/** The one person called so; `called` says how closely. */
export function theOneCalled(people: readonly Standing[], said: string, called = calledSo): Standing | NotCalled {
  const [found, ...others] = called(people, said);
  if (!found) return { rule: 'nobody-called', given: said };
  if (others.length > 0) return { rule: 'several-called', given: pathsOf([found, ...others].map(({ person }) => person)) };
  return found;
}

/** The notes of several people who are called so, as a sentence names them. */
export function pathsOf(people: readonly { readonly path: string }[]): string {
  return people.slice(0, MOST).map(({ path }) => path).join(', ');
}

function wantedIn(said: string): string {
  return fold(/^\[\[([^\]|#]+)(?:[|#][^\]]*)?\]\]$/.exec(said)?.[1] ?? said);
}

function namesOf({ person }: Standing): string[] {
  // A link has a path without the file's ending.
  return [person.name, baseName(person.path), person.path, person.path.replace(/\.md$/i, ''), ...person.aliases].map(fold);
}
