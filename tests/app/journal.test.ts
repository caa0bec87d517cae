// @vitest-environment happy-dom
import fc from 'fast-check';
import type { App as ObsidianApp, TFile as ObsidianFile } from 'obsidian';
import { afterEach, expect, test, vi } from 'vitest';
import { Journal, type Writing } from '../../src/vault/journal';
import { App } from '../host/app';
import { MarkdownView } from '../host/markdown-view';

let app: App;
let journal: Journal;

afterEach(async () => {
  await app.quit();
  vi.restoreAllMocks();
});

function begin(files: Record<string, string>): void {
  app = new App({ files });
  app.start();
  journal = new Journal(app as unknown as ObsidianApp);
}

const file = (path: string): ObsidianFile => app.vault.getFileByPath(path) as unknown as ObsidianFile;
const read = (path: string): Promise<string> => app.vault.adapter.read(path);

/** Puts a line in behind the first one. */
function insert(path: string, line: string): Writing {
  return { file: file(path), change: (text) => ({ from: text.indexOf('\n') + 1, to: text.indexOf('\n') + 1, insert: `${line}\n` }) };
}

function refuse(path: string): Writing {
  return { file: file(path), change: () => ({ rule: 'unread-place', path, line: 3, given: '' }) };
}

async function openInEditor(path: string): Promise<MarkdownView> {
  await app.workspace.openLinkText(path, '');
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (!view) throw new Error('the note did not open');
  return view;
}

test('a gesture is taken back and done again, however many notes it touches', async () => {
  begin({ 'Ana.md': '# Ana\n', 'Sam.md': '# Sam\r\nold\r\n' });
  expect(await journal.write('log', [insert('Ana.md', '- one'), insert('Sam.md', '- one')])).toBe(null);
  expect([await read('Ana.md'), await read('Sam.md')]).toEqual(['# Ana\n- one\n', '# Sam\r\n- one\nold\r\n']);
  expect(await journal.undo()).toBe('log');
  expect([await read('Ana.md'), await read('Sam.md')]).toEqual(['# Ana\n', '# Sam\r\nold\r\n']);
  expect(await journal.undo()).toBe(null);
  expect(await journal.redo()).toBe('log');
  expect(await read('Ana.md')).toBe('# Ana\n- one\n');
});

test('a gesture refused in one note leaves every note as it was', async () => {
  begin({ 'Ana.md': '# Ana\n', 'Sam.md': '# Sam\n', 'Eve.md': '# Eve\n' });
  const refusal = await journal.write('log', [insert('Ana.md', '- one'), insert('Eve.md', '- one'), refuse('Sam.md')]);
  expect(refusal).toEqual({ rule: 'unread-place', path: 'Sam.md', line: 3, given: '' });
  expect([await read('Ana.md'), await read('Eve.md')]).toEqual(['# Ana\n', '# Eve\n']);
  expect(await journal.undo()).toBe(null);
});

test('a note that cannot be written is a refusal, and the others are restored', async () => {
  begin({ 'Ana.md': '# Ana\n', 'Sam.md': '# Sam\n' });
  const process = app.vault.process.bind(app.vault);
  vi.spyOn(app.vault, 'process').mockImplementation((of, change) =>
    (of.path === 'Sam.md' ? Promise.reject(new Error('disk full')) : process(of, change)));
  expect(await journal.write('log', [insert('Ana.md', '- one'), insert('Sam.md', '- one')])).toMatchObject({ rule: 'not-written', path: 'Sam.md', given: 'disk full' });
  expect(await read('Ana.md')).toBe('# Ana\n');
});

test('a note changed since is not touched by undo, nor is any other of the gesture', async () => {
  begin({ 'Ana.md': '# Ana\n', 'Sam.md': '# Sam\n' });
  await journal.write('log', [insert('Ana.md', '- one'), insert('Sam.md', '- one')]);
  await app.vault.external.write('Sam.md', '# Sam\n- one\nand more\n');
  expect(await journal.undo()).toMatchObject({ rule: 'changed-since', path: 'Sam.md', given: 'log' });
  expect([await read('Ana.md'), await read('Sam.md')]).toEqual(['# Ana\n- one\n', '# Sam\n- one\nand more\n']);
});

test('a note renamed since is found', async () => {
  begin({ 'Ana.md': '# Ana\n' });
  await journal.write('log', [insert('Ana.md', '- one')]);
  await app.vault.rename(app.vault.getFileByPath('Ana.md')!, 'Ana Ruiz.md');
  expect(await journal.undo()).toBe('log');
  expect(await read('Ana Ruiz.md')).toBe('# Ana\n');
});

test('a note it made goes to the trash when that is undone, unless somebody wrote in it', async () => {
  begin({ 'Ana.md': '# Ana\n' });
  expect(await journal.write('new', [{ path: 'People/New/Eve.md', text: '# Eve\n' }])).toBe(null);
  expect(await read('People/New/Eve.md')).toBe('# Eve\n');
  expect(await journal.undo()).toBe('new');
  expect(app.vault.getFileByPath('People/New/Eve.md')).toBe(null);
  expect(await journal.redo()).toBe('new');
  await app.vault.external.write('People/New/Eve.md', '# Eve\nat last\n');
  expect(await journal.undo()).toMatchObject({ rule: 'changed-since' });
  expect(await read('People/New/Eve.md')).toBe('# Eve\nat last\n');
});

