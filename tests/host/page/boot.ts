import type { CachedMetadata, PluginManifest } from 'obsidian';
import * as obsidian from '../obsidian';
import { App } from '../app';
import { FileExplorerView } from '../file-explorer';
import type { Device } from '../platform';
import { setLanguage } from '../version';

/** What the page is told: the vault, the built plugin, and how the app looks. */
export interface BootOptions {
  files: Record<string, string>;
  /** What an app that was open before knew of texts, text by text. */
  known?: [text: string, cache: CachedMetadata][];
  /** The built plugin, a CommonJS bundle; none: an app without a plugin. */
  mainJs?: string;
  manifest?: PluginManifest;
  styles?: string;
  /** The plugin's saved data, as `data.json` would hold it. */
  data?: unknown;
  dark?: boolean;
  phone?: boolean;
  device?: Device;
  language?: string;
  /** The civil day the page lives in: the clock starts at its noon. */
  today?: string;
  /** False: the core plugin Bases is switched off. */
  bases?: boolean;
  /** A note to open at the start. */
  open?: string;
}

declare global {
  interface Window {
    bootKith: (options: BootOptions) => Promise<App>;
    /** The app of the page, for browser tests. */
    hostApp?: App;
    /** What a plugin's bundle is handed: `require`, `module`. */
    hostBundle?: { require: (name: string) => unknown; module: { exports: unknown } };
  }
}

/** Moves the page's clock so that it is noon of a day now. */
function liveOn(today: string): void {
  const RealDate = Date;
  const ahead = new RealDate(`${today}T12:00:00`).getTime() - RealDate.now();
  const now = (): number => RealDate.now() + ahead;
  window.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], self) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, self === window.Date ? target : self) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}

/** Runs a CommonJS bundle as the app does: its `require` knows `obsidian`, and nothing of Node. */
function runBundle(mainJs: string): unknown {
  const bundle = {
    require: (name: string): unknown => {
      if (name === 'obsidian') return obsidian;
      if (name.startsWith('@codemirror/') || name.startsWith('@lezer/')) return {};
      throw new Error(`the plugin asks for "${name}", which the app does not give on a phone`);
    },
    module: { exports: {} },
  };
  window.hostBundle = bundle;
  const script = document.createElement('script');
  script.textContent = `(function (require, module) { var exports = module.exports;\n${mainJs}\n})(window.hostBundle.require, window.hostBundle.module);`;
  document.head.appendChild(script);
  const { exports } = bundle.module;
  return typeof exports === 'object' && exports !== null && 'default' in exports ? exports.default : exports;
}

async function loadPlugin(app: App, options: BootOptions): Promise<void> {
  const { mainJs, manifest, styles, data } = options;
  if (mainJs === undefined || !manifest) return;
  if (styles) document.head.createEl('style', { text: styles, attr: { 'data-plugin': manifest.id } });
  if (data !== undefined) await app.plugins.writeData(manifest.id, data);
  const Class = runBundle(mainJs);
  if (typeof Class !== 'function') throw new Error('the bundle exports no plugin class');
  await app.plugins.enablePlugin(Class as Parameters<typeof app.plugins.enablePlugin>[0], manifest, data === undefined);
}

/** Builds the app around a vault, with the plugin loaded, and says when all is ready. */
async function boot(options: BootOptions): Promise<App> {
  await window.hostApp?.quit();
  if (options.today) liveOn(options.today);
  setLanguage(options.language ?? 'en');
  const device = options.device ?? (options.phone ? 'phone' : 'desktop');
  const app = new App({ files: options.files, cache: { known: new Map(options.known) }, dark: options.dark ?? false, device, bases: options.bases ?? true });
  window.hostApp = app;
  app.viewRegistry.registerView('file-explorer', (leaf) => new FileExplorerView(leaf));
  await app.workspace.ensureSideLeaf('file-explorer', 'left', { reveal: false });
  await loadPlugin(app, options);
  app.start();
  const first = options.open ?? app.vault.getMarkdownFiles()[0]?.path;
  if (first) await app.workspace.openLinkText(first, '', false, { active: true });
  document.body.setAttr('data-ready', 'true');
  return app;
}

window.bootKith = boot;
