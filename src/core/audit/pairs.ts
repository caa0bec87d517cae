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
  const shared = sharedBy(old, fresh);
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
  const [old, fresh]: [Audited[], Audited[]] = [[], []];
  for (const one of view.people) {
    const known = one.traits.keys.length > 0 && isActive(one) && one.standing.status !== 'not-answering' ? knownSince(one) : null;
    if (known !== null && known < before) old.push(one);
    else if (known !== null && known > since) fresh.push(one);
  }
  const byKeys = (a: Audited, b: Audited): number => b.traits.keys.length - a.traits.keys.length;
  return [old.sort(byKeys), fresh.sort(byKeys)];
}

/** Enters the new people under everything they may share with others, and the old under what is there then. */
function sharedBy(old: readonly Audited[], fresh: readonly Audited[]): Map<string, Shared> {
  const shared = new Map<string, Shared>();
  for (const [place, { traits }] of fresh.entries()) {
    for (const key of traits.keys) {
      const entry = shared.get(key);
      if (!entry) shared.set(key, { old: [], new: [place] });
      else if (entry.new.length < PAIRED) entry.new.push(place);
    }
  }
  for (const [place, { traits }] of old.entries()) {
    for (const key of traits.keys) {
      const entry = shared.get(sought(key));
      if (entry && entry.old.length < PAIRED) entry.old.push(place);
    }
  }
  return shared;
}

/** What a need is looked up under is an offer, and the other way round. */
function sought(key: string): string {
  return key.startsWith('need ') ? key.replace('need', 'offer') : key.startsWith('offer ') ? key.replace('offer', 'need') : key;
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
