// A base of the app's Bases as Kith shows it: the notes are the base's choice, its groups and order too; where their people stand is Kith's.
import { byDueDay, isDue, type Standing } from './due';

/** Which people of a base are shown: all, those due now or within days, those due now. */
export const BASE_PEOPLE = ['all', 'soon', 'due'] as const;
export type BasePeople = (typeof BASE_PEOPLE)[number];

/** The parts of a row that can be left out. */
export const BASE_PARTS = ['showStatus', 'showLastContact', 'showDue', 'showWhy'] as const;
export type BasePart = (typeof BASE_PARTS)[number];

/** What a view of a base is set to. */
export interface BaseOptions {
  readonly people: BasePeople;
  /** Most due first within each group, in place of the base's own order. */
  readonly mostDueFirst: boolean;
  readonly parts: ReadonlySet<BasePart>;
}

/** Reads the options of a view, whatever stands in its file: what says nothing is as it is at first. */
export function readBaseOptions(get: (key: string) => unknown): BaseOptions {
  const people = get('people');
  return {
    people: BASE_PEOPLE.find((one) => one === people) ?? 'all',
    mostDueFirst: get('mostDueFirst') === true,
    parts: new Set(BASE_PARTS.filter((part) => get(part) !== false)),
  };
}

/** Notes the base has under one heading; null where it makes no groups. */
export interface BaseGroup<E> {
  readonly title: string | null;
  readonly entries: readonly E[];
}

/** A person of the base, with the base's own entry. */
export interface BaseRow<E> {
  readonly standing: Standing;
  readonly entry: E;
}

/** The view as it is to be drawn. */
export interface BaseModel<E> {
  readonly groups: readonly { readonly title: string | null; readonly rows: readonly BaseRow<E>[] }[];
  /** People shown, and people there. */
  readonly shown: number;
  readonly people: number;
  /** Paths of the notes that are nobody's, in the base's order. */
  readonly strangers: readonly string[];
}

/** What a view shows of the groups of a base. A note that stands in several groups is one person still. */
export function baseModel<E>(groups: readonly BaseGroup<E>[], pathOf: (entry: E) => string, standings: ReadonlyMap<string, Standing>, options: BaseOptions): BaseModel<E> {
  const [people, shown, strangers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const filled = groups.map(({ title, entries }) => {
    const rows = entries.flatMap((entry): BaseRow<E>[] => {
      const path = pathOf(entry);
      const standing = standings.get(path);
      (standing ? people : strangers).add(path);
      if (!standing || !isShown(standing, options.people)) return [];
      shown.add(path);
      return [{ standing, entry }];
    });
    return { title, rows: options.mostDueFirst ? rows.sort((a, b) => byDueDay(a.standing, b.standing)) : rows };
  });
  return { groups: filled.filter(({ rows }) => rows.length > 0), shown: shown.size, people: people.size, strangers: [...strangers] };
}

function isShown(standing: Standing, people: BasePeople): boolean {
  return people === 'all' || isDue(standing) || (people === 'soon' && standing.status === 'soon');
}
