// Copies that syncing leaves beside a note when two devices changed it: Obsidian Sync, Dropbox (several
// languages), Nextcloud, Syncthing. The same people would be counted twice, so copies are not read.

const MARKS = [
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?/, // Syncthing: Ana.sync-conflict-20261002-101500-ABCDEFG.md
  // Dropbox, in the languages it speaks, Nextcloud, Obsidian Sync; a device may have brackets in its name.
  /\((?:[^()]|\([^()]*\))*(?:conflicted copy|conflict copy|copie en conflit|kopie in konflikt|konfliktkopie|copia en conflicto|copia in conflitto|cópia em conflito)(?:[^()]|\([^()]*\))*\)/i,
  /\(conflict \d{4}-\d{2}-\d{2}[^()]*\)/i,
];

/** The note a sync-conflict copy was made of, by its name: `Ana (conflicted copy 2026-10-02).md` → `Ana.md`. Null for any other note. */
export function originalOfConflict(path: string): string | null {
  if (!path.includes('(') && !path.includes('.sync-')) return null; // as of nearly all
  const slash = path.lastIndexOf('/') + 1;
  const name = path.slice(slash);
  const mark = MARKS.map((pattern) => pattern.exec(name)).find((found) => found !== null);
  if (!mark) return null;
  const before = name.slice(0, mark.index);
  const original = path.slice(0, slash) + (mark[0].startsWith('(') ? before.trimEnd() : before) + name.slice(mark.index + mark[0].length);
  return originalOfConflict(original) ?? original; // a copy may be copied in its turn
}
