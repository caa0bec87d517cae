/** A copy of plain data, frozen through and through: whoever is given it can change nothing of whom it is from. */
export function frozen<T>(data: T): T {
  if (typeof data !== 'object' || data === null) return data;
  const copy: unknown = Array.isArray(data) ? data.map(frozen) : Object.fromEntries(Object.entries(data).map(([key, value]) => [key, frozen<unknown>(value)]));
  return Object.freeze(copy) as T;
}
