// Carries out edits of notes as one gesture of the journal.
import { parseYaml, type App } from 'obsidian';
import { changeOf, type NoteEdit } from '../core/audit/note-edit';
import type { Day } from '../core/day';
import type { Reading } from '../core/edit/reading';
import type { Refusal } from '../core/edit/refusal';
import { findFrontmatter, type Fields } from '../core/frontmatter';
import type { Lexicon } from '../core/lexicon';
import type { Journal, Writing } from './journal';

/** Writes edits, all or none. Null when done. */
export function editNotes(app: App, journal: Journal, name: string, edits: readonly NoteEdit[], lexicon: Lexicon, today: Day): Promise<Refusal | null> {
  const reading: Reading = { lexicon, today, source: (path, text) => ({ path, text, fields: fieldsIn(text) }) };
  const writings: Writing[] = [];
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const file = app.vault.getFileByPath(path);
    if (!file) return Promise.resolve({ rule: 'not-written', path, line: 1, given: path });
    writings.push({ file, change: changeOf(path, edits.filter((edit) => edit.path === path), reading) });
  }
  return journal.write(name, writings);
}

/** The frontmatter of a text that is not saved yet, as the app itself would read it. */
function fieldsIn(text: string): Fields | null {
  const block = findFrontmatter(text);
  if (!block || block === 'unclosed') return null;
  try {
    const value: unknown = parseYaml(text.slice(block.from, block.to));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Fields : null;
  } catch {
    return null;
  }
}
