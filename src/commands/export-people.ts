import { normalizePath } from 'obsidian';
import { isOurs, printExport, textOfFile, type Format } from '../core/export/export';
import { spliceBetween } from '../core/edit/splice';
import type { Fields } from '../core/frontmatter';
import { safeFileName } from '../core/file-name';
import type { Context } from '../views/context';
import { ExportModal, type ExportPlace } from '../views/export-modal';
import { perform } from './perform';

/** Writes everyone to a file of the vault, in a format of the user's choice. */
export function exportPeople(context: Context): void {
  new ExportModal(context.app, context.words(), {
    judge: (format, path) => judge(context, format, path),
    write: (format, path) => write(context, format, path),
  }).open();
}

/** A path as the vault has it; null for one that leads out of it, to a note, or that no system keeps. */
export function placeIn(path: string): string | null {
  const parts = path.split('/');
  return path !== '' && !/\.md$/i.test(path) && parts.every((part) => part !== '' && safeFileName(part) === part) ? normalizePath(path) : null;
}

async function judge({ app, words }: Context, format: Format, typed: string): Promise<ExportPlace> {
  const { interop } = words();
  const path = placeIn(typed);
  if (path === null || app.vault.getFolderByPath(path)) return { hint: interop.badPath(typed), can: 'nothing' };
  const file = app.vault.getFileByPath(path);
  if (!file) return { hint: '', can: 'write' };
  return isOurs(format, await app.vault.read(file)) ? { hint: interop.renews(path), can: 'write' } : { hint: interop.overwrites(path), can: 'overwrite' };
}

async function write(context: Context, format: Format, typed: string): Promise<boolean> {
  const { app, roster, today, words } = context;
  const path = placeIn(typed);
  if (path === null) return false;
  const { people } = roster().view(today());
  const fieldsOf = (note: string): Fields => {
    const file = app.vault.getFileByPath(note);
    const fields: Fields | undefined = file ? app.metadataCache.getFileCache(file)?.frontmatter : undefined;
    return fields ?? {};
  };
  const text = textOfFile(format, printExport(format, { people, today: today(), lexicon: roster().lexicon, fieldsOf }, words()));
  const there = app.vault.getFileByPath(path);
  const done = words().interop.exported(people.length, path);
  return perform(context, done, [there ? { path, change: (note) => spliceBetween(note.text, text) } : { path, text }]);
}