test('a note that is there is never made again', async () => {
  begin({ 'Ana.md': '# Ana\n' });
  expect(await journal.write('new', [{ path: 'Ana.md', text: 'another' }])).toMatchObject({ rule: 'exists', path: 'Ana.md' });
  expect(await read('Ana.md')).toBe('# Ana\n');
});

test('an open note is changed in its editor: cursor kept, unsaved text kept, one step of the editor’s own undo', async () => {
  begin({ 'Ana.md': '# Ana\n' });
  const view = await openInEditor('Ana');
  view.editor.setCursor(1, 0);
  view.editor.replaceSelection('typed, not saved');
  await journal.write('log', [insert('Ana.md', '- one')]);
  expect(view.editor.getValue()).toBe('# Ana\n- one\ntyped, not saved');
  expect(view.editor.getCursor()).toEqual({ line: 2, ch: 16 });
  view.editor.undo();
  expect(view.editor.getValue()).toBe('# Ana\ntyped, not saved');
});

test('a note with other line ends keeps them though it is open', async () => {
  begin({ 'Ana.md': '\uFEFF# Ana\r\nold\r\n' });
  const view = await openInEditor('Ana');
  await journal.write('log', [insert('Ana.md', '- one')]);
  expect(await read('Ana.md')).toBe('\uFEFF# Ana\r\n- one\nold\r\n');
  await expect.poll(() => view.editor.getValue()).toContain('- one');
});

test('a hundred gestures can be taken back', async () => {
  begin({ 'Ana.md': '# Ana\n' });
  for (let each = 0; each < 101; each++) await journal.write('log', [insert('Ana.md', `- ${each}`)]);
  let undone = 0;
  while (await journal.undo() !== null) undone += 1;
  expect(undone).toBe(100);
  expect(await read('Ana.md')).toBe('# Ana\n- 0\n');
});

test('in a thousand ways for typing, sync, renames, another plugin and Kith to meet, nothing of any side is lost', async () => {
  const doing = fc.constantFrom('log', 'log', 'undo', 'type', 'plugin', 'sync', 'rename', 'open', 'close');
  await fc.assert(fc.asyncProperty(fc.array(doing, { minLength: 2, maxLength: 12 }), fc.func(fc.boolean()), async (doings, settles) => {
    begin({ 'Ana.md': '# Ana\n', 'Home.md': '' });
    const ana = file('Ana.md');
    const ours: Promise<unknown>[] = [];
    const undone: Promise<unknown>[] = [];
    const expected = new Set<string>();
    const editor = (): MarkdownView | undefined => app.workspace.getLeavesOfType('markdown').map(({ view }) => view)
      .find((view): view is MarkdownView => view instanceof MarkdownView && view.file?.path === ana.path);
    /** What others do is done one after the other, and seen by the app: only Kith is under way at any time. */
    const others: Readonly<Record<string, (mark: string) => unknown>> = {
      plugin: (mark) => app.vault.process(app.vault.getFileByPath(ana.path)!, (text) => text.replace('\n', `\n${mark}\n`)),
      type: (mark) => editor()?.editor.replaceRange(`${mark}\n`, { line: editor()?.editor.lastLine() ?? 0, ch: 0 }) ?? true,
      // A sync replaces the file by what another device made of it.
      sync: async (mark) => app.vault.external.write(ana.path, `${await read(ana.path)}${mark}\n`),
      rename: (mark) => app.vault.rename(app.vault.getFileByPath(ana.path)!, `Ana ${mark.slice(2)}.md`),
      open: () => app.workspace.openLinkText(ana.path, ''),
      close: () => app.workspace.openLinkText('Home', ''),
    };
    for (const [index, each] of doings.entries()) {
      const mark = `- ${each} ${index}`;
      const writes = each === 'plugin' || each === 'sync' || (each === 'type' && editor() !== undefined);
      if (each === 'log' || writes) expected.add(mark);
      if (each === 'log') ours.push(journal.write(mark, [insert(ana.path, mark)]));
      else if (each === 'undo') undone.push(journal.undo());
      else {
        await others[each]!(mark);
        await new Promise((seen) => { setTimeout(seen, 0); });
      }
      if (settles(index)) await Promise.all(ours.splice(0));
    }
    await Promise.all(ours);
    for (const name of await Promise.all(undone)) if (typeof name === 'string') expected.delete(name);
    await app.workspace.openLinkText('Home', '');
    const lines = (await read(ana.path)).split('\n').filter((line) => line.startsWith('- '));
    expect(lines.sort()).toEqual([...expected].sort());
    await app.quit();
  }), { numRuns: 1000, seed: 1 });
}, 120_000);
