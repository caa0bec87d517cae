import type { Heading, Node } from 'mdast';
import type { CachedMetadata, FrontmatterLinkCache, HeadingCache, SectionCache } from 'obsidian';
import { isFields, readFrontmatter } from './frontmatter';
import { readPropertyLink } from './links';
import { readInline } from './markdown-inline';
import { beforeIndent, readListItems } from './markdown-lists';
import { childrenOf, parseNote, rangeOf } from './markdown-parse';
import type { ParsedNote } from './markdown-parse';

/** A note's text → what the app's cache says of it. Fields with nothing to say are absent, as in the app. */
export function readMetadata(text: string): CachedMetadata {
  const note = parseNote(text);
  const cache: CachedMetadata = {};
  const sections = note.tree.children.map((node) => readSection(note, node));
  const listItems = readListItems(note);
  const lists = { ...readInline(note), headings: readHeadings(note), sections, listItems, ...readFootnotes(note) };
  for (const [key, list] of Object.entries(lists)) if (list.length > 0) Object.assign(cache, { [key]: list });
  addFrontmatter(cache, text);
  addBlocks(cache, text);
  return cache;
}

function readSection(note: ParsedNote, node: Node): SectionCache {
  const range = rangeOf(node);
  // Containers begin before their indent, other blocks after it.
  if (node.type === 'blockquote' || node.type === 'list') range.start = beforeIndent(note.text, range.start);
  return { type: sectionType(note, node), position: note.position(range) };
}

function sectionType(note: ParsedNote, node: Node): string {
  const { start, end } = rangeOf(node);
  if (node.type === 'html' && note.comments.some((comment) => comment.start === start)) return 'comment';
  if (node.type === 'blockquote' && /^>[ \t]*\[![^\]\r\n]+\]/.test(note.text.slice(start, end))) return 'callout';
  return node.type;
}

function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* everyNode(child);
}

function readHeadings(note: ParsedNote): HeadingCache[] {
  const nodes = [...everyNode(note.tree)].filter((node): node is Heading => node.type === 'heading');
  return nodes.map((node) => {
    const [first, last] = [node.children.at(0), node.children.at(-1)];
    const heading = first && last ? note.text.slice(rangeOf(first).start, rangeOf(last).end) : '';
    return { heading, level: node.depth, position: note.position(rangeOf(node)) };
  });
}

/** Footnotes: the recorded notes have none, so this follows the types only. */
function readFootnotes(note: ParsedNote): Required<Pick<CachedMetadata, 'footnotes' | 'footnoteRefs'>> {
  const all = [...everyNode(note.tree)];
  const read = (type: string) =>
    all.filter((node) => node.type === type).map((node) => {
      const id = 'identifier' in node ? String(node.identifier) : '';
      return { id, position: note.position(rangeOf(node)) };
    });
  return { footnotes: read('footnoteDefinition'), footnoteRefs: read('footnoteReference') };
}

function addFrontmatter(cache: CachedMetadata, text: string): void {
  const section = cache.sections?.[0];
  const fields = readFrontmatter(text);
  if (section?.type !== 'yaml' || !fields) return;
  cache.frontmatter = fields;
  cache.frontmatterPosition = section.position;
  cache.frontmatterLinks = [...linksOf(fields, '')];
}

/** Values that are a link and nothing else, each with its dotted key: `list.0`. */
function* linksOf(value: unknown, key: string): Generator<FrontmatterLinkCache> {
  if (typeof value === 'string') {
    const link = readPropertyLink(value.trim());
    if (link) yield { ...link, key };
  } else if (Array.isArray(value) || isFields(value)) {
    for (const [name, each] of Object.entries(value)) yield* linksOf(each, key === '' ? name : `${key}.${name}`);
  }
}

/** Block ids: ` ^id` at the end of a paragraph or list item, or alone below another block. */
function addBlocks(cache: CachedMetadata, text: string): void {
  const blocks: NonNullable<CachedMetadata['blocks']> = {};
  const idOf = ({ position }: SectionCache | { position: SectionCache['position'] }) =>
    /(?:^|\s)\^([A-Za-z\d-]+)\s*$/.exec(text.slice(position.start.offset, position.end.offset));
  cache.sections?.forEach((section, index) => {
    const match = section.type === 'paragraph' ? idOf(section) : null;
    if (!match?.[1]) return;
    const above = cache.sections?.[index - 1];
    const named = match.index === 0 && above && above.type !== 'yaml' ? above : section;
    named.id = match[1];
    blocks[match[1].toLowerCase()] = { id: match[1], position: named.position };
  });
  for (const item of cache.listItems ?? []) {
    const id = idOf(item)?.[1];
    if (id === undefined) continue;
    item.id = id;
    blocks[id.toLowerCase()] = { id, position: item.position };
  }
  if (Object.keys(blocks).length > 0) cache.blocks = blocks;
}
