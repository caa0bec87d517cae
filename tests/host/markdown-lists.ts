import type { List, ListItem, Node } from 'mdast';
import type { ListItemCache } from 'obsidian';
import { childrenOf, rangeOf } from './markdown-parse';
import type { ParsedNote } from './markdown-parse';

const BULLET = /^([-+*]|\d{1,9}[.)])([ \t]*)/;
const CHECKBOX = /^\[([^\r\n])\][ \t]+/u;

/** The list item around a list: its line, and the column its contents begin at. */
interface Parent {
  line: number;
  column: number;
}

/** Every list item of a note, in the order of the text. */
export function readListItems(note: ParsedNote): ListItemCache[] {
  const items: ListItemCache[] = [];
  const walk = (node: Node, parent: Parent | null) => {
    if (node.type !== 'list') {
      for (const child of childrenOf(node)) walk(child, parent);
      return;
    }
    for (const item of (node as List).children) {
      const self = readItem(note, node as List, item, parent, items);
      for (const child of item.children) walk(child, self);
    }
  };
  walk(note.tree, null);
  return items;
}

function readItem(
  note: ParsedNote,
  list: List,
  item: ListItem,
  parent: Parent | null,
  items: ListItemCache[],
): Parent {
  const { text } = note;
  const mark = rangeOf(item).start;
  const [bullet = '', marker = '', gap = ''] = BULLET.exec(text.slice(mark, mark + 40)) ?? [];
  const start = startOf(text, mark, marker, parent?.column ?? 0);
  const position = note.position({ start, end: endOf(text, list, item) });
  const listLine = note.position(rangeOf(list)).start.line;
  // Line 0 cannot be negated: a list that begins there says -1.
  const entry: ListItemCache = { position, parent: parent?.line ?? (listLine === 0 ? -1 : -listLine) };
  const content = mark + bullet.length;
  const box = CHECKBOX.exec(text.slice(content, content + 20));
  if (box?.[1] !== undefined) entry.task = box[1];
  items.push(entry);
  if (box) readItemInTask(note, entry, content + box[0].length, items);
  // More than four blanks are not the bullet's: all but one begin indented code.
  const width = gap.length === 0 || gap.length > 4 ? 1 : gap.length;
  return { line: position.start.line, column: columnOf(text, mark) + marker.length + width };
}

/** After a checkbox the app looks for a block again: `- [ ] 1. call` holds a list item of its own. */
function readItemInTask(note: ParsedNote, task: ListItemCache, start: number, items: ListItemCache[]): void {
  const { end } = task.position;
  const gap = BULLET.exec(note.text.slice(start, start + 40))?.[2];
  if (!gap || start >= end.offset) return;
  items.push({ position: note.position({ start, end: end.offset }), parent: task.position.start.line });
}

/**
 * An item begins before its indent, as far as that indent is not the parent's.
 * Numbers with a dot are recorded without it, every other bullet with it.
 */
function startOf(text: string, mark: number, marker: string, parentColumn: number): number {
  if (marker.endsWith('.')) return mark;
  let start = beforeIndent(text, mark);
  while (start < mark && columnOf(text, start) < parentColumn) start += 1;
  return start;
}

/** An item ends where its first nested list begins: that list's items have their own entries. */
function endOf(text: string, list: List, item: ListItem): number {
  const { start, end } = rangeOf(item);
  const nested = item.children.findIndex((child) => child.type === 'list');
  const before = item.children[nested - 1];
  if (before) return rangeOf(before).end;
  // `- - x` is recorded nowhere; its outer item is taken to be the line.
  if (nested === 0) return Math.min(end, endOfLine(text, start));
  // Before a blank line and another item of the same list, the app's item takes its line ending in.
  const gap = /^(\r?\n)[ \t>]*\r?\n/.exec(text.slice(end, end + 400));
  return list.children.at(-1) !== item && gap?.[1] ? end + gap[1].length : end;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Before the white space left of an offset, less the one blank that belongs to a quote's mark. */
export function beforeIndent(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start -= 1;
  return start < offset && text[start - 1] === '>' ? start + 1 : start;
}

/** The column an offset is seen at: a tab goes on to the next multiple of four. */
function columnOf(text: string, offset: number): number {
  let column = 0;
  for (let at = text.lastIndexOf('\n', offset - 1) + 1; at < offset; at += 1) {
    column += text[at] === '\t' ? 4 - (column % 4) : 1;
  }
  return column;
}
