import { getLanguage, Plugin } from 'obsidian';
import { addCommands } from './commands/commands';
import { addDoors, basesOf } from './commands/doors';
import { gesturesOf } from './commands/gestures';
import { addToMenus } from './commands/menus';
import { openView } from './commands/open-view';
import { addViews } from './commands/views';
import type { KithApi } from './core/api';
import { languageOf } from './core/language';
import { readSettings } from './core/read-settings';
import type { Settings } from './core/settings';
import { wordsOf } from './core/words/words';
import { Calendar } from './vault/calendar';
import { Journal } from './vault/journal';
import { penOf, sourceOfText } from './vault/pen';
import { noteFields } from './vault/note-fields';
import { PeopleIndex } from './vault/people-index';
import { recentNotes, surroundingsOf } from './vault/surroundings';
import { SITTING_VIEW } from './views/audit/sitting-view';
import type { Context } from './views/context';
import { FIND_VIEW } from './views/find/find-view';
import { SettingsTab } from './views/settings-tab';
import { drawStatusBar } from './views/status-bar';

/** The plugin: builds the parts and puts them into the app. */
export default class KithPlugin extends Plugin {
  /** What other plugins and scripts may ask for. */
  api!: KithApi;
  private current!: Settings;
  private index!: PeopleIndex;

  override async onload(): Promise<void> {
    this.current = readSettings(await this.loadData());
    const calendar = this.addChild(new Calendar(() => this.index.redraw()));
    this.index = this.addChild(new PeopleIndex(this.app, this.current, () => calendar.today));
    const journal = new Journal(this.app, (path, text) => this.index.tell(path, text));
    const context: Context = {
      app: this.app,
      today: () => calendar.today,
      roster: () => this.index.roster,
      words: () => wordsOf(this.current.language === 'app' ? languageOf(getLanguage()) : this.current.language),
      told: (path) => this.index.told(path),
      progress: () => this.index.progress,
      surroundings: () => surroundingsOf(this.app, this.index.roster),
      notes: () => noteFields(this.app),
      recent: () => recentNotes(this.app, Date.now()),
      startAudit: () => void openView(this.app, SITTING_VIEW, 'tab'),
      configure: (part) => this.change({ ...this.current, ...part }),
      onChange: (listener) => this.index.onChange(listener),
      pen: penOf(this.app, journal, () => ({ lexicon: this.index.roster.lexicon, source: sourceOfText, today: calendar.today })),
      gestures: gesturesOf(() => context),
      bases: basesOf(this, () => context),
    };
    addViews(this, context);
    addCommands(this, context);
    this.addRibbonIcon('users', context.words().labels.whoIsDue, context.gestures.openDue);
    drawStatusBar(this.addStatusBarItem(), context, context.gestures.openDue);
    addToMenus(this, context);
    this.api = addDoors(this, context);
    this.addSettingTab(new SettingsTab(this.app, this, { ...context, settings: () => this.current, change: (settings) => this.change(settings) }));
  }

  /** Where nothing was ever set, it begins with looking for people. */
  override onUserEnable(): void {
    void this.loadData().then((stored: unknown) => stored ?? this.app.workspace.onLayoutReady(() => void openView(this.app, FIND_VIEW, 'tab')));
  }

  /** Half of a file, as sync may leave it for a moment, changes nothing: the whole is told of when it has come. */
  override async onExternalSettingsChange(): Promise<void> {
    this.current = readSettings(await this.loadData().catch((): unknown => this.current));
    await this.index.scan(this.current);
  }

  private async change(settings: Settings): Promise<void> {
    this.current = settings;
    await this.saveData(settings);
    await this.index.scan(settings);
  }
}
