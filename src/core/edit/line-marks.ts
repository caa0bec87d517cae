// The marks a line of Markdown can begin with, each by the rule of https://spec.commonmark.org/0.31.2/
import type { LineKind } from './line';

/** When a block of HTML ends: on the line that matches, or before a blank one. */
export type HtmlEnd = RegExp | 'blank';

/** A list marker: whether it can begin a list right below a text, the offset behind it, and whether nothing follows. */
export interface Marker {
  readonly first: boolean;
  readonly end: number;
  readonly empty: boolean;
}

/** The list marker at an offset, `-` or `12.`; null when there is none. */
export function parseMarker(text: string, at: number, to: number): Marker | null {
  const match = /^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(text.slice(at, Math.min(to, at + 12)));
  if (!match) return null;
  const end = at + match[0].length;
  return { first: (match[1] ?? '1') === '1', end, empty: text.slice(end, to).trim() === '' };
}

/** Passes over spaces and tabs; a tab reaches to the next column divisible by four. */
export function columnBehind(text: string, from: number, to: number, column: number): { readonly at: number; readonly column: number } {
  let at = from;
  for (; at < to; at++) {
    if (text[at] === ' ') column += 1;
    else if (text[at] === '\t') column += 4 - (column % 4);
    else break;
  }
  return { at, column };
}

/** Whether a line is a rule: `***`, `- - -`. */
export function isRule(rest: string): boolean {
  return /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(rest);
}

/** The mark a fence begins with: as many ticks, or tildes, have to close it. */
export function fenceOf(rest: string): string {
  return /^(?:`+|~+)/.exec(rest)![0];
}

/** Whether a line closes the fence that begins with a mark. */
export function closesFence(rest: string, mark: string): boolean {
  return rest.startsWith(mark) && rest.trimEnd() === fenceOf(rest);
}

/** Whether a line below a line with as many cells makes both a table: `| --- | :-: |` */
export function isDelimiterRow(row: string, head: string): boolean {
  const cells = (text: string): number => text.trim().replace(/^\|/, '').replace(/\|$/, '').split(/(?:^|[^\\])\|/).length;
  return row.includes('|') && head.includes('|') && /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/.test(row) && cells(row) === cells(head);
}

const RAW = /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i;
const BLOCKS = new RegExp(`^</?(?:${[
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer',
  'form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section',
  'summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul',
].join('|')})(?:\\s|/?>|$)`, 'i');
const ATTRIBUTE = String.raw`\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>${'`'}]+|'[^']*'|"[^"]*"))?`;
const TAG_ALONE = new RegExp(String.raw`^(?:<[a-z][a-z0-9-]*(?:${ATTRIBUTE})*\s*/?>|</[a-z][a-z0-9-]*\s*>)\s*$`, 'i');
const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [RAW, /<\/(?:script|pre|style|textarea)>/i], [/^<!--/, /-->/], [/^<\?/, /\?>/], [/^<!\[CDATA\[/, /\]\]>/], [/^<![a-z]/i, />/],
];

/** Whether a block of HTML begins with a line; behind the lines of a paragraph, a tag alone on its line does not. */
export function opensHtml(rest: string, behindText: boolean): boolean {
  return rest[0] === '<' && (ENDS.some(([begin]) => begin.test(rest)) || BLOCKS.test(rest) || (!behindText && TAG_ALONE.test(rest)));
}

/** When the block of HTML that begins with a line ends. */
export function htmlEnd(rest: string): HtmlEnd {
  return ENDS.find(([begin]) => begin.test(rest))?.[1] ?? 'blank';
}

/** Where a heading's text ends: before its closing marks, which stand behind a space. */
export function titleEnd(text: string, from: number, to: number): number {
  const skip = (at: number, marks: string): number => {
    while (at > from && marks.includes(text[at - 1]!)) at -= 1;
    return at;
  };
  const end = skip(to, ' \t');
  const bare = skip(end, '#');
  return ' \t'.includes(text[bare - 1]!) ? skip(bare, ' \t') : end;
}

/** What begins with a line, other than a paragraph, an item or indented code; null when nothing does. */
export function leafKind(rest: string, behindText: boolean): LineKind | null {
  if (rest[0] === '>') return 'quote';
  if (/^#{1,6}(?:[ \t]|$)/.test(rest)) return 'heading';
  if (isRule(rest)) return 'rule';
  if (/^(?:```+[^`]*|~~~.*)$/.test(rest)) return 'code';
  if (rest.startsWith('%%') || rest.startsWith('$$')) return 'hidden';
  return opensHtml(rest, behindText) ? 'html' : null;
}
