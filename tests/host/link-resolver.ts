import { joinPath, normalizePath, parentPath } from './files';
import type { TFile } from './files';
import type { Vault } from './vault';

/** Which file a link means, and how a file is linked to. */
export class LinkResolver {
  readonly #vault: Vault;
  #byName: Map<string, TFile[]> | null = null;

  constructor(vault: Vault) {
    this.#vault = vault;
    // One index of names for as long as the set of files stays the same.
    for (const name of ['create', 'delete', 'rename']) vault.on(name, () => { this.#byName = null; });
  }

  /**
   * The file a link path means, null when there is none. Recorded: a bare name finds its file anywhere in the
   * vault, without regard to case. Assumed of the app: an exact path comes first, then one relative to the
   * source, then files below the source's folder, then the shortest path.
   */
  resolve(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.#vault.getFileByPath(sourcePath);
    const wanted = linkpath.normalize('NFC').toLowerCase();
    const folder = parentPath(sourcePath).toLowerCase();
    if (/^\.\.?\//.test(wanted)) return this.#exact(relative(folder, wanted));
    if (wanted.startsWith('/')) return this.#exact(normalizePath(wanted));
    const near = (file: TFile) => (file.path.toLowerCase().startsWith(joinPath(folder, '')) ? 0 : 1);
    const candidates = this.#candidates(wanted).sort(
      (a, b) => near(a) - near(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1),
    );
    return this.#exact(wanted) ?? this.#exact(joinPath(folder, wanted)) ?? candidates[0] ?? null;
  }

  /** The shortest text that links to a file: its name when no other file has it, else its path. */
  linktext(file: TFile, omitExtension: boolean): string {
    const short = (text: string) => (omitExtension && file.extension === 'md' ? text.slice(0, -3) : text);
    const unique = this.#named(file.name.toLowerCase()).length === 1;
    return short(unique ? file.name : file.path);
  }

  /** Files at exactly this lower-case path, with or without the `.md`. */
  #exact(path: string): TFile | null {
    const name = path.slice(path.lastIndexOf('/') + 1);
    for (const suffix of ['', '.md']) {
      const found = this.#named(name + suffix).find((file) => file.path.toLowerCase() === path + suffix);
      if (found) return found;
    }
    return null;
  }

  /** Files whose path ends with this lower-case path, with or without the `.md`. */
  #candidates(path: string): TFile[] {
    const name = path.slice(path.lastIndexOf('/') + 1);
    for (const suffix of ['', '.md']) {
      const found = this.#named(name + suffix).filter((file) => `/${file.path.toLowerCase()}`.endsWith(`/${path}${suffix}`));
      if (found.length > 0) return found;
    }
    return [];
  }

  #named(name: string): TFile[] {
    if (!this.#byName) {
      this.#byName = new Map();
      for (const file of this.#vault.getFiles()) {
        const key = file.name.normalize('NFC').toLowerCase();
        const same = this.#byName.get(key);
        if (same) same.push(file);
        else this.#byName.set(key, [file]);
      }
    }
    return this.#byName.get(name) ?? [];
  }
}

function relative(folder: string, path: string): string {
  const parts = folder === '/' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
