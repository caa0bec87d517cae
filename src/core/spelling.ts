/** Lower case, no accents, single spaces: what two spellings of one word have in common. `Déjeuner` → `dejeuner` */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A dictionary from rows of a meaning and its spellings, separated by spaces. */
export function dictionary<T>(...rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([meaning, spellings]) =>
    spellings.split(' ').map((spelling): [string, T] => [spelling, meaning])));
}
