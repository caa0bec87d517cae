// Who could be introduced to whom: pairs of one known long and one known shortly, by what they have in common.
// Never everyone against everyone: each thing in common is looked up, and of what many share only some are paired.
import type { Person } from '../person';
import type { Traits } from './traits';

/** On which side of an introduction somebody can be: known for over two years, or for under one. */
export type Side = 'old' | 'new';

/** Somebody who may be one of two. */
export interface Member {
  readonly person: Person;
  readonly traits: Traits;
  readonly side: Side | null;
}

/** Of the people who share one thing, at most so many known long and so many known shortly are paired by it. */
const PAIRED = 20;
/** How many bonds the traits of somebody have. */
const BONDS = 4;

/** Two people, and what there is between them. */
export interface Pair {
  readonly old: Member;
  readonly new: Member;
  /** Needs of one that the other offers to help with, then shared interests, organisations and cities: how many. */
  readonly needs: number;
  readonly interests: number;
  readonly orgs: number;
  readonly cities: number;
}

/** Those who share one thing, on each side. */
type Shared = Readonly<Record<Side, Member[]>>;

/**
 * Pairs with something in common, best first. Each look is bought by a word of one of the two: the looks grow as the words
 * people's fields hold, at most twenty a word. What promises less is not looked for before somebody asks for more.
 */
export class Pairing {
  /** How many pairs were looked at. */
  looks = 0;
  private readonly found: Pair[] = [];
  private readonly seen = new Map<Member, Set<Member>>();
  private bond = 0;

  constructor(private readonly people: readonly Member[]) {}

  /** The pair of a place in the order, from 0; null behind the last. */
  at(place: number): Pair | null {
    while (place >= this.found.length && this.bond < BONDS) this.pairBy(this.bond++);
    return this.found[place] ?? null;
  }

  private pairBy(bond: number): void {
    const pairs: Pair[] = [];
    for (const shared of this.sharedBy(bond)) {
      for (const old of shared.old) {
        const seen = this.seen.get(old) ?? new Set();
        this.seen.set(old, seen);
        for (const other of shared.new) {
          this.looks += 1;
          if (seen.has(other)) continue;
          seen.add(other);
          pairs.push(pairOf(old, other));
        }
      }
    }
    this.found.push(...pairs.sort(byPromise));
  }

  /** Enters the new people under everything of one kind they may share with others, and the old under what is there then. */
  private sharedBy(bond: number): Iterable<Shared> {
    const shared = new Map<string, Shared>();
    for (const one of this.people) {
      if (one.side !== 'new') continue;
      for (const key of one.traits.bonds[bond]!.keys) {
        const entry = shared.get(key);
        if (entry) enter(entry.new, one);
        else shared.set(key, { old: [], new: [one] });
      }
    }
    if (shared.size === 0) return [];
    for (const one of this.people) {
      if (one.side !== 'old') continue;
      for (const key of one.traits.bonds[bond]!.sought) {
        const entry = shared.get(key);
        if (entry) enter(entry.old, one);
      }
    }
    return shared.values();
  }
}

/** Where only some are paired by what many share, it is those who have most to say for themselves. */
function enter(some: Member[], one: Member): void {
  if (some.length === PAIRED && byWeight(one, some[PAIRED - 1]!) > 0) return;
  let at = some.length;
  while (at > 0 && byWeight(one, some[at - 1]!) < 0) at -= 1;
  some.splice(at, 0, one);
  if (some.length > PAIRED) some.pop();
}

function byWeight(a: Member, b: Member): number {
  return b.traits.weight - a.traits.weight || (a.person.path < b.person.path ? -1 : 1);
}

function pairOf(old: Member, fresh: Member): Pair {
  const [a, b] = [old.traits, fresh.traits];
  const shared = (left: readonly string[], right: readonly string[]): number => left.filter((one) => right.includes(one)).length;
  return {
    old,
    new: fresh,
    needs: meeting(a.needs, b.offers).length + meeting(b.needs, a.offers).length,
    interests: meeting(a.interests, b.interests).length,
    orgs: shared(a.orgs, b.orgs),
    cities: shared(a.cities, b.cities),
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
