import type { App } from 'obsidian';

/** The settings of another plugin, by file in the vault's configuration folder (`daily-notes.json`); null when there are none, or damaged ones, which are not ours to complain of. */
export async function pluginSettings({ vault: { adapter, configDir } }: App, file: string): Promise<unknown> {
  try {
    const path = `${configDir}/${file}`;
    return (await adapter.exists(path)) ? JSON.parse(await adapter.read(path)) as unknown : null;
  } catch {
    return null;
  }
}
