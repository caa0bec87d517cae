/**
 * A list in an order after some of it changed: an item has another in its place, or null when it is gone, and others come.
 * One edit costs a copy and a few comparisons.
 */
export function reordered<T>(items: readonly T[], changed: ReadonlyMap<T, T | null>, come: T[], order: (a: T, b: T) => number): readonly T[] {
  const stay = changed.size === 0 ? items : replaced(items, changed);
  if (come.length === 0) return stay;
  const all: T[] = [];
  let from = 0;
  for (const item of come.sort(order)) {
    const to = placeOf(stay, item, from, order);
    for (; from < to; from++) all.push(stay[from]!);
    all.push(item);
  }
  for (; from < stay.length; from++) all.push(stay[from]!);
  return all;
}

function replaced<T>(items: readonly T[], changed: ReadonlyMap<T, T | null>): T[] {
  const stay: T[] = [];
  for (const item of items) {
    const now = changed.get(item);
    if (now !== null) stay.push(now ?? item);
  }
  return stay;
}

/** The first index, from one on, whose item belongs behind the given one. */
function placeOf<T>(items: readonly T[], item: T, from: number, order: (a: T, b: T) => number): number {
  let end = items.length;
  while (from < end) {
    const middle = (from + end) >> 1;
    if (order(items[middle]!, item) <= 0) from = middle + 1;
    else end = middle;
  }
  return from;
}
