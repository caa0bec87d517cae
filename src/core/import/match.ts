// Who somebody that comes may be already.
import type { Fields } from '../frontmatter';
import { textsField } from '../field';
import type { Lexicon } from '../lexicon';
import { alikeBook, placePerson, type Likeness } from '../new-person';
import { pathKey } from '../file-name';
import { baseName, type Person } from '../person';
import { fold } from '../spelling';
import type { Incoming } from './incoming';

/** What there is in the vault. */
export interface Present {
  readonly people: readonly Person[];
  /** Paths of all notes. */
  readonly notes: readonly string[];
  readonly fieldsOf: (path: string) => Fields;
  readonly lexicon: Lexicon;
}

/** A note somebody may have already, and by what it is known. */
export interface Candidate {
  readonly path: string;
  readonly name: string;
  /** `itself`: it was read from this note; `uid`: it came from this card before; `file`: a note of that name that is nobody's. */
  readonly by: Likeness['by'] | 'itself' | 'uid' | 'file';
  readonly value: string;
}

/** The notes somebody may have, the likeliest first, and the path of a new one. */
export interface Match {
  readonly candidates: readonly Candidate[];
  /** Whether the first candidate is certain; without candidates, whether a new note is. */
  readonly sure: boolean;
  /** Null when no file can have such a name. */
  readonly fresh: string | null;
}

/** Matches everyone of a file. Two of one name get two notes, and are asked about. */
export function matchAll(people: readonly Incoming[], present: Present): Match[] {
  const alike = alikeBook(present.people);
  const byPath = new Map(present.people.map((person) => [person.path, person]));
  const uids = new Map(present.people.flatMap(({ path }) => uidsOf(textsField(present.fieldsOf(path)[present.lexicon.settings.fields.vcard])).map((uid) => [uid, path])));
  const taken = new Map(present.notes.map((path) => [pathKey(path), path]));
  return people.map((one): Match => {
    const placed = one.name === null ? null : placePerson(one.name, present.lexicon.settings.personFolder, []);
    const path = placed === null || 'rule' in placed ? null : placed.path;
    if (one.path !== null) return { candidates: [{ path: one.path, name: baseName(one.path), by: 'itself', value: '' }], sure: true, fresh: path && freed(path, taken) };
    const uid = uidsOf(one.lists.vcard).map((each) => uids.get(each)).find((known) => known !== undefined);
    const found = alike({ name: one.name ?? '', emails: one.lists.email, phones: one.lists.phone })
      .map(({ person, by, value }): Candidate => ({ path: person.path, name: person.name, by, value }));
    const same = uid === undefined ? null : byPath.get(uid)!;
    const others = found.filter((candidate) => candidate.path !== uid);
    const there = path === null ? undefined : taken.get(pathKey(path));
    const file: Candidate[] = there !== undefined && !byPath.has(there) && present.notes.includes(there) ? [{ path: there, name: baseName(there), by: 'file', value: there }] : [];
    const fresh = path && freed(path, taken);
    const candidates = same ? [{ path: same.path, name: same.name, by: 'uid' as const, value: '' }, ...others] : [...others, ...file];
    if (candidates.length === 0 && fresh !== null) taken.set(pathKey(fresh), fresh);
    const sure = same !== null || (candidates.length === 0 ? there === undefined : others.length === 1 && file.length === 0 && isCertain(one, byPath.get(others[0]!.path)!, others[0]!));
    return { candidates, sure: sure && one.person && (candidates.length > 0 || fresh !== null), fresh };
  });
}

/** One address or number and a name that fits; or one name, where nothing speaks against it: a landline is a family's, and a name may be two people's. */
function isCertain(one: Incoming, person: Person, { by }: Candidate): boolean {
  if (by === 'email' || by === 'phone') return [person.name, ...person.aliases].some((name) => nameFits(one.name ?? '', name));
  const reached = (emails: readonly string[], phones: readonly string[]): boolean => emails.length + phones.length > 0;
  return by === 'name' && !(reached(one.lists.email, one.lists.phone) && reached(person.emails, person.phones));
}

/** Whether all words of the shorter name are in the longer: `Ana`, `Ana Ruiz` */
function nameFits(a: string, b: string): boolean {
  const [short, long] = [a, b].map((name) => fold(name).split(/[\s,]+/).filter((word) => word !== '')).sort((one, other) => one.length - other.length) as [string[], string[]];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** `People/Ana Ruiz.md`, or the next of its name that no note has: `People/Ana Ruiz 2.md` */
function freed(path: string, taken: ReadonlyMap<string, string>): string {
  const stem = path.replace(/\.md$/, '');
  for (let more = 1; ; more++) {
    const next = more === 1 ? path : `${stem} ${more}.md`;
    if (!taken.has(pathKey(next))) return next;
  }
}

function uidsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => /^UID(?:;[^:]*)?:(.+)$/i.exec(line)?.[1]?.trim() ?? []);
}
