import { expect, test } from 'vitest';
import { setStage } from './stage';

const { page, open, command, picture } = setStage();
const LOAD = '[data-type="kith-audit"] .kith-load-picture';

test('the audit shows twelve weeks against what the cadences ask for, and each circle', async () => {
  await open();
  await command('Open the audit pane');
  await page().locator(`${LOAD} .kith-week`).first().waitFor();
  await page().locator('[data-type="kith-audit"] .kith-progress:empty').waitFor({ state: 'attached' });
  const labels = await page().locator(`${LOAD} .kith-week`).evaluateAll((els) => els.map((el) => el.getAttribute('aria-label') ?? ''));
  expect(labels).toHaveLength(12);
  expect(labels.at(-1)).toMatch(/^week of 17 Nov · [\d.]+ touch(?:es)?, [\d.]+ asked for$/);
  expect(await page().locator('#kith-load-title').textContent()).toMatch(/^Touches a week over the last 12 weeks: (?:\d+, ){11}\d+\. Your cadences ask for [\d.]+\.$/);
  // The line of what is asked for strikes no number through.
  const struck = await page().locator(LOAD).evaluate((el) => {
    const { top } = el.querySelector('.kith-weeks-asked')!.getBoundingClientRect();
    return Array.from(el.querySelectorAll('.kith-week-number')).filter((number) => number.getBoundingClientRect().bottom > top + 1 && number.textContent !== '').length;
  });
  expect(struck).toBe(0);
  // A bar is as high as its share of the highest.
  const bars = await page().locator(`${LOAD} .kith-week`).evaluateAll((els) => els.map((el) => ({ made: Number(el.textContent) || 0, height: el.querySelector('.kith-week-bar')!.getBoundingClientRect().height })));
  const most = bars.reduce((best, bar) => (bar.made > best.made ? bar : best));
  for (const { made, height } of bars) expect(height).toBeCloseTo((most.height * made) / most.made, 0);
  expect(await page().locator(`${LOAD} .kith-loads-name`).allTextContents()).toEqual(expect.arrayContaining(['inner', 'clients']));
  await picture('load-light');
});

test.each([['dark', { dark: true }], ['french', { language: 'fr' }]] as const)('it is seen %s', async (name, options) => {
  await open(options);
  await page().evaluate(() => window.hostApp?.commands.executeCommandById('kith:open-audit-pane'));
  await page().locator(`${LOAD} .kith-week`).first().waitFor();
  await page().locator('[data-type="kith-audit"] .kith-progress:empty').waitFor({ state: 'attached' });
  await picture(`load-${name}`);
});

test('it is seen on a phone, its circles in their colours', async () => {
  await open({ phone: true, data: { circles: [{ name: 'inner', cadence: '2 weeks', color: 'red' }, { name: 'friends', cadence: '3 months', color: 'green' }, { name: 'clients', cadence: '1 month', color: 'blue' }] } });
  await page().evaluate(() => window.hostApp?.commands.executeCommandById('kith:open-audit-pane'));
  await page().locator('[data-type="kith-audit"] .kith-progress:empty').waitFor({ state: 'attached' });
  await page().locator(`${LOAD} .kith-color-green .kith-loads-bar`).first().waitFor({ state: 'attached' });
  const [own, theme] = await page().locator(`${LOAD} .kith-color-green .kith-loads-bar`).evaluate((el) => {
    const probeEl = document.body.createDiv();
    probeEl.setCssProps({ 'background-color': 'var(--color-green)' });
    return [getComputedStyle(el).backgroundColor, getComputedStyle(probeEl).backgroundColor];
  });
  expect(own).toBe(theme);
  await picture('load-phone');
});
