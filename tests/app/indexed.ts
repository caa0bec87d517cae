import { parseDay, type Day } from '../../src/core/day';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { PeopleIndex } from '../../src/vault/people-index';
import { App } from '../host/app';
import type { TFile } from '../host/files';
import type { CacheOptions } from '../host/metadata-cache';

/** An app with an index over its notes, and the paths the index has read the text of. */
export interface Indexed {
  readonly app: App;
  readonly index: PeopleIndex;
  readonly reads: string[];
}

/** Opens an app over some notes, an index in it, and says that the layout is ready. */
export function openIndexed(files: Record<string, string>, cache?: CacheOptions, today: () => Day = () => parseDay('2026-11-23')!): Indexed {
  const app = new App(cache ? { files, cache } : { files });
  const reads: string[] = [];
  // The index's own door to the vault, so that what it reads is told from what the cache reads.
  const vault = new Proxy(app.vault, {
    get(target, key) {
      if (key === 'cachedRead') return (file: TFile) => (reads.push(file.path), target.cachedRead(file));
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  const index = new PeopleIndex(Object.create(app, { vault: { value: vault } }) as ConstructorParameters<typeof PeopleIndex>[0], DEFAULT_SETTINGS, today);
  index.load();
  app.vault.announceExisting();
  app.start();
  return { app, index, reads };
}
