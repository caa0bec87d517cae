import type { App } from 'obsidian';
import type { NoteFields } from '../core/find-people';

/** Every note of the open vault with its frontmatter, from the metadata cache alone: none is read for it. */
export function noteFields({ vault, metadataCache }: App): NoteFields[] {
  return vault.getMarkdownFiles().map((file): NoteFields => ({ path: file.path, fields: metadataCache.getFileCache(file)?.frontmatter ?? null }));
}
