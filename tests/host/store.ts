import { parentPath } from './files';

/** A file as it is stored: text or bytes, and its times. */
export interface StoredFile {
  data: string | Uint8Array;
  ctime: number;
  mtime: number;
}

/** Something that happened to the storage; a new path for a rename. */
export interface StorageChange {
  kind: 'created' | 'modified' | 'removed' | 'renamed';
  type: 'file' | 'folder';
  path: string;
  to?: string;
}

/** What a disk would answer to a path that is not there. */
export function missing(action: string, path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, ${action} '${path}'`), { code: 'ENOENT' });
}

/** Files and folders by path, in memory and without waiting: the disk below the adapter. */
export class Store {
  readonly files = new Map<string, StoredFile>();
  readonly folders = new Set<string>(['/']);
  #lastTime = 0;

  constructor(seed: Record<string, string | Uint8Array>) {
    for (const [path, data] of Object.entries(seed)) {
      this.addFolder(parentPath(path));
      this.put(path, data);
    }
  }

  has(path: string): boolean {
    return this.files.has(path) || this.folders.has(path);
  }

  /** The path that a disk like those of most users would take this for: another case is the same file. */
  find(path: string): string | null {
    if (this.has(path)) return path;
    const wanted = path.toLowerCase();
    for (const paths of [this.files.keys(), this.folders]) {
      for (const each of paths) if (each.length === path.length && each.toLowerCase() === wanted) return each;
    }
    return null;
  }

  file(path: string, action: string): StoredFile {
    const file = this.files.get(path);
    if (!file) throw missing(action, path);
    return file;
  }

  /** Stores a file; the same object is changed when it was there, so its birth time stays. */
  put(path: string, data: string | Uint8Array, times: { ctime?: number; mtime?: number } = {}): void {
    const now = this.now();
    const old = this.files.get(path);
    this.files.set(path, { data, ctime: times.ctime ?? old?.ctime ?? now, mtime: times.mtime ?? now });
  }

  /** Makes a folder and those above it; the new ones, outermost first. */
  addFolder(path: string): string[] {
    if (this.folders.has(path)) return [];
    const above = this.addFolder(parentPath(path));
    this.folders.add(path);
    return [...above, path];
  }

  /** Everything below a folder, hidden files too, deepest last. */
  below(folder: string): { files: string[]; folders: string[] } {
    const inside = (path: string) => path !== '/' && (folder === '/' || path.startsWith(`${folder}/`));
    return { files: [...this.files.keys()].filter(inside), folders: [...this.folders].filter(inside).sort() };
  }

  /** Moves a file, or a folder with all it holds. */
  move(from: string, to: string): void {
    const moved = (path: string) => to + path.slice(from.length);
    const { files, folders } = this.below(from);
    for (const path of this.files.has(from) ? [from] : files) {
      this.files.set(moved(path), this.file(path, 'rename'));
      this.files.delete(path);
    }
    for (const path of this.folders.has(from) ? [from, ...folders] : []) {
      this.folders.delete(path);
      this.folders.add(moved(path));
    }
  }

  /** The clock, never the same twice: two quick writes still differ, as the app's cache needs. */
  now(): number {
    this.#lastTime = Math.max(Date.now(), this.#lastTime + 1);
    return this.#lastTime;
  }
}

/** Text → bytes as they lie on disk. */
export function toBytes(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}

/** Bytes → text; a byte order mark is kept, it is the user's. */
export function toText(data: string | Uint8Array): string {
  return typeof data === 'string' ? data : new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
}
