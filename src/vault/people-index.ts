// The people of the open vault, kept up to date with it.
import { Component, getLinkpath, TFile, type App, type CachedMetadata, type TAbstractFile } from 'obsidian';
import type { Day } from '../core/day';
import { Roster } from '../core/roster';
import { lexiconOf, type Lexicon } from '../core/lexicon';
import type { Settings } from '../core/settings';
import { dailyNotes } from './daily-notes';
import { mayConcern, sourceOf } from './note-reader';
import { templateFolders } from './template-folders';
import { againInSlices, inSlices, nextTurn } from './slices';
import { sourceOfText } from './pen';

/** Milliseconds that pass between a change and the redraw it causes, so that many changes cause one. */
const SETTLE = 50;

/** So many people are reckoned at once: a millisecond or two. */
const AT_ONCE = 100;

/** How far the first reading has come. */
export interface Progress {
  readonly read: number;
  readonly of: number;
}

/** The index: a roster that follows the vault, and those who want to know when it changed. */
export class PeopleIndex extends Component {
  roster: Roster;
  /** Null when everything is read. */
  progress: Progress | null = { read: 0, of: 0 };
  /** The roster a scan is filling, while the one before it is still shown. */
  private next: Roster | null = null;
  private readonly listeners = new Set<() => void>();
  private timer: number | null = null;
  /** Scans begun: a scan that is not the last one stops. */
  private scans = 0;
  private scanning = false;
  private settling = false;
  /** Notes an event told of while a scan was under way: what the scan read of them is older. */
  private readonly fresh = new Set<string>();
  /** Texts that were written and the app has not told of yet: an open editor saves them only seconds later. */
  private readonly texts = new Map<string, string>();
  /** Notes the metadata cache did not know yet when they were to be read. */
  private readonly missing = new Set<string>();

  constructor(private readonly app: App, settings: Settings, private readonly today: () => Day) {
    super();
    this.roster = this.newRoster(lexiconOf(settings));
  }

