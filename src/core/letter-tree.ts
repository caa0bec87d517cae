// Phrases found in a text letter by letter: nothing is cut out of the text, and nothing folded or hashed. Every dated
// line is asked for its channel, so this is worth a file.
import { fold } from './spelling';

/** No answer: a letter stands where it matters that is none of the Latin alphabet, and spelling decides. */
export const UNSURE = -1;

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-' ";
const WIDTH = LETTERS.length;
const SPACE = LETTERS.indexOf(' ');
const HYPHEN = LETTERS.indexOf('-');
const NONE = -2;
/** Code of a character → column of a node: letters in any case and with any accent, digits, hyphen, apostrophe, space. */
const COLUMNS = Int8Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code);
  const column = LETTERS.indexOf(code < 128 ? char.toLowerCase() : fold(char) || '?');
  return column >= 0 ? column : code < 128 ? NONE : UNSURE;
});

/** A set of phrases, each with a number; the longest that stands whole at a place is found. */
export class LetterTree {
  /** Where the phrase found last ends. */
  end = 0;
  /** Node after node, `WIDTH` columns each: the node that follows by that letter; 0 for none. */
  private readonly next: Int32Array;
  /** The number of the phrase that ends at each node; 0 for none. */
  private readonly numbers: Uint8Array;

  /** Phrases with letters outside the alphabet are left to spelling. */
  constructor(phrases: ReadonlyMap<string, number>) {
    const next: number[] = new Array<number>(WIDTH).fill(0);
    const numbers = [0];
    for (const [phrase, number] of phrases) {
      if (!/^[a-z0-9' -]+$/.test(phrase)) continue;
      let node = 0;
      for (const letter of phrase) {
        const edge = node * WIDTH + LETTERS.indexOf(letter);
        if (next[edge] === 0) {
          next[edge] = numbers.push(0) - 1;
          next.push(...new Array<number>(WIDTH).fill(0));
        }
        node = next[edge]!;
      }
      numbers[node] = number;
    }
    this.next = Int32Array.from(next);
    this.numbers = Uint8Array.from(numbers);
  }

  /** The number of the longest phrase at an offset, ending where a word ends before `to`; 0 for none, or `UNSURE`. */
  find(text: string, from: number, to: number): number {
    const { next, numbers } = this;
    let node = 0;
    let found = 0;
    for (let at = from; ; at++) {
      const code = at < to ? text.charCodeAt(at) : 0;
      const column = code < 256 ? COLUMNS[code]! : UNSURE;
      if (column === UNSURE) return UNSURE;
      if (column < 0 || column >= HYPHEN) { // no word ends before a letter
        const number = numbers[node]!;
        if (number > 0 && (column < 0 || column === SPACE || !goesOn(text, at, to))) {
          found = number;
          this.end = at;
        }
      }
      node = column < 0 ? 0 : next[node * WIDTH + column]!;
      if (node === 0) return found;
    }
  }
}

/** Whether hyphens and apostrophes at an offset lead on to more of the word. */
function goesOn(text: string, at: number, to: number): boolean {
  while (at < to && /[-'’]/.test(text[at]!)) at += 1;
  return at < to && /[\p{L}\p{M}\p{N}]/u.test(text[at]!);
}
