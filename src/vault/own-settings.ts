import type { Plugin } from 'obsidian';
import { faultOf } from '../core/finding';
import { readSettings } from '../core/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';

/** Kith's settings, and the `data.json` they are kept in. One that cannot be read is never written over: what it holds can be mended by hand. */
export class OwnSettings {
  current: Settings = DEFAULT_SETTINGS;
  /** Why the file could not be read when it was read last; null when it could, or there is none. */
  fault: string | null = null;

  constructor(private readonly plugin: Plugin) {}

  /** Where the file lies in the vault. */
  get path(): string {
    return `${this.plugin.app.vault.configDir}/plugins/${this.plugin.manifest.id}/data.json`;
  }

  /** Reads the file; what it cannot say stays as it is. False where nothing was ever set. */
  async load(): Promise<boolean> {
    try {
      const stored: unknown = await this.plugin.loadData();
      this.fault = null;
      this.current = readSettings(stored);
      return (stored ?? null) !== null;
    } catch (error) {
      this.fault = faultOf(error);
      return true;
    }
  }

  /** Goes by other settings, and keeps them unless the file cannot be read. */
  async change(settings: Settings): Promise<void> {
    const before: Readonly<Record<string, unknown>> = { ...this.current };
    if (this.fault !== null) await this.load();
    // Where it has been mended meanwhile, only what is changed now is changed in it.
    this.current = { ...this.current, ...Object.fromEntries(Object.entries(settings).filter(([name, value]) => value !== before[name])) };
    if (this.fault === null) await this.plugin.saveData(this.current);
  }
}
