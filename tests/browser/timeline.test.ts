import { expect, test } from 'vitest';
import { setStage } from './stage';

const { page, open, command, picture } = setStage();
const TIMELINE = '[data-type="kith-briefing"] .kith-timeline';
const marks = () => page().locator(`${TIMELINE} .kith-timeline-mark`);
const caretLine = (): Promise<string> => page().locator('.mod-root textarea.cm-content').evaluate((el) => {
  if (!(el instanceof HTMLTextAreaElement)) throw new Error('the editor is no textarea');
  return el.value.split('\n')[el.value.slice(0, el.selectionStart).split('\n').length - 1] ?? '';
});

async function brief(name: string): Promise<void> {
  await command('Brief me on');
  await page().locator('.prompt input').fill(name);
  await page().keyboard.press('Enter');
  await marks().first().waitFor();
}

test('a briefing shows two years in lanes, and a mark opens its line', async () => {
  await open();
  await brief('Ana Ruiz');
  expect(await page().locator('#kith-timeline-title').textContent()).toMatch(/^The last two years: \d+ .* and \d+ .*; due /);
  const label = await marks().first().getAttribute('aria-label');
  expect(label).toMatch(/^\d+ \w{3}(?: \d{4})? · /);
  const names = await page().locator('.kith-timeline-axis > div').evaluateAll((els) => els.map((el) => el.getBoundingClientRect()));
  const over = names.filter(({ right }, index) => index + 1 < names.length && names[index + 1]!.left < right);
  expect(over, 'names of months and years that stand over one another').toEqual([]);
  await page().locator('.kith-timeline').scrollIntoViewIfNeeded();
  await picture('timeline-light');
  await marks().first().click();
  await page().locator('.mod-root textarea.cm-content').waitFor();
  expect(await caretLine()).toMatch(/^- \[?\[?20/);
});

test('it is one stop of the Tab key, walked by arrows, and Enter opens', async () => {
  await open();
  await brief('Ana Ruiz');
  expect(await page().locator(`${TIMELINE} [tabindex="0"]`).count()).toBe(1);
  await page().locator(`${TIMELINE} [tabindex="0"]`).focus();
  const focused = (): Promise<string | null | undefined> => page().evaluate(() => document.activeElement?.getAttribute('data-key'));
  const first = await focused();
  await page().keyboard.press('ArrowDown');
  const below = await focused();
  expect(below).not.toBe(first);
  await page().keyboard.press('ArrowUp');
  await page().keyboard.press('Home');
  await page().keyboard.press('End');
  expect(await focused()).toBe(first);
  await page().evaluate(async () => {
    const file = window.hostApp?.vault.getFileByPath('People/Ana Ruiz.md');
    if (file) await window.hostApp?.vault.process(file, (text) => `${text}\n- 2026-11-22 call: the train from Porto\n`);
  });
  await page().locator(`${TIMELINE} [aria-label^="22 Nov"]`).waitFor({ state: 'attached' });
  expect(await focused()).toBe(first);
  await page().keyboard.press('Enter');
  await page().locator('.mod-root textarea.cm-content').waitFor();
});

test('it is seen in the dark', async () => {
  await open({ dark: true });
  await brief('Ana Ruiz');
  await page().locator('.kith-timeline').scrollIntoViewIfNeeded();
  await picture('timeline-dark');
});

test('a finger beside a mark means the mark, on a phone', async () => {
  await open({ phone: true });
  await page().evaluate(() => window.hostApp?.commands.executeCommandById('kith:brief-me-on'));
  await page().locator('.prompt input').fill('Ana Ruiz');
  await page().keyboard.press('Enter');
  await marks().first().waitFor();
  await page().locator('.kith-timeline').scrollIntoViewIfNeeded();
  const track = (await page().locator(`${TIMELINE} .kith-timeline-track`).first().boundingBox())!;
  expect(track.height).toBeGreaterThanOrEqual(44);
  await picture('timeline-phone');
  const mark = (await page().locator(`${TIMELINE} .kith-timeline-track`).first().locator('.kith-timeline-mark').last().boundingBox())!;
  await page().touchscreen.tap(mark.x + mark.width + 9, track.y + 3);
  await page().locator('textarea.cm-content').first().waitFor();
  await expect.poll(caretLine).toMatch(/^- \[?\[?20/);
});
