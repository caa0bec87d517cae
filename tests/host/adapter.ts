import type { DataAdapter, DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { joinPath, nameOf, normalizePath, parentPath } from './files';
import { missing, Store, toBytes, toText } from './store';
import type { StorageChange } from './store';

/** The app's file system, in memory: text and bytes, hidden files included, every answer asynchronous. */
export class MemoryAdapter implements DataAdapter {
  /** Told of each change once it is stored: the vault's eye on the disk. */
  watcher: (change: StorageChange) => void = () => {};
  /** What went to the system's trash, by its path in the vault. */
  readonly systemTrash = new Store({});
  readonly store: Store;
  readonly #name: string;
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(seed: Record<string, string | Uint8Array> = {}, name = 'Vault') {
    this.store = new Store(seed);
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  getResourcePath(path: string): string {
    return `app://vault/${encodeURI(path)}`;
  }

  exists(path: string, sensitive = false): Promise<boolean> {
    return later(() => this.store.has(path) || (!sensitive && this.store.find(path) !== null));
  }

  stat(path: string): Promise<Stat | null> {
    return later(() => this.statNow(path));
  }

  /** `stat` without the wait, for the vault's own book-keeping. */
  statNow(path: string): Stat | null {
    const file = this.store.files.get(path);
    if (file) return { type: 'file', ctime: file.ctime, mtime: file.mtime, size: toBytes(file.data).length };
    return this.store.folders.has(path) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
  }

  list(path: string): Promise<ListedFiles> {
    return later(() => {
      const folder = normalizePath(path);
      if (!this.store.folders.has(folder)) throw missing('scandir', path);
      const { files, folders } = this.store.below(folder);
      const direct = (each: string) => parentPath(each) === folder;
      return { files: files.filter(direct), folders: folders.filter(direct) };
    });
  }

  read(path: string): Promise<string> {
    return later(() => toText(this.store.file(path, 'open').data));
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    return later(() => toBytes(this.store.file(path, 'open').data).slice().buffer);
  }

  write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#queued(path, () => this.#put(path, data, options));
  }

  writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#queued(path, () => this.#put(path, new Uint8Array(data.slice(0)), options));
  }

  append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#queued(path, () => this.#put(path, toText(this.store.files.get(path)?.data ?? '') + data, options));
  }

  appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#queued(path, () => {
      const old = toBytes(this.store.files.get(path)?.data ?? '');
      this.#put(path, new Uint8Array([...old, ...new Uint8Array(data)]), options);
    });
  }

  /** One at a time per file, so that each call is handed what the one before it wrote. */
  process(path: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.#queued(path, () => {
      const text = fn(toText(this.store.file(path, 'open').data));
      if (typeof text !== 'string') throw new TypeError('process: the function must return the new text');
      this.#put(path, text, options);
      return text;
    });
  }

  mkdir(path: string): Promise<void> {
    return later(() => {
      for (const made of this.store.addFolder(path)) this.watcher({ kind: 'created', type: 'folder', path: made });
    });
  }

  trashSystem(path: string): Promise<boolean> {
    return later(() => {
      const { files } = this.store.below(path);
      for (const each of this.store.files.has(path) ? [path] : files) {
        this.systemTrash.put(each, this.store.file(each, 'open').data);
      }
      this.#removeAll(path);
      return true;
    });
  }

  /** A note goes to `.trash` under its own name, with a number when one like it is there. */
  async trashLocal(path: string): Promise<void> {
    this.store.addFolder('.trash');
    let target = joinPath('.trash', nameOf(path));
    for (let number = 2; this.store.has(target); number += 1) {
      target = joinPath('.trash', nameOf(path).replace(/(\.[^.]+)?$/, ` ${number}$1`));
    }
    await this.rename(path, target);
  }

  rmdir(path: string, recursive: boolean): Promise<void> {
    return later(() => {
      if (!this.store.folders.has(path)) throw missing('rmdir', path);
      const { files, folders } = this.store.below(path);
      if (!recursive && files.length + folders.length > 0) throw new Error(`ENOTEMPTY: directory not empty, '${path}'`);
      this.#removeAll(path);
    });
  }

  remove(path: string): Promise<void> {
    return this.#queued(path, () => {
      this.store.file(path, 'unlink');
      this.#removeAll(path);
    });
  }

  rename(path: string, to: string): Promise<void> {
    return this.#queued(path, () => {
      if (path === to) return;
      if (!this.store.has(path) || !this.store.folders.has(parentPath(to))) throw missing('rename', path);
      if (to.startsWith(`${path}/`)) throw new Error(`EINVAL: invalid argument, rename '${path}'`);
      const taken = this.store.find(to);
      if (taken !== null && taken !== path) throw new Error('Destination file already exists!');
      const type = this.store.files.has(path) ? 'file' : 'folder';
      this.store.move(path, to);
      this.watcher({ kind: 'renamed', type, path, to });
    });
  }

  copy(path: string, to: string): Promise<void> {
    return later(() => {
      if (this.store.has(to)) throw new Error('Destination file already exists!');
      this.#put(to, this.store.file(path, 'copyfile').data);
    });
  }

  #put(path: string, data: string | Uint8Array, options?: DataWriteOptions): void {
    if (!this.store.folders.has(parentPath(path))) throw missing('open', path);
    const kind = this.store.files.has(path) ? 'modified' : 'created';
    this.store.put(path, data, options);
    this.watcher({ kind, type: 'file', path });
  }

  /** Takes a file or a folder away; of a folder, what is deepest goes first. */
  #removeAll(path: string): void {
    const isFile = this.store.files.has(path);
    const { files, folders } = isFile ? { files: [path], folders: [] } : this.store.below(path);
    for (const each of files) {
      this.store.files.delete(each);
      this.watcher({ kind: 'removed', type: 'file', path: each });
    }
    for (const each of isFile ? [] : [...folders.reverse(), path]) {
      this.store.folders.delete(each);
      this.watcher({ kind: 'removed', type: 'folder', path: each });
    }
  }

  #queued<T>(path: string, work: () => T): Promise<T> {
    const before = this.#queues.get(path) ?? Promise.resolve();
    const done = before.then(() => later(work));
    const settled = done.catch(() => undefined);
    this.#queues.set(path, settled);
    void settled.then(() => {
      if (this.#queues.get(path) === settled) this.#queues.delete(path);
    });
    return done;
  }
}

/** Nothing on a disk is ready at once. */
async function later<T>(work: () => T): Promise<T> {
  await Promise.resolve();
  return work();
}
