// The links of a text: `[[People/Ana|her]]` and `[her](People/Ana.md)`.

import { keepCells, type Cells } from './cells';
import { keptName } from './spelling';

/** The links of a note's rows, in their order: `rowAt` tells whose each is. An object for each would weigh more than what is in it. */
export interface RowLinks extends Cells {
  /** As written: `People/Ana`. */
  readonly targets: readonly string[];
}

/** The links of a note without any. */
export const NO_LINKS: RowLinks = { targets: [], ...keepCells([]) };

/** Packs links to be kept, each with its row. */
export function packLinks(rows: readonly number[], targets: readonly string[]): RowLinks {
  if (targets.length === 0) return NO_LINKS;
  const { cells, first } = keepCells(rows);
  return { targets: targets.map(keptName), cells, first };
}

/** The row a link belongs to. */
export function rowAt({ cells, first }: RowLinks, index: number): number {
  return cells[first + index]!;
}

/** Where the links of one row lead, as written. */
export function targetsIn(links: RowLinks, row: number): string[] {
  return links.targets.filter((_, index) => rowAt(links, index) === row);
}

const LINKS = /(!?)(?:\[\[([^\][|#^]+)(?:[|#^][^\][]*)?\]\]|\[[^\][]*\]\(<?([^()<>]+?)>?\))/g;
const OUTSIDE = /^[a-z][a-z0-9+.-]+:/i; // https:, mailto:, obsidian:

/** Targets of the links of a text as written, each once; embeds and links that leave the vault are none. `People/Ana` */
export function linksIn(text: string): string[] {
  if (!text.includes('](') && !text.includes('[[')) return [];
  const targets = [...visible(text).matchAll(LINKS)].filter(([, embed]) => embed === '')
    .map(([, , target, url]) => (target ?? noteOfUrl(url!)).trim());
  return [...new Set(targets)].filter((target) => target !== '' && !OUTSIDE.test(target));
}

/** Where a link at an offset ends that has nothing but a name in it, `[[Ana]]`; -1 where none stands, or one that takes a closer look. */
export function plainLinkEnd(text: string, at: number, to: number): number {
  if (!text.startsWith('[[', at)) return -1;
  for (let end = at + 2; end + 1 < to; end++) {
    switch (text[end]) {
      case ']': return end > at + 2 && text[end + 1] === ']' ? end + 2 : -1;
      case '[': case '|': case '#': case '^': return -1;
    }
  }
  return -1;
}

/** The text with its links blanked out, offsets kept: what is searched for marks a link may hold too. */
export function withoutLinks(text: string): string {
  return text.replace(LINKS, blank);
}

/** A text as it is read: links by the name they show. `[[People/Ana|her]]` → `her` */
export function linksByName(text: string): string {
  return text.replace(/\[\[(?:[^\][|]*\|)?([^\][]*)\]\]/g, '$1').replace(/\[([^\][]*)\]\([^)]*\)/g, '$1');
}

/** The note a Markdown link leads to, as a wikilink would name it: `People/Ana%20Ruiz.md` → `People/Ana Ruiz`. */
export function noteOfUrl(url: string): string {
  try {
    return decodeURIComponent(url).split('#', 1)[0]!.replace(/\.md$/i, '');
  } catch {
    return url; // a stray % is part of the name
  }
}

/** The text with inline code, comments and mathematics blanked out, offsets kept. */
export function visible(text: string): string {
  if (!text.includes('`') && !text.includes('%%') && !text.includes('<!--')) return text;
  const last = new Map(Array.from(text.matchAll(/`+/g), ({ 0: run, index }) => [run, index]));
  const mark = /`+|%%|<!--/g;
  let shown = '';
  for (let found; (found = mark.exec(text));) {
    const { 0: run, index } = found;
    if (last.get(run) === index) continue; // backticks nothing closes are text
    mark.lastIndex = run.startsWith('`') ? closing(text, run, mark.lastIndex) : closed(text, run === '%%' ? run : '-->', mark.lastIndex);
    shown += text.slice(shown.length, index) + ' '.repeat(mark.lastIndex - index);
  }
  return shown + text.slice(shown.length);
}

/** Behind the next run of as many backticks, which there is. */
function closing(text: string, run: string, from: number): number {
  const next = /`+/g;
  next.lastIndex = from;
  while (next.exec(text)![0].length !== run.length);
  return next.lastIndex;
}

/** Behind the mark that ends a comment; without one, it reaches to the end. */
function closed(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function blank(hidden: string): string {
  return ' '.repeat(hidden.length);
}
