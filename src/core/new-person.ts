// A person to be made: where the note goes, and who may be the same person already.
import { cutEnd } from './cut-end';
import { pathKey, safeFileName } from './file-name';
import { baseName, type Person } from './person';
import { fold } from './spelling';

/** What is known of somebody before there is a note. */
export interface Newcomer {
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** Where a note can be made, or the note that is there already: to be opened, never overwritten. */
export type Placed = { readonly path: string; readonly exists: boolean };

/** Why no note can be made; said in words by `words-capture`. */
export interface NotPlaced {
  readonly rule: 'no-name' | 'outside-folder';
  readonly given: string;
}

/** Somebody who may be the newcomer, and by what. */
export interface Likeness {
  readonly person: Person;
  readonly by: 'email' | 'phone' | 'name' | 'alias';
  /** As written in the note. */
  readonly value: string;
}

/** The path of a new person's note in a folder of the vault; `notes` are the paths that are taken. */
export function placePerson(name: string, folder: string, notes: Iterable<string>): Placed | NotPlaced {
  const inside = folderInside(folder);
  if (inside === null) return { rule: 'outside-folder', given: folder };
  const file = safeFileName(name);
  if (file === null) return { rule: 'no-name', given: name };
  const path = `${inside}${file}.md`;
  const key = pathKey(path);
  for (const taken of notes) if (pathKey(taken) === key) return { path: taken, exists: true };
  return { path, exists: false };
}

/** Those who may be the same person, the surest first: an address, a number, a name, another name. */
export function findAlike({ name, emails, phones }: Newcomer, people: Iterable<Person>): Likeness[] {
  const wanted = { email: new Set(emails.map(mailKey)), names: new Set(nameKeys(name)) };
  const alike: Likeness[] = [];
  for (const person of people) {
    const email = person.emails.find((one) => wanted.email.has(mailKey(one)));
    const phone = person.phones.find((one) => phones.some((other) => samePhone(one, other)));
    const called = [person.name, baseName(person.path)].find((one) => shares(nameKeys(one), wanted.names));
    const alias = person.aliases.find((one) => shares(nameKeys(one), wanted.names));
    if (email !== undefined) alike.push({ person, by: 'email', value: email });
    else if (phone !== undefined) alike.push({ person, by: 'phone', value: phone });
    else if (called !== undefined) alike.push({ person, by: 'name', value: called });
    else if (alias !== undefined) alike.push({ person, by: 'alias', value: alias });
  }
  const order: readonly Likeness['by'][] = ['email', 'phone', 'name', 'alias'];
  return alike.sort((a, b) => order.indexOf(a.by) - order.indexOf(b.by));
}

/** Finds those alike among many people for many newcomers: only those who share an address, a number or a name are looked at. */
export function alikeBook(people: readonly Person[]): (newcomer: Newcomer) => Likeness[] {
  const book = new Map<string, Person[]>();
  const keysOf = (emails: readonly string[], phones: readonly string[], names: readonly string[]): Set<string> => new Set([
    ...emails.map((email) => `@${mailKey(email)}`), ...phones.map((phone) => `+${digits(phone).slice(-9)}`), ...names.flatMap(nameKeys),
  ]);
  for (const person of people) {
    for (const key of keysOf(person.emails, person.phones, [person.name, baseName(person.path), ...person.aliases])) book.set(key, [...book.get(key) ?? [], person]);
  }
  return (newcomer) => findAlike(newcomer, new Set([...keysOf(newcomer.emails, newcomer.phones, [newcomer.name])].flatMap((key) => book.get(key) ?? [])));
}

/** A folder as the beginning of the paths in it, `People/`; null for one that leads elsewhere, or that no system keeps. */
function folderInside(folder: string): string | null {
  const bare = cutEnd(folder.trim().normalize('NFC'), /\/$/);
  if (bare === '') return '';
  return bare.split('/').every((part) => safeFileName(part) === part) ? `${bare}/` : null;
}

/** `Ana Ruiz <ana@example.org>`, `mailto:ANA@example.org` → `ana@example.org` */
export function mailKey(email: string): string {
  return (/<([^<>]+)>/.exec(email)?.[1] ?? email).trim().replace(/^mailto:/i, '').toLowerCase();
}

/** Whether two numbers are one, its country's code said or not: `+33 6 12 34 56 78`, `06.12.34.56.78` */
export function samePhone(a: string, b: string): boolean {
  const [one, other] = [digits(a), digits(b)];
  if (one.length < 5 || other.length < 5) return false;
  return one === other || (one.length > 8 && other.length > 8 && one.slice(-9) === other.slice(-9));
}

function digits(phone: string): string {
  return phone.normalize('NFKC').split(/x|ext|poste/i, 1)[0]!.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, '');
}

/** A name in the ways it may be said: `Ruiz, Ana` and `Ana Ruiz` share one. */
function nameKeys(name: string): string[] {
  const words = fold(name).split(/[\s,]+/).filter((word) => word !== '');
  return words.length === 0 ? [] : [words.sort().join(' ')];
}

function shares(keys: readonly string[], wanted: ReadonlySet<string>): boolean {
  return keys.some((key) => wanted.has(key));
}