  override onload(): void {
    const { vault, metadataCache, workspace } = this.app;
    workspace.onLayoutReady(() => {
      this.registerEvent(vault.on('create', (file) => this.relink(file.path)));
      this.registerEvent(vault.on('delete', (file) => this.forget(file)));
      this.registerEvent(vault.on('rename', (file, oldPath) => void this.rename(file, oldPath)));
      this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.take(file.path, text, cache)));
      // The layout may be ready before the cache is: what was missing then is read when the cache is complete.
      this.registerEvent(metadataCache.on('resolved', () => void this.catchUp()));
      void this.scan(this.roster.lexicon.settings);
    });
  }

  override onunload(): void {
    this.scans += 1;
    this.listeners.clear();
    if (this.timer !== null) window.clearTimeout(this.timer);
  }

  /** Calls back after every change, once for many; returns how to stop it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells the listeners, though no note changed: it is another day. */
  redraw(): void {
    this.changed();
  }

  /** Reads the whole vault anew under these settings. What was known is shown until it is done. */
  async scan(settings: Settings): Promise<void> {
    const scan = ++this.scans;
    this.scanning = true;
    // What other plugins keep where may have changed since the last scan.
    const roster = this.newRoster(lexiconOf(settings, ...await Promise.all([templateFolders(this.app), dailyNotes(this.app)])));
    await nextTurn();
    if (scan !== this.scans) return;
    const files = this.app.vault.getMarkdownFiles();
    this.fresh.clear();
    this.missing.clear();
    const first = this.progress !== null;
    if (first) this.roster = roster;
    else this.next = roster;
    await inSlices(files, async (file, index) => {
      if (scan !== this.scans) return false;
      if (first && index % 200 === 0) this.report({ read: index, of: files.length });
      await this.read(file, [roster]);
      return true;
    });
    if (scan !== this.scans) return;
    this.roster = roster;
    this.next = null;
    this.scanning = false;
    this.report(this.missing.size === 0 ? null : { read: files.length - this.missing.size, of: files.length });
  }

  /** Reads one note as it is now. */
  private async read(file: TFile, rosters: readonly Roster[]): Promise<void> {
    const { path } = file;
    const cache = this.app.metadataCache.getFileCache(file);
    if (cache === null) {
      this.missing.add(path);
      return;
    }
    this.missing.delete(path);
    for (const roster of rosters) {
      const text = mayConcern(path, cache, roster.lexicon) ? await this.textOf(file) : null;
      if (this.fresh.has(path)) return;
      if (text === null) roster.pass(path);
      else roster.put(sourceOf(path, text, cache));
    }
  }

  /** A note that is gone by the time it is read, or cannot be read now, will be told of by an event. */
  private async textOf(file: TFile): Promise<string | null> {
    try {
      return await this.app.vault.cachedRead(file);
    } catch {
      return null;
    }
  }

  private take(path: string, text: string, cache: CachedMetadata): void {
    this.texts.delete(path);
    this.fresh.add(path);
    this.missing.delete(path);
    const mattered = this.rosters().map((roster) =>
      mayConcern(path, cache, roster.lexicon) ? roster.put(sourceOf(path, text, cache)) : roster.pass(path));
    if (mattered.includes(true)) this.changed();
  }

  /** Takes a text that was just written, before the app has saved it and tells of it. */
  tell(path: string, text: string): void {
    if (!/\.md$/i.test(path)) return; // a file that was exported
    this.texts.set(path, text);
    const mattered = this.rosters().map((roster) => roster.put(sourceOfText(path, text)));
    if (mattered.includes(true)) this.changed();
  }

  /** The text of a note its lines were counted in, where that is not the one on disk yet; else null. */
  told(path: string): string | null {
    return this.texts.get(path) ?? null;
  }

  private async rename(file: TAbstractFile, oldPath: string): Promise<void> {
    if (!(file instanceof TFile) || file.extension !== 'md') return; // a folder's notes are told of one by one
    this.fresh.add(oldPath);
    this.texts.delete(oldPath);
    for (const roster of this.rosters()) roster.drop(oldPath);
    this.fresh.delete(file.path);
    await this.read(file, this.rosters());
    this.relink(oldPath);
    this.relink(file.path);
  }

  private forget(file: TAbstractFile): void {
    this.fresh.add(file.path);
    this.texts.delete(file.path);
    this.missing.delete(file.path);
    for (const roster of this.rosters()) roster.drop(file.path);
    this.relink(file.path);
  }

  private relink(path: string): void {
    for (const roster of this.rosters()) roster.relink(path);
    this.changed();
  }

  private async catchUp(): Promise<void> {
    await inSlices([...this.missing], async (path) => {
      const file = this.app.vault.getFileByPath(path);
      if (file) await this.read(file, this.rosters());
      else this.missing.delete(path);
      return true;
    });
    if (!this.scanning && this.progress !== null) this.report(null);
  }

  private rosters(): Roster[] {
    return this.next ? [this.roster, this.next] : [this.roster];
  }

  private changed(): void {
    this.timer ??= window.setTimeout(() => {
      this.timer = null;
      if (!this.settling) void this.settle();
    }, SETTLE);
  }

  /** Reckons those who may stand elsewhere now, a few at a time where they are many, before it tells anybody who would show them. */
  private async settle(): Promise<void> {
    const settleSome = (): boolean => this.listeners.size > 0 && this.roster.settle(this.today(), AT_ONCE);
    this.settling = true;
    try {
      if (settleSome()) await againInSlices(settleSome);
    } finally {
      this.settling = false;
      for (const listener of [...this.listeners]) void this.tellOne(listener);
    }
  }

  /** In a promise of its own: what one throws is reported, and keeps nobody else from being told. Nor is told who was let go meanwhile. */
  private tellOne(listener: () => void): Promise<void> {
    return new Promise((told) => {
      if (this.listeners.has(listener)) listener();
      told();
    });
  }

  private report(progress: Progress | null): void {
    this.progress = progress;
    this.changed();
  }

  private newRoster(lexicon: Lexicon): Roster {
    const { metadataCache } = this.app;
    return new Roster(lexicon, (target, from) => metadataCache.getFirstLinkpathDest(getLinkpath(target), from)?.path ?? null);
  }
}
