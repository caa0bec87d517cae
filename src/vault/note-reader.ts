// A note of the app → what the core reads. Frontmatter comes from the metadata cache; the text is read
// only for notes that may concern somebody.
import type { CachedMetadata, ListItemCache } from 'obsidian';
import { originalOfConflict } from '../core/conflict';
import { dayOfNote } from '../core/daily';
import type { Fields } from '../core/frontmatter';
import type { Lexicon } from '../core/lexicon';
import { readMeeting } from '../core/meeting';
import type { NoteSource } from '../core/note';
import { isPerson } from '../core/person';
import { sourceOfText } from './pen';

/** A note from its text and what the app's cache knows of it. Where that is nothing, the text says what is wrong at its head. */
export function sourceOf(path: string, text: string, cache: CachedMetadata | null): NoteSource {
  const fields = fieldsOf(cache);
  const problem = fields === null ? sourceOfText(path, text).problem : undefined;
  return problem ? { path, text, fields, problem } : { path, text, fields };
}

/**
 * Whether a note has to be read: it says it is a person or a meeting, links somebody in an open task or in a daily
 * note, or something at its head is not as it should be.
 */
export function mayConcern(path: string, cache: CachedMetadata, lexicon: Lexicon): boolean {
  try {
    return concerns(path, cache, lexicon);
  } catch {
    return true; // reading it fails too, and says so
  }
}

function concerns(path: string, cache: CachedMetadata, lexicon: Lexicon): boolean {
  if (originalOfConflict(path) !== null) return true;
  const fields = fieldsOf(cache) ?? {};
  if (isPerson(path, fields, lexicon) || readMeeting(fields, lexicon, () => undefined)) return true;
  if (cache.links && (linksInItems(cache, ({ task }) => task === ' ') || isDaily(path, cache, lexicon))) return true;
  if (cache.frontmatter) return false;
  // Frontmatter the app could not read, or that is never closed, stands as another block at the very top.
  const head = cache.sections?.[0];
  if (head === undefined || head.position.start.offset > 1) return false;
  return head.type === 'yaml' || head.type === 'thematicBreak' || (head.type === 'heading' && cache.headings?.[0]?.heading.startsWith('---') === true);
}

function isDaily(path: string, cache: CachedMetadata, lexicon: Lexicon): boolean {
  const { dailyNotes } = lexicon.settings;
  if (dailyNotes === 'off' || dayOfNote(path, lexicon.daily) === null) return false;
  return dailyNotes === 'any' || linksInItems(cache, () => true);
}

/** Whether a link stands on the first line of a list item of some kind: further lines of it are not read. */
function linksInItems({ links = [], listItems = [] }: CachedMetadata, kind: (item: ListItemCache) => boolean): boolean {
  const items = listItems.filter(kind);
  if (items.length === 0) return false;
  const lines = new Set(links.map(({ position }) => position.start.line));
  return items.some(({ position }) => lines.has(position.start.line));
}

function fieldsOf(cache: CachedMetadata | null): Fields | null {
  return cache?.frontmatter ?? null;
}
