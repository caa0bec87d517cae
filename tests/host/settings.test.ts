// @vitest-environment happy-dom
import type { PluginManifest, SettingDefinitionItem } from 'obsidian';
import { App, Plugin, PluginSettingTab, Setting, SettingPage } from './obsidian';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const manifest: PluginManifest = { id: 'probe', name: 'Probe', version: '1.0.0', minAppVersion: '1.13.0', description: '', author: '' };
let app: App;
let tab: ProbeTab;
let definitions: () => SettingDefinitionItem[];

class ProbeTab extends PluginSettingTab {
  override getSettingDefinitions(): SettingDefinitionItem[] { return definitions(); }
}

class ProbePlugin extends Plugin {
  override settings: Record<string, unknown> = { on: true, list: ['a', 'b', 'c'] };
  override onload(): void {
    tab = new ProbeTab(this.app, this);
    this.addSettingTab(tab);
  }
}

async function show(make: (settings: Record<string, unknown>) => SettingDefinitionItem[]): Promise<ProbePlugin> {
  definitions = () => make((app.plugins.getPlugin('probe') as ProbePlugin | null)?.settings ?? { list: [] });
  const plugin = (await app.plugins.enablePlugin(ProbePlugin, manifest)) as ProbePlugin;
  app.setting.open();
  app.setting.openTabById('probe');
  return plugin;
}

function one<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

