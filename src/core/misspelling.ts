// Names of fields that were perhaps meant to be others: `cadance` says nothing to anybody.
import type { Fields } from './frontmatter';
import type { Lexicon } from './lexicon';
import { fold } from './spelling';

/** Properties people and plugins often use that come close to a field's name, and mean something else. */
const OTHERS = new Set([
  'tags', 'tag', 'alias', 'aliases', 'cssclass', 'cssclasses', 'publish', 'permalink', 'description', 'image', 'cover', 'kith', 'cards',
  'date', 'created', 'modified', 'updated', 'title', 'status', 'rating', 'dated', 'data', 'types', 'state', 'game', 'meta', 'meet', 'rule', 'note', 'notes',
]);

/** The name of the field a key of some frontmatter was perhaps meant to be; null when it is one, or is like none. */
export function meantField(key: string, fields: Fields, { fieldNames }: Lexicon): string | null {
  if (fieldNames.has(key)) return null;
  const said = fold(key);
  if (OTHERS.has(said)) return null;
  for (const name of fieldNames) {
    // A note that has the field itself uses the other on purpose.
    if (isMisspelling(said, fold(name)) && !Object.hasOwn(fields, name)) return name;
  }
  return null;
}

/**
 * Whether a word is another with one slip in it, two when it is long. Both begin alike, or with two letters
 * changed over: slips in a first letter are rare. Of short words only a plural and letters changed over
 * are slips: `ort` is a German town, not an `org`.
 */
function isMisspelling(said: string, name: string): boolean {
  const allowed = name.length >= 6 ? 2 : 1;
  if (Math.abs(said.length - name.length) > allowed || said.length < 3) return false;
  if (said[0] !== name[0] && !(said[0] === name[1] && said[1] === name[0])) return false;
  const slips = distance(said, name);
  if (slips > allowed) return false;
  return name.length > 3 || slips === 0 || said === `${name}s` || (said.length === name.length && [...said].every((letter) => name.includes(letter)));
}

/**
 * How many slips lead from one word to another: a letter more, less, other, or two changed over.
 * F. J. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7(3), 1964;
 * in the form that changes no run of letters twice.
 */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1) least = Math.min(least, before[column - 2]! + 1);
      line.push(least);
    }
    before = above;
    above = line;
  }
  return above[b.length]!;
}
