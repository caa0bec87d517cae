import type { Store } from './store';
import { toText } from './store';

/** The settings of the app that the stand-in heeds, as they are in a new vault. */
export const DEFAULT_CONFIG: Readonly<Record<string, unknown>> = {
  newFileLocation: 'root',
  newFileFolderPath: '/',
  attachmentFolderPath: '/',
  newLinkFormat: 'shortest',
  useMarkdownLinks: false,
  // The app asks each time unless told to always do it; nobody is there to ask, so: always.
  alwaysUpdateLinks: true,
  trashOption: 'system',
  promptDelete: true,
};

/** A setting of the app: from `app.json` when it is there and says so, else the default. */
export function readConfig(store: Store, path: string, key: string): unknown {
  const file = store.files.get(path);
  if (!file) return DEFAULT_CONFIG[key];
  try {
    const saved = JSON.parse(toText(file.data)) as Record<string, unknown>;
    return saved[key] ?? DEFAULT_CONFIG[key];
  } catch {
    return DEFAULT_CONFIG[key];
  }
}
