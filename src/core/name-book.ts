// People by what one calls them: names, aliases, the names of their notes, first names.
import { baseName, type Person } from './person';
import { fold } from './spelling';

/** What of a person is needed to find and name them. */
export type Named = Pick<Person, 'path' | 'name' | 'aliases'>;

/** One spelling of somebody. */
export interface Spelling {
  readonly person: Named;
  /** As written in the note. */
  readonly text: string;
  readonly folded: string;
}

/** All spellings of some people, by name; made once, asked on every key. */
export interface NameBook {
  readonly spellings: readonly Spelling[];
  /** Folded spelling → the people who have it. */
  readonly byName: ReadonlyMap<string, readonly Named[]>;
  /** Folded first word of a spelling → the people who have it. */
  readonly byFirstName: ReadonlyMap<string, readonly Named[]>;
}

/** Makes the book of some people. */
export function nameBook(people: Iterable<Named>): NameBook {
  const spellings: Spelling[] = [];
  const byName = new Map<string, Named[]>();
  const byFirstName = new Map<string, Named[]>();
  for (const person of people) {
    for (const text of new Set([person.name, ...person.aliases, baseName(person.path)])) {
      const folded = fold(text);
      if (folded === '') continue;
      spellings.push({ person, text, folded });
      enter(byName, folded, person);
      enter(byFirstName, folded.split(' ', 1)[0]!, person);
    }
  }
  spellings.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
  return { spellings, byName, byFirstName };
}

/** Who is called so in full: nobody, one, or several. */
export function calledExactly(book: NameBook, typed: string): readonly Named[] {
  return book.byName.get(fold(typed)) ?? [];
}

/** Who is called so, by full name or by first name. */
export function called(book: NameBook, typed: string): readonly Named[] {
  const exactly = calledExactly(book, typed);
  return exactly.length > 0 ? exactly : book.byFirstName.get(fold(typed)) ?? [];
}

/** Who may be meant by a name or its beginning, two letters at least: `ana r` → Ana Ruiz. */
export function meant(book: NameBook, typed: string): readonly Named[] {
  const people = called(book, typed);
  const folded = fold(typed);
  if (people.length > 0 || folded.length < 2) return people;
  return [...new Set(book.spellings.filter((one) => one.folded.startsWith(folded)).map(({ person }) => person))];
}

/** The person a link leads to, by its path or the name of the note; null when that is nobody, or not certain. */
export function linkedPerson(book: NameBook, target: string): Named | null {
  const wanted = fold(target.replace(/\.md$/i, ''));
  const name = wanted.slice(wanted.lastIndexOf('/') + 1);
  const there = (book.byName.get(name) ?? []).filter(({ path }) => `/${fold(path.replace(/\.md$/i, ''))}`.endsWith(`/${wanted}`));
  return there.length === 1 ? there[0]! : null;
}

function enter(map: Map<string, Named[]>, key: string, person: Named): void {
  const people = map.get(key);
  if (!people) map.set(key, [person]);
  else if (!people.includes(person)) people.push(person);
}
