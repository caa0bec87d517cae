// A note of the app → what the core reads. Frontmatter comes from the metadata cache; the text is read
// only for notes that may concern somebody.
import type { CachedMetadata } from 'obsidian';
import { originalOfConflict } from '../core/conflict';
import type { Fields } from '../core/frontmatter';
import type { Lexicon } from '../core/lexicon';
import type { NoteSource } from '../core/note';
import { isPerson } from '../core/person';

/** A note from its text and what the app's cache knows of it. */
export function sourceOf(path: string, text: string, cache: CachedMetadata | null): NoteSource {
  return { path, text, fields: fieldsOf(cache) };
}

/** Whether a note has to be read: it says it is a person, or something at its head is not as it should be. */
export function mayConcern(path: string, cache: CachedMetadata, lexicon: Lexicon): boolean {
  if (originalOfConflict(path) !== null) return true;
  if (isPerson(path, fieldsOf(cache) ?? {}, lexicon)) return true;
  if (cache.frontmatter) return false;
  // Frontmatter the app could not read, or that is never closed, stands as another block at the very top.
  const head = cache.sections?.[0];
  if (head === undefined || head.position.start.offset > 1) return false;
  return head.type === 'yaml' || head.type === 'thematicBreak' || (head.type === 'heading' && cache.headings?.[0]?.heading.startsWith('---') === true);
}

function fieldsOf(cache: CachedMetadata | null): Fields | null {
  return cache?.frontmatter ?? null;
}
