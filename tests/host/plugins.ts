import type { HoverLinkSource, PluginManifest } from 'obsidian';
import type { App } from './app';
import type { Plugin } from './plugin';

type PluginClass = new (app: never, manifest: PluginManifest) => unknown;

/** The community plugins of the vault. */
export class Plugins {
  plugins: Record<string, Plugin> = {};
  manifests: Record<string, PluginManifest> = {};
  enabledPlugins = new Set<string>();
  hoverLinkSources: Record<string, HoverLinkSource> = {};

  constructor(private readonly app: App) {}

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** Loads a plugin. `byUser`: as if just switched on by hand, which calls `onUserEnable`. */
  async enablePlugin(Class: PluginClass, manifest: PluginManifest, byUser = false): Promise<Plugin> {
    const { id } = manifest;
    if (this.plugins[id]) throw new Error(`the plugin "${id}" is loaded already`);
    this.manifests[id] = { dir: this.folder(id), ...manifest };
    // The class was written against the app's published types; ours have the members it may use.
    const plugin = new Class(this.app as never, this.manifests[id]) as Plugin;
    this.plugins[id] = plugin;
    this.enabledPlugins.add(id);
    await plugin.load();
    if (byUser) plugin.onUserEnable();
    return plugin;
  }

  async disablePlugin(id: string): Promise<void> {
    this.plugins[id]?.unload();
    delete this.plugins[id];
    this.enabledPlugins.delete(id);
    // Views of the plugin are replaced asynchronously; let that happen.
    await Promise.resolve();
  }

  /** The plugin's saved data, or null when it never saved. */
  async readData(id: string): Promise<unknown> {
    const { adapter } = this.app.vault;
    const path = this.dataPath(id);
    if (!(await adapter.exists(path))) return null;
    return JSON.parse(await adapter.read(path)) as unknown;
  }

  async writeData(id: string, data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.folder(id)))) await adapter.mkdir(this.folder(id));
    await adapter.write(this.dataPath(id), JSON.stringify(data, null, 2));
  }

  /** Writes the data as another program would, and tells the plugin. */
  async changeDataOutside(id: string, data: unknown): Promise<void> {
    await this.writeData(id, data);
    await this.plugins[id]?.onExternalSettingsChange?.();
  }

  private folder(id: string): string {
    return `${this.app.vault.configDir}/plugins/${id}`;
  }

  private dataPath(id: string): string {
    return `${this.folder(id)}/data.json`;
  }
}
