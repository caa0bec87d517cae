import { existsSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import type { PluginManifest } from 'obsidian';
import type { App } from '../host/app';
import * as obsidian from '../host/obsidian';

/** Kith's manifest. */
export const MANIFEST = JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest;

/** The class main.js gives. */
export function builtClass(): Parameters<App['plugins']['enablePlugin']>[0] {
  if (!existsSync('main.js')) throw new Error('there is no main.js: run npm run build first');
  const module = { exports: {} as { default?: unknown } };
  const run = new Script(`(function (require, module, exports) {${readFileSync('main.js', 'utf8')}\n})`, { filename: 'main.js' }).runInThisContext() as (...given: unknown[]) => void;
  run(() => obsidian, module, module.exports);
  return module.exports.default as Parameters<App['plugins']['enablePlugin']>[0];
}
