// Finding people by typing: every word must be found somewhere in what one knows them by.
import type { Person } from './person';
import { fold } from './spelling';

/** Whether a person fits a query: name, aliases, circles, city, organisation, role and interests are searched. */
export function fits(person: Person, query: string): boolean {
  const words = fold(query).split(' ').filter((word) => word !== '');
  if (words.length === 0) return true;
  const text = fold([
    person.name, ...person.aliases, ...person.circles, ...person.cities, ...person.orgs, ...person.roles, ...person.interests,
  ].join('\n'));
  return words.every((word) => text.includes(word));
}
