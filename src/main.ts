import { getLanguage, Plugin } from 'obsidian';
import { addCommands } from './commands/commands';
import { gesturesOf } from './commands/gestures';
import { addToMenus } from './commands/menus';
import { openView } from './commands/open-view';
import { TypingSuggest } from './commands/typing-suggest';
import { VIEWS } from './commands/views';
import { languageOf } from './core/language';
import { readSettings } from './core/read-settings';
import type { Settings } from './core/settings';
import { wordsOf } from './core/words/words';
import { Calendar } from './vault/calendar';
import { Journal } from './vault/journal';
import { penOf, sourceOfText } from './vault/pen';
import { PeopleIndex } from './vault/people-index';
import { recentNotes, surroundingsOf } from './vault/surroundings';
import { SITTING_VIEW } from './views/audit/sitting-view';
import type { Context } from './views/context';
import { DUE_VIEW } from './views/due-view';
import { SettingsTab } from './views/settings-tab';
import { drawStatusBar } from './views/status-bar';

/** The plugin: builds the parts and puts them into the app. */
export default class KithPlugin extends Plugin {
  private current!: Settings;
  private index!: PeopleIndex;

  override async onload(): Promise<void> {
    this.current = readSettings(await this.loadData());
    this.index = this.addChild(new PeopleIndex(this.app, this.current));
    const calendar = this.addChild(new Calendar(() => this.index.redraw()));
    const journal = new Journal(this.app, (path, text) => this.index.tell(path, text));
    const context: Context = {
      app: this.app,
      today: () => calendar.today,
      roster: () => this.index.roster,
      words: () => wordsOf(this.current.language === 'app' ? languageOf(getLanguage()) : this.current.language),
      progress: () => this.index.progress,
      surroundings: () => surroundingsOf(this.app, this.index.roster, calendar.today),
      recent: () => recentNotes(this.app, Date.now()),
      startAudit: () => void openView(this.app, SITTING_VIEW, 'tab'),
      configure: (part) => this.change({ ...this.current, ...part }),
      onChange: (listener) => this.index.onChange(listener),
      pen: penOf(this.app, journal, () => ({ lexicon: this.index.roster.lexicon, source: sourceOfText, today: calendar.today })),
      gestures: gesturesOf(() => context),
    };
    this.addViews(context);
    addToMenus(this, context);
    this.registerEditorSuggest(new TypingSuggest(context));
    this.addSettingTab(new SettingsTab(this.app, this, { settings: () => this.current, words: context.words, change: (settings) => this.change(settings) }));
  }

  override async onExternalSettingsChange(): Promise<void> {
    this.current = readSettings(await this.loadData());
    await this.index.scan(this.current);
  }

  private addViews(context: Context): void {
    const { labels } = context.words();
    for (const { type, previews, make } of VIEWS) {
      this.registerView(type, (leaf) => make(leaf, context));
      if (previews) this.registerHoverLinkSource(type, { display: this.manifest.name, defaultMod: true });
    }
    addCommands(this, context);
    const openDue = (): void => void openView(this.app, DUE_VIEW, 'side');
    this.addRibbonIcon('users', labels.whoIsDue, openDue);
    drawStatusBar(this.addStatusBarItem(), context, openDue);
  }

  private async change(settings: Settings): Promise<void> {
    this.current = settings;
    await this.saveData(settings);
    await this.index.scan(settings);
  }
}
