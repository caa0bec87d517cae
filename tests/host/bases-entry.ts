import type { BasesPropertyId } from 'obsidian';
import type { App } from './app';
import { NullValue, valueOf, type Value } from './bases-value';
import type { TFile } from './files';
import { getAllTags } from './frontmatter';

/** One file of a base, as it was when the base was last evaluated. */
export class BasesEntry {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Without their `#`. */
  readonly tags: readonly string[];

  constructor(app: App, public file: TFile) {
    const cache = app.metadataCache.getFileCache(file);
    this.fields = cache?.frontmatter ?? {};
    this.tags = (cache && getAllTags(cache) ? getAllTags(cache)! : []).map((tag) => tag.slice(1));
  }

  getValue(propertyId: BasesPropertyId): Value | null {
    const [, source, name = ''] = /^(note|file|formula)\.(.*)$/s.exec(propertyId) ?? [];
    if (source === 'note') return valueOf(this.fields[name]);
    const { name: fileName, basename, extension, path, parent } = this.file;
    const known: Readonly<Record<string, unknown>> = { name: fileName, basename, ext: extension, path, folder: parent?.path, tags: this.tags };
    return source === 'file' && Object.hasOwn(known, name) ? valueOf(known[name]) : null;
  }
}

/** The files of a base under one value. */
export class BasesEntryGroup {
  constructor(public entries: BasesEntry[], public key?: Value) {}

  hasKey(): boolean {
    return this.key !== undefined && !(this.key instanceof NullValue);
  }
}
