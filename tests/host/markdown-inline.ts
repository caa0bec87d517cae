import type { Image, Link, Node } from 'mdast';
import type { CachedMetadata, ReferenceCache, TagCache } from 'obsidian';
import { decodePath, readWikilink } from './links';
import type { Range } from './markdown-comments';
import { childrenOf, rangeOf } from './markdown-parse';
import type { ParsedNote } from './markdown-parse';

const PROSE = new Set(['paragraph', 'heading', 'tableCell']);
const HOLES = new Set(['inlineCode', 'html', 'math', 'inlineMath', 'footnoteReference', 'link', 'image']);
const WIKILINK = /!?\[\[(?:(?!\[\[|\]\])[^\r\n])+\]\]/g;
const FORMULA = /\$(?![\s$])(?:[^$\r\n]*[^\s$\\])?\$(?!\d)/g;
// Everything but white space and punctuation; of the latter only `_`, `-` and `/` are part of a tag.
const TAG = /#[^\s!-,.:-@[-^`{-~\u2000-\u206f\u2e00-\u2e7f]+/g;
const TAG_CHARACTER = /[^\s!-,.:-@[-^`{-~\u2000-\u206f\u2e00-\u2e7f]/;

/** The links, embeds and tags of a note's prose and block comments, in the order of the text. */
export function readInline(note: ParsedNote): Required<Pick<CachedMetadata, 'links' | 'embeds' | 'tags'>> {
  const found = { links: [] as ReferenceCache[], embeds: [] as ReferenceCache[], tags: [] as TagCache[] };
  for (const { prose, holes, linkNodes } of proseOf(note)) {
    for (const node of linkNodes) readMarkdownLink(note, node, found);
    for (const part of without(prose, [...holes, ...matches(note.text, prose, FORMULA)])) readPart(note, part, found);
  }
  const byPlace = (a: TagCache | ReferenceCache, b: TagCache | ReferenceCache) =>
    a.position.start.offset - b.position.start.offset;
  found.links.sort(byPlace);
  found.embeds.sort(byPlace);
  found.tags.sort(byPlace);
  return found;
}

interface Prose {
  prose: Range;
  holes: Range[];
  linkNodes: (Link | Image)[];
}

function proseOf(note: ParsedNote): Prose[] {
  const all: Prose[] = note.comments.map((prose) => ({ prose, holes: [], linkNodes: [] }));
  const walk = (node: Node, current: Prose | null) => {
    if (HOLES.has(node.type)) current?.holes.push(rangeOf(node));
    if (node.type === 'link' || node.type === 'image') current?.linkNodes.push(node as Link | Image);
    let inside = current;
    if (PROSE.has(node.type)) {
      inside = { prose: rangeOf(node), holes: [], linkNodes: [] };
      all.push(inside);
    }
    for (const child of childrenOf(node)) walk(child, inside);
  };
  walk(note.tree, null);
  return all;
}

function readPart(note: ParsedNote, part: Range, found: ReturnType<typeof readInline>): void {
  const wikilinks = matches(note.text, part, WIKILINK).filter(({ start }) => !isEscaped(note.text, start));
  for (const range of wikilinks) {
    const original = note.text.slice(range.start, range.end);
    const embed = original.startsWith('!');
    const link = readWikilink(embed ? original.slice(1) : original);
    if (link) (embed ? found.embeds : found.links).push({ ...link, original, position: note.position(range) });
  }
  for (const rest of without(part, wikilinks)) {
    for (const range of matches(note.text, rest, TAG)) {
      const tag = note.text.slice(range.start, range.end);
      const before = note.text.charAt(range.start - 1);
      // `#123` is a number, `a#b` and `&#39;` are words, `\#a` says it is none.
      if (/^#\d+$/.test(tag) || /[&#\\]/.test(before) || TAG_CHARACTER.test(before)) continue;
      found.tags.push({ tag, position: note.position(range) });
    }
  }
}

function readMarkdownLink(note: ParsedNote, node: Link | Image, found: ReturnType<typeof readInline>): void {
  const range = rangeOf(node);
  const original = note.text.slice(range.start, range.end);
  // Only `[text](path)` within the vault: bare and external addresses are not in the cache.
  if (!/^!?\[/.test(original) || node.url === '' || /^[a-z][a-z\d+.-]*:/i.test(node.url)) return;
  const children = childrenOf(node);
  const [first, last] = [children.at(0), children.at(-1)];
  const text = first && last ? note.text.slice(rangeOf(first).start, rangeOf(last).end) : '';
  const displayText = node.type === 'image' ? (node.alt ?? '') : text;
  const entry = { link: decodePath(node.url), original, displayText, position: note.position(range) };
  (node.type === 'image' ? found.embeds : found.links).push(entry);
}

function isEscaped(text: string, offset: number): boolean {
  const slashes = /\\*$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[0].length ?? 0;
  return slashes % 2 === 1;
}

function matches(text: string, { start, end }: Range, pattern: RegExp): Range[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** What is left of a range when others are cut out of it. */
function without(range: Range, holes: Range[]): Range[] {
  const left: Range[] = [];
  let { start } = range;
  for (const hole of [...holes].sort((a, b) => a.start - b.start)) {
    if (hole.start > start) left.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < range.end) left.push({ start, end: range.end });
  return left;
}
