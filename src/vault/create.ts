// Notes that Kith makes, and takes away again when their making is undone.
import { TFile, type App } from 'obsidian';
import type { Refusal } from '../core/edit/refusal';
import { staysInside } from '../core/file-name';
import { faultOf } from '../core/finding';

/** Makes a note and the folders it needs. A note that is there already is never written over, and nothing is made where nobody sees it. */
export async function createNote(app: App, path: string, text: string): Promise<TFile | Refusal> {
  const { vault } = app;
  // The folder and the name may be other plugins' settings, which say anything. What is hidden is the app's: its own folder has a dot before its name, whatever it is called.
  if (!staysInside(path)) return { rule: 'outside-vault', path, line: 1, given: path };
  try {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
    return await vault.create(path, text);
  } catch (error) {
    const exists = vault.getAbstractFileByPath(path) !== null;
    return { rule: exists ? 'exists' : 'not-written', path, line: 1, given: faultOf(error) };
  }
}

/** Moves a note Kith made to where the user's deleted files go; not when it holds more than it was made with. */
export async function trashNote(app: App, file: TFile, text: string, gesture: string): Promise<Refusal | null> {
  const there = app.vault.getAbstractFileByPath(file.path);
  if (!(there instanceof TFile) || await app.vault.read(there) !== text) return { rule: 'changed-since', path: file.path, line: 1, given: gesture };
  await app.fileManager.trashFile(there);
  return null;
}
