import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { servePage } from '../../scripts/host-page';
import type { BootOptions } from '../host/page/boot';
import { launchBrowser } from './chromium';
import { probePlugin } from './probe-plugin';

const PICTURES = join('artefacts', 'host');
const manifest = { id: 'probe', name: 'Probe', version: '1.0.0', minAppVersion: '1.13.0', description: '', author: '' };
const files = {
  'People/Ana.md': '---\ntype: person\ncircle: close\n---\n\n## Interactions\n- 2026-11-03 call: caught up on the move\n- 2026-10-22 ← email: replied\n',
  'People/Sam.md': '---\ntype: person\n---\n',
  'People/Talia.md': '# Talia\n',
  'Daily/2026-11-22.md': '- coffee with [[Ana]]\n',
};

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [browser, server] = await Promise.all([launchBrowser(), servePage({ plugin: null })]);
}, 900_000);

afterEach(async () => {
  await page.close();
  expect(problems.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(options: Partial<BootOptions> = {}): Promise<void> {
  const viewport = options.phone ? { width: 390, height: 844 } : { width: 1280, height: 800 };
  page = await browser.newPage({ viewport, hasTouch: options.phone ?? false });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
  await page.goto(`${server.url}?auto=0`);
  await page.evaluate(async (all) => { await window.bootKith(all); }, { files, mainJs: probePlugin, manifest, today: '2026-11-23', ...options } as BootOptions);
}

async function picture(name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

async function command(name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

test('the command palette opens the view by keyboard', async () => {
  await open();
  await page.keyboard.press('Control+p');
  await page.keyboard.type('probe');
  await picture('palette');
  expect(await page.locator('.suggestion-item').allTextContents()).toContain('Probe: Log an interaction');
  await page.keyboard.press('Escape');
  await command('open the list');
  await page.locator('.mod-right-split .tree-item-inner').first().waitFor();
  await picture('light');
  expect(await page.locator('.status-bar').innerText()).toBe('3 due');
});

test('a dialog is filled by keyboard and Escape closes it', async () => {
  await open({ dark: true });
  await command('open the list');
  await command('log an');
  await page.keyboard.type('Ana');
  await picture('dark-modal');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator('.notice').innerText()).toBe('Hello Ana');
  await command('log an');
  await page.keyboard.press('Escape');
  expect(await page.locator('.modal').count()).toBe(0);
});

test('a suggester finds, moves and takes modifiers', async () => {
  await open();
  await command('pick');
  await page.keyboard.type('a');
  await page.keyboard.press('ArrowDown');
  await picture('suggest');
  const second = await page.locator('.suggestion-item.is-selected').innerText();
  await page.keyboard.press('Shift+Enter');
  expect(await page.locator('.notice').innerText()).toBe(`Open ${second}`);
});

test('a menu opens at the pointer and is used by keyboard', async () => {
  await open({ dark: true });
  await command('open the list');
  await page.locator('.mod-right-split .tree-item-self').first().click({ button: 'right' });
  await page.keyboard.press('ArrowDown');
  await picture('dark-menu');
  await page.keyboard.press('Enter');
  expect(await page.locator('.notice').innerText()).toBe('Logged Ana');
});

test('declared settings are drawn, searched, checked and saved', async () => {
  await open();
  await page.keyboard.press('Control+,');
  await picture('settings');
  const saved = async (): Promise<unknown> => page.evaluate(() => window.hostApp?.plugins.readData('probe'));
  const label = page.locator('.setting-item', { hasText: 'Label' }).locator('input');
  await label.fill('fox');
  expect(await page.locator('.setting-item-error').innerText()).toBe('No x, please.');
  await label.fill('cat');
  await expect.poll(saved).toMatchObject({ label: 'cat', bar: true });
  await page.locator('.setting-item', { hasText: 'Status bar' }).locator('input').focus();
  await page.keyboard.press('Space');
  await expect.poll(saved).toMatchObject({ bar: false });
  await expect.poll(() => label.isVisible()).toBe(false);
  expect(await page.locator('input[type=number]').isDisabled()).toBe(true);
  await page.locator('.mod-list .setting-item .extra-setting-button').nth(1).click();
  expect(await page.locator('.mod-list .setting-items .setting-item').count()).toBe(2);
  await page.locator('.vertical-tab-search input').fill('order');
  await page.keyboard.press('Tab');
  await page.locator('.setting-search-hit').click();
  await picture('settings-page');
  await page.locator('.dropdown').selectOption('b');
  await expect.poll(saved).toMatchObject({ order: 'b' });
  await page.locator('.setting-page-back').click();
  await page.locator('.setting-item', { hasText: 'Read everything' }).press('Enter');
  expect(await page.locator('.notice').innerText()).toBe('Read again');
});

test('a list row is dragged to another place', async () => {
  await open();
  await page.keyboard.press('Control+,');
  const rows = page.locator('.mod-list .setting-items .setting-item-name');
  await page.locator('.setting-drag-handle').first().dragTo(page.locator('.mod-list .setting-items .setting-item').nth(2));
  expect(await rows.allTextContents()).toEqual(['close', 'friends', 'inner']);
});

test('what is typed in a note, or put in by a command, reaches the vault', async () => {
  await open({ open: 'People/Ana.md' });
  await page.locator('textarea.cm-content').focus();
  await page.keyboard.press('Control+End');
  await command('insert');
  await page.keyboard.type('typed');
  const text = await page.evaluate(async () => {
    const app = window.hostApp;
    const view = app?.workspace.activeEditor;
    if (view && 'save' in view) await (view.save as () => Promise<void>)();
    return app?.vault.adapter.read('People/Ana.md');
  });
  expect(text).toContain('replied\n- new\ntyped');
});

test('the page lives on the day it is told', async () => {
  await open();
  const said = await page.evaluate(() => [new Date().toDateString(), new Date(0).getTime(), new Date() instanceof Date]);
  expect(said).toEqual(['Mon Nov 23 2026', 0, true]);
});

test('on a phone the side pane is a drawer over the note', async () => {
  await open({ phone: true, open: 'People/Ana.md' });
  await picture('phone');
  expect(await page.locator('textarea.cm-content').isVisible()).toBe(true);
  await command('open the list');
  await page.locator('.workspace-drawer.mod-right .tree-item-inner').first().waitFor();
  await picture('phone-drawer');
  expect((await page.locator('.workspace-drawer.mod-right').boundingBox())?.width).toBe(390);
  await command('log an');
  await picture('phone-modal');
  await page.keyboard.press('Escape');
  await page.locator('.mobile-navbar [aria-label=Settings]').click();
  await picture('phone-settings');
  expect(await page.locator('.setting-list-add').innerText()).toBe('+ Add circle');
});
