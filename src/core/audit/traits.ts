// What somebody is known by and cares about, folded: what two notes are compared by.
import type { Person } from '../person';
import { fold } from '../spelling';
import { topicWords } from '../topic';

/** A phrase of a list, as written, and its telling words. */
export interface Topic {
  readonly text: string;
  readonly words: readonly string[];
}

/** One way of having something in common: somebody's words, and those they are looked up among in others. For an interest both are the same. */
export interface Bond {
  readonly keys: readonly string[];
  readonly sought: readonly string[];
}

/** The lists of a person that are compared phrase by phrase, and those compared whole. */
type Phrases = 'interests' | 'needs' | 'offers';
type Names = 'cities' | 'orgs';

/** One person's traits. */
export interface Traits extends Readonly<Record<Phrases, readonly Topic[]>>, Readonly<Record<Names, readonly string[]>> {
  /** What tells somebody from everybody else: `email ana@example.com`, `phone 199001422`, `name ana ruiz`. The surest first. */
  readonly handles: readonly string[];
  /** What they may have in common with others, the most promising first: a need and who can help with it, interests, an organisation, a city. */
  readonly bonds: readonly Bond[];
  /** Words of all bonds. */
  readonly weight: number;
}

/** Digits at the end of a phone number that tell it from others, however it begins: +33 6…, 0033 6…, 06…. */
const TELLING_DIGITS = 9;

const TRAITS = new WeakMap<Person, Traits>();

/** Folds what a person's fields say. What says the same as `before` is that: most edits of a note change a line, and nobody's traits. */
export function traitsOf(person: Person, before?: Traits): Traits {
  const known = TRAITS.get(person);
  if (known) return known;
  const read = readTraits(person);
  const traits = before && JSON.stringify(before) === JSON.stringify(read) ? before : read;
  TRAITS.set(person, traits);
  return traits;
}

function readTraits(person: Person): Traits {
  const [interests, needs, offers] = [topics(person.interests), topics(person.needs), topics(person.offers)];
  const [cities, orgs] = [person.cities.map(fold), person.orgs.map(fold)];
  const [wanted, offered] = [wordsOf(needs), wordsOf(offers)];
  const help: Bond = { keys: [...wanted.map(asNeed), ...offered.map(asOffer)], sought: [...wanted.map(asOffer), ...offered.map(asNeed)] };
  const bonds = [help, bond(wordsOf(interests)), bond(orgs), bond(cities)];
  return { handles: handlesOf(person), interests, needs, offers, cities, orgs, bonds, weight: bonds.reduce((sum, { keys }) => sum + keys.length, 0) };
}

function asNeed(word: string): string {
  return `need ${word}`;
}

function asOffer(word: string): string {
  return `offer ${word}`;
}

function bond(words: readonly string[]): Bond {
  const keys = words.length < 2 ? words : [...new Set(words)];
  return { keys, sought: keys };
}

function wordsOf(list: readonly Topic[]): readonly string[] {
  return list.length === 0 ? [] : [...new Set(list.flatMap(({ words }) => words))];
}

function handlesOf({ emails, phones, name, aliases }: Person): string[] {
  return [...new Set([
    ...emails.map((email) => `email ${fold(email).replace(/^mailto:/, '')}`),
    ...phones.map((phone) => phone.replace(/\D/g, '')).filter((digits) => digits.length >= 6)
      .map((digits) => `phone ${digits.slice(-TELLING_DIGITS)}`),
    `name ${fold(name)}`, ...aliases.map((alias) => `name ${fold(alias)}`),
  ])];
}

function topics(texts: readonly string[]): Topic[] {
  return texts.map((text) => ({ text, words: topicWords(text) })).filter(({ words }) => words.length > 0);
}
