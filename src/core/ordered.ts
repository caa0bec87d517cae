/** A list in an order, with some of its items gone and others come: one edit costs a copy and a few comparisons. */
export function reordered<T>(items: readonly T[], gone: ReadonlySet<T>, come: T[], order: (a: T, b: T) => number): readonly T[] {
  if (gone.size === 0 && come.length === 0) return items;
  const stay = gone.size === 0 ? items : items.filter((item) => !gone.has(item));
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
