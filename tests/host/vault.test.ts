import { describe, expect, it } from 'vitest';
import { TFolder } from './files';
import type { TAbstractFile } from './files';
import { Vault } from './vault';
import { fileAt, seed, watched } from './watched';

describe('the vault', () => {
  it('shows files and folders, not what is hidden', async () => {
    const vault = new Vault(seed);
    expect(vault.getFiles().map((file) => file.path).sort()).toEqual(['Index.md', 'People/Ana.md', 'People/Work/Sam.md', 'photo.png']);
    expect(vault.getMarkdownFiles()).toHaveLength(3);
    expect(vault.getAllFolders().map((folder) => folder.path).sort()).toEqual(['People', 'People/Work']);
    expect(vault.getAbstractFileByPath('.obsidian/app.json')).toBeNull();
    expect(await vault.adapter.read('.obsidian/app.json')).toContain('trashOption');
    expect(vault.getConfig('trashOption')).toBe('local');
    expect(vault.getConfig('newFileLocation')).toBe('root');
  });

  it('knows the names, the extension, the parent and the size of a file', () => {
    const vault = new Vault({ 'People/Ana.b.md': 'é' });
    const file = fileAt(vault, 'People/Ana.b.md');
    expect([file.name, file.basename, file.extension, file.parent?.path]).toEqual(['Ana.b.md', 'Ana.b', 'md', 'People']);
    expect(file.stat.size).toBe(2);
    expect(file.vault).toBe(vault);
    expect(vault.getRoot().isRoot()).toBe(true);
    expect(vault.getRoot().children.map((child) => child.path)).toEqual(['People']);
  });

  it('tells every file on its way up', () => {
    const { vault, told } = watched();
    vault.announceExisting();
    expect(told.sort()).toEqual([
      'create Index.md', 'create People', 'create People/Ana.md', 'create People/Work', 'create People/Work/Sam.md', 'create photo.png',
    ]);
  });

  it('tells a write after it is stored and before its promise resolves', async () => {
    const { vault, told } = watched();
    const seen: unknown[] = [];
    vault.on('create', (file) => seen.push(vault.getFileByPath(file.path)));
    const creating = vault.create('New.md', 'new');
    expect(told).toEqual([]);
    const file = await creating;
    await vault.modify(file, 'newer');
    await vault.append(file, '!');
    expect(told).toEqual(['create New.md', 'modify New.md', 'modify New.md']);
    expect(seen).toEqual([file]);
    expect(await vault.read(file)).toBe('newer!');
    expect(await vault.cachedRead(file)).toBe('newer!');
  });

  it('refuses to make what is there, in any case of letters, and what has no folder', async () => {
    const vault = new Vault(seed);
    await expect(vault.create('index.md', '')).rejects.toThrow('File already exists.');
    await expect(vault.createFolder('People')).rejects.toThrow('Folder already exists.');
    await expect(vault.create('Nowhere/x.md', '')).rejects.toThrow('ENOENT');
    await expect(vault.create('/x.md', '')).rejects.toThrow('Not a normalized path');
    await vault.createFolder('Nowhere');
    expect((await vault.create('Nowhere/x.md', '')).path).toBe('Nowhere/x.md');
  });

  it('moves the time of a file on with each write and keeps its birth', async () => {
    const vault = new Vault(seed);
    const file = fileAt(vault, 'Index.md');
    const { ctime, mtime } = file.stat;
    await vault.modify(file, 'a');
    expect(file.stat.ctime).toBe(ctime);
    expect(file.stat.mtime).toBeGreaterThan(mtime);
    expect(file.stat.size).toBe(1);
  });

  it('keeps bytes as they are', async () => {
    const vault = new Vault();
    const file = await vault.createBinary('a.bin', new Uint8Array([0, 255]).buffer);
    await vault.appendBinary(file, new Uint8Array([7]).buffer);
    expect([...new Uint8Array(await vault.readBinary(file))]).toEqual([0, 255, 7]);
    const note = await vault.create('bom.md', '\ufeffa\r\n');
    expect(await vault.read(note)).toBe('\ufeffa\r\n');
  });
});

