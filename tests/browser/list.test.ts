import { expect, test } from 'vitest';
import { setStage } from './stage';

const { page, open, command, picture } = setStage();
const DUE = '[data-type="kith-due"]';

/** Ten thousand people who all fell due. */
function crowd(size: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => {
    const name = `Person ${String(index + 1).padStart(5, '0')}`;
    return [`People/${name}.md`, `---\ncircle: friends\n---\n- 2026-0${1 + (index % 7)}-0${1 + (index % 9)} call: the news\n`];
  }));
}

test('of ten thousand rows only those in sight exist, and the last is one key away', async () => {
  await open({ files: crowd(10_000), open: 'People/Person 00001.md' });
  await command('Open the due pane');
  const more = page().locator(`${DUE} .kith-more`);
  await more.waitFor({ timeout: 60_000 });
  await page().locator(`${DUE} .kith-progress:empty`).waitFor({ state: 'attached', timeout: 60_000 });
  await more.click();
  const rows = page().locator(`${DUE} [role=treeitem]`);
  await expect.poll(() => rows.nth(8).textContent()).toContain('Person');
  expect(await rows.count()).toBeLessThan(60);
  await rows.first().focus();
  await page().keyboard.press('End');
  const focused = (): Promise<string | null | undefined> => page().evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toMatch(/Person/);
  expect(await page().evaluate(() => document.activeElement?.getAttribute('aria-posinset'))).toBe('10000');
  const box = await page().evaluate(() => {
    const { top, bottom } = document.activeElement!.getBoundingClientRect();
    return { top, bottom, height: window.innerHeight };
  });
  expect(box.top).toBeGreaterThan(0);
  expect(box.bottom).toBeLessThanOrEqual(box.height);
  expect(await rows.count()).toBeLessThan(60);
  await picture('list-end');
  await page().keyboard.press('Home');
  await expect.poll(focused).toMatch(/^Due/);
}, 180_000);

test('rows stand one below the other without a gap, whatever their height', async () => {
  await open();
  await command('Open the due pane');
  await page().locator(`${DUE} .kith-person`).first().waitFor();
  await page().locator(`${DUE} .kith-progress:empty`).waitFor({ state: 'attached' });
  const gaps = await page().locator(`${DUE} [role=treeitem]`).evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect())
    .map(({ bottom }, index, all) => Math.round(Math.abs((all[index + 1]?.top ?? bottom) - bottom))));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(1);
});
