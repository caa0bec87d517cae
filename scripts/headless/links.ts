// Where a wikilink leads, by the app's rules as far as they are documented: a full path, a path from the
// linking note's folder, else the end of a path; among several the one in the same folder, then the shortest.
import type { ResolveLink } from '../../src/core/naming';

/** A note, and its path as links are compared with it. */
interface Place {
  readonly path: string;
  readonly bare: string;
}

/** Makes the resolver of a set of notes. They are sorted out when the first link is asked for. */
export function linkResolver(paths: readonly string[]): ResolveLink {
  let byName: ReadonlyMap<string, readonly Place[]> | null = null;
  return (target, from) => {
    byName ??= placesByName(paths);
    const wanted = bare(target);
    const candidates = byName.get(lastName(wanted))?.filter((place) => endsWith(place.bare, wanted)) ?? [];
    if (candidates.length < 2) return candidates[0]?.path ?? null;
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const near = bare(folder + target);
    const place = candidates.find((one) => one.bare === wanted) ?? candidates.find((one) => one.bare === near);
    return place?.path ?? [...candidates].sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1))[0]!.path;
  };
}

function placesByName(paths: readonly string[]): ReadonlyMap<string, readonly Place[]> {
  const byName = new Map<string, Place[]>();
  for (const path of paths) {
    const place = { path, bare: bare(path) };
    const key = lastName(path);
    const same = byName.get(key);
    if (same) same.push(place);
    else byName.set(key, [place]);
  }
  return byName;
}

function endsWith(path: string, wanted: string): boolean {
  return path === wanted || path.endsWith(`/${wanted}`);
}

function bare(path: string): string {
  return path.replace(/^\.?\//, '').replace(/[#^].*$/, '').replace(/\.md$/i, '').trim().toLowerCase();
}

function lastName(path: string): string {
  return bare(path.slice(path.lastIndexOf('/') + 1));
}
