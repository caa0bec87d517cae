import type { SettingDefinitionItem } from 'obsidian';
import type { App } from './app';
import { SearchComponent } from './component-text';
import { Modal } from './modal';
import { prepareSimpleSearch } from './search';
import { holds } from './setting-rows';
import type { SettingTab } from './setting-tab';

interface Hit { name: string; desc: string; text: string; pages: string[] }

function plain(text: string | DocumentFragment | undefined): string {
  return typeof text === 'string' ? text : (text?.textContent ?? '');
}

function index(items: SettingDefinitionItem[], pages: string[] = []): Hit[] {
  return items.flatMap((item) => {
    if (!holds(item.visible, true)) return [];
    if ('type' in item && item.type !== 'page') return index(item.items ?? [], pages);
    const desc = plain(item.desc);
    if ('type' in item) {
      const entry = { name: item.name, desc, text: `${item.name} ${desc}`, pages: [...pages, item.name] };
      return [entry, ...index(item.items ?? [], [...pages, item.name])];
    }
    if (!holds(item.searchable, true)) return [];
    return [{ name: item.name, desc, text: [item.name, desc, ...(item.aliases ?? [])].join(' '), pages }];
  });
}

/** The settings window: tabs at the side, a search over all declared settings. */
export class SettingsModal extends Modal {
  settingTabs: SettingTab[] = [];
  activeTab: SettingTab | null = null;
  searchComponent: SearchComponent;
  tabHeadersEl: HTMLElement;
  tabContentContainer: HTMLElement;
  private navEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.setTitle('Settings');
    this.contentEl.addClass('vertical-tabs-container');
    this.tabHeadersEl = this.contentEl.createDiv('vertical-tab-header');
    this.searchComponent = new SearchComponent(this.tabHeadersEl.createDiv('vertical-tab-search'));
    this.searchComponent.setPlaceholder('Search settings...').onChange((query) => { this.search(query); });
    this.tabHeadersEl.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    this.navEl = this.tabHeadersEl.createDiv('vertical-tab-header-group-items');
    this.tabContentContainer = this.contentEl.createDiv('vertical-tab-content-container');
  }

  addSettingTab(tab: SettingTab): void {
    this.settingTabs.push(tab);
    tab.update();
    this.drawNav();
  }

  removeSettingTab(tab: SettingTab): void {
    this.settingTabs = this.settingTabs.filter((other) => other !== tab);
    if (this.activeTab === tab) this.closeActiveTab();
    this.drawNav();
  }

  override onOpen(): void {
    this.drawNav();
    const first = this.activeTab ?? this.settingTabs[0];
    if (first) this.openTab(first);
  }

  override onClose(): void {
    this.closeActiveTab();
  }

  /** Shows the tab of a plugin; null when it has none. */
  openTabById(id: string): SettingTab | null {
    const tab = this.settingTabs.find((each) => each.id === id);
    if (!tab) return null;
    this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab): void {
    if (tab === this.activeTab && tab.containerEl.isConnected) return;
    this.closeActiveTab();
    this.activeTab = tab;
    this.tabContentContainer.empty();
    this.tabContentContainer.appendChild(tab.containerEl);
    tab.show();
    this.drawNav();
  }

  closeActiveTab(): void {
    this.activeTab?.leave();
    this.activeTab = null;
  }

  private drawNav(): void {
    this.navEl.empty();
    for (const tab of this.settingTabs) {
      const item = this.navEl.createDiv({ cls: 'vertical-tab-nav-item tappable', text: tab.name, attr: { role: 'button', tabindex: 0 } });
      item.toggleClass('is-active', tab === this.activeTab);
      const open = (): void => {
        this.searchComponent.setValue('');
        this.openTab(tab);
      };
      item.addEventListener('click', open);
      item.addEventListener('keydown', (evt) => { if (evt.key === 'Enter') open(); });
    }
  }

  private search(query: string): void {
    if (query.trim() === '') {
      const tab = this.activeTab ?? this.settingTabs[0];
      if (tab) this.openTab(tab);
      return;
    }
    const match = prepareSimpleSearch(query);
    this.activeTab?.leave();
    this.tabContentContainer.empty();
    const resultsEl = this.tabContentContainer.createDiv('vertical-tab-content setting-search-results');
    for (const tab of this.settingTabs) {
      const hits = index(tab.settingItems).filter((hit) => match(hit.text));
      if (hits.length > 0) resultsEl.createDiv({ cls: 'setting-item setting-item-heading', text: tab.name });
      for (const hit of hits) this.drawHit(resultsEl, tab, hit);
    }
    if (!resultsEl.hasChildNodes()) resultsEl.createDiv({ cls: 'setting-list-empty', text: 'No settings found.' });
  }

  private drawHit(el: HTMLElement, tab: SettingTab, hit: Hit): void {
    const row = el.createDiv({ cls: 'setting-item mod-page setting-search-hit', attr: { role: 'button', tabindex: 0 } });
    const info = row.createDiv('setting-item-info');
    info.createDiv({ cls: 'setting-item-name', text: hit.name });
    info.createDiv({ cls: 'setting-item-description', text: [...hit.pages, hit.desc].filter(Boolean).join(' › ') });
    const open = (): void => {
      this.searchComponent.setValue('');
      this.openTab(tab);
      tab.screen?.goTo(hit.pages, hit.name);
    };
    row.addEventListener('click', open);
    row.addEventListener('keydown', (evt) => { if (evt.key === 'Enter') open(); });
  }
}
