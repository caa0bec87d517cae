// Where a wikilink leads, by the app's rules as far as they are documented: a full path, a path from the
// linking note's folder, else the end of a path; among several the one in the same folder, then the shortest.
import type { ResolveLink } from '../../src/core/naming';

/** Makes the resolver of a set of notes. */
export function linkResolver(paths: readonly string[]): ResolveLink {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const key = lastName(path);
    const same = byName.get(key);
    if (same) same.push(path);
    else byName.set(key, [path]);
  }
  return (target, from) => {
    const wanted = bare(target);
    const candidates = byName.get(lastName(wanted))?.filter((path) => endsWith(bare(path), wanted)) ?? [];
    if (candidates.length < 2) return candidates[0] ?? null;
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    return candidates.find((path) => bare(path) === wanted)
      ?? candidates.find((path) => bare(path) === bare(folder + target))
      ?? [...candidates].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
  };
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
