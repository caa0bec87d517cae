// What an independent Markdown parser makes of a text.
import type { ListItem, Node, Root } from 'mdast';
import { getFrontMatterInfo } from '../../host/frontmatter';
import { childrenOf, parseNote } from '../../host/markdown-parse';

/** A line as the parser sees it: the kind of block that begins there, and the headings of the note above it, innermost first. */
export interface Seen {
  readonly kind: 'item' | 'heading' | null;
  readonly under: readonly string[];
}

/** The tree of a note, for the sake of its lines. */
export function parsed(text: string): Root {
  // Lines are all that is asked for, so the mark before the first can go: the stand-in's comments know none.
  const bare = text.replace(/^\uFEFF/, '');
  // The parser's extension for frontmatter, where a rule at the very top turns out to be none, reads lists behind it as text.
  const rule = getFrontMatterInfo(bare).exists ? bare : bare.replace(/^---(?=[ \t]*(?:\r?\n|$))/, '***');
  return parseNote(rule).tree;
}

/** What a parser that shares nothing with Kith makes of a note. */
export class Opinion {
  private readonly tree: Root;

  constructor(text: string) {
    this.tree = parsed(text);
  }

  /** What begins on a line, from 1. */
  seenAt(line: number): Seen {
    return { kind: kindAt(this.tree, line), under: headingsOver(this.tree, line) };
  }

  /** The items with a checkbox. */
  tasks(): { line: number; checked: boolean }[] {
    const found: { line: number; checked: boolean }[] = [];
    const walk = (node: Node): void => {
      const checked = node.type === 'listItem' ? (node as ListItem).checked : null;
      if (typeof checked === 'boolean') found.push({ line: node.position!.start.line, checked });
      childrenOf(node).forEach(walk);
    };
    walk(this.tree);
    return found;
  }

  /** Every block that holds text and no blocks, as `place kind text`; those that begin on some lines left out. */
  leaves(without: readonly number[] = []): string[] {
    const found: string[] = [];
    const walk = (node: Node, path: string): void => {
      const children = childrenOf(node).filter((child) => BLOCKS.has(child.type));
      if (children.length > 0) {
        for (const child of children) walk(child, node.type === 'root' || node.type === 'list' ? path : `${path}${node.type}/`);
      } else if (!LISTS.has(node.type) && !without.includes(node.position?.start.line ?? 0)) found.push(`${path}${node.type} ${said(node)}`);
    };
    walk(this.tree, '');
    return found;
  }
}

const LISTS = new Set(['root', 'list', 'listItem']);
const BLOCKS = new Set(['paragraph', 'heading', 'thematicBreak', 'blockquote', 'list', 'listItem', 'code', 'html', 'table', 'yaml', 'math', 'definition', 'footnoteDefinition']);

function kindAt(tree: Root, line: number): Seen['kind'] {
  const find = (node: Node): Seen['kind'] => {
    if (node.position && (node.position.start.line > line || node.position.end.line < line)) return null;
    const starts = node.position?.start.line === line;
    if (starts && node.type === 'heading') return 'heading';
    if (starts && node.type === 'listItem' && (node as ListItem).children[0]?.type === 'paragraph') return 'item';
    for (const child of childrenOf(node)) {
      const kind = find(child);
      if (kind) return kind;
    }
    return null;
  };
  return find(tree);
}

function headingsOver(tree: Root, line: number): string[] {
  const over: string[] = [];
  let level = 7;
  for (const node of [...tree.children].reverse()) {
    if (node.type !== 'heading' || node.position!.start.line >= line || (node).depth >= level) continue;
    level = (node).depth;
    over.push(said(node).replace(/\s+/g, ' ').trim().toLowerCase());
  }
  return over;
}

function said(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value.replace(/\r\n?/g, '\n');
  return childrenOf(node).map(said).join('');
}
