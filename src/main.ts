import { getLanguage, Plugin } from 'obsidian';
import type { Context } from './commands/context';
import { openPane } from './commands/open-pane';
import { languageOf } from './core/language';
import { readSettings } from './core/read-settings';
import type { Settings } from './core/settings';
import { wordsOf } from './core/words/words';
import { Calendar } from './vault/calendar';
import { PeopleIndex } from './vault/people-index';
import { AUDIT_VIEW, AuditView } from './views/audit-view';
import { DUE_VIEW, DueView } from './views/due-view';
import { SettingsTab } from './views/settings-tab';
import { drawStatusBar } from './views/status-bar';
import { WhoIsDueModal } from './views/who-is-due-modal';

/** The plugin: builds the parts and puts them into the app. */
export default class KithPlugin extends Plugin {
  private current!: Settings;
  private index!: PeopleIndex;

  override async onload(): Promise<void> {
    this.current = readSettings(await this.loadData());
    this.index = this.addChild(new PeopleIndex(this.app, this.current));
    const calendar = this.addChild(new Calendar(() => this.index.redraw()));
    const context: Context = {
      app: this.app,
      today: () => calendar.today,
      roster: () => this.index.roster,
      words: () => wordsOf(this.current.language === 'app' ? languageOf(getLanguage()) : this.current.language),
      progress: () => this.index.progress,
      onChange: (listener) => this.index.onChange(listener),
    };
    this.addViews(context);
    this.addSettingTab(new SettingsTab(this.app, this, { settings: () => this.current, words: context.words, change: (settings) => this.change(settings) }));
  }

  override async onExternalSettingsChange(): Promise<void> {
    this.current = readSettings(await this.loadData());
    await this.index.scan(this.current);
  }

  private addViews(context: Context): void {
    const { labels } = context.words();
    const openDue = (): void => void openPane(this.app, DUE_VIEW);
    this.registerView(DUE_VIEW, (leaf) => new DueView(leaf, context));
    this.registerView(AUDIT_VIEW, (leaf) => new AuditView(leaf, context));
    this.registerHoverLinkSource(DUE_VIEW, { display: this.manifest.name, defaultMod: true });
    this.addCommand({ id: 'show-who-is-due', name: labels.whoIsDue, icon: 'users', callback: () => new WhoIsDueModal(context).open() });
    this.addCommand({ id: 'open-due-pane', name: labels.openDuePane, icon: 'users', callback: openDue });
    this.addCommand({ id: 'open-audit-pane', name: labels.openAuditPane, icon: 'clipboard-check', callback: () => void openPane(this.app, AUDIT_VIEW) });
    this.addRibbonIcon('users', labels.whoIsDue, openDue);
    drawStatusBar(this.addStatusBarItem(), context, openDue);
  }

  private async change(settings: Settings): Promise<void> {
    this.current = settings;
    await this.saveData(settings);
    await this.index.scan(settings);
  }
}
