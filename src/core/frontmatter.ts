// Where the frontmatter of a note stands in its text. Its values are read by whoever holds the note:
// the app's metadata cache, or the YAML reader on disk.

/** The fields of a note's frontmatter, as a YAML reader gives them. */
export type Fields = Readonly<Record<string, unknown>>;

/** A note's frontmatter block: offsets of the YAML between the fences, and of the body behind them. */
export interface FrontmatterBlock {
  readonly from: number;
  readonly to: number;
  readonly bodyFrom: number;
  /** Line the body begins on, from 1. */
  readonly bodyLine: number;
  /** What stands behind the opening fence: `js` of `---js`. Obsidian reads only the plain fence. */
  readonly engine: string;
}

/** A note has a block, has none, or opens one that is never closed. */
export type FrontmatterReading = FrontmatterBlock | 'unclosed' | null;

const OPENING = /^\uFEFF?---([ \t]*|[A-Za-z][\w+-]*[ \t]*)(?:\r?\n|\r|$)/;

/** A field at the head of a text, its name in quotes or not: `"my circle": friends`, `prénom: Zoé` */
const FIELD = /^(?:"[^"\r\n]{1,40}"|'[^'\r\n]{1,40}'|[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ -]{0,39})[^\S\r\n]*:(?:\s|$)/u;

/** Finds the frontmatter block at the head of a text. A byte-order mark before it is no obstacle. */
export function findFrontmatter(text: string): FrontmatterReading {
  if (text.charCodeAt(text.charCodeAt(0) === 0xfeff ? 1 : 0) !== 45) return null; // most notes end here
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const from = opening[0].length;
  for (let at = from, line = 2; at <= text.length; line++) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (isFence(text, at, end)) {
      return { from, to: at, bodyFrom: Math.min(end + 1, text.length), bodyLine: line + 1, engine: opening[1]!.trim() };
    }
    if (newline < 0) break;
    at = newline + 1;
  }
  // A lone rule at the top of a note is no frontmatter; a field behind it says one was meant.
  return FIELD.test(text.slice(from, from + 60)) ? 'unclosed' : null;
}

/** The line, from 1, on which a field stands in a note; the first line when it is not found. */
export function lineOfFieldIn(text: string, field: string): number {
  const block = findFrontmatter(text);
  return block && block !== 'unclosed' ? lineOfField(text, block, field) : 1;
}

/** The line, from 1, on which a field stands in a note's frontmatter; the block's first line when it is not found. */
export function lineOfField(text: string, block: FrontmatterBlock, field: string): number {
  const yaml = text.slice(block.from, block.to).split('\n');
  const index = yaml.findIndex((line) => {
    const key = /^(?:"([^"]*)"\s*|'([^']*)'\s*|([^\s:#][^:]*)):(?:\s|$)/.exec(line);
    return key !== null && (key[1] ?? key[2] ?? key[3]!.trimEnd()) === field;
  });
  return index < 0 ? 1 : index + 2;
}

function isFence(text: string, at: number, end: number): boolean {
  return text.startsWith('---', at) && /^[ \t]*\r?$/.test(text.slice(at + 3, end));
}

/** Where the body of a note begins, behind its frontmatter or a byte-order mark: its offset, and its line from 1. */
export function bodyStart(text: string, block: FrontmatterReading = findFrontmatter(text)): { readonly from: number; readonly firstLine: number } {
  return block && block !== 'unclosed' ? { from: block.bodyFrom, firstLine: block.bodyLine } : { from: text.charCodeAt(0) === 0xfeff ? 1 : 0, firstLine: 1 };
}
