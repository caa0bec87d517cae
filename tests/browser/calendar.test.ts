import { expect, test } from 'vitest';
import { setStage } from './stage';

const { page, open, command, picture } = setStage();
const CALENDAR = '[data-type="kith-calendar"]';
const square = (day: string) => page().locator(`${CALENDAR} [role=gridcell][aria-label^="${day} ·"]`);

async function openCalendar(): Promise<void> {
  await command('Open the calendar of contact');
  await page().locator(`${CALENDAR} [data-shade="1"]`).first().waitFor();
}

test('a year of contact: a day is chosen, its lines are read, and a line leads to its note', async () => {
  await open();
  await openCalendar();
  expect(await page().locator(`${CALENDAR} [role=gridcell]`).count()).toBe(365);
  await picture('calendar-light');
  await square('12 Nov 2026').click();
  await page().locator(`${CALENDAR} .kith-calendar-line`).first().waitFor();
  expect(await page().locator(`${CALENDAR} .kith-calendar-line`).allTextContents()).toContainEqual(expect.stringContaining('salt or no salt in a gas kiln'));
  await picture('calendar-day');
  await page().locator(`${CALENDAR} .kith-calendar-line`, { hasText: 'salt or no salt' }).click();
  await page().locator('.mod-root textarea.cm-content').first().waitFor();
});

test('it is walked by arrows: down a day, right a week', async () => {
  await open();
  await openCalendar();
  await square('23 Nov 2026').focus();
  await page().keyboard.press('ArrowLeft');
  await page().keyboard.press('ArrowUp');
  expect(await page().evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^15 Nov 2026/);
  await page().keyboard.press('Enter');
  await page().locator(`${CALENDAR} .kith-calendar-chosen`).waitFor();
  expect(await page().evaluate(() => document.activeElement?.getAttribute('aria-selected'))).toBe('true');
});

test('the filter narrows it to some people, and the years before are one click away', async () => {
  await open({ dark: true });
  await openCalendar();
  const title = (): Promise<string | null> => page().locator('#kith-calendar-title').textContent();
  const before = await title();
  await page().locator(`${CALENDAR} input`).fill('Talia');
  await expect.poll(title).toMatch(/^\d+ contacts with 1 person in 2026$/);
  expect(await title()).not.toBe(before);
  await page().getByLabel('The year before').click();
  expect(await title()).toMatch(/in 2025$/);
  await picture('calendar-dark');
});

test('it is seen on a phone', async () => {
  await open({ phone: true });
  await page().evaluate(() => window.hostApp?.commands.executeCommandById('kith:open-calendar'));
  await page().locator(`${CALENDAR} [data-shade="1"]`).first().waitFor();
  await expect.poll(() => square('23 Nov 2026').evaluate((el) => {
    const { top, bottom, height } = el.getBoundingClientRect();
    return top > 0 && bottom < window.innerHeight && height >= 44;
  })).toBe(true);
  await picture('calendar-phone');
});
