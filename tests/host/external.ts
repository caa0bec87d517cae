import type { MemoryAdapter } from './adapter';
import { normalizePath, parentPath } from './files';
import type { StorageChange } from './store';

/**
 * Another program at work on the vault's folder, such as a sync. The storage changes at once, the app is told
 * a moment later, as by a file watcher. A watcher sees no renames: it sees one file go and another come.
 */
export class ExternalProgram {
  readonly #adapter: MemoryAdapter;
  #unseen: StorageChange[] = [];
  #paused = false;

  constructor(adapter: MemoryAdapter) {
    this.#adapter = adapter;
  }

  /** Writes a file, with the folders it needs. */
  write(path: string, text: string): Promise<void> {
    const { store } = this.#adapter;
    const place = normalizePath(path);
    for (const folder of store.addFolder(parentPath(place))) {
      this.#unseen.push({ kind: 'created', type: 'folder', path: folder });
    }
    const kind = store.files.has(place) ? 'modified' : 'created';
    store.put(place, text);
    this.#unseen.push({ kind, type: 'file', path: place });
    return this.#tell();
  }

  /** Deletes a file, or a folder with all it holds. */
  delete(path: string): Promise<void> {
    const { store } = this.#adapter;
    const { files, folders } = store.below(path);
    const type = store.files.has(path) ? 'file' : 'folder';
    for (const file of type === 'file' ? [path] : files) store.files.delete(file);
    for (const folder of type === 'file' ? [] : [path, ...folders]) store.folders.delete(folder);
    this.#unseen.push({ kind: 'removed', type, path });
    return this.#tell();
  }

  /** Renames a file. */
  rename(path: string, to: string): Promise<void> {
    const { store } = this.#adapter;
    store.file(path, 'rename');
    for (const folder of store.addFolder(parentPath(to))) {
      this.#unseen.push({ kind: 'created', type: 'folder', path: folder });
    }
    store.move(path, to);
    this.#unseen.push({ kind: 'removed', type: 'file', path }, { kind: 'created', type: 'file', path: to });
    return this.#tell();
  }

  /** Keeps what follows from the app, as before a slow watcher, until `resume`. */
  pause(): void {
    this.#paused = true;
  }

  /** Tells the app all it has missed. */
  resume(): Promise<void> {
    this.#paused = false;
    return this.#tell();
  }

  async #tell(): Promise<void> {
    await Promise.resolve();
    if (this.#paused) return;
    for (const change of this.#unseen.splice(0)) this.#adapter.watcher(change);
  }
}
