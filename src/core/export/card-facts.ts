// What a note says of a person, as a card takes it.
import type { Fields } from '../frontmatter';
import type { Lexicon } from '../lexicon';
import type { Person } from '../person';
import type { CardFacts } from '../vcard/print-card';

/** The facts of a person's card; `fields` are those of the note, for the lines it keeps. */
export function cardFacts(person: Person, fields: Fields, lexicon: Lexicon): CardFacts {
  const { occasions } = person;
  return {
    name: person.name,
    lists: {
      aliases: person.aliases, circle: person.circles, email: person.emails, phone: person.phones, url: person.urls, org: person.orgs,
      role: person.roles, city: person.cities, interests: person.interests,
    },
    birthday: occasions.find(({ label }) => label === null) ?? null,
    dates: occasions.filter(({ label }) => label !== null),
    kept: linesKept(fields, lexicon),
  };
}

/** The lines kept of a card, each as it stands: a space at its end is the card's. */
export function linesKept(fields: Fields, { settings }: Lexicon): string[] {
  const lines = fields[settings.fields.vcard];
  return (Array.isArray(lines) ? lines as readonly unknown[] : [lines]).filter((line) => typeof line === 'string');
}
