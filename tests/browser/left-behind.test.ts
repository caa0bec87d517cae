// Switched off and on, with its views open and in use, Kith leaves nothing behind.
import { expect, test } from 'vitest';
import { watchLeft, type Left } from '../left-behind';
import { setStage } from './stage';

const { page, open } = setStage();
/** Fifty in the long run; the stand-in's own test, which needs no browser, always does fifty. */
const TIMES = process.env['KITH_RUNS'] === undefined ? 12 : 50;

/** What the app itself still knows of a plugin. */
interface Known {
  readonly left: Left;
  readonly events: number;
  readonly commands: number;
  readonly views: readonly string[];
  readonly others: readonly number[];
}

const known = (): Promise<Known> => page().evaluate(() => {
  const app = window.hostApp!;
  const { countLeft } = window as unknown as { countLeft: () => Left };
  return {
    left: countLeft(),
    events: [app.vault, app.metadataCache, app.workspace].reduce((sum, events) => sum + events.listenerCount(), 0),
    commands: Object.keys(app.commands.commands).length,
    views: ['kith-due', 'kith-audit', 'kith-calendar', 'kith-orbit', 'kith-sitting', 'kith-briefing', 'kith-find'].filter((type) => app.viewRegistry.has(type)),
    others: [app.protocolHandlers.size, app.commandLine.commands.size, Object.keys(app.plugins.hoverLinkSources).length, app.setting.settingTabs.length, app.workspace.editorSuggest.suggests.length, Object.keys(app.plugins.plugins).length],
  };
});

const off = async (): Promise<void> => {
  await page().evaluate(async () => {
    const { plugins } = window.hostApp!;
    Object.assign(window, { kithClass: plugins.plugins['kith']!.constructor, kithManifest: plugins.plugins['kith']!.manifest });
    await plugins.disablePlugin('kith');
  });
  await page().waitForTimeout(150);
};

/** On, every view opened and looked at, a line begun and left, the settings opened. */
const onAndUsed = async (): Promise<void> => {
  await page().evaluate(async () => {
    const app = window.hostApp!;
    const { kithClass, kithManifest } = window as unknown as { kithClass: never; kithManifest: never };
    if (!app.plugins.plugins['kith']) await app.plugins.enablePlugin(kithClass, kithManifest);
    const turn = (ms = 0): Promise<void> => new Promise((resume) => { setTimeout(resume, ms); });
    for (const id of ['open-due-pane', 'open-audit-pane', 'open-calendar', 'open-orbit', 'open-briefing-pane', 'start-audit', 'find-people']) {
      app.commands.executeCommandById(`kith:${id}`);
      await turn(10);
    }
    for (const id of ['show-who-is-due', 'new-person', 'log-interaction', 'export-people', 'import-people', 'show-who-is-in']) {
      app.commands.executeCommandById(`kith:${id}`);
      await turn(10);
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      document.querySelectorAll('.modal-container .modal-close-button').forEach((el) => { (el as HTMLElement).click(); });
      await turn(10);
    }
    app.setting.open();
    app.setting.openTabById('kith');
    await turn(10);
    app.setting.close();
    for (const id of ['open-orbit', 'open-due-pane']) app.commands.executeCommandById(`kith:${id}`); // what is in front when it is switched off
    await turn(80);
  });
};

test(`nothing stays of a plugin that is switched off, the first time and the ${TIMES}th`, { timeout: 300_000 }, async () => {
  await open({ watch: watchLeft });
  const session = await page().context().newCDPSession(page());
  const living = async (): Promise<{ readonly nodes: number; readonly jsEventListeners: number }> => {
    await session.send('HeapProfiler.collectGarbage');
    return session.send('Memory.getDOMCounters');
  };
  await onAndUsed();
  const used = await known();
  expect(used.views.length).toBe(7);
  expect(used.left.kith).toBeGreaterThan(30);
  await off();
  await expect.poll(async () => (await known()).left.timers).toBe(0); // the app keeps its layout a while later
  const first = await known();
  expect([first.views, first.left.kith, first.others[0]]).toEqual([[], 0, 0]);
  let early = { nodes: 0, jsEventListeners: 0 };
  for (let time = 2; time <= TIMES; time++) {
    await onAndUsed();
    await off();
    if (time === 4) early = await living();
  }
  await expect.poll(known).toEqual(first);
  const late = await living();
  // What the window itself still holds, by the browser's own count: all the times since left nothing more.
  expect([late.nodes - early.nodes, late.jsEventListeners - early.jsEventListeners].map((more) => Math.max(0, more))).toEqual([0, 0]);
});

test('a plugin that was never on is missed by nothing: no listener, timer, style or element is its own', async () => {
  await open({ watch: watchLeft });
  await off();
  await expect.poll(async () => (await known()).left.timers).toBe(0);
  const after = await known();
  await page().close();
  await open({ watch: watchLeft, mainJs: undefined });
  await expect.poll(async () => (await known()).left.timers).toBe(0);
  const never = await known();
  expect({ ...after, left: { ...after.left, styles: never.left.styles, elements: never.left.elements } }).toEqual(never);
});
