import type { App } from 'obsidian';
import { pluginSettings } from './plugin-settings';

const PLUGINS = [
  { file: 'templates.json', key: 'folder' },
  { file: 'plugins/templater-obsidian/data.json', key: 'templates_folder' },
];

/** Where the Templates and Templater plugins keep their templates, by their own settings. */
export async function templateFolders(app: App): Promise<string[]> {
  const folders = await Promise.all(PLUGINS.map(async ({ file, key }) => {
    const data = await pluginSettings(app, file);
    const folder: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : null;
    return typeof folder === 'string' && folder !== '' ? folder : null;
  }));
  return folders.filter((folder) => folder !== null);
}
