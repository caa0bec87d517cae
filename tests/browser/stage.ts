// The built plugin over the sample vault, in a real browser, on the sample's day.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { builtPlugin, readVault, servePage } from '../../scripts/host-page';
import type { BootOptions } from '../host/page/boot';
import { launchBrowser } from './chromium';
import { isRead } from './is-read';

const PICTURES = join('artefacts', 'kith');

interface Clock {
  /** A moment the page's clock starts at, to be moved by the test. */
  readonly clock?: string;
  /** Runs in the page before anything else does. */
  readonly watch?: () => void;
}

/** A page with the app in it, and what a test does there. */
export interface Stage {
  readonly page: () => Page;
  /** Opens the app anew; the sample vault and its day unless said otherwise, and not for the first time: `data: undefined` is. Done when the vault is read. */
  readonly open: (options?: Partial<BootOptions> & Clock) => Promise<void>;
  /** Runs a command by its name, from the keyboard, as a user does. */
  readonly command: (name: string) => Promise<void>;
  /** What went wrong in the page so far, taken off the record. */
  readonly takeProblems: () => string[];
  /** Keeps a screenshot. */
  readonly picture: (name: string) => Promise<void>;
}

/**
 * Sets the stage for a file of tests. A message in the page's console of errors fails the test it stands in, and so does whatever the page
 * asks of anybody but its own server, and a text that would become code: the page's policy forbids both, and its breach is an error.
 */
export function setStage(): Stage {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePage>>;
  let page: Page;
  let sample: Partial<BootOptions>;
  const problems: string[] = [];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    [browser, server] = await Promise.all([launchBrowser(), servePage({ plugin: null })]);
    const plugin = await builtPlugin();
    if (!plugin) throw new Error('there is no main.js: run npm run build first');
    sample = { files: await readVault('tests/vault'), ...plugin } as Partial<BootOptions>;
  }, 900_000);
  afterEach(async () => {
    await page.close();
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return {
    page: () => page,
    async open({ clock, watch, ...options } = {}) {
      const viewport = options.phone ? { width: 390, height: 844 } : { width: 1280, height: 800 };
      page = await browser.newPage({ viewport, hasTouch: options.phone ?? false });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => { if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) problems.push(`asked ${request.url()}`); });
      page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
      if (watch) await page.addInitScript(watch);
      if (clock) await page.clock.install({ time: clock });
      await page.goto(`${server.url}?auto=0`);
      await page.evaluate(async (all) => { await window.bootKith(all); },
        { ...(clock ? {} : { today: '2026-11-23' }), open: 'Start here.md', data: {}, ...sample, ...options } as BootOptions);
      await page.waitForFunction(isRead);
    },
    async command(name) {
      await page.keyboard.press('Control+p');
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    },
    takeProblems: () => problems.splice(0),
    async picture(name) {
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
  };
}
