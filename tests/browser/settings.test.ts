import { expect, test } from 'vitest';
import { setStage } from './stage';

const { page, open, command, picture } = setStage();
const names = (): Promise<string[]> => page().getByLabel('Name of the circle').evaluateAll((els) => els.map((el) => (el as HTMLInputElement).value));
const desc = (name: string): Promise<string | null> => page().locator('.setting-item', { has: page().locator('.setting-item-name', { hasText: new RegExp(`^${name}$`) }) }).locator('.setting-item-description').textContent();
const saved = async (): Promise<Record<string, unknown>> => JSON.parse(await page().evaluate(() => window.hostApp!.vault.adapter.read('.obsidian/plugins/kith/data.json'))) as Record<string, unknown>;

async function openSettings(): Promise<void> {
  await page().locator('.kith-count').filter({ hasText: /due of|sur 43/ }).waitFor();
  await page().evaluate(() => {
    window.hostApp?.setting.open();
    window.hostApp?.setting.openTabById('kith');
  });
  await page().locator('.kith-circle').first().waitFor();
}

test('each row says what it comes to in this vault, and says it anew when it is changed', async () => {
  await open();
  await command('Open the due pane');
  await openSettings();
  expect(await desc('In this vault')).toBe('43 people in 119 notes. 549 lines counted, 5 not: the audit says why. The command “Find people in this vault” looks for more.');
  expect(await desc('Tags')).toMatch(/ Now: \d+ notes?(?:, such as .+)?\.$/);
  expect(await desc('First people shown')).toMatch(/ Today: 5 of 11\.$/);
  expect(await desc('Heading')).toMatch(/ Today: “- 2026-11-23 call: caught up on the move” below “## Interactions”\.$/);
  await picture('settings-light');
  const size = page().locator('.setting-item', { hasText: 'First people shown' }).locator('input');
  await size.fill('8');
  await size.press('Enter');
  await expect.poll(() => desc('First people shown')).toMatch(/ Today: 8 of 11\.$/);
  expect(await size.evaluate((el) => el === document.activeElement)).toBe(true);
  const folders = page().locator('.setting-item', { hasText: 'People folders' }).locator('input');
  await folders.fill('Books');
  await expect.poll(() => desc('People folders')).toMatch(/ Now: 6 notes, such as /);
  await folders.fill('');
});

test('circles have an order by button, a colour of the theme, a size and a cadence', async () => {
  await open();
  await command('Open the due pane');
  await openSettings();
  const before = await names();
  await page().getByLabel('Move down: inner').focus();
  await page().keyboard.press('Enter');
  await expect.poll(names).toEqual([before[1], before[0], ...before.slice(2)]);
  expect(await page().evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move down: inner');
  await page().getByLabel('Move up: inner').click();
  await expect.poll(names).toEqual(before);
  expect(await page().getByLabel('Move up: inner').isDisabled()).toBe(true);
  await page().getByLabel('Colour of the circle').first().selectOption('red');
  await page().locator('.kith-circle.kith-color-red').waitFor();
  await expect.poll(saved).toMatchObject({ circles: [{ name: 'inner', cadence: '2 weeks', color: 'red' }, {}, {}, {}, {}, {}, {}, {}] });
  const box = page().getByLabel('How many people it is meant for; empty for any number').first();
  await box.fill('5');
  await box.press('Tab');
  await expect.poll(() => page().locator('.kith-circle .setting-item-description').first().textContent()).toMatch(/^\d+ of 5 people · in touch today, due again 7 Dec 2026$/);
  await page().locator('.kith-circle').first().scrollIntoViewIfNeeded();
  await picture('settings-circles-light');
});

test('a ready-made table asks first, says whom it leaves out, and is taken whole or in part', async () => {
  await open({ dark: true });
  await command('Open the due pane');
  await openSettings();
  const before = await names();
  await page().getByText('Ready-made circles').click();
  await page().getByText('Dunbar’s layers').click();
  await page().locator('.kith-preset').waitFor();
  expect(await page().locator('.kith-preset p').textContent()).toMatch(/^Not in the new table: .*inner \(1 person\)/);
  await picture('settings-preset-dark');
  await page().getByRole('button', { name: 'Leave them' }).click();
  expect(await saved()).not.toHaveProperty('circles');
  await page().getByText('Clients, connectors, colleagues', { exact: true }).click();
  await page().getByRole('button', { name: 'Add what is missing' }).click();
  await page().getByText('Dunbar’s layers').click();
  await page().getByRole('button', { name: 'Replace my circles' }).click();
  await page().locator('.setting-page-back').click();
  await expect.poll(names).toEqual(['closest', 'close', 'friends', 'acquaintances']);
  expect(before).toHaveLength(8);
  expect(await saved()).toMatchObject({ circles: [{ name: 'closest', cadence: '1 week', size: 5, color: 'red' }, { name: 'close', size: 10 }, { name: 'friends', size: 35 }, { name: 'acquaintances', size: 100 }] });
  await page().keyboard.press('Escape');
  await command('Open the orbit');
  await page().locator('.kith-orbit-ring.kith-color-orange').waitFor({ state: 'attached' });
  await picture('orbit-colors-dark');
});

test('it is seen in French, and on a phone', async () => {
  await open({ language: 'fr', phone: true });
  await page().evaluate(() => window.hostApp?.commands.executeCommandById('kith:open-due-pane'));
  await openSettings();
  await page().locator('.kith-circle').nth(1).scrollIntoViewIfNeeded();
  await picture('settings-french-phone');
});
