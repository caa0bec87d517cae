import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { getAllTags, parseFrontMatterTags } from './frontmatter';
import { readMetadata } from './markdown-metadata';
import { getLinkpath } from './links';
import { MetadataCache } from './metadata-cache';
import { Vault } from './vault';

interface Recorded {
  filePath: string;
  fileContents: string;
  cachedMetadata: CachedMetadata;
  getAllTags: string[] | null;
  parseFrontMatterTags: string[] | null;
  resolveLinkToPath: Record<string, string | null>;
}

const folder = fileURLToPath(new URL('../../../shared/data/obsidian-cache/', import.meta.url));
const present = existsSync(folder);
if (!present) console.warn('Skipped: the notes recorded from the real app are not on this machine.');

const notes: Recorded[] = !present
  ? []
  : readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as Recorded);

/** Where the stand-in is known to differ from the app: `note field` → the reason. */
const knownDifferences: Record<string, string> = {};

/** What differs, as `note field`. */
function differences(note: Recorded, vault: Vault, cache: MetadataCache): string[] {
  const computed = readMetadata(note.fileContents);
  const pairs: [string, unknown, unknown][] = [...FIELDS].map((key) => [key, computed[key], note.cachedMetadata[key]]);
  const file = vault.getFileByPath(note.filePath);
  const resolved = Object.keys(note.resolveLinkToPath).map((link) => [
    link,
    cache.getFirstLinkpathDest(getLinkpath(link), note.filePath)?.path ?? null,
  ]);
  pairs.push(['getAllTags', getAllTags(computed), note.getAllTags]);
  pairs.push(['parseFrontMatterTags', parseFrontMatterTags(computed.frontmatter), note.parseFrontMatterTags]);
  pairs.push(['resolveLinkToPath', Object.fromEntries(resolved), note.resolveLinkToPath]);
  pairs.push(['getFileCache', file && cache.getFileCache(file), computed]);
  return pairs
    .filter(([, ours, theirs]) => !same(ours, theirs))
    .map(([key]) => `${note.filePath.replace(/^.*\//, '')} ${key}`);
}

function same(ours: unknown, theirs: unknown): boolean {
  try {
    expect(ours).toStrictEqual(theirs);
    return true;
  } catch {
    return false;
  }
}

const FIELDS = new Set<keyof CachedMetadata>();
for (const note of notes) for (const key of Object.keys(note.cachedMetadata)) FIELDS.add(key as keyof CachedMetadata);

describe.skipIf(!present)('the notes recorded from the real app', () => {
  const vault = new Vault(seed());
  const cache = new MetadataCache(vault);

  it('are all there', () => {
    expect(notes.length).toBe(89);
  });

  it('give the metadata the app recorded, but for the differences listed', () => {
    const found = notes.flatMap((note) => differences(note, vault, cache));
    expect(found.sort()).toEqual(Object.keys(knownDifferences).sort());
  });

  it('give no field the app did not record', () => {
    const extra = notes.flatMap((note) =>
      Object.keys(readMetadata(note.fileContents)).filter((key) => !(key in note.cachedMetadata)),
    );
    expect(extra).toEqual([]);
  });
});

/** The recorded notes, and an empty file for each note or attachment that only their links name. */
function seed(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const note of notes) {
    for (const path of Object.values(note.resolveLinkToPath)) if (path !== null) files[path] ??= '';
  }
  for (const note of notes) files[note.filePath] = note.fileContents;
  return files;
}
