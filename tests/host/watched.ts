// A vault under observation, for tests.
import type { TFile } from './files';
import { Vault } from './vault';

/** The files of most tests. */
export const seed = {
  'People/Ana.md': 'Ana',
  'People/Work/Sam.md': 'Sam',
  'Index.md': 'index',
  'photo.png': '',
  '.obsidian/app.json': '{"trashOption":"local"}',
};

/** A vault, and everything it tells, as `event path`. */
export function watched(files: Record<string, string> = seed): { vault: Vault; told: string[] } {
  const vault = new Vault(files);
  const told: string[] = [];
  for (const name of ['create', 'modify', 'delete'] as const) {
    vault.on(name, (file) => told.push(`${name} ${file.path}`));
  }
  vault.on('rename', (file, oldPath) => told.push(`rename ${oldPath} → ${file.path}`));
  return { vault, told };
}

/** The file of a path; the test itself is wrong when there is none. */
export function fileAt(vault: Vault, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`No file ${path}`);
  return file;
}
