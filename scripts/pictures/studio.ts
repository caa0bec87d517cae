// A browser in which the same commit looks the same: one day, one moment, one size of a pixel, nothing that moves.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../tests/browser/chromium';
import { isRead } from '../../tests/browser/is-read';
import type { BootOptions } from '../../tests/host/page/boot';
import { builtPlugin, readVault, servePage } from '../host-page';

/** How the app looks in a picture. */
export interface Look {
  readonly dark: boolean;
  readonly phone: boolean;
  readonly language: 'en' | 'fr';
  /** Pixels of the window. */
  readonly width: number;
  readonly height: number;
}

/** The app in a page, and what is done there for a picture. */
export interface Sitter {
  readonly page: Page;
  readonly look: Look;
  /** Runs a command of Kith by its id, and waits for something to be there. */
  readonly run: (command: string, ready: string) => Promise<void>;
  /** Moves the clock on: it stands still otherwise, so that nothing hangs on how fast a machine is. */
  readonly later: (seconds: number) => Promise<void>;
  /** The window, or the part of it that an element takes, with whatever lies over it. */
  readonly shoot: (part?: string) => Promise<Buffer>;
}

/** Where pictures are taken. */
export interface Studio {
  readonly files: Readonly<Record<string, string>>;
  /** Opens the app over the sample vault, does something there, and closes it. */
  readonly sit: <T>(look: Look, options: Partial<BootOptions>, use: (sitter: Sitter) => Promise<T>) => Promise<T>;
  /** An HTML page of its own as a picture. */
  readonly compose: (html: string, width: number) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

const STILL = { animations: 'disabled', caret: 'hide', scale: 'css' } as const;
/** What changed is drawn with all that is around it: a corner drawn in two goes has another shade of grey. */
const WHOLE = ['--disable-partial-raster'];
const NOON = Date.parse('2026-11-23T12:00:00Z');

/** Opens the studio. The plugin has to be built. */
export async function openStudio(): Promise<Studio> {
  const plugin = await builtPlugin();
  if (!plugin) throw new Error('there is no main.js: run npm run build first');
  const [browser, server, files] = await Promise.all([launchBrowser(WHOLE), servePage({ plugin: null }), readVault('tests/vault')]);
  const sample = { files, ...plugin, open: 'Start here.md', data: {} };
  return {
    files,
    async sit(look, options, use) {
      const page = await openPage(browser, look.width, look.height, look.phone);
      try {
        // Who measures needs a clock that goes, and says the day.
        if (options.today === undefined) await page.clock.setFixedTime(NOON);
        await page.goto(`${server.url}?auto=0`);
        const { dark, phone, language } = look;
        await page.evaluate(async (all) => { await window.bootKith(all); }, { ...sample, dark, phone, language, ...options } as BootOptions);
        await page.waitForFunction(isRead);
        return await use(sitterIn(page, look));
      } finally {
        await page.context().close();
      }
    },
    async compose(html, width) {
      const page = await openPage(browser, width, 100, false);
      await page.setContent(html);
      const picture = await page.screenshot({ fullPage: true });
      await page.context().close();
      return picture;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(browser: Browser, width: number, height: number, hasTouch: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, hasTouch, deviceScaleFactor: 1, reducedMotion: 'reduce', timezoneId: 'UTC', locale: 'en-GB' });
  return context.newPage();
}

function sitterIn(page: Page, look: Look): Sitter {
  let now = NOON;
  return {
    page, look,
    async run(command, ready) {
      await page.evaluate((id) => window.hostApp?.commands.executeCommandById(`kith:${id}`), command);
      await page.locator(ready).first().waitFor();
      await settle(page);
    },
    async later(seconds) {
      now += seconds * 1000;
      await page.clock.setFixedTime(now);
    },
    async shoot(part) {
      // Nothing hovered over, and no tooltip, which comes when it likes.
      await page.mouse.move(0, 0);
      await page.addStyleTag({ content: '.tooltip { display: none }' });
      await settle(page);
      const clip = part === undefined ? null : await page.locator(part).last().boundingBox();
      return page.screenshot({ ...STILL, ...(clip ? { clip } : {}) });
    },
  };
}

/** Waits until nothing is being read and the page looks the same in two frames that follow each other. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => Array.from(document.querySelectorAll('.kith-progress')).every((el) => el.textContent === ''));
  let before = '';
  for (let tries = 0; tries < 20; tries++) {
    const seen = (await page.screenshot(STILL)).toString('base64');
    if (seen === before) return;
    before = seen;
    await page.waitForTimeout(120);
  }
  throw new Error('the page does not come to rest');
}
