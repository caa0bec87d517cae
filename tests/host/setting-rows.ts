import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { setIcon } from './icons';
import { Platform } from './platform';
import type { Setting } from './setting';
import { BoundControl } from './setting-control';
import { SettingGroup } from './setting-group';
import { makeDeletable, makeSortable } from './setting-list';
import type { SettingTab } from './setting-tab';

type Row = SettingDefinition | SettingDefinitionPage;
type Predicate = boolean | (() => boolean) | undefined;

/** The value of a predicate that may be a constant. */
export function holds(predicate: Predicate, fallback: boolean): boolean {
  return typeof predicate === 'function' ? predicate() : (predicate ?? fallback);
}

/** What the drawn rows need from the screen they are on. */
export interface RowHost {
  tab: SettingTab;
  /** Called at each refresh of predicates. */
  onRefresh(run: () => void): void;
  onDestroy(run: () => void): void;
  openPage(page: SettingDefinitionPage): void;
  /** Group filters outlive a redraw; they are kept by heading. */
  filters: Map<string, string>;
}

function isPage(row: Row): row is SettingDefinitionPage {
  return 'type' in row;
}

function pressable(setting: Setting, press: () => void, disabled: () => boolean): void {
  const { settingEl } = setting;
  settingEl.setAttrs({ role: 'button', tabindex: 0 });
  settingEl.addEventListener('click', () => { if (!disabled()) press(); });
  settingEl.addEventListener('keydown', (evt) => {
    if (evt.target !== settingEl || (evt.key !== 'Enter' && evt.key !== ' ') || disabled()) return;
    evt.preventDefault();
    press();
  });
}

function drawPage(host: RowHost, setting: Setting, page: SettingDefinitionPage): void {
  setting.setClass('mod-page');
  const { displayValue, status } = page;
  setting.addDisplayValue((value) => {
    value.setValue((typeof displayValue === 'function' ? displayValue() : displayValue) ?? null);
    value.setStatus((typeof status === 'function' ? status() : status) ?? null);
  });
  setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'chevron-right');
  pressable(setting, () => { host.openPage(page); }, () => false);
}

function drawRow(host: RowHost, group: SettingGroup, row: Row): Setting {
  let made: Setting | null = null;
  group.addSetting((setting) => {
    made = setting;
    setting.setName(row.name);
    if (row.desc !== undefined) setting.setDesc(typeof row.desc === 'string' ? row.desc : (row.desc.cloneNode(true) as DocumentFragment));
    host.onRefresh(() => { setting.settingEl.toggle(holds(row.visible, true)); });
    if (isPage(row)) drawPage(host, setting, row);
    else if (row.control) {
      const bound = new BoundControl(host.tab, setting, row.control);
      host.onRefresh(() => { bound.refresh(); });
    } else if (row.render) {
      const cleanup = row.render(setting, group);
      if (cleanup) host.onDestroy(cleanup);
    } else if (row.action) {
      const { action, disabled } = row;
      setting.setClass('mod-action');
      const rowsBefore = (): number => Array.from(group.listEl.children).indexOf(setting.settingEl);
      pressable(setting, () => { action(setting.settingEl, rowsBefore()); }, () => holds(disabled, false));
      host.onRefresh(() => { setting.settingEl.toggleClass('is-disabled', holds(disabled, false)); });
    }
  });
  if (!made) throw new Error('a settings group made no row');
  return made;
}

function addFilter(host: RowHost, group: SettingGroup, def: SettingDefinitionGroup, rows: [Row, Setting][]): void {
  const { search } = def;
  if (!search) return;
  const key = def.heading ?? '';
  const apply = (): void => {
    const query = host.filters.get(key) ?? '';
    for (const [row, setting] of rows) {
      const always = isPage(row) || !holds(row.searchable, true) || query === '';
      setting.settingEl.toggleClass('is-filtered', !always && !search.match(row, query));
    }
  };
  group.addSearch((input) => {
    input.setPlaceholder(search.placeholder ?? 'Search...').setValue(host.filters.get(key) ?? '').onChange((query) => {
      host.filters.set(key, query);
      apply();
    });
  });
  apply();
}

function addListParts(group: SettingGroup, list: SettingDefinitionList, rows: Setting[]): void {
  group.addClass('mod-list');
  if (rows.length === 0 && list.emptyState !== undefined) {
    group.listEl.createDiv({ cls: 'setting-list-empty', text: list.emptyState });
  }
  if (list.onReorder) makeSortable(group.listEl, rows, list.onReorder);
  if (list.onDelete) makeDeletable(group.listEl, rows, list.onDelete);
  const { addItem } = list;
  if (!addItem) return;
  if (!Platform.isMobile) {
    group.addExtraButton((button) => {
      button.setIcon('plus').setTooltip(addItem.name).onClick(() => { addItem.action(button.extraSettingsEl); });
    });
    return;
  }
  const addEl = group.groupEl.createDiv({ cls: 'setting-list-add', text: `+ ${addItem.name}`, attr: { role: 'button', tabindex: 0 } });
  addEl.addEventListener('click', () => { addItem.action(addEl); });
}

/** Draws a group or a list with its rows. */
export function drawGroup(host: RowHost, containerEl: HTMLElement, def: SettingDefinitionGroup): void {
  const group = new SettingGroup(containerEl);
  if (def.heading !== undefined) group.setHeading(def.heading);
  if (def.cls) group.addClass(...def.cls.split(/\s+/));
  host.onRefresh(() => { group.groupEl.toggle(holds(def.visible, true)); });
  const rows = (def.items ?? []).map((row): [Row, Setting] => [row, drawRow(host, group, row)]);
  addFilter(host, group, def, rows);
  for (const decorate of def.extraButtons ?? []) group.addExtraButton(decorate);
  if (def.type === 'list') addListParts(group, def as SettingDefinitionList, rows.map(([, setting]) => setting));
}
