// What stands around people in the open vault, from the metadata cache alone: no note is read for it.
import { getAllTags, getLinkpath, type App, type CachedMetadata } from 'obsidian';
import { mentionsIn, type LinkAt } from '../core/audit/mentions';
import type { Named } from '../core/audit/named';
import type { Surroundings } from '../core/audit/view';
import { dayOfMoment, type Day } from '../core/day';
import type { Fields } from '../core/frontmatter';
import { noteOfUrl } from '../core/link';
import { isNews } from '../core/reason';
import type { RecentNote } from '../core/reason/reason';
import type { Roster } from '../core/roster';
import { toldDay } from '../core/told-day';

/** Milliseconds within which a note may be recent. Whoever reads it judges by the day. */
const RECENT = 32 * 24 * 3600 * 1000;

/** Mentions of names that no note has, and the links among people. */
export function surroundingsOf({ metadataCache }: App, roster: Roster): Surroundings {
  const { resolvedLinks, unresolvedLinks } = metadataCache;
  let mentions: readonly Named[] | undefined;
  return {
    get mentions() {
      return mentions ??= Object.keys(unresolvedLinks)
        .filter((path) => Object.keys(unresolvedLinks[path]!).length > 0)
        .flatMap((path) => mentionsIn(path, linksOf(metadataCache.getCache(path)), roster));
    },
    links: { get: (path) => Object.keys(resolvedLinks[path] ?? {}).filter((to) => to !== path) },
  };
}

/** Notes of nobody's that are news, by the day they tell themselves: what is said of them is the same wherever the vault is copied to, and in the terminal. */
export function datedNotes({ vault, metadataCache }: App, roster: Roster, today: Day): RecentNote[] {
  return vault.getMarkdownFiles().flatMap((file): RecentNote[] => {
    const { path, basename: title } = file;
    if (roster.factsOf(path)?.person) return [];
    const cache = metadataCache.getFileCache(file);
    const fields: Fields = cache?.frontmatter ?? {};
    const day = toldDay(path, fields, roster.lexicon.daily);
    if (day === null || !isNews(day, today)) return [];
    const tags = fields['tags'];
    return [{ path, title, day, tags: [...(Array.isArray(tags) ? tags.map(String) : []), ...(cache?.tags ?? []).map(({ tag }) => tag)], links: linksInText(cache).map(({ target }) => target) }];
  });
}

/** Notes that were new or changed in the month before `now`. */
export function recentNotes({ vault, metadataCache }: App, now: number): RecentNote[] {
  return vault.getMarkdownFiles().filter(({ stat }) => stat.mtime > now - RECENT).map((file): RecentNote => {
    const cache = metadataCache.getFileCache(file);
    return {
      path: file.path, title: file.basename, day: dayOfMoment(new Date(file.stat.mtime)),
      tags: (cache && getAllTags(cache)) ?? [], links: linksOf(cache).map(({ target }) => target),
    };
  });
}

function linksOf(cache: CachedMetadata | null): LinkAt[] {
  return [
    ...(cache?.frontmatterLinks ?? []).map(({ link }) => ({ target: noteOfUrl(getLinkpath(link)), line: 1 })),
    ...linksInText(cache),
  ];
}

function linksInText(cache: CachedMetadata | null): LinkAt[] {
  return (cache?.links ?? []).map(({ link, position }) => ({ target: noteOfUrl(getLinkpath(link)), line: position.start.line + 1 }));
}
