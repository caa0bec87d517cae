// @vitest-environment happy-dom
import { App, ItemView, MarkdownView, Modal, Notice, Plugin, WorkspaceLeaf } from './obsidian';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const manifest = { id: 'probe', name: 'Probe', version: '1.0.0', minAppVersion: '1.13.0', description: '', author: '' };
let app: App;

beforeEach(() => {
  app = new App({ files: { 'Ana.md': '# Ana\n\n- 2026-01-02 call\n', 'Sam.md': 'See [[Ana#Ana]].\r\n' } });
});

afterEach(async () => {
  await app.quit();
});

class ProbeView extends ItemView {
  opened = 0;
  getViewType(): string { return 'probe'; }
  getDisplayText(): string { return 'Probe'; }
  protected override async onOpen(): Promise<void> {
    this.opened++;
    this.contentEl.createDiv({ cls: 'probe', text: 'here' });
  }
}

class ProbePlugin extends Plugin {
  ran: string[] = [];
  override async onload(): Promise<void> {
    this.registerView('probe', (leaf: WorkspaceLeaf) => new ProbeView(leaf));
    this.addCommand({ id: 'say', name: 'Say', hotkeys: [{ modifiers: ['Mod'], key: 'j' }], callback: () => { this.ran.push('say'); } });
    this.addCommand({ id: 'edit', name: 'Edit', editorCallback: (editor) => { editor.replaceSelection('x'); } });
    this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
    this.addRibbonIcon('users', 'Open probe', () => { this.ran.push('ribbon'); });
    this.addStatusBarItem().setText('3 due');
    await this.saveData({ n: 1 });
  }
}

async function enable(): Promise<ProbePlugin> {
  return (await app.plugins.enablePlugin(ProbePlugin, manifest)) as ProbePlugin;
}

function press(key: string, init: KeyboardEventInit = {}): void {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
}

test('a plugin saves its data where the app keeps it', async () => {
  const plugin = await enable();
  expect(await app.vault.adapter.read('.obsidian/plugins/probe/data.json')).toBe('{\n  "n": 1\n}');
  expect(await plugin.loadData()).toEqual({ n: 1 });
});

test('a command runs by its hotkey, and one that checks false is not offered', async () => {
  const plugin = await enable();
  press('j', { ctrlKey: true });
  expect(plugin.ran).toEqual(['say']);
  expect(app.commands.executeCommandById('probe:never')).toBe(false);
  expect(app.commands.commands['probe:say']?.name).toBe('Probe: Say');
});

test('an editor command needs a note in front', async () => {
  await enable();
  expect(app.commands.executeCommandById('probe:edit')).toBe(false);
  await app.workspace.openLinkText('Ana', '');
  expect(app.commands.executeCommandById('probe:edit')).toBe(true);
  expect(app.workspace.getActiveViewOfType(MarkdownView)?.getViewData()).toBe('x# Ana\n\n- 2026-01-02 call\n');
});

test('unloading takes everything back', async () => {
  const plugin = await enable();
  await app.workspace.getRightLeaf(false)?.setViewState({ type: 'probe', active: true });
  expect(document.querySelector('.mod-right-split .probe')?.textContent).toBe('here');
  await app.plugins.disablePlugin('probe');
  expect(Object.keys(app.commands.commands)).toEqual([]);
  expect(document.querySelectorAll('.probe, .plugin-probe')).toHaveLength(0);
  press('j', { ctrlKey: true });
  expect(plugin.ran).toEqual([]);
});

test('a view in the background waits until it is revealed', async () => {
  await enable();
  app.workspace.getRightLeaf(false);
  const leaf = app.workspace.getRightLeaf(false);
  await leaf?.defer({ type: 'probe', state: {} });
  expect(leaf?.isDeferred).toBe(true);
  expect(app.workspace.getLeavesOfType('probe')).toHaveLength(1);
  expect(leaf?.view).not.toBeInstanceOf(ProbeView);
  if (leaf) await app.workspace.revealLeaf(leaf);
  expect(leaf?.view).toBeInstanceOf(ProbeView);
  expect(app.workspace.rightSplit.collapsed).toBe(false);
});

test('the layout is ready once, and who asks later is told at once', () => {
  const told: string[] = [];
  app.workspace.onLayoutReady(() => told.push('first'));
  expect(told).toEqual([]);
  app.start();
  app.workspace.onLayoutReady(() => told.push('second'));
  expect(told).toEqual(['first', 'second']);
});

test('opening a link goes to its heading and tells which file is open', async () => {
  const opened: unknown[] = [];
  app.workspace.on('file-open', (file: unknown) => opened.push(file));
  await app.workspace.openLinkText('Ana#Ana', 'Sam.md');
  expect(app.workspace.getActiveFile()?.path).toBe('Ana.md');
  expect(opened).toEqual([app.vault.getAbstractFileByPath('Ana.md')]);
  await app.workspace.openLinkText('Nobody', 'Sam.md');
  expect(app.vault.getAbstractFileByPath('Nobody.md')).not.toBeNull();
});

test('an edit is saved, and a change from outside is shown', async () => {
  await app.workspace.openLinkText('Ana', '');
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  view?.editor.replaceRange('!', { line: 0, ch: 5 });
  await view?.save();
  const file = app.vault.getFileByPath('Ana.md');
  expect(file && (await app.vault.read(file))).toBe('# Ana!\n\n- 2026-01-02 call\n');
  view?.editor.setCursor(2, 3);
  if (file) await app.vault.process(file, (text) => `new\n${text}`);
  await vi.waitFor(() => { expect(view?.getViewData()).toBe('new\n# Ana!\n\n- 2026-01-02 call\n'); });
});

test('what is typed and not yet saved survives a change from outside', async () => {
  await app.workspace.openLinkText('Ana', '');
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  view?.editor.replaceRange('!', { line: 0, ch: 5 });
  const file = app.vault.getFileByPath('Ana.md');
  if (file) await app.vault.process(file, (text) => `${text}- end\n`);
  await vi.waitFor(() => { expect(view?.getViewData()).toBe('# Ana!\n\n- 2026-01-02 call\n- end\n'); });
  await view?.save();
  expect(file && (await app.vault.read(file))).toBe('# Ana!\n\n- 2026-01-02 call\n- end\n');
});

test('opening a note does not change its line endings', async () => {
  await app.workspace.openLinkText('Sam', '');
  await app.workspace.openLinkText('Ana', '');
  const file = app.vault.getFileByPath('Sam.md');
  expect(file && (await app.vault.read(file))).toBe('See [[Ana#Ana]].\r\n');
});

test('a modal closes by Escape and gives the focus back', () => {
  const button = document.body.createEl('button');
  button.focus();
  const modal = new Modal(app);
  modal.contentEl.createEl('input');
  modal.open();
  expect(modal.containerEl.contains(document.activeElement)).toBe(true);
  press('Escape');
  expect(modal.isOpen).toBe(false);
  expect(document.activeElement).toBe(button);
  button.remove();
});

test('a notice goes when it is hidden', () => {
  const notice = new Notice('Saved');
  expect(document.querySelector('.notice')?.textContent).toBe('Saved');
  notice.hide();
  expect(document.querySelector('.notice')).toBeNull();
});

test('an obsidian address reaches the plugin that answers it', async () => {
  const plugin = await enable();
  const got: unknown[] = [];
  plugin.registerObsidianProtocolHandler('probe', (params) => got.push(params));
  expect(app.openUri('obsidian://probe?name=Ana%20B')).toBe(true);
  expect(got).toEqual([{ action: 'probe', name: 'Ana B' }]);
});
