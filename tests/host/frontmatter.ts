import type { CachedMetadata, FrontMatterInfo } from 'obsidian';
import { parse, stringify } from 'yaml';

export { getLinkpath, iterateCacheRefs, parseLinktext, stripHeading } from './links';

/** YAML → values, as the app has them: dates stay text, broken YAML throws, no text is null. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: 'error' }) as unknown;
}

/** Values → YAML the way the app writes properties: lists below their key, nothing folded, empty values bare. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: '' });
}

const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/m;

/** Where a note's frontmatter lies; without one all offsets are 0. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const opening = OPENING.exec(content)?.[0];
  if (opening === undefined) return none;
  const from = opening.length;
  const rest = content.slice(from);
  const closing = CLOSING.exec(rest);
  if (!closing) return none;
  const to = from + closing.index;
  const newline = content.indexOf('\n', to);
  return {
    exists: true,
    frontmatter: content.slice(from, to),
    from,
    to,
    contentStart: newline < 0 ? content.length : newline + 1,
  };
}

/** The values of a note's frontmatter; null when it has none, or none that can be read. */
export function readFrontmatter(content: string): Record<string, unknown> | null {
  const info = getFrontMatterInfo(content);
  if (!info.exists) return null;
  try {
    const value = parseYaml(info.frontmatter);
    return isFields(value) ? value : null;
  } catch {
    // Assumed of the app: a note with broken YAML has no `frontmatter` at all, not a part of it.
    return null;
  }
}

/** True for a map of fields: no list, text or nothing. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of the first key that is equal to, or matched by, `key`; null when there is none. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (!isFields(frontmatter)) return null;
  const found = Object.keys(frontmatter).find((each) => (typeof key === 'string' ? each === key : key.test(each)));
  return found === undefined ? null : (frontmatter[found] ?? null);
}

/** The texts of a field, one or a list; null when the field is missing or empty. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (value === null) return null;
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const scalars = list.filter((each) => typeof each === 'string' || typeof each === 'number');
  return scalars.map((each) => String(each).trim()).filter((text) => text !== '');
}

/** The aliases of a note. A text is one alias, commas and all, as the recorded tags show for `tags`. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^aliases$/i);
}

/** The tags of a note's frontmatter, with `#`. What is no tag, such as `a, b` in one text, is left out. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags$/i);
  return tags && tags.map((tag) => `#${tag.replace(/^#/, '')}`).filter((tag) => TAG.test(tag));
}

const TAG = /^#(?!\d+$)[^\s!-,.:-@[-^`{-~\u2000-\u206f\u2e00-\u2e7f]+$/;

/** The tags of a note, those of the frontmatter first, repeats included. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const inText = (cache.tags ?? []).map((each) => each.tag);
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...inText];
}
