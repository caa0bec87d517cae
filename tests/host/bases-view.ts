import type { BasesAllOptions, BasesConfigFile, BasesPropertyId } from 'obsidian';
import type { App } from './app';
import { BasesViewConfig } from './bases-config';
import { QueryController, type BasesQueryResult } from './bases-query';
import { Component } from './component';
import { parseYaml, stringifyYaml } from './frontmatter';
import { setIcon } from './icons';
import { Menu } from './menu';
import { TextFileView } from './text-view';

/** What a plugin registers: a kind of view for bases. */
export interface BasesRegistration {
  name: string;
  icon: string;
  factory: (controller: QueryController, containerEl: HTMLElement) => BasesView;
  options?: (config: BasesViewConfig) => BasesAllOptions[];
}

/** What a plugin's view of a base extends. The app gives it its data after it was made, and again at each change. */
export abstract class BasesView extends Component {
  abstract type: string;
  app: App;
  config!: BasesViewConfig;
  allProperties: BasesPropertyId[] = [];
  data!: BasesQueryResult;

  constructor(controller: QueryController) {
    super();
    this.app = controller.app;
  }

  abstract onDataUpdated(): void;

  async createFileForView(baseFileName = 'Untitled', frontmatterProcessor?: (frontmatter: unknown) => void): Promise<void> {
    const file = await this.app.vault.create(`${baseFileName}.md`, '');
    if (frontmatterProcessor) await this.app.fileManager.processFrontMatter(file, frontmatterProcessor);
  }
}

/** The core plugin: whether it is on, and what views others have given it. */
export class Bases {
  enabled = true;
  readonly registrations = new Map<string, BasesRegistration>();

  constructor(private readonly app: App) {
    app.viewRegistry.registerView('bases', (leaf) => new BasesFileView(leaf));
    app.viewRegistry.registerExtensions(['base'], 'bases');
  }

  register(type: string, registration: BasesRegistration): boolean {
    if (!this.enabled) return false;
    this.registrations.set(type, registration);
    this.redraw();
    return true;
  }

  unregister(type: string): void {
    this.registrations.delete(type);
    this.redraw();
  }

  private redraw(): void {
    for (const { view } of this.app.workspace.getLeavesOfType('bases')) if (view instanceof BasesFileView) view.setViewData(view.data, false);
  }
}

/** A base's file: a toolbar of its views and their options, and the view below it. */
export class BasesFileView extends TextFileView {
  private controller: QueryController | null = null;
  private shown: BasesView | null = null;
  private base: BasesConfigFile = {};
  private at = 0;

  getViewType(): string {
    return 'bases';
  }

  override onload(): void | Promise<void> {
    const { vault, metadataCache } = this.app;
    for (const name of ['create', 'delete', 'rename'] as const) this.registerEvent(vault.on(name, () => { this.find(); }));
    this.registerEvent(metadataCache.on('changed', () => { this.find(); }));
    return super.onload();
  }

  getViewData(): string {
    return this.data;
  }

  setViewData(data: string, clear: boolean): void {
    this.data = data;
    if (clear) this.at = 0;
    const base = parseYaml(data) as BasesConfigFile | null;
    this.base = base ?? {};
    this.draw();
  }

  clear(): void {
    this.controller?.unload();
    this.controller = null;
    this.shown = null;
    this.contentEl.empty();
  }

  private draw(): void {
    const views = this.base.views ?? [];
    const view = views[this.at];
    this.clear();
    const toolbarEl = this.contentEl.createDiv('bases-toolbar');
    views.forEach(({ name }, index) => {
      const el = toolbarEl.createEl('button', { cls: `clickable-icon bases-view-tab${index === this.at ? ' is-active' : ''}`, text: name });
      el.addEventListener('click', () => {
        this.at = index;
        this.draw();
      });
    });
    const registration = view && this.app.bases.registrations.get(view.type);
    const viewEl = this.contentEl.createDiv({ cls: 'bases-view', attr: { 'data-view-type': view?.type ?? '' } });
    if (!view || !registration) {
      viewEl.createDiv({ cls: 'bases-error', text: `Unknown view type: ${view?.type ?? ''}` });
      return;
    }
    const config = new BasesViewConfig(this.base, view, () => { this.keep(); });
    const configureEl = toolbarEl.createEl('button', { cls: 'clickable-icon bases-configure', attr: { 'aria-label': 'Configure view' } });
    setIcon(configureEl, 'settings-2');
    configureEl.addEventListener('click', (evt) => { optionsMenu(registration.options?.(config) ?? [], config).showAtMouseEvent(evt); });
    const controller = new QueryController(this.app);
    const shown = registration.factory(controller, viewEl);
    shown.config = config;
    this.controller = controller;
    this.shown = shown;
    controller.addChild(shown);
    controller.load();
    this.find();
  }

  /** Evaluates the base anew, and tells its view. */
  private find(): void {
    const { shown, controller } = this;
    if (!shown || !controller) return;
    shown.data = controller.run(this.base, shown.config);
    shown.allProperties = [...new Set(shown.data.data.flatMap(({ fields }) => Object.keys(fields)))].map((name): BasesPropertyId => `note.${name}`);
    shown.onDataUpdated();
  }

  private keep(): void {
    this.data = stringifyYaml(this.base);
    this.requestSave();
    this.find();
  }
}

/** The options of a view as a menu: enough to set each of those a test sets. */
function optionsMenu(options: readonly BasesAllOptions[], config: BasesViewConfig): Menu {
  const menu = new Menu();
  const add = (option: BasesAllOptions): void => {
    if (option.shouldHide?.()) return;
    if (option.type === 'group') {
      menu.addItem((item) => item.setTitle(option.displayName).setIsLabel(true));
      option.items.forEach(add);
    } else if (option.type === 'toggle') {
      const on = (config.get(option.key) ?? option.default ?? false) === true;
      menu.addItem((item) => item.setTitle(option.displayName).setChecked(on).onClick(() => { config.set(option.key, !on); }));
    } else if (option.type === 'dropdown') {
      const chosen = config.get(option.key) ?? option.default;
      for (const [value, name] of Object.entries(option.options)) {
        menu.addItem((item) => item.setTitle(`${option.displayName}: ${name}`).setChecked(value === chosen).onClick(() => { config.set(option.key, value); }));
      }
    } else throw new Error(`the stand-in's menu has no option of type ${option.type}`);
  };
  options.forEach(add);
  return menu;
}
