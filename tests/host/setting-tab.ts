import type { SettingDefinitionItem } from 'obsidian';
import type { App } from './app';
import type { Plugin } from './plugin';
import { SettingsScreen } from './setting-screen';

/** A page of settings drawn by hand, opened from a row. */
export abstract class SettingPage {
  rootEl: HTMLElement = createDiv('setting-page');
  titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
  containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {}
}

/** A tab of the settings window. */
export abstract class SettingTab {
  icon = '';
  id = '';
  name = '';
  containerEl: HTMLElement = createDiv('vertical-tab-content');
  settingItems: SettingDefinitionItem[] = [];
  /** What is on the screen while the tab is shown. */
  screen: SettingsScreen | null = null;

  constructor(public app: App) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.screen) this.screen.redraw();
  }

  getControlValue(key: string): unknown {
    return this.app.vault.getConfig(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    throw new Error(`the stand-in has no tabs of the app itself: nothing stores ${key} = ${String(value)}`);
  }

  refreshDomState(): void {
    this.screen?.refresh();
  }

  display(): void {}

  hide(): void {}

  /** Draws the tab: from its definitions when there are any, else by hand. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    this.screen = new SettingsScreen(this, this.containerEl);
    this.screen.redraw();
  }

  /** Takes the tab from the screen. */
  leave(): void {
    this.screen?.destroy();
    this.screen = null;
    this.hide();
    this.containerEl.empty();
  }
}

/** The settings tab of a plugin: its controls read and write `plugin.settings`. */
export abstract class PluginSettingTab extends SettingTab {
  private readonly owner: Plugin;

  constructor(app: App, plugin: Plugin) {
    super(app);
    this.owner = plugin;
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    const { settings } = this.owner;
    return typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>)[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    this.owner.settings ??= {};
    (this.owner.settings as Record<string, unknown>)[key] = value;
    await this.owner.saveData(this.owner.settings);
  }
}
