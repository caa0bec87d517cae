// The links of a text: `[[People/Ana|her]]` and `[her](People/Ana.md)`.

/** A link that belongs to a row of a note's columns. */
export interface RowLink {
  readonly row: number;
  /** As written: `People/Ana`. */
  readonly target: string;
}

const LINKS = /(!?)(?:\[\[([^\][|#^]+)[^\][]*\]\]|\[[^\][]*\]\(<?([^()<>]+?)>?\))/g;
const OUTSIDE = /^[a-z][a-z0-9+.-]+:/i; // https:, mailto:, obsidian:

/** Targets of the links of a text as written, each once; embeds and links that leave the vault are none. `People/Ana` */
export function linksIn(text: string): string[] {
  if (!text.includes('](') && !text.includes('[[')) return [];
  const targets = [...visible(text).matchAll(LINKS)].filter(([, embed]) => embed === '')
    .map(([, , target, url]) => (target ?? noteOfUrl(url!)).trim());
  return [...new Set(targets)].filter((target) => target !== '' && !OUTSIDE.test(target));
}

/** The text with its links blanked out, offsets kept: what is searched for marks a link may hold too. */
export function withoutLinks(text: string): string {
  return text.replace(LINKS, blank);
}

/** The note a Markdown link leads to, as a wikilink would name it: `People/Ana%20Ruiz.md` → `People/Ana Ruiz`. */
export function noteOfUrl(url: string): string {
  try {
    return decodeURIComponent(url).replace(/#.*$/, '').replace(/\.md$/i, '');
  } catch {
    return url; // a stray % is part of the name
  }
}

/** The text with inline code, comments and mathematics blanked out, offsets kept. */
export function visible(text: string): string {
  if (!text.includes('`') && !text.includes('%%') && !text.includes('<!--')) return text;
  return text.replace(/(`+)[^`]*?\1(?!`)|%%.*?(?:%%|$)|<!--.*?(?:-->|$)/g, blank);
}

function blank(hidden: string): string {
  return ' '.repeat(hidden.length);
}
