import type { UserEvent } from 'obsidian';
import { AppShell } from './app-shell';
import { Bases } from './bases-view';
import { CommandLine } from './command-line';
import { Commands } from './commands';
import { FileManager } from './file-manager';
import { Keymap, listenToKeys, Scope } from './keymap';
import { MetadataCache, type CacheOptions } from './metadata-cache';
import { setPlatform, type Device } from './platform';
import { Plugins } from './plugins';
import { SettingsModal } from './settings-modal';
import { listenToTooltips } from './tooltip';
import { Vault } from './vault';
import { ViewRegistry } from './view-registry';
import { Workspace } from './workspace';

/** How a test wants its app. */
export interface AppOptions {
  /** The notes of the vault, by path; or a vault of one's own. */
  files?: Record<string, string>;
  vault?: Vault;
  /** How the metadata cache begins: `warm`, `cold` or `manual`. */
  cache?: CacheOptions;
  device?: Device;
  dark?: boolean;
  /** False: the core plugin Bases is switched off. */
  bases?: boolean;
  /** Where the window is drawn; the body by default. */
  parentEl?: HTMLElement;
}

/** The app. `new App({ files })` is one with its window drawn; `start()` says that the layout is ready. */
export class App {
  scope = new Scope();
  keymap = new Keymap(this.scope);
  vault: Vault;
  metadataCache: MetadataCache;
  fileManager: FileManager;
  viewRegistry: ViewRegistry;
  bases: Bases;
  workspace: Workspace;
  commands: Commands;
  plugins: Plugins;
  setting: SettingsModal;
  shell: AppShell;
  lastEvent: UserEvent | null = null;
  renderContext = { hoverPopover: null };
  /** What answers to `obsidian://` addresses, by action. */
  protocolHandlers = new Map<string, (params: Record<string, string>) => unknown>();
  /** What answers to `obsidian command`, from a terminal. */
  commandLine = new CommandLine();
  private readonly onInput = (evt: Event): void => { this.lastEvent = evt as UserEvent; };

  constructor(options: AppOptions = {}) {
    setPlatform(options.device ?? 'desktop');
    this.setDark(options.dark ?? false);
    this.vault = options.vault ?? new Vault(options.files ?? {});
    this.metadataCache = new MetadataCache(this.vault, options.cache);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
    this.viewRegistry = new ViewRegistry(this);
    this.commands = new Commands(this);
    this.workspace = new Workspace(this);
    this.shell = new AppShell(this, options.parentEl ?? document.body);
    this.setting = new SettingsModal(this);
    this.plugins = new Plugins(this);
    this.bases = new Bases(this);
    this.bases.enabled = options.bases ?? true;
    this.workspace.build();
    this.keymap.baseScope = () => this.workspace.activeLeaf?.view.scope ?? this.scope;
    Keymap.global = this.keymap;
    listenToKeys();
    listenToTooltips();
    for (const type of ['keydown', 'mousedown', 'click']) window.addEventListener(type, this.onInput, true);
  }

  /** Says that the layout is ready. */
  start(): void {
    this.workspace.markLayoutReady();
  }

  /** Takes the app from the screen: every plugin is unloaded, every view closed. */
  async quit(): Promise<void> {
    this.setting.close();
    for (const id of Object.keys(this.plugins.plugins)) await this.plugins.disablePlugin(id);
    const closing: Promise<void>[] = [];
    this.workspace.iterateAllLeaves((leaf) => { closing.push(leaf.view.close()); });
    await Promise.all(closing);
    for (const type of ['keydown', 'mousedown', 'click']) window.removeEventListener(type, this.onInput, true);
    this.shell.remove();
    document.body.findAll(':scope > .modal-container, :scope > .menu, :scope > .notice-container, :scope > .suggestion-container')
      .forEach((el) => { el.remove(); });
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** Changes the theme, and tells the workspace as the app does. */
  setDark(dark: boolean): void {
    document.body.toggleClass('theme-dark', dark);
    document.body.toggleClass('theme-light', !dark);
    (this.workspace as Workspace | undefined)?.trigger('css-change');
  }

  /** Does what opening an `obsidian://action?key=value` address does; false when nobody answers. */
  openUri(uri: string): boolean {
    const url = new URL(uri.replace(/^obsidian:\/*/, 'http://host/'));
    const action = url.pathname.replace(/^\/|\/$/g, '');
    const handler = this.protocolHandlers.get(action);
    handler?.({ action, ...Object.fromEntries(url.searchParams) });
    return handler !== undefined;
  }
}
