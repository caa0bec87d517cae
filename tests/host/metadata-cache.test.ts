import { describe, expect, it, vi } from 'vitest';
import type { TFile } from './files';
import { MetadataCache } from './metadata-cache';
import type { CacheOptions } from './metadata-cache';
import { Vault } from './vault';

/** A cache over these notes, and what it tells. */
function watched(files: Record<string, string>, options?: CacheOptions) {
  const vault = new Vault(files);
  const cache = new MetadataCache(vault, options);
  const told: string[] = [];
  cache.on('changed', (file, data) => told.push(`changed ${file.path}: ${data}`));
  cache.on('deleted', (file, previous) => told.push(`deleted ${file.path} ${previous ? 'known' : 'unknown'}`));
  cache.on('resolve', (file) => told.push(`resolve ${file.path}`));
  cache.on('resolved', () => told.push('resolved'));
  const fileAt = (path: string) => vault.getFileByPath(path) as TFile;
  return { vault, cache, told, fileAt };
}

describe('a warm cache', () => {
  it('knows all notes at once and tells no change', async () => {
    const { vault, cache, told, fileAt } = watched({ 'a.md': '# A\n[[b]]', 'b.md': '', 'c.png': '' });
    expect(cache.getFileCache(fileAt('a.md'))?.headings).toHaveLength(1);
    expect(cache.getFileCache(fileAt('b.md'))).toEqual({});
    expect(cache.getFileCache(fileAt('c.png'))).toBeNull();
    expect(cache.resolvedLinks['a.md']).toEqual({ 'b.md': 1 });
    vault.announceExisting();
    await cache.settle();
    expect(told).toEqual(['resolve a.md', 'resolve b.md', 'resolved']);
  });

  it('tells its first `resolved` by itself', async () => {
    const { told } = watched({ 'a.md': '' });
    await vi.waitFor(() => { expect(told).toContain('resolved'); });
  });
});

describe('a cold cache', () => {
  it('reads a slice at a time: what is not read yet is null', async () => {
    const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.md`, name]));
    const { cache, told, fileAt } = watched(files, { start: 'manual' });
    expect(cache.getFileCache(fileAt('a.md'))).toBeNull();
    await cache.indexNext(2);
    expect(told).toEqual(['changed a.md: a', 'changed b.md: b']);
    expect(cache.getFileCache(fileAt('b.md'))).not.toBeNull();
    expect(cache.getFileCache(fileAt('c.md'))).toBeNull();
    expect(cache.initialized).toBe(false);
    await cache.settle();
    expect(told.slice(2)).toEqual(['changed c.md: c', 'resolve a.md', 'resolve b.md', 'resolve c.md', 'resolved']);
  });

  it('gets there by itself, and tells `resolved` once', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}.md`, '']));
    const { cache, told } = watched(files, { start: 'cold', sliceSize: 7 });
    expect(cache.getCache('0.md')).toBeNull();
    await vi.waitFor(() => { expect(cache.initialized).toBe(true); });
    expect(told.filter((each) => each.startsWith('changed'))).toHaveLength(50);
    expect(told.filter((each) => each === 'resolved')).toHaveLength(1);
  });

  it('forgets a note that goes before it is read', async () => {
    const { vault, cache, told, fileAt } = watched({ 'a.md': '', 'b.md': '' }, { start: 'manual' });
    await vault.delete(fileAt('a.md'));
    await cache.settle();
    expect(told).toEqual(['deleted a.md unknown', 'changed b.md: ', 'resolve b.md', 'resolved']);
  });
});

