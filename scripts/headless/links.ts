// Where a wikilink leads, by the app's rules as far as they are documented: a full path, a path from the
// linking note's folder, else the end of a path; among several the one in the same folder, then the shortest.
import type { ResolveLink } from '../../src/core/naming';

/** Makes the resolver of a set of notes. They are sorted out when the first link is asked for. */
export function linkResolver(paths: readonly string[]): ResolveLink {
  let byName: ReadonlyMap<string, readonly string[]> | null = null;
  return (target, from) => {
    byName ??= pathsByName(paths);
    const wanted = bare(target);
    const named = byName.get(lastName(wanted));
    if (!named) return null;
    const candidates = named.filter((path) => endsWith(bare(path), wanted));
    if (candidates.length < 2) return candidates[0] ?? null;
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    return candidates.find((path) => bare(path) === wanted)
      ?? candidates.find((path) => bare(path) === bare(folder + target))
      ?? candidates.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
  };
}

function pathsByName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const key = lastName(path);
    const same = byName.get(key);
    if (same) same.push(path);
    else byName.set(key, [path]);
  }
  return byName;
}

function endsWith(path: string, wanted: string): boolean {
  return path === wanted || path.endsWith(`/${wanted}`);
}

function bare(path: string): string {
  const from = path.startsWith('./') ? 2 : path.startsWith('/') ? 1 : 0;
  const mark = path.search(/[#^]/);
  const plain = path.slice(from, mark < 0 ? path.length : mark);
  return (/\.md$/i.test(plain) ? plain.slice(0, -3) : plain).trim().toLowerCase().normalize(); // some disks part letters from their accents
}

function lastName(path: string): string {
  return bare(path.slice(path.lastIndexOf('/') + 1));
}