function type(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const names = (): (string | null)[] =>
  Array.from(document.querySelectorAll('.vertical-tab-content .setting-items .setting-item-name')).map((el) => el.textContent);

beforeEach(() => { app = new App({ files: { 'People/Ana.md': '' } }); });
afterEach(async () => { await app.quit(); });

test('a control shows the stored value, else its default, and saves what is changed', async () => {
  await show(() => [
    { name: 'On', control: { type: 'toggle', key: 'on' } },
    { name: 'Name', control: { type: 'text', key: 'name', defaultValue: 'Kim' } },
  ]);
  expect(one('.checkbox-container').hasClass('is-enabled')).toBe(true);
  expect(one<HTMLInputElement>('input[type=text]').value).toBe('Kim');
  one('.checkbox-container').click();
  await vi.waitFor(async () => { expect(await app.plugins.readData('probe')).toMatchObject({ on: false }); });
});

test('a rejected value is said and not saved; a stored one that is bad is said at once', async () => {
  const plugin = await show(() => [
    { name: 'Name', control: { type: 'text', key: 'name', defaultValue: 'bad', validate: (value) => (value === 'bad' ? 'Not this.' : undefined) } },
  ]);
  await vi.waitFor(() => { expect(one('.setting-item-error').textContent).toBe('Not this.'); });
  type(one('input[type=text]'), 'good');
  await vi.waitFor(() => { expect(plugin.settings['name']).toBe('good'); });
  type(one('input[type=text]'), 'bad');
  await vi.waitFor(() => { expect(one('.setting-item').hasClass('is-invalid')).toBe(true); });
  expect(plugin.settings['name']).toBe('good');
});

test('a number out of range is refused when the field is left', async () => {
  const plugin = await show(() => [{ name: 'Days', control: { type: 'number', key: 'days', min: 1, max: 9 } }]);
  const input = one<HTMLInputElement>('input[type=number]');
  input.value = '12';
  input.dispatchEvent(new Event('change'));
  expect(one('.setting-item-error').textContent).toBe('Must be at most 9.');
  input.value = '5';
  input.dispatchEvent(new Event('change'));
  await vi.waitFor(() => { expect(plugin.settings['days']).toBe(5); });
});

test('predicates are evaluated again after a change', async () => {
  await show((settings) => [
    { name: 'On', control: { type: 'toggle', key: 'on' } },
    { name: 'More', visible: () => settings['on'] === true, control: { type: 'text', key: 'more', disabled: () => settings['on'] !== true } },
  ]);
  const more = one('.setting-item:nth-child(2)');
  expect(more.isShown()).toBe(true);
  one('.checkbox-container').click();
  await vi.waitFor(() => { expect(more.isShown()).toBe(false); });
  expect(one<HTMLInputElement>('input[type=text]').disabled).toBe(true);
});

test('a list deletes by button and key, and shows its empty state', async () => {
  const deleted: number[] = [];
  await show((settings) => {
    const list = settings['list'] as string[];
    return [{
      type: 'list', heading: 'Letters', emptyState: 'None.', items: list.map((name) => ({ name, searchable: false })),
      onDelete: (index) => { deleted.push(index); list.splice(index, 1); tab.update(); },
    }];
  });
  expect(names()).toEqual(['a', 'b', 'c']);
  one('.setting-items .setting-item:nth-child(2) .extra-setting-button').click();
  one('.setting-items .setting-item').dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
  expect(names()).toEqual(['c']);
  one('.setting-items .extra-setting-button').click();
  expect(deleted).toEqual([1, 0, 0]);
  expect(one('.setting-list-empty').textContent).toBe('None.');
});

test('an action is told the row and its place', async () => {
  const told: number[] = [];
  await show(() => [{ type: 'group', items: [{ name: 'First' }, { name: 'Do', action: (_el, index) => { told.push(index); } }] }]);
  one('.mod-action').click();
  expect(told).toEqual([1]);
});

test('a drawn row is cleaned up when the tab is left', async () => {
  const steps: string[] = [];
  await show(() => [{
    name: 'Own',
    render: (setting) => {
      setting.addText((text) => text.setValue('mine'));
      steps.push('drawn');
      return () => { steps.push('cleaned'); };
    },
  }]);
  app.setting.close();
  expect(steps).toEqual(['drawn', 'cleaned']);
});

test('pages open, are searched into, and go back', async () => {
  class OwnPage extends SettingPage {
    override title = 'By hand';
    hidden = false;
    display(): void { new Setting(this.containerEl).setName('Inside'); }
    override hide(): void { this.hidden = true; }
  }
  const page = new OwnPage();
  await show(() => [
    { type: 'page', name: 'Deep', items: [{ name: 'Order', aliases: ['sorting'], control: { type: 'text', key: 'order' } }] },
    { type: 'page', name: 'Own', page: () => page },
  ]);
  one('.mod-page').click();
  expect(names()).toEqual(['Order']);
  one('.setting-page-back').click();
  expect(names()).toEqual(['Deep', 'Own']);
  type(one('.vertical-tab-search input'), 'sorting');
  one('.setting-search-hit').click();
  expect(one('.setting-page-title').textContent).toBe('Deep');
  one('.setting-page-back').click();
  one('.mod-page:nth-child(2)').click();
  expect(one('.setting-page').textContent).toBe('By handInside');
  app.setting.close();
  expect(page.hidden).toBe(true);
});

test('a folder is chosen from those of the vault', async () => {
  const plugin = await show(() => [{ name: 'Folder', control: { type: 'folder', key: 'folder' } }]);
  one('.vertical-tab-content input[type=search]').focus();
  expect(Array.from(document.querySelectorAll('.suggestion-item')).map((el) => el.textContent)).toEqual(['People']);
  one('.suggestion-item').click();
  await vi.waitFor(() => { expect(plugin.settings['folder']).toBe('People'); });
});

test('a group is filtered by its own search', async () => {
  await show(() => [{
    type: 'group', heading: 'All', search: { match: (row, query) => row.name.includes(query) },
    items: [{ name: 'apple' }, { name: 'pear' }, { name: 'always', searchable: false }],
  }]);
  type(one('.vertical-tab-content input[type=search]'), 'pea');
  const shown = Array.from(document.querySelectorAll('.setting-items .setting-item:not(.is-filtered)')).map((el) => el.textContent);
  expect(shown).toEqual(['pear', 'always']);
});