describe('the cache after a change', () => {
  it('is behind the vault for a moment, then tells the text and the metadata', async () => {
    const { vault, cache, told, fileAt } = watched({ 'a.md': 'old' });
    await cache.settle();
    told.length = 0;
    await vault.modify(fileAt('a.md'), '# New');
    expect(cache.getCache('a.md')?.headings).toBeUndefined();
    expect(told).toEqual([]);
    await cache.settle();
    expect(cache.getCache('a.md')?.headings?.[0]?.heading).toBe('New');
    expect(told).toEqual(['changed a.md: # New', 'resolve a.md', 'resolved']);
  });

  it('has a new note after its own `changed`', async () => {
    const { vault, cache, told } = watched({});
    await cache.settle();
    const file = await vault.create('a.md', 'x');
    expect(cache.getFileCache(file)).toBeNull();
    await cache.settle();
    expect(told).toContain('changed a.md: x');
  });

  it('goes with a renamed note, and `changed` is not told', async () => {
    const { vault, cache, told, fileAt } = watched({ 'a.md': '# A', 'b.md': '[[a]] [[z]]' });
    await cache.settle();
    told.length = 0;
    await vault.rename(fileAt('a.md'), 'z.md');
    expect(cache.getCache('z.md')?.headings).toHaveLength(1);
    expect(cache.getCache('a.md')).toBeNull();
    await cache.settle();
    expect(told.some((each) => each.startsWith('changed'))).toBe(false);
    expect(cache.resolvedLinks['b.md']).toEqual({ 'z.md': 1 });
    expect(cache.unresolvedLinks['b.md']).toEqual({ a: 1 });
  });

  it('hands the last it knew of a deleted note to `deleted`', async () => {
    const { vault, cache, told, fileAt } = watched({ 'a.md': '', 'b.md': '[[a]]' });
    await cache.settle();
    told.length = 0;
    await vault.delete(fileAt('a.md'));
    expect(told).toEqual(['deleted a.md known']);
    await cache.settle();
    expect(cache.unresolvedLinks['b.md']).toEqual({ a: 1 });
    expect(cache.resolvedLinks['a.md']).toBeUndefined();
  });
});

describe('a link', () => {
  const vault = new Vault({
    'Ana.md': '', 'x/Ana.md': '', 'x/y/Ana.md': '', 'x/y/Note.md': '', 'Deep/er/Sam.md': '', 'Deep/er/v1.2.md': '', 'pic.png': '',
  });
  const cache = new MetadataCache(vault);
  const to = (link: string, source: string) => cache.getFirstLinkpathDest(link, source)?.path ?? null;

  it('finds its note by name alone, in any case', () => {
    expect(to('sam', 'Ana.md')).toBe('Deep/er/Sam.md');
    expect(to('v1.2', 'Ana.md')).toBe('Deep/er/v1.2.md');
    expect(to('Sam.md', 'Ana.md')).toBe('Deep/er/Sam.md');
    expect(to('er/Sam', 'Ana.md')).toBe('Deep/er/Sam.md');
    expect(to('r/Sam', 'Ana.md')).toBeNull();
    expect(to('pic.png', 'Ana.md')).toBe('pic.png');
    expect(to('Nobody', 'Ana.md')).toBeNull();
  });

  it('means the exact path first, then what is near', () => {
    expect(to('x/Ana', 'x/y/Note.md')).toBe('x/Ana.md');
    expect(to('y/Ana', 'x/Ana.md')).toBe('x/y/Ana.md');
    expect(to('./Ana', 'x/y/Note.md')).toBe('x/y/Ana.md');
    expect(to('../Ana', 'x/y/Note.md')).toBe('x/Ana.md');
    expect(to('/Ana', 'x/y/Note.md')).toBe('Ana.md');
    expect(to('', 'x/Ana.md')).toBe('x/Ana.md');
  });

  it('to a file is its name, or its path where another has the name', () => {
    const file = (path: string) => vault.getFileByPath(path) as TFile;
    expect(cache.fileToLinktext(file('Deep/er/Sam.md'), '')).toBe('Sam');
    expect(cache.fileToLinktext(file('Deep/er/Sam.md'), '', false)).toBe('Sam.md');
    expect(cache.fileToLinktext(file('x/Ana.md'), '')).toBe('x/Ana');
  });
});
