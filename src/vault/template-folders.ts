import type { App } from 'obsidian';

/** Where the Templates and Templater plugins keep their templates, by their own settings. */
export async function templateFolders(app: App): Promise<string[]> {
  const { adapter, configDir } = app.vault;
  const settings = [
    { file: `${configDir}/templates.json`, key: 'folder' },
    { file: `${configDir}/plugins/templater-obsidian/data.json`, key: 'templates_folder' },
  ];
  const folders = await Promise.all(settings.map(async ({ file, key }) => {
    try {
      if (!(await adapter.exists(file))) return null;
      const data: unknown = JSON.parse(await adapter.read(file));
      const folder: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : null;
      return typeof folder === 'string' && folder !== '' ? folder : null;
    } catch {
      return null; // another plugin's damaged settings are not ours to complain of
    }
  }));
  return folders.filter((folder) => folder !== null);
}
