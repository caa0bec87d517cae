import type { CachedMetadata, Reference, ReferenceCache } from 'obsidian';

/** `note#heading` → its path and its `#heading`; both may be empty. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replace(/\u00a0/g, ' ').normalize('NFC').trim();
  const hash = text.indexOf('#');
  return hash < 0 ? { path: text, subpath: '' } : { path: text.slice(0, hash), subpath: text.slice(hash) };
}

/** The note's part of a link text: `note#heading` → `note`. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** A whole `[[…]]` as the cache tells it, null when it is none. A leading `|` is part of the link, as in the app. */
export function readWikilink(original: string): Reference | null {
  const inner = /^\[\[([^\r\n]+)\]\]$/.exec(original)?.[1];
  if (inner === undefined || inner.includes('[[') || inner.includes(']]')) return null;
  const bar = /[^|\\](\\?\|)/.exec(inner);
  const barAt = bar ? bar.index + 1 : inner.length;
  const link = inner.slice(0, barAt).trim();
  const alias = inner.slice(barAt + (bar?.[1]?.length ?? 0)).trim();
  return { link, original, displayText: alias === '' ? shownPath(link) : alias };
}

/** A whole `[text](path)` value of a property, null when it is none or leads out of the vault. */
export function readPropertyLink(value: string): Reference | null {
  const wikilink = readWikilink(value);
  if (wikilink) return wikilink;
  const [, text, url] = /^\[([^[\]]*)\]\(([^()\s]+)\)$/.exec(value) ?? [];
  if (text === undefined || url === undefined || /^[a-z][a-z\d+.-]*:/i.test(url)) return null;
  return { link: decodePath(url), original: value, displayText: text };
}

/** `Ana%20B.md` → `Ana B.md`; what is not well encoded stays as it is. */
export function decodePath(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** `note#heading#part` is shown as `note > heading > part`. */
function shownPath(link: string): string {
  return link.split('#').filter((part) => part !== '').join(' > ');
}

/** A heading without the signs that links cannot hold, blanks run together: for comparing headings. */
export function stripHeading(heading: string): string {
  return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** Calls back for each link and embed of a note; true from the callback stops it and is the answer. */
export function iterateCacheRefs(cache: CachedMetadata, visit: (ref: ReferenceCache) => boolean | void): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => visit(ref) === true);
}
