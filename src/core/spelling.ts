/** Lower case, no accents, single spaces: what two spellings of one word have in common. `Déjeuner` → `dejeuner` */
export function fold(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text; // most words are
  const plain = /^[!-~]+(?: [!-~]+)*$/.test(text); // and most phrases have nothing but their case
  return plain ? text.toLowerCase() : text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A dictionary from rows of a meaning and its spellings, separated by spaces. */
export function dictionary<T>(...rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([meaning, spellings]) =>
    spellings.split(' ').map((spelling): [string, T] => [spelling, meaning])));
}

/** Whether the character of a code is one of those `\s` matches. */
export function isWhite(code: number): boolean {
  if (code <= 160) return code === 32 || (code >= 9 && code <= 13) || code === 160;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x1680 || code === 0x2028 || code === 0x2029
    || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** From this length on an engine cuts nothing out of a text but points into it, and keeps all of it for the sake of a part. */
const POINTED_INTO = 13;

/** A text to be kept, apart from the note it was cut out of: the index is not to hold the notes. */
export function kept(text: string): string {
  return text.length < POINTED_INTO ? text : [text[0], text.slice(1)].join(''); // what is put together is a text of its own
}

/** Names met lately: so many at most, and none that is long. */
const names = new Map<string, string>();
const MOST_NAMES = 16_384;
const LONGEST_NAME = 100;

/** A name to be kept, apart from the note it was cut out of: one that many notes link is held once. */
export function keptName(name: string): string {
  if (name.length > LONGEST_NAME) return kept(name);
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size === MOST_NAMES) names.clear();
  const once = kept(name);
  names.set(once, once);
  return once;
}
