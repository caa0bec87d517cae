import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { readSettings } from '../core/read-settings';
import type { Settings } from '../core/settings';
import type { Words } from '../core/words/words';
import { circleList } from './settings-circles';
import { channelList } from './settings-channels';
import { auditGroup, captureGroup, dueGroup, fieldPage, languageGroup, lineGroup, peopleGroup, tagPage } from './settings-groups';
import { readSetting, writeSetting } from './setting-keys';

/** Where the tab gets the settings from, and hands them back. */
export interface SettingsStore {
  readonly settings: () => Settings;
  readonly words: () => Words;
  readonly change: (settings: Settings) => Promise<void>;
}

/** The settings tab: declared, so that the app draws and searches it. */
export class SettingsTab extends PluginSettingTab {
  constructor(app: App, plugin: Plugin, private readonly store: SettingsStore) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const settings = this.store.settings();
    const words = this.store.words();
    const change = (part: Partial<Settings>): void => void this.change({ ...this.store.settings(), ...part }).then(() => this.update());
    return [
      peopleGroup(words),
      circleList(words, settings.circles, (circles) => change({ circles })),
      channelList(words, settings.channels, (channels) => change({ channels })),
      dueGroup(words),
      auditGroup(words),
      lineGroup(words),
      captureGroup(words),
      fieldPage(words),
      tagPage(words),
      languageGroup(words),
    ];
  }

  override getControlValue(key: string): unknown {
    return readSetting(this.store.settings(), key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    await this.change(writeSetting(this.store.settings(), key, value));
  }

  /** What is kept is what would be read again: a value that makes no sense never reaches the file. */
  private async change(settings: unknown): Promise<void> {
    await this.store.change(readSettings(settings));
  }
}