describe('process', () => {
  it('is one at a time per file: each edit is handed what the one before it wrote', async () => {
    const vault = new Vault({ 'a.md': '' });
    const file = fileAt(vault, 'a.md');
    const numbers = Array.from({ length: 20 }, (_, index) => String(index));
    const results = await Promise.all(numbers.map((each) => vault.process(file, (text) => `${text}${each};`)));
    expect(await vault.read(file)).toBe(numbers.map((each) => `${each};`).join(''));
    expect(results[0]).toBe('0;');
  });

  it('writes nothing when the function throws, and later edits go on', async () => {
    const { vault, told } = watched({ 'a.md': 'old' });
    const file = fileAt(vault, 'a.md');
    const failing = vault.process(file, () => { throw new Error('no'); });
    const after = vault.process(file, (text) => `${text}!`);
    await expect(failing).rejects.toThrow('no');
    expect(await after).toBe('old!');
    expect(told).toEqual(['modify a.md']);
  });

  it('is handed what another program wrote, before the vault was told', async () => {
    const { vault, told } = watched({ 'a.md': 'old' });
    const file = fileAt(vault, 'a.md');
    await vault.read(file);
    vault.external.pause();
    await vault.external.write('a.md', 'synced');
    expect(told).toEqual([]);
    expect(await vault.cachedRead(file)).toBe('old');
    expect(await vault.read(file)).toBe('synced');
    expect(await vault.process(file, (text) => `${text}!`)).toBe('synced!');
    await vault.external.resume();
    expect(told).toEqual(['modify a.md', 'modify a.md']);
  });

  it('rejects for a file that is gone', async () => {
    const vault = new Vault({ 'a.md': '' });
    const file = fileAt(vault, 'a.md');
    await vault.delete(file);
    await expect(vault.process(file, (text) => text)).rejects.toThrow('ENOENT');
  });
});

describe('rename and delete', () => {
  it('keep the same object under its new names', async () => {
    const { vault, told } = watched();
    const file = fileAt(vault, 'People/Ana.md');
    await vault.rename(file, 'Anna Maria.txt');
    expect([file.path, file.name, file.basename, file.extension, file.parent?.path]).toEqual([
      'Anna Maria.txt', 'Anna Maria.txt', 'Anna Maria', 'txt', '/',
    ]);
    expect(vault.getAbstractFileByPath('People/Ana.md')).toBeNull();
    expect(vault.getFileByPath('Anna Maria.txt')).toBe(file);
    expect(told).toEqual(['rename People/Ana.md → Anna Maria.txt']);
    await expect(vault.rename(file, 'INDEX.md')).rejects.toThrow('already exists');
  });

  it('take a new case of letters, the same path, and no folder into itself', async () => {
    const { vault, told } = watched();
    const file = fileAt(vault, 'Index.md');
    await vault.rename(file, 'Index.md');
    await vault.rename(file, 'INDEX.md');
    expect(told).toEqual(['rename Index.md → INDEX.md']);
    expect(await vault.read(file)).toBe('index');
    await expect(vault.rename(vault.getFolderByPath('People') as TFolder, 'People/In')).rejects.toThrow('EINVAL');
  });

  it('tell a folder and then each thing in it, when all have moved', async () => {
    const { vault, told } = watched();
    const seen: unknown[] = [];
    vault.on('rename', () => seen.push(vault.getFileByPath('Friends/Work/Sam.md')?.path));
    await vault.rename(vault.getFolderByPath('People') as TAbstractFile, 'Friends');
    expect(told).toEqual([
      'rename People → Friends',
      'rename People/Work → Friends/Work',
      'rename People/Work/Sam.md → Friends/Work/Sam.md',
      'rename People/Ana.md → Friends/Ana.md',
    ]);
    expect(new Set(seen)).toEqual(new Set(['Friends/Work/Sam.md']));
    expect(await vault.read(fileAt(vault, 'Friends/Work/Sam.md'))).toBe('Sam');
  });

  it('delete what a folder holds before the folder', async () => {
    const { vault, told } = watched();
    const folder = vault.getFolderByPath('People');
    const file = fileAt(vault, 'People/Ana.md');
    await vault.delete(folder as TFolder);
    expect(told).toEqual(['delete People/Ana.md', 'delete People/Work/Sam.md', 'delete People/Work', 'delete People']);
    expect(file.parent).toBeNull();
    expect(vault.getFiles()).toHaveLength(2);
  });

  it('put trash where it can be found, out of sight', async () => {
    const { vault, told } = watched();
    await vault.trash(fileAt(vault, 'Index.md'), false);
    await vault.trash(fileAt(vault, 'People/Ana.md'), true);
    expect(told).toEqual(['delete Index.md', 'delete People/Ana.md']);
    expect(await vault.adapter.read('.trash/Index.md')).toBe('index');
    expect(vault.adapter.systemTrash.files.has('People/Ana.md')).toBe(true);
    expect(vault.getFiles()).toHaveLength(2);
  });

  it('copy a folder whole', async () => {
    const vault = new Vault(seed);
    const copy = await vault.copy(vault.getFolderByPath('People') as TFolder, 'Copy');
    expect(copy).toBeInstanceOf(TFolder);
    expect(await vault.read(fileAt(vault, 'Copy/Work/Sam.md'))).toBe('Sam');
  });
});
