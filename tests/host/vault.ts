import type { DataWriteOptions } from 'obsidian';
import { MemoryAdapter } from './adapter';
import { readConfig } from './config';
import { Events } from './events';
import type { EventRef } from './events';
import { ExternalProgram } from './external';
import { isHidden, joinPath, normalizePath, TFile, TFolder } from './files';
import type { TAbstractFile } from './files';
import type { StorageChange } from './store';
import { FileTree } from './tree';

/** The notes and attachments of a vault, over an adapter in memory. Hidden files are only in the adapter. */
export class Vault extends Events {
  readonly adapter: MemoryAdapter;
  readonly configDir = '.obsidian';
  /** For tests: another program that writes in the vault's folder. */
  readonly external: ExternalProgram;
  readonly #tree: FileTree;
  readonly #texts = new Map<string, { mtime: number; text: string }>();

  constructor(seed: Record<string, string> | MemoryAdapter = {}) {
    super();
    this.adapter = seed instanceof MemoryAdapter ? seed : new MemoryAdapter(seed);
    this.external = new ExternalProgram(this.adapter);
    this.#tree = new FileTree(this, this.adapter);
    this.adapter.watcher = (change) => { this.#onChange(change); };
  }

  override on(name: 'create' | 'modify' | 'delete', callback: (file: TAbstractFile) => unknown, context?: unknown): EventRef;
  override on(name: 'rename', callback: (file: TAbstractFile, oldPath: string) => unknown, context?: unknown): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
    return super.on(name, callback, context);
  }

  /** Tells `create` for all there is, as the app does on its way up, before the layout is ready. */
  announceExisting(): void {
    for (const file of this.getAllLoadedFiles()) if (file !== this.getRoot()) this.trigger('create', file);
  }

  getName(): string {
    return this.adapter.getName();
  }

  getRoot(): TFolder {
    return this.#tree.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.byPath.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.getAbstractFileByPath(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const file = this.getAbstractFileByPath(path);
    return file instanceof TFolder ? file : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.#tree.byPath.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.getAllLoadedFiles().filter((file) => file instanceof TFolder);
    return folders.filter((folder) => includeRoot || !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  /** A folder and everything below it, one by one. */
  static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  /** A setting of the app; no published API, but what plugins read. */
  getConfig(key: string): unknown {
    return readConfig(this.adapter.store, `${this.configDir}/app.json`, key);
  }

  async read(file: TFile): Promise<string> {
    const text = await this.adapter.read(file.path);
    this.#texts.set(file.path, { mtime: file.stat.mtime, text });
    return text;
  }

  /** Read again only when the vault has been told of a change: it can be behind the storage. */
  async cachedRead(file: TFile): Promise<string> {
    const cached = this.#texts.get(file.path);
    return cached?.mtime === file.stat.mtime ? cached.text : this.read(file);
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    await this.#expectFree(path, 'File already exists.');
    await this.adapter.write(path, data, options);
    return this.#made(this.getFileByPath(path), path);
  }

  async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    await this.#expectFree(path, 'File already exists.');
    await this.adapter.writeBinary(path, data, options);
    return this.#made(this.getFileByPath(path), path);
  }

  async createFolder(path: string): Promise<TFolder> {
    await this.#expectFree(path, 'Folder already exists.');
    await this.adapter.mkdir(path);
    return this.#made(this.getFolderByPath(path), path);
  }

  modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.adapter.write(file.path, data, options);
  }

  modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.adapter.writeBinary(file.path, data, options);
  }

  append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.adapter.append(file.path, data, options);
  }

  appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.adapter.appendBinary(file.path, data, options);
  }

  /** One edit at a time per file; what throws in `fn` rejects, and nothing is written. */
  process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.adapter.process(file.path, fn, options);
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    await this.adapter.rename(file.path, this.#checked(newPath));
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFile) return this.adapter.remove(file.path);
    const { files, folders } = this.adapter.store.below(file.path);
    const hidden = [...files, ...folders].some((path) => isHidden(path));
    if (hidden && !force) throw new Error(`ENOTEMPTY: directory not empty, '${file.path}'`);
    return this.adapter.rmdir(file.path, true);
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (!system || !(await this.adapter.trashSystem(file.path))) await this.adapter.trashLocal(file.path);
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
    await this.#expectFree(newPath, 'Destination file already exists!');
    if (file instanceof TFolder) {
      await this.createFolder(newPath);
      for (const child of file.children) await this.copy(child, joinPath(newPath, child.name));
    } else {
      await this.adapter.copy(file.path, newPath);
    }
    // What was copied is of the same kind as what it was copied from.
    return this.#made(this.getAbstractFileByPath(newPath), newPath) as T;
  }

  #onChange(change: StorageChange): void {
    if (isHidden(change.path)) this.trigger('raw', change.path);
    const events = this.#tree.apply(change);
    for (const { name, file, oldPath } of events) {
      if (oldPath === undefined) this.trigger(name, file);
      else this.trigger(name, file, oldPath);
    }
  }

  /** A path that is not normal would make a file the app cannot find again: better a loud test than that. */
  #checked(path: string): string {
    if (path !== normalizePath(path)) throw new Error(`Not a normalized path: '${path}'`);
    return path;
  }

  async #expectFree(path: string, complaint: string): Promise<void> {
    if (await this.adapter.exists(this.#checked(path))) throw new Error(complaint);
  }

  #made<T>(file: T | null, path: string): T {
    if (file === null) throw new Error(`Nothing to be seen at '${path}'`);
    return file;
  }
}
