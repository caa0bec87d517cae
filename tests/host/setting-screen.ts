import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { setIcon } from './icons';
import { drawGroup, type RowHost } from './setting-rows';
import type { SettingPage, SettingTab } from './setting-tab';

type Loose = SettingDefinition | SettingDefinitionPage;

function isGroup(item: SettingDefinitionItem): item is Exclude<SettingDefinitionItem, Loose> {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

function pageIn(items: SettingDefinitionItem[], name: string): SettingDefinitionPage | null {
  for (const item of items) {
    const rows = isGroup(item) ? (item.items ?? []) : [item];
    for (const row of rows) if ('type' in row && row.type === 'page' && row.name === name) return row;
  }
  return null;
}

/** A tab's definitions on the screen: the tab itself, or a page opened in it. */
export class SettingsScreen implements RowHost {
  filters = new Map<string, string>();
  private path: string[] = [];
  private page: SettingPage | null = null;
  private refreshers: (() => void)[] = [];
  private cleanups: (() => void)[] = [];

  constructor(readonly tab: SettingTab, private readonly containerEl: HTMLElement) {}

  onRefresh(run: () => void): void {
    this.refreshers.push(run);
    run();
  }

  onDestroy(run: () => void): void {
    this.cleanups.push(run);
  }

  openPage(page: SettingDefinitionPage): void {
    this.path.push(page.name);
    this.redraw();
    this.containerEl.querySelector<HTMLElement>('.setting-page-back')?.focus();
  }

  /** Goes back one page. */
  back(): void {
    this.path.pop();
    this.redraw();
  }

  /** Opens a page by its names and shows one of its rows. */
  goTo(pages: string[], rowName: string): void {
    this.path = [...pages];
    this.redraw();
    const row = Array.from(this.containerEl.querySelectorAll<HTMLElement>('.setting-item')).find(
      (el) => el.querySelector('.setting-item-name')?.textContent === rowName,
    );
    row?.addClass('is-found');
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }

  /** Evaluates every predicate again, without drawing anew. */
  refresh(): void {
    for (const run of this.refreshers) run();
  }

  /** Draws from the tab's present definitions, on the page that is open if it is still there. */
  redraw(): void {
    const scroll = this.containerEl.scrollTop;
    this.destroy();
    this.containerEl.empty();
    let items = this.tab.settingItems;
    let open: SettingDefinitionPage | null = null;
    for (const [depth, name] of this.path.entries()) {
      const next = pageIn(items, name);
      if (!next) {
        this.path.length = depth;
        break;
      }
      open = next;
      items = next.items ?? [];
    }
    if (!open) this.drawItems(this.containerEl, items);
    else if (open.page) this.drawOwnPage(open.page(), open.name);
    else {
      this.drawTitle(this.containerEl.createDiv('setting-page-titlebar'), open.name);
      this.drawItems(this.containerEl.createDiv('setting-page-content'), items);
    }
    this.containerEl.scrollTop = scroll;
  }

  destroy(): void {
    this.page?.hide();
    this.page = null;
    for (const run of this.cleanups) run();
    this.cleanups = [];
    this.refreshers = [];
  }

  private drawTitle(el: HTMLElement, title: string): void {
    el.empty();
    const back = el.createEl('button', { cls: 'setting-page-back clickable-icon', attr: { 'aria-label': 'Back' } });
    setIcon(back, 'arrow-left');
    back.addEventListener('click', () => { this.back(); });
    el.createDiv({ cls: 'setting-page-title', text: title });
  }

  private drawOwnPage(page: SettingPage, name: string): void {
    this.page = page;
    this.drawTitle(page.titlebarEl, page.title || name);
    this.containerEl.appendChild(page.rootEl);
    page.display();
  }

  /** Rows outside any group stand together in groups without a heading. */
  private drawItems(el: HTMLElement, items: SettingDefinitionItem[]): void {
    let loose: Loose[] = [];
    const flush = (): void => {
      if (loose.length > 0) drawGroup(this, el, { type: 'group', items: loose });
      loose = [];
    };
    for (const item of items) {
      if (!isGroup(item)) {
        loose.push(item);
        continue;
      }
      flush();
      drawGroup(this, el, item);
    }
    flush();
  }
}
