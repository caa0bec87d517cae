// The built plugin with its API over some notes, as scripts meet it, every write watched.
import { afterEach, beforeEach, vi } from 'vitest';
import type { KithApi } from '../../src/core/api';
import { App } from '../host/app';
import { builtClass, MANIFEST } from './built';

/** The API as scripts see it: nothing asks them what they give. */
export type Loose = Readonly<Record<'people' | 'due' | 'person' | 'audit' | 'log' | 'onChange', (...given: readonly unknown[]) => unknown>>;

/** What a test of scripts does and looks at. */
export interface Scripting {
  /** The app over some notes on the sample's day, and the API of Kith in it. */
  readonly begin: (files: Record<string, string>, options?: { readonly cache?: object; readonly data?: object }) => Promise<KithApi>;
  readonly app: () => App;
  /** Switches Kith on again. */
  readonly again: () => Promise<KithApi>;
  /** What was written to the vault, whoever wrote it: `process People/Ana.md` */
  readonly writes: () => readonly string[];
  readonly read: (path: string) => Promise<string>;
}

const WRITING = ['write', 'writeBinary', 'append', 'process', 'remove', 'rename', 'mkdir', 'copy', 'trashLocal', 'trashSystem', 'rmdir'];

/** Sets the desk for a file of tests. */
export function setScripting(): Scripting {
  let app: App;
  let writes: string[];
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 12) }));
  afterEach(async () => {
    await app.quit();
    vi.useRealTimers();
  });
  const again = async (): Promise<KithApi> => (await app.plugins.enablePlugin(builtClass(), MANIFEST) as unknown as { api: KithApi }).api;
  return {
    async begin(files, { cache, data } = {}) {
      app = new App({ files, ...cache && { cache } });
      if (data) await app.plugins.writeData('kith', data);
      writes = [];
      const { adapter } = app.vault;
      for (const name of WRITING) {
        const own = Reflect.get(adapter, name) as ((...given: unknown[]) => unknown) | undefined;
        if (own) Reflect.set(adapter, name, (...given: unknown[]) => (writes.push(`${name} ${String(given[0])}`), own.apply(adapter, given)));
      }
      app.start();
      return again();
    },
    app: () => app,
    again,
    writes: () => writes,
    read: (path) => app.vault.adapter.read(path),
  };
}

/** Lets some milliseconds pass. */
export function turn(ms: number): Promise<void> {
  return new Promise((resume) => { setTimeout(resume, ms); });
}
