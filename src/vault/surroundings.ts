// What stands around people in the open vault, from the metadata cache alone: no note is read for it.
import { getAllTags, getLinkpath, type App, type CachedMetadata } from 'obsidian';
import { mentionsIn, type LinkAt } from '../core/audit/mentions';
import type { Named } from '../core/audit/named';
import type { Surroundings } from '../core/audit/view';
import { dayOfMoment } from '../core/day';
import { noteOfUrl } from '../core/link';
import type { RecentNote } from '../core/reason/reason';
import type { Roster } from '../core/roster';

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
    ...(cache?.links ?? []).map(({ link, position }) => ({ target: noteOfUrl(getLinkpath(link)), line: position.start.line + 1 })),
  ];
}
