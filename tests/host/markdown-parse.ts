import type { Node, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { getFrontMatterInfo } from './frontmatter';
import { maskComments } from './markdown-comments';
import type { Range } from './markdown-comments';
import type { Loc, Pos } from 'obsidian';

/** A note taken apart: its text, its tree (offsets are those of the text), its block comments. */
export interface ParsedNote {
  text: string;
  tree: Root;
  comments: Range[];
  position(range: Range): Pos;
}

/** Takes a note's text apart. */
export function parseNote(text: string): ParsedNote {
  const masked = maskComments(text, getFrontMatterInfo(text).contentStart);
  // The parser counts from after a byte order mark; the note counts it.
  const tree = fromMarkdown(masked.text.replace(/^\ufeff/, ''), {
    // One `$` is left to the inline scan: amounts of money are not formulas.
    extensions: [frontmatter(['yaml']), gfm(), math({ singleDollarTextMath: false })],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown(), mathFromMarkdown()],
  });
  if (text.startsWith('\ufeff')) shift(tree, 1);
  const locate = locator(text);
  return {
    text,
    tree,
    comments: masked.comments,
    position: ({ start, end }) => ({ start: locate(start), end: locate(end) }),
  };
}

/** Where a node lies. Every node of a parsed note has a position; the types do not know. */
export function rangeOf(node: Node): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The children of a node, none for a leaf. */
export function childrenOf(node: Node): Node[] {
  return 'children' in node && Array.isArray(node.children) ? (node.children as Node[]) : [];
}

function shift(node: Node, by: number): void {
  if (node.position) {
    for (const point of [node.position.start, node.position.end]) {
      if (point.offset !== undefined) point.offset += by;
    }
  }
  for (const child of childrenOf(node)) shift(child, by);
}

/** Offset → line, column and offset, all from 0. */
function locator(text: string): (offset: number) => Loc {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (starts[low] ?? 0), offset };
  };
}
