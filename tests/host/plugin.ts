import type { CliFlags, CliHandler, Command, HoverLinkSource, PluginManifest } from 'obsidian';
import type { App } from './app';
import type { BasesRegistration } from './bases-view';
import { Component } from './component';
import type { EditorSuggest } from './editor-suggest';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownPreviewRenderer, type PostProcessor, type PostProcessorContext } from './markdown-renderer';
import type { SettingTab } from './setting-tab';
import type { View } from './views';

/** What every plugin extends: whatever it adds goes when it is unloaded. */
export abstract class Plugin extends Component {
  settings?: unknown;

  constructor(public app: App, public manifest: PluginManifest) {
    super();
  }

  onUserEnable(): void {}

  onExternalSettingsChange?(): unknown;

  addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = this.app.shell.addRibbonIcon(icon, title, callback);
    this.register(() => { el.remove(); });
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.app.shell.addStatusBarItem(this.manifest.id);
    this.register(() => { el.remove(); });
    return el;
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => { this.app.commands.removeCommand(command.id); });
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(settingTab: SettingTab): void {
    this.app.setting.addSettingTab(settingTab);
    this.register(() => { this.app.setting.removeSettingTab(settingTab); });
  }

  registerView(type: string, viewCreator: (leaf: WorkspaceLeaf) => View): void {
    this.app.viewRegistry.registerView(type, viewCreator);
    this.register(() => { this.app.viewRegistry.unregisterView(type); });
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    const { hoverLinkSources } = this.app.plugins;
    hoverLinkSources[id] = info;
    this.register(() => { delete hoverLinkSources[id]; });
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => { this.app.viewRegistry.unregisterExtensions(extensions); });
  }

  registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
    MarkdownPreviewRenderer.registerPostProcessor(processor, sortOrder);
    this.register(() => { MarkdownPreviewRenderer.unregisterPostProcessor(processor); });
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: (source: string, el: HTMLElement, ctx: PostProcessorContext) => unknown,
    sortOrder?: number,
  ): PostProcessor {
    return this.registerMarkdownPostProcessor(MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler), sortOrder);
  }

  registerBasesView(viewId: string, registration: BasesRegistration): boolean {
    const { bases } = this.app;
    if (!bases.register(viewId, registration)) return false;
    this.register(() => { bases.unregister(viewId); });
    return true;
  }

  /** The stand-in's editor is no CodeMirror: extensions are accepted and do nothing. */
  registerEditorExtension(_extension: unknown): void {}

  registerObsidianProtocolHandler(action: string, handler: (params: Record<string, string>) => unknown): void {
    const { protocolHandlers } = this.app;
    protocolHandlers.set(action, handler);
    this.register(() => { protocolHandlers.delete(action); });
  }

  registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
    const { commandLine } = this.app;
    commandLine.register(command, description, flags, handler);
    this.register(() => { commandLine.unregister(command); });
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    const { editorSuggest } = this.app.workspace;
    editorSuggest.addSuggest(suggest);
    this.register(() => { editorSuggest.removeSuggest(suggest); });
  }

  async loadData(): Promise<unknown> {
    return this.app.plugins.readData(this.manifest.id);
  }

  async saveData(data: unknown): Promise<void> {
    await this.app.plugins.writeData(this.manifest.id, data);
  }
}
