import type { FileStats, Vault } from 'obsidian';

/** A path as the vault spells it: `/` between the parts, none at the ends, NFC; the root is `/`. */
export function normalizePath(path: string): string {
  const parts = path.replace(/[\u00a0\u202f]/g, ' ').split(/[\\/]+/).filter((part) => part !== '');
  return parts.length === 0 ? '/' : parts.join('/').normalize('NFC');
}

/** The folder of a path, `/` at the top: `a/b.md` → `a`. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 1 ? '/' : path.slice(0, slash);
}

/** The last part of a path: `a/b.md` → `b.md`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `a` and `b.md` → `a/b.md`; the root adds nothing. */
export function joinPath(folder: string, name: string): string {
  return folder === '/' || folder === '' ? name : `${folder}/${name}`;
}

/** True when a part of the path begins with a dot: the vault neither shows nor watches it as a file. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** `Ana.b.md` → `Ana.b` and `md`; a name without a dot, or with only a leading one, has no extension. */
export function splitName(name: string): { basename: string; extension: string } {
  const dot = name.lastIndexOf('.');
  if (dot < 1 || dot === name.length - 1) return { basename: name, extension: '' };
  return { basename: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}

/** A file or a folder of the vault. The same object lives on through renames. */
export abstract class TAbstractFile {
  vault: Vault;
  path: string;
  name: string;
  parent: TFolder | null = null;

  constructor(vault: Vault, path: string) {
    this.vault = vault;
    this.path = path;
    this.name = path === '/' ? '' : nameOf(path);
  }
}

/** A file of the vault. */
export class TFile extends TAbstractFile {
  stat: FileStats;
  basename: string;
  extension: string;

  constructor(vault: Vault, path: string, stat: FileStats) {
    super(vault, path);
    this.stat = stat;
    ({ basename: this.basename, extension: this.extension } = splitName(this.name));
  }
}

/** A folder of the vault. */
export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}

/** Gives a file its new path and names. No method: the classes have the published members and no more. */
export function setPath(file: TAbstractFile, path: string): void {
  file.path = path;
  file.name = nameOf(path);
  if (file instanceof TFile) Object.assign(file, splitName(file.name));
}
