// Who could be introduced to whom: pairs of one known long and one known shortly, by what they have in common.
// Never everyone against everyone: each thing in common is looked up, and of what many share only some are paired.
import { shiftMonths } from '../day';
import type { Traits } from './traits';
import { knownSince, isActive, type Audited, type AuditView } from './view';

/** Of the people who share one thing, at most so many known long and so many known shortly are paired by it. */
const PAIRED = 20;
const OLD_MONTHS = 24;
const NEW_MONTHS = 12;

/** Two people, and what there is between them. */
export interface Pair {
  /** Known over two years. */
  readonly old: Audited;
  /** Known under one. */
  readonly new: Audited;
  /** Needs of one that the other offers to help with, then shared interests, organisations and cities: how many. */
  readonly needs: number;
  readonly interests: number;
  readonly orgs: number;
  readonly cities: number;
}

/** The pairs with something in common, best first, and how many pairs were looked at for it. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly looks: number;
}

/** What one thing in common brings together: places in the lists of old and new people. */
interface Shared {
  readonly old: number[];
  readonly new: number[];
}

/** Pairs people. Each look is bought by a key of one of the two: the looks grow as the words people's fields hold, at most twenty a word. */
export function pairsOf(view: AuditView): Pairing {
  const [old, fresh] = sides(view);
  const shared = new Map<string, Shared>();
  enter(shared, old, 'old');
  enter(shared, fresh, 'new');
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  let looks = 0;
  for (const { old: left, new: right } of shared.values()) {
    for (const first of left) {
      for (const second of right) {
        looks += 1;
        const key = first * fresh.length + second;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push(pairOf(old[first]!, fresh[second]!));
      }
    }
  }
  return { pairs: pairs.filter((pair) => pair.needs + pair.interests + pair.orgs + pair.cities > 0).sort(byPromise), looks };
}

/** Who has most to say for themselves comes first: where only some are paired by what many share, it is they. */
function sides(view: AuditView): [Audited[], Audited[]] {
  const [before, since] = [shiftMonths(view.today, -OLD_MONTHS), shiftMonths(view.today, -NEW_MONTHS)];
  const people = view.people
    .filter((one) => isActive(one) && one.standing.status !== 'not-answering')
    .map((one) => ({ one, known: knownSince(one), size: sizeOf(one.traits) }))
    .filter(({ known, size }) => known !== null && size > 0)
    .sort((a, b) => b.size - a.size || (a.one.person.path < b.one.person.path ? -1 : 1));
  return [people.filter(({ known }) => known! < before).map(({ one }) => one), people.filter(({ known }) => known! > since).map(({ one }) => one)];
}

function sizeOf({ interests, needs, offers, cities, orgs }: Traits): number {
  return interests.length + needs.length + offers.length + cities.length + orgs.length;
}

/** Enters the people of one side under everything the other side may share with them. */
function enter(shared: Map<string, Shared>, people: readonly Audited[], side: keyof Shared): void {
  const [asks, helps] = side === 'old' ? ['need>', 'offer>'] : ['offer>', 'need>'];
  people.forEach(({ traits }, place) => {
    for (const key of keysOf(traits, asks, helps)) {
      const entry = shared.get(key) ?? { old: [], new: [] };
      if (entry.old.length + entry.new.length === 0) shared.set(key, entry);
      if (entry[side].length < PAIRED) entry[side].push(place);
    }
  });
}

function keysOf({ interests, needs, offers, cities, orgs }: Traits, asks: string, helps: string): Set<string> {
  const keys = new Set<string>();
  for (const { words } of interests) for (const word of words) keys.add(`interest>${word}`);
  for (const { words } of needs) for (const word of words) keys.add(asks + word);
  for (const { words } of offers) for (const word of words) keys.add(helps + word);
  for (const org of orgs) keys.add(`org>${org}`);
  for (const city of cities) keys.add(`city>${city}`);
  return keys;
}

function pairOf(old: Audited, fresh: Audited): Pair {
  const [a, b] = [old.traits, fresh.traits];
  const common = (left: readonly string[], right: readonly string[]): number => left.filter((one) => right.includes(one)).length;
  return {
    old,
    new: fresh,
    needs: meeting(a.needs, b.offers).length + meeting(b.needs, a.offers).length,
    interests: meeting(a.interests, b.interests).length,
    orgs: common(a.orgs, b.orgs),
    cities: common(a.cities, b.cities),
  };
}

/** The topics of one list that share a telling word with one of another list: as they are written in both. */
export function meeting(left: Traits['needs'], right: Traits['needs']): (readonly [string, string])[] {
  const met: (readonly [string, string])[] = [];
  for (const { text, words } of left) {
    const other = right.find((topic) => topic.words.some((word) => words.includes(word)));
    if (other) met.push([text, other.text]);
  }
  return met;
}

/** A need one of them can help with goes before any number of interests, these before a house, that before a town. */
function byPromise(a: Pair, b: Pair): number {
  return b.needs - a.needs || b.interests - a.interests || b.orgs - a.orgs || b.cities - a.cities
    || Number(b.old.person.enjoy) + Number(b.new.person.enjoy) - Number(a.old.person.enjoy) - Number(a.new.person.enjoy)
    || (a.old.person.path < b.old.person.path ? -1 : a.old.person.path > b.old.person.path ? 1 : a.new.person.path < b.new.person.path ? -1 : 1);
}
