// What a reader of the screen, a keyboard and weak eyes meet, checked by axe in every view of Kith's own.
import { expect, test } from 'vitest';
import { objectionsIn } from './objections';
import { setStage } from './stage';

const { page, open } = setStage();
const objections = (within: string): Promise<string[]> => objectionsIn(page(), within);
const run = (id: string): Promise<boolean | undefined> => page().evaluate((command) => window.hostApp?.commands.executeCommandById(command), id);

const VIEWS = [
  ['kith:open-due-pane', '[data-type="kith-due"] .view-content', '.kith-person'],
  ['kith:open-audit-pane', '[data-type="kith-audit"] .view-content', '.kith-finding'],
  ['kith:open-orbit', '[data-type="kith-orbit"] .view-content', '.kith-orbit-dot'],
  ['kith:open-calendar', '[data-type="kith-calendar"] .view-content', '.kith-calendar-day'],
  ['kith:open-briefing-pane', '[data-type="kith-briefing"] .view-content', '.kith-timeline-mark'],
  ['kith:start-audit', '[data-type="kith-sitting"] .view-content', '.kith-brief-name'],
  ['kith:find-people', '[data-type="kith-find"] .view-content', '.kith-find-page h2'],
] as const;

test.each([['desktop', false], ['phone', true]] as const)('axe objects to nothing in any view (%s)', async (_, phone) => {
  await open({ phone, open: 'People/Ana Ruiz.md' });
  for (const [command, view, row] of VIEWS) {
    await run(command);
    await page().locator(`${view} ${row}`).first().waitFor({ state: 'attached' });
    expect(await objections(view), view).toEqual([]);
  }
});

test('axe objects to nothing in the list for the keyboard', async () => {
  await open();
  await run('kith:show-who-is-due');
  await page().locator('.suggestion-item').first().waitFor();
  // The box around them is the app's own.
  expect(await objections('.prompt .suggestion-item')).toEqual([]);
});

test('the check itself finds what is wrong', async () => {
  await open();
  await page().evaluate(() => document.body.createDiv({ cls: 'kith-wrong' }).createEl('button'));
  expect(await objections('.kith-wrong')).toEqual([expect.stringMatching(/^button-name/)]);
});
