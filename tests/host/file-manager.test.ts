import { describe, expect, it } from 'vitest';
import { FileManager } from './file-manager';
import type { TFile } from './files';
import { MetadataCache } from './metadata-cache';
import { Vault } from './vault';

function managed(files: Record<string, string>, config: Record<string, unknown> = {}) {
  const vault = new Vault({ ...files, '.obsidian/app.json': JSON.stringify(config) });
  const cache = new MetadataCache(vault);
  const fileAt = (path: string) => vault.getFileByPath(path) as TFile;
  const textOf = (path: string) => vault.read(fileAt(path));
  return { vault, manager: new FileManager(vault, cache), fileAt, textOf };
}

describe('processFrontMatter', () => {
  it('writes the fields anew and leaves the body', async () => {
    const { manager, fileAt, textOf } = managed({ 'a.md': "---\nb: '1' # note\na: 2\n---\nbody\n" });
    await manager.processFrontMatter(fileAt('a.md'), (fields) => { fields['c'] = ['x']; });
    expect(await textOf('a.md')).toBe('---\nb: "1"\na: 2\nc:\n  - x\n---\nbody\n');
  });

  it('makes the block where there is none, and takes an empty one away', async () => {
    const { manager, fileAt, textOf } = managed({ 'a.md': 'body', 'b.md': '---\nx: 1\n---\nbody' });
    await manager.processFrontMatter(fileAt('a.md'), (fields) => { fields['x'] = 1; });
    await manager.processFrontMatter(fileAt('b.md'), (fields) => { delete fields['x']; });
    expect(await textOf('a.md')).toBe('---\nx: 1\n---\nbody');
    expect(await textOf('b.md')).toBe('body');
  });

  it('throws on broken YAML, and on what the function throws, and writes nothing', async () => {
    const { manager, fileAt, textOf } = managed({ 'a.md': '---\nx: [\n---\n', 'b.md': 'b' });
    await expect(manager.processFrontMatter(fileAt('a.md'), () => undefined)).rejects.toThrow();
    await expect(manager.processFrontMatter(fileAt('b.md'), () => { throw new Error('no'); })).rejects.toThrow('no');
    expect([await textOf('a.md'), await textOf('b.md')]).toEqual(['---\nx: [\n---\n', 'b']);
  });
});

describe('renameFile', () => {
  it('rewrites the links that would be lost, and only those', async () => {
    const { manager, fileAt, textOf } = managed({
      'People/Ana.md': '[[#Calls]]',
      'a.md': '---\nvia: "[[Ana]]"\n---\n- [[Ana]] and [[Ana#Calls|her]] ![[Ana]]\n- [x](People/Ana.md#Calls) `[[Ana]]` [[Other]]',
    });
    await manager.renameFile(fileAt('People/Ana.md'), 'People/Anna B.md');
    expect(await textOf('a.md')).toBe(
      '---\nvia: "[[Anna B]]"\n---\n- [[Anna B]] and [[Anna B#Calls|her]] ![[Anna B]]\n- [x](Anna%20B.md#Calls) `[[Ana]]` [[Other]]',
    );
    expect(await textOf('People/Anna B.md')).toBe('[[#Calls]]');
  });

  it('leaves links by name alone when only the folder changes', async () => {
    const { vault, manager, textOf } = managed({ 'People/Ana.md': '', 'a.md': '[[Ana]] [[People/Ana]]' });
    const folder = vault.getFolderByPath('People');
    if (folder) await manager.renameFile(folder, 'Friends');
    expect(await textOf('a.md')).toBe('[[Ana]] [[Ana]]');
  });
});

describe('the user\'s settings', () => {
  it('say where new notes go', () => {
    const files = { 'x/a.md': '', 'New/b.md': '' };
    expect(managed(files).manager.getNewFileParent('x/a.md').path).toBe('/');
    expect(managed(files, { newFileLocation: 'current' }).manager.getNewFileParent('x/a.md').path).toBe('x');
    const folder = { newFileLocation: 'folder', newFileFolderPath: 'New' };
    expect(managed(files, folder).manager.getNewFileParent('').path).toBe('New');
  });

  it('say what becomes of deleted notes', async () => {
    const system = managed({ 'a.md': 'a' });
    await system.manager.trashFile(system.fileAt('a.md'));
    expect(system.vault.adapter.systemTrash.has('a.md')).toBe(true);
    const local = managed({ 'a.md': 'a' }, { trashOption: 'local' });
    await local.manager.trashFile(local.fileAt('a.md'));
    expect(await local.vault.adapter.exists('.trash/a.md')).toBe(true);
    const none = managed({ 'a.md': 'a' }, { trashOption: 'none' });
    await none.manager.trashFile(none.fileAt('a.md'));
    expect(await none.vault.adapter.exists('.trash')).toBe(false);
  });

  it('say how links are written', () => {
    const files = { 'x/Ana B.md': '', 'y/z.md': '', 'pic.png': '' };
    const link = (config: Record<string, unknown>, ...rest: [string?, string?]) => {
      const { manager, fileAt } = managed(files, config);
      return manager.generateMarkdownLink(fileAt('x/Ana B.md'), 'y/z.md', ...rest);
    };
    expect(link({})).toBe('[[Ana B]]');
    expect(link({}, '#Calls', 'her')).toBe('[[Ana B#Calls|her]]');
    expect(link({ newLinkFormat: 'absolute' })).toBe('[[x/Ana B]]');
    expect(link({ newLinkFormat: 'relative' })).toBe('[[../x/Ana B]]');
    expect(link({ useMarkdownLinks: true })).toBe('[Ana B](Ana%20B.md)');
    const { manager, fileAt } = managed(files);
    expect(manager.generateMarkdownLink(fileAt('pic.png'), '')).toBe('![[pic.png]]');
    expect(manager.generateMarkdownLink(fileAt('y/z.md'), 'y/z.md', '#H')).toBe('[[#H]]');
  });

  it('say where attachments go', async () => {
    const { manager, vault } = managed({ 'a.png': '' }, { attachmentFolderPath: './files' });
    expect(await manager.getAvailablePathForAttachment('a.png', 'x/n.md')).toBe('x/files/a.png');
    expect(vault.getFolderByPath('x/files')).not.toBeNull();
    expect(await managed({ 'a.png': '' }).manager.getAvailablePathForAttachment('a.png')).toBe('a 1.png');
  });
});
