import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Finding } from '../core/finding';
import { readSettings } from '../core/read-settings';
import type { View } from '../core/roster';
import type { Settings } from '../core/settings';
import { Network } from './audit/network';
import type { Context } from './context';
import { circleList } from './settings-circles';
import { channelList } from './settings-channels';
import { auditGroup, captureGroup, dueGroup, fieldPage, foundGroup, languageGroup, lineGroup, peopleGroup, tagPage } from './settings-groups';
import { readSetting, writeSetting } from './setting-keys';
import { liveOf } from './settings-live';
import { presetPage } from './settings-presets';
import { rulePage } from './settings-rules';
import { retell, textsOf, type Texts } from './settings-texts';

/** Where the tab gets the settings from, and hands them back. */
export interface SettingsStore extends Pick<Context, 'roster' | 'today' | 'words' | 'notes' | 'onChange' | 'progress' | 'surroundings' | 'recent'> {
  readonly settings: () => Settings;
  readonly change: (settings: Settings) => Promise<void>;
}

/** The settings tab: declared, so that the app draws and searches it. */
export class SettingsTab extends PluginSettingTab {
  /** What the rows on the screen say. */
  private said: Texts = new Map();
  /** Kept up between one opening of the rules and the next. */
  private readonly network: Network;
  private found: { readonly view: View; readonly findings: readonly Finding[] } | null = null;

  constructor(app: App, plugin: Plugin, private readonly store: SettingsStore) {
    super(app, plugin);
    this.network = new Network(store);
    plugin.register(store.onChange(() => this.retell()));
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const definitions = this.definitions();
    this.said = textsOf(definitions);
    return definitions;
  }

  override getControlValue(key: string): unknown {
    return readSetting(this.store.settings(), key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    await this.change(writeSetting(this.store.settings(), key, value));
  }

  private definitions(): SettingDefinitionItem[] {
    const { roster, today } = this.store;
    const settings = this.store.settings();
    const words = this.store.words();
    const live = liveOf(this.store);
    const change = (part: Partial<Settings>): void => void this.change({ ...this.store.settings(), ...part }).then(() => this.redraw());
    return [
      foundGroup(words, roster().counts(today())),
      peopleGroup(words, live),
      circleList(words, live, settings.circles, (circles) => change({ circles })),
      presetPage(this.app, words, () => this.store.settings().circles, () => roster().view(today()).people.map(({ person }) => person), (circles) => change({ circles })),
      channelList(words, live, settings.channels, (channels) => change({ channels })),
      dueGroup(words, live),
      auditGroup(words, live, rulePage(words, settings, { isOn: (id) => this.getControlValue(`audit.${id}`) === true, turn: (id, on) => void this.setControlValue(`audit.${id}`, on), findings: () => this.findings() })),
      lineGroup(words, live),
      captureGroup(words, live),
      fieldPage(words, live),
      tagPage(words, live),
      languageGroup(words, live),
    ];
  }

  /** What every rule finds now; null while the notes are being read. */
  private findings(): readonly Finding[] | null {
    if (this.store.progress() !== null) return null;
    const view = this.store.roster().view(this.store.today());
    if (this.found?.view !== view) this.found = { view, findings: this.network.look().everything() };
    return this.found.findings;
  }

  /** Says anew what rows say of this vault where it changed; nothing is drawn anew, so no box loses the focus. */
  private retell(): void {
    if (!this.containerEl.isConnected) return;
    this.said = retell(this.containerEl, this.said, textsOf(this.definitions()));
  }

  /** Draws anew; the focus stays on the control of the same name, which may have moved, else on what stands in its place. */
  private redraw(): void {
    const controls = (): HTMLElement[] => this.containerEl.findAll('input,select,textarea,button');
    const before = controls();
    const at = before.findIndex((el) => el === el.doc.activeElement);
    const name = before[at]?.matches('button') ? before[at].getAttribute('aria-label') : null;
    this.update();
    if (at < 0) return;
    const same = name === null ? undefined : controls().find((el) => el.getAttribute('aria-label') === name && !el.matches(':disabled'));
    (same ?? controls()[at])?.focus({ preventScroll: true });
  }

  /** What is kept is what would be read again: a value that makes no sense never reaches the file. */
  private async change(settings: unknown): Promise<void> {
    await this.store.change(readSettings(settings));
  }
}
