// What somebody is known by and cares about, folded: what two notes are compared by.
import type { Person } from '../person';
import { fold } from '../spelling';
import { topicWords } from '../topic';

/** A phrase of a list, as written, and its telling words. */
export interface Topic {
  readonly text: string;
  readonly words: readonly string[];
}

/** One person's traits. */
export interface Traits {
  /** What tells somebody from everybody else: `email ana@example.com`, `phone 199001422`, `name ana ruiz`. */
  readonly handles: readonly string[];
  readonly interests: readonly Topic[];
  readonly needs: readonly Topic[];
  readonly offers: readonly Topic[];
  readonly cities: readonly string[];
  readonly orgs: readonly string[];
  /** All of it as single words to look others up by: `interest map`, `need internship`, `offer radio`, `org pricelab`, `city lyon`. */
  readonly keys: readonly string[];
}

/** Digits at the end of a phone number that tell it from others, however it begins: +33 6…, 0033 6…, 06…. */
const TELLING_DIGITS = 9;

/** Folds what a person's fields say. */
export function traitsOf(person: Person): Traits {
  const [interests, needs, offers] = [topics(person.interests), topics(person.needs), topics(person.offers)];
  const [cities, orgs] = [person.cities.map(fold), person.orgs.map(fold)];
  const keys = [
    ...wordsOf(interests).map((word) => `interest ${word}`), ...wordsOf(needs).map((word) => `need ${word}`), ...wordsOf(offers).map((word) => `offer ${word}`),
    ...orgs.map((org) => `org ${org}`), ...cities.map((city) => `city ${city}`),
  ];
  return { handles: handlesOf(person), interests, needs, offers, cities, orgs, keys: [...new Set(keys)] };
}

function wordsOf(list: readonly Topic[]): string[] {
  return list.flatMap(({ words }) => words);
}

function handlesOf({ emails, phones, name, aliases }: Person): string[] {
  return [...new Set([
    ...emails.map((email) => `email ${fold(email).replace(/^mailto:/, '')}`),
    ...phones.map((phone) => phone.replace(/\D/g, '')).filter((digits) => digits.length >= 6)
      .map((digits) => `phone ${digits.slice(-TELLING_DIGITS)}`),
    ...[name, ...aliases].map((text) => `name ${fold(text)}`),
  ])];
}

function topics(texts: readonly string[]): Topic[] {
  return texts.map((text) => ({ text, words: topicWords(text) })).filter(({ words }) => words.length > 0);
}
