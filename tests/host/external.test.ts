import { describe, expect, it } from 'vitest';
import { fileAt, watched } from './watched';

describe('another program', () => {
  it('is told of as a file watcher would: a rename is one file gone and another come', async () => {
    const { vault, told } = watched();
    const before = fileAt(vault, 'Index.md');
    await vault.external.write('Inbox/New.md', 'x');
    await vault.external.write('Index.md', 'y');
    await vault.external.rename('Index.md', 'Start.md');
    await vault.external.delete('People');
    expect(told).toEqual([
      'create Inbox', 'create Inbox/New.md', 'modify Index.md', 'delete Index.md', 'create Start.md',
      'delete People/Work/Sam.md', 'delete People/Work', 'delete People/Ana.md', 'delete People',
    ]);
    expect(fileAt(vault, 'Start.md')).not.toBe(before);
    expect(await vault.adapter.exists('People')).toBe(false);
  });

  it('is told of as `raw` in hidden folders', async () => {
    const { vault, told } = watched();
    const raw: string[] = [];
    vault.on('raw', (path: string) => raw.push(path));
    await vault.external.write('.obsidian/plugins/kith/data.json', '{}');
    expect(told).toEqual([]);
    expect(raw.at(-1)).toBe('.obsidian/plugins/kith/data.json');
  });
});
