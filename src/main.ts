import { getLanguage, Plugin } from 'obsidian';
import { addCommands } from './commands/commands';
import { addDoors, basesOf } from './commands/doors';
import { gesturesOf } from './commands/gestures';
import { addToMenus } from './commands/menus';
import { openView } from './commands/open-view';
import { addViews } from './commands/views';
import type { KithApi } from './core/api';
import { languageOf } from './core/language';
import type { Settings } from './core/settings';
import { wordsOf } from './core/words/words';
import { Calendar } from './vault/calendar';
import { Journal } from './vault/journal';
import { penOf, sourceOfText } from './vault/pen';
import { noteFields } from './vault/note-fields';
import { OwnSettings } from './vault/own-settings';
import { PeopleIndex } from './vault/people-index';
import { recentNotes, surroundingsOf } from './vault/surroundings';
import { SITTING_VIEW } from './views/audit/sitting-view';
import type { Context } from './views/context';
import { FIND_VIEW } from './views/find/find-view';
import { SettingsTab } from './views/settings-tab';
import { drawStatusBar } from './views/status-bar';
import { tellDamaged } from './views/tell-refusal';

/** The plugin: builds the parts and puts them into the app. */
export default class KithPlugin extends Plugin {
  /** What other plugins and scripts may ask for. */
  api!: KithApi;
  private readonly own = new OwnSettings(this);
  private index!: PeopleIndex;

  override async onload(): Promise<void> {
    await this.own.load();
    const calendar = this.addChild(new Calendar(() => this.index.redraw()));
    this.index = this.addChild(new PeopleIndex(this.app, this.own.current, () => calendar.today));
    const journal = new Journal(this.app, (path, text) => this.index.tell(path, text));
    const change = async (settings: Settings): Promise<void> => {
      await this.own.change(settings);
      tellDamaged(context, this.own);
      await this.index.scan(this.own.current);
    };
    const context: Context = {
      app: this.app,
      today: () => calendar.today,
      roster: () => this.index.roster,
      words: () => wordsOf(languageOf(this.own.current.language === 'app' ? getLanguage() : this.own.current.language)),
      told: (path) => this.index.told(path),
      progress: () => this.index.progress,
      surroundings: () => surroundingsOf(this.app, this.index.roster),
      notes: () => noteFields(this.app),
      recent: () => recentNotes(this.app, Date.now()),
      startAudit: () => void openView(this.app, SITTING_VIEW, 'tab'),
      configure: (part) => change({ ...this.own.current, ...part }),
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
    this.addSettingTab(new SettingsTab(this.app, this, { ...context, settings: () => this.own.current, change }));
    tellDamaged(context, this.own);
  }

  /** Where nothing was ever set, it begins with looking for people. */
  override onUserEnable(): void {
    void this.own.load().then((wasSet) => wasSet || this.app.workspace.onLayoutReady(() => void openView(this.app, FIND_VIEW, 'tab')));
  }

  /** Half of a file, as sync may leave it for a moment, changes nothing: the whole is told of when it has come. */
  override async onExternalSettingsChange(): Promise<void> {
    await this.own.load();
    await this.index.scan(this.own.current);
  }
}
