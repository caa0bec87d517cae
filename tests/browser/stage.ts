// The built plugin over the sample vault, in a real browser, on the sample's day.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { builtPlugin, readVault, servePage } from '../../scripts/host-page';
import { readMetadata } from '../host/markdown-metadata';
import type { BootOptions } from '../host/page/boot';
import { launchBrowser } from './chromium';
import { isRead } from './is-read';

const PICTURES = join('artefacts', 'kith');
/** Pictures are for whoever looks at them: they take a twentieth of the time, and nothing is tested with them. */
const KEPT = process.env['KITH_PICTURES'] !== undefined;

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
  /** Keeps a screenshot, with `KITH_PICTURES=1`. */
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
  const problems: string[] = [];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    const plugin = await builtPlugin();
    if (!plugin) throw new Error('there is no main.js: run npm run build first');
    const files = await readVault('tests/vault');
    const known = Object.values(files).map((text) => [text, readMetadata(text)]);
    [browser, server] = await Promise.all([launchBrowser(), servePage({ boot: { files, known, ...plugin } })]);
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
      // The sample comes from the server: to hand it over takes longer than to begin with it.
      await page.evaluate(async (own) => { await window.bootKith({ ...await (await fetch('boot.json')).json() as BootOptions, ...own }); },
        { ...(clock ? {} : { today: '2026-11-23' }), open: 'Start here.md', data: {}, ...options });
      await page.waitForFunction(isRead);
    },
    async command(name) {
      await page.keyboard.press('Control+p');
      await page.keyboard.insertText(name);
      await page.keyboard.press('Enter');
    },
    takeProblems: () => problems.splice(0),
    async picture(name) {
      if (KEPT) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
  };
}
