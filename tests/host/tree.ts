import type { MemoryAdapter } from './adapter';
import { isHidden, parentPath, setPath, TFile, TFolder } from './files';
import type { TAbstractFile } from './files';
import type { StorageChange } from './store';
import type { Vault } from './vault';

/** What the vault tells its listeners. */
export interface TreeEvent {
  name: 'create' | 'modify' | 'delete' | 'rename';
  file: TAbstractFile;
  oldPath?: string;
}

/** The vault's picture of the storage: one object per visible file and folder. */
export class FileTree {
  readonly byPath = new Map<string, TAbstractFile>();
  readonly root: TFolder;

  constructor(
    readonly vault: Vault,
    readonly adapter: MemoryAdapter,
  ) {
    this.root = new TFolder(vault, '/');
    this.byPath.set('/', this.root);
    const { files, folders } = adapter.store.below('/');
    for (const path of folders) this.#add(path, 'folder');
    for (const path of files) this.#add(path, 'file');
  }

  /** Takes a change in; gives what is to be told, in order. The picture is whole before anyone is told. */
  apply(change: StorageChange): TreeEvent[] {
    const { path, to } = change;
    if (to !== undefined) return this.#rename(path, to);
    if (change.kind === 'removed') return this.#remove(path);
    const known = this.byPath.get(path);
    if (!known) return this.#add(path, change.type);
    if (known instanceof TFile) this.#refresh(known);
    return change.type === 'file' ? [{ name: 'modify', file: known }] : [];
  }

  #add(path: string, type: 'file' | 'folder'): TreeEvent[] {
    const stat = this.adapter.statNow(path);
    if (isHidden(path) || !stat) return [];
    const { ctime, mtime, size } = stat;
    const file = type === 'folder' ? new TFolder(this.vault, path) : new TFile(this.vault, path, { ctime, mtime, size });
    this.#attach(file);
    return [{ name: 'create', file }];
  }

  /** What a folder held is told before it, and a deleted file has no parent any more: both assumed, both strict. */
  #remove(path: string): TreeEvent[] {
    const file = this.byPath.get(path);
    if (!file) return [];
    const events: TreeEvent[] = [];
    for (const child of file instanceof TFolder ? [...file.children] : []) events.push(...this.#remove(child.path));
    this.#detach(file);
    return [...events, { name: 'delete', file }];
  }

  /**
   * The app tells a rename of a folder and of each thing in it; that the folder comes first is assumed.
   * A move into or out of a hidden folder is a delete or a create.
   */
  #rename(from: string, to: string): TreeEvent[] {
    const file = this.byPath.get(from);
    if (!file) return this.#addAll(to);
    if (isHidden(to)) return this.#remove(from);
    this.#detach(file);
    const inside = file instanceof TFolder ? this.#descendants(file) : [];
    const events = [file, ...inside].map((each): TreeEvent => {
      const oldPath = each.path;
      this.byPath.delete(oldPath);
      setPath(each, to + oldPath.slice(from.length));
      this.byPath.set(each.path, each);
      if (each instanceof TFile) this.#refresh(each);
      return { name: 'rename', file: each, oldPath };
    });
    this.#attach(file);
    return events;
  }

  #addAll(path: string): TreeEvent[] {
    if (this.adapter.statNow(path)?.type !== 'folder') return this.#add(path, 'file');
    const { files, folders } = this.adapter.store.below(path);
    return [
      ...[path, ...folders].flatMap((each) => this.#add(each, 'folder')),
      ...files.flatMap((each) => this.#add(each, 'file')),
    ];
  }

  #descendants(folder: TFolder): TAbstractFile[] {
    return folder.children.flatMap((each) => [each, ...(each instanceof TFolder ? this.#descendants(each) : [])]);
  }

  #attach(file: TAbstractFile): void {
    const parent = this.byPath.get(parentPath(file.path));
    file.parent = parent instanceof TFolder ? parent : this.root;
    file.parent.children.push(file);
    this.byPath.set(file.path, file);
  }

  #detach(file: TAbstractFile): void {
    const siblings = file.parent?.children ?? [];
    siblings.splice(siblings.indexOf(file), 1);
    file.parent = null;
    this.byPath.delete(file.path);
  }

  #refresh(file: TFile): void {
    const stat = this.adapter.statNow(file.path);
    if (stat) file.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
  }
}
