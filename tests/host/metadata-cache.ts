import type { CachedMetadata } from 'obsidian';
import { Events } from './events';
import type { EventRef } from './events';
import { TFile } from './files';
import { LinkResolver } from './link-resolver';
import { getLinkpath } from './links';
import { readMetadata } from './markdown-metadata';
import { toText } from './store';
import type { Vault } from './vault';

/** How the cache begins. */
export interface CacheOptions {
  /**
   * `warm`: everything is there at once, without `changed`. `cold`: nothing is, and notes are read a slice at a
   * time. `manual`: as cold, but only when a test calls `indexNext` or `settle`.
   */
  start?: 'warm' | 'cold' | 'manual';
  /** Notes per slice; the app breathes between two slices. */
  sliceSize?: number;
  /** What was known of some texts when the app was closed, by text: a warm cache reads them no second time, as the app does not. */
  known?: ReadonlyMap<string, CachedMetadata>;
}

type OnChanged = (file: TFile, data: string, cache: CachedMetadata) => unknown;
type OnDeleted = (file: TFile, previous: CachedMetadata | null) => unknown;
type LinkCounts = Record<string, Record<string, number>>;

/** What the app knows of each note without opening it, kept up to date from the events of the vault. */
export class MetadataCache extends Events {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  /** True from the first `resolved` on; no published API. */
  initialized = false;
  readonly #vault: Vault;
  readonly #resolver: LinkResolver;
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #waiting = new Set<TFile>();
  readonly #unresolved = new Set<TFile>();
  readonly #sliceSize: number;
  readonly #automatic: boolean;
  readonly #known: ReadonlyMap<string, CachedMetadata>;
  #allUnresolved = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #working: Promise<void> = Promise.resolve();

  constructor(vault: Vault, { start = 'warm', sliceSize = 20, known = new Map() }: CacheOptions = {}) {
    super();
    this.#vault = vault;
    this.#resolver = new LinkResolver(vault);
    this.#sliceSize = sliceSize;
    this.#automatic = start !== 'manual';
    this.#known = known;
    this.#watch();
    for (const file of vault.getMarkdownFiles()) {
      if (start === 'warm') this.#readNow(file);
      else this.#waiting.add(file);
    }
    if (start === 'warm') for (const file of this.#unresolved) this.#countLinks(file);
    this.#schedule();
  }

  override on(name: 'changed', callback: OnChanged, context?: unknown): EventRef;
  override on(name: 'deleted', callback: OnDeleted, context?: unknown): EventRef;
  override on(name: 'resolve', callback: (file: TFile) => unknown, context?: unknown): EventRef;
  override on(name: 'resolved', callback: () => unknown, context?: unknown): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
    return super.on(name, callback, context);
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.#resolver.resolve(linkpath, sourcePath);
  }

  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    return this.#resolver.linktext(file, omitMdExtension);
  }

  /** Reads the next notes in the queue; what tests of a cold cache step with. */
  indexNext(count = this.#sliceSize): Promise<void> {
    this.#working = this.#working.then(() => this.#slice(count));
    return this.#working;
  }

  /** Everything there is to do, done: all notes read, all links resolved, all events told. No timer needed. */
  async settle(): Promise<void> {
    do await this.indexNext();
    while (this.#waiting.size > 0 || this.#unresolved.size > 0 || this.#allUnresolved);
  }

  #watch(): void {
    this.#vault.on('create', (file) => {
      // On its way up the app tells `create` for notes it knows already.
      if (this.#caches.has(file.path)) return;
      this.#enqueue(file);
      this.#resolveAllAgain();
    });
    this.#vault.on('modify', (file) => { this.#enqueue(file); });
    this.#vault.on('delete', (file) => {
      if (!(file instanceof TFile)) return;
      const previous = this.getFileCache(file);
      this.#forget(file, file.path);
      if (file.extension === 'md') this.trigger('deleted', file, previous);
      this.#resolveAllAgain();
    });
    // The cache goes with the file, and nothing is read again.
    this.#vault.on('rename', (file, oldPath) => {
      if (!(file instanceof TFile)) return;
      const cache = this.#caches.get(oldPath);
      const waits = this.#waiting.has(file);
      this.#forget(file, oldPath);
      if (cache && file.extension === 'md') this.#caches.set(file.path, cache);
      if (waits || !cache) this.#enqueue(file);
      this.#resolveAllAgain();
    });
  }

  #enqueue(file: unknown): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.#waiting.add(file);
    this.#schedule();
  }

  #forget(file: TFile, path: string): void {
    this.#waiting.delete(file);
    this.#unresolved.delete(file);
    this.#caches.delete(path);
    delete this.resolvedLinks[path];
    delete this.unresolvedLinks[path];
  }

  /** A file that comes, goes or moves can change what any link means. */
  #resolveAllAgain(): void {
    this.#allUnresolved = true;
    this.#schedule();
  }

  #schedule(): void {
    if (!this.#automatic || this.#timer !== null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.indexNext().then(() => {
        if (this.#waiting.size > 0) this.#schedule();
      });
    }, 0);
  }

  async #slice(count: number): Promise<void> {
    for (const file of [...this.#waiting].slice(0, count)) {
      this.#waiting.delete(file);
      const data = await this.#vault.cachedRead(file).catch(() => null);
      if (data === null || this.#vault.getFileByPath(file.path) !== file) continue;
      const cache = readMetadata(data);
      this.#caches.set(file.path, cache);
      this.#unresolved.add(file);
      this.trigger('changed', file, data, cache);
    }
    if (this.#waiting.size === 0) this.#resolve();
  }

  #resolve(): void {
    const files = this.#allUnresolved
      ? this.#vault.getMarkdownFiles().filter((file) => this.#caches.has(file.path))
      : [...this.#unresolved];
    this.#unresolved.clear();
    this.#allUnresolved = false;
    if (files.length === 0 && this.initialized) return;
    for (const file of files) {
      this.#countLinks(file);
      this.trigger('resolve', file);
    }
    this.initialized = true;
    this.trigger('resolved');
  }

  #readNow(file: TFile): void {
    const text = toText(this.#vault.adapter.store.files.get(file.path)?.data ?? '');
    this.#caches.set(file.path, this.#known.get(text) ?? readMetadata(text));
    this.#unresolved.add(file);
  }

  #countLinks(file: TFile): void {
    const cache = this.getFileCache(file);
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
      const linkpath = getLinkpath(link);
      const target = this.getFirstLinkpathDest(linkpath, file.path);
      const counts = target ? resolved : unresolved;
      const key = target?.path ?? linkpath;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
  }
}
