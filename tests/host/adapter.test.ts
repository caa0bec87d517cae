import { describe, expect, it } from 'vitest';
import { normalizePath } from './files';
import { Vault } from './vault';
import { seed } from './watched';

describe('the adapter', () => {
  it('lists, stats and finds hidden files', async () => {
    const { adapter } = new Vault(seed);
    expect(await adapter.list('/')).toEqual({ files: ['Index.md', 'photo.png'], folders: ['.obsidian', 'People'] });
    expect(await adapter.list('.obsidian')).toEqual({ files: ['.obsidian/app.json'], folders: [] });
    expect(await adapter.stat('Index.md')).toMatchObject({ type: 'file', size: 5 });
    expect(await adapter.stat('People')).toMatchObject({ type: 'folder' });
    expect(await adapter.stat('none')).toBeNull();
    expect(await adapter.exists('index.MD')).toBe(true);
    expect(await adapter.exists('index.MD', true)).toBe(false);
    await expect(adapter.read('none')).rejects.toThrow('ENOENT');
    await expect(adapter.rmdir('People', false)).rejects.toThrow('ENOTEMPTY');
  });

  it('spells paths the one way', () => {
    expect(['/a//b/', 'a\\b', 'a\u00a0b', '', '/', 'e\u0301'].map(normalizePath)).toEqual(['a/b', 'a/b', 'a b', '/', '/', 'é']);
  });
});
