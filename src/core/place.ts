// Who is in…: the places of one's people, and everyone in one of them, for the week before a journey.
import { byName, byUrgency, type Standing } from './due';
import { fold } from './spelling';

/** A city as people's notes name it. */
export interface City {
  /** Its commonest spelling, of equals the first met. */
  readonly name: string;
  /** Every spelling, the commonest first. */
  readonly spellings: readonly string[];
  readonly count: number;
}

/** The places of everyone who is not archived, the most people first, then by name. */
export function citiesOf(people: readonly Standing[]): City[] {
  const places = new Map<string, Map<string, number>>();
  const counts = new Map<string, number>();
  for (const { person } of people) {
    if (person.archived) continue;
    for (const key of new Set(person.cities.map(fold))) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const city of person.cities) {
      const spellings = places.get(fold(city)) ?? new Map<string, number>();
      places.set(fold(city), spellings.set(city, (spellings.get(city) ?? 0) + 1));
    }
  }
  return [...places].map(([key, spellings]): City => {
    const sorted = [...spellings].sort((a, b) => b[1] - a[1]).map(([text]) => text);
    return { name: sorted[0]!, spellings: sorted, count: counts.get(key)! };
  }).sort((a, b) => b.count - a.count || (fold(a.name) < fold(b.name) ? -1 : 1));
}

/** Everyone in a place, by who is most due; part of its name will do: `porto` finds Porto and Porto Alegre. Who has no due day comes after, by name. */
export function peopleIn(people: readonly Standing[], place: string): Standing[] {
  const wanted = fold(place);
  if (wanted === '') return [];
  const there = people.filter(({ person }) => !person.archived && person.cities.some((city) => fold(city).includes(wanted)));
  return [...there.filter(({ due }) => due !== null).sort(byUrgency), ...there.filter(({ due }) => due === null).sort(byName)];
}
