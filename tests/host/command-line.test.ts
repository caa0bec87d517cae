// @vitest-environment happy-dom
import type { PluginManifest } from 'obsidian';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App, Plugin } from './obsidian';

const manifest: PluginManifest = { id: 'probe', name: 'Probe', version: '1.0.0', minAppVersion: '1.13.0', description: '', author: '' };
let app: App;

beforeEach(() => {
  app = new App({ files: {} });
});

afterEach(async () => {
  await app.quit();
});

class ProbePlugin extends Plugin {
  override onload(): void {
    this.registerCliHandler('probe', 'says what it was given', { name: { value: '<name>', description: 'whom', required: true }, json: { description: 'as JSON' } }, (params) => JSON.stringify(params));
    this.registerCliHandler('probe:later', 'takes its time', null, () => Promise.resolve('later'));
  }
}

test('a command is given its values by name, and `true` for a flag that stands alone', async () => {
  await app.plugins.enablePlugin(ProbePlugin, manifest);
  expect(JSON.parse(await app.commandLine.run('probe', 'name=Ana Ruiz', 'json', String.raw`line=a=b\nc`))).toEqual({ name: 'Ana Ruiz', json: 'true', line: 'a=b\nc' });
  expect(await app.commandLine.run('probe:later')).toBe('later');
});

test('a name is given once, and free again when its plugin is unloaded', async () => {
  const plugin = await app.plugins.enablePlugin(ProbePlugin, manifest);
  expect(() => { plugin.registerCliHandler('probe', 'again', null, () => ''); }).toThrow('registered already');
  await app.plugins.disablePlugin('probe');
  expect(app.commandLine.commands.size).toBe(0);
  await expect(app.commandLine.run('probe')).rejects.toThrow('no command');
  await app.plugins.enablePlugin(ProbePlugin, manifest);
  expect(app.commandLine.commands.size).toBe(2);
});
