// @vitest-environment happy-dom
// The built plugin in the stand-in, switched off and on fifty times: nothing of it stays, in the app or in the window.
import { expect, test } from 'vitest';
import type { KithApi } from '../../src/core/api';
import { App } from '../host/app';
import { MarkdownPreviewRenderer } from '../host/markdown-renderer';
import { watchLeft, type Left } from '../left-behind';
import { builtClass, MANIFEST } from './built';

const VIEWS = ['kith-due', 'kith-audit', 'kith-calendar', 'kith-orbit', 'kith-sitting', 'kith-briefing', 'kith-find'];
const FILES = Object.fromEntries(Array.from({ length: 20 }, (_, index): [string, string] => [`People/P${index}.md`, `---\ncircle: close\n---\n- 2026-0${index % 9 + 1}-03 call\n- [ ] write to them\n`]));

const turn = (ms = 0): Promise<void> => new Promise((resume) => { setTimeout(resume, ms); });

/** All that is known of a plugin: in the app, and what is counted in the window but for the turn that waits to be told. */
function known(app: App): unknown {
  const { listeners, kith, styles } = (window as unknown as { countLeft: () => Left }).countLeft();
  return {
    listeners, kith, styles,
    events: [app.vault, app.metadataCache, app.workspace].map((events) => events.listenerCount()),
    commands: Object.keys(app.commands.commands), views: VIEWS.filter((type) => app.viewRegistry.has(type)), plugins: Object.keys(app.plugins.plugins),
    others: [app.protocolHandlers.size, app.commandLine.commands.size, Object.keys(app.plugins.hoverLinkSources).length, app.setting.settingTabs.length, app.workspace.editorSuggest.suggests.length, MarkdownPreviewRenderer.processors.length],
  };
}

test('a plugin switched off and on fifty times leaves the app and the window as if it had never been', { timeout: 120_000 }, async () => {
  watchLeft();
  const app = new App({ files: FILES });
  app.start();
  await turn(20);
  const never = known(app);
  const notes = async (): Promise<string[]> => Promise.all(Object.keys(FILES).map((path) => app.vault.adapter.read(path)));
  const Class = builtClass();
  for (let time = 1; time <= 50; time++) {
    await app.plugins.enablePlugin(Class, MANIFEST);
    expect(VIEWS.filter((type) => app.viewRegistry.has(type))).toEqual(VIEWS);
    for (const id of ['open-due-pane', 'open-audit-pane', 'open-calendar', 'open-briefing-pane']) app.commands.executeCommandById(`kith:${id}`);
    const { api } = app.plugins.plugins['kith'] as unknown as { api: KithApi };
    api.onChange(() => { throw new Error('nobody is to be told'); });
    void api.audit().catch(() => null);
    await turn(5);
    if (time === 1) expect(known(app)).not.toEqual(never);
    await app.plugins.disablePlugin('kith');
    await turn(5);
    expect(known(app), `time ${time}`).toEqual(never);
  }
  expect(await notes()).toEqual(Object.values(FILES));
  expect(await app.vault.adapter.exists('.obsidian/plugins/kith')).toBe(false);
  await app.quit();
});
