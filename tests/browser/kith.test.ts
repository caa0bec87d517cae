import { expect, test } from 'vitest';
import { setStage } from './stage';

const { page, open, command, picture } = setStage();

const DUE = '[data-type="kith-due"]';
const AUDIT = '[data-type="kith-audit"]';

const names = (within = DUE): Promise<string[]> => page().locator(`${within} .kith-person-name:not(.kith-promise *)`).allTextContents();
const count = (): Promise<string | null> => page().locator(`${DUE} .kith-count`).textContent();
const caretLine = (): Promise<string> => page().locator('.mod-root textarea.cm-content').evaluate((el) => {
  if (!(el instanceof HTMLTextAreaElement)) throw new Error('the editor is no textarea');
  return el.value.split('\n')[el.value.slice(0, el.selectionStart).split('\n').length - 1] ?? '';
});

async function openDue(): Promise<void> {
  await command('Open the due pane');
  await page().locator(`${DUE} .kith-count`).filter({ hasText: 'due of' }).waitFor();
  await page().locator(`${DUE} .kith-progress:empty`).waitFor({ state: 'attached' });
}

async function openAudit(): Promise<void> {
  await command('Open the audit pane');
  await page().locator(`${AUDIT} .kith-finding`).first().waitFor();
  await page().locator(`${AUDIT} .kith-progress:empty`).waitFor({ state: 'attached' });
}

test('the due pane opens on enough for today, most urgent first, and shows the rest on a click', async () => {
  await open();
  await openDue();
  expect((await names()).slice(0, 5)).toEqual(['Tante Yvette', 'Odile Fournier', 'Joachim Weil', 'Priya Raman', 'Lena Brandt']);
  await picture('due-light');
  await page().getByText('Show 6 more').click();
  expect((await names()).slice(5, 11)).toEqual(['Théo Marchetti', 'Rafael Monteiro', 'Isaac Thornbury', 'Dagny Halvorsen', 'Wren Calloway', 'Nadia Benali']);
  expect(await count()).toBe('11 due of 43 people');
  await picture('due-whole-light');
});

test('a line written in a note takes its person off the list', async () => {
  await open();
  await openDue();
  await page().locator(`${DUE} .kith-person`, { hasText: 'Odile Fournier' }).click();
  await page().locator('.mod-root textarea.cm-content').waitFor();
  expect(await caretLine()).toMatch(/^- 2024-11-29/);
  await page().keyboard.press('Home');
  await page().keyboard.type('- 2026-11-23 call: her voice, after two years of paper\n');
  await page().locator(`${DUE} .kith-count`).filter({ hasText: '10 due of 43' }).waitFor();
  expect(await names()).not.toContain('Odile Fournier');
});

test('the command is used by keyboard alone', async () => {
  await open();
  await command('Who is due');
  await page().locator('.suggestion-item').first().waitFor();
  await expect.poll(() => names('.prompt')).toHaveLength(11);
  await picture('who-light');
  await page().keyboard.type('lisbon');
  await expect.poll(() => names('.prompt')).toContain('Rafael Monteiro');
  await page().keyboard.press('Enter');
  await page().locator('.mod-root textarea.cm-content').waitFor();
  expect(await page().locator('.prompt').count()).toBe(0);
  expect(await caretLine()).toMatch(/^- \d{4}-\d{2}-\d{2}/);
});

test('the other keys of the command open a new tab and a pane to the right', async () => {
  await open();
  for (const [keys, tabs] of [['Control+Enter', 2], ['Control+Alt+Enter', 3]] as const) {
    await command('Who is due');
    await page().locator('.suggestion-item').first().waitFor();
    await page().keyboard.press(keys);
    await expect.poll(() => page().locator('.mod-root .workspace-tab-header').count()).toBe(tabs);
  }
});

test('midnight brings those who are due tomorrow', async () => {
  await open({ clock: '2026-11-26T23:59:30' });
  await openDue();
  expect(await count()).toBe('12 due of 43 people');
  await page().clock.fastForward('01:00');
  await page().locator(`${DUE} .kith-count`).filter({ hasText: '13 due of 43' }).waitFor();
});

test('a window that wakes on another day shows that day', async () => {
  await open({ clock: '2026-11-23T12:00:00' });
  await openDue();
  await page().clock.pauseAt('2026-11-30T09:00:00');
  await page().evaluate(() => window.dispatchEvent(new Event('focus')));
  await page().clock.resume();
  await expect.poll(count).not.toBe('11 due of 43 people');
});

test('the filter finds people of every status by name, circle, city and interest', async () => {
  await open();
  await openDue();
  await page().getByLabel('Filter by name, circle, city, interest…').fill('chess');
  expect(await names()).toEqual(['Rafael Monteiro']);
  await page().keyboard.press('ArrowDown');
  await expect.poll(() => page().evaluate(() => document.activeElement?.querySelector('.kith-person-name')?.textContent)).toBe('Rafael Monteiro');
  await page().getByLabel('Filter by name, circle, city, interest…').fill('nobody of this name');
  expect(await page().locator(`${DUE} .kith-calm`).textContent()).toBe('Nobody fits “nobody of this name”.');
  await page().keyboard.press('Escape');
  await page().locator(`${DUE} .kith-person`).first().waitFor();
});

test('the pane is walked by arrows, and keeps its place when it is drawn anew', async () => {
  await open();
  await openDue();
  await page().locator(`${DUE} .kith-section-head`).first().focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page().keyboard.press(key);
  const focused = (): Promise<string | null | undefined> => page().evaluate(() => document.activeElement?.querySelector('.kith-person-name')?.textContent);
  expect(await focused()).toBe('Joachim Weil');
  await page().evaluate(async () => {
    const file = window.hostApp?.vault.getFileByPath('People/Priya Raman.md');
    if (file) await window.hostApp?.vault.append(file, '\n- 2026-11-22 call: the train from Porto\n');
  });
  await page().locator(`${DUE} .kith-count`).filter({ hasText: '10 due of 43' }).waitFor();
  expect(await focused()).toBe('Joachim Weil');
});

test('a right click offers what can be done, and hovering asks for a preview', async () => {
  await open();
  await openDue();
  await page().evaluate(() => {
    window.hostApp?.workspace.on('hover-link', (link) => document.body.setAttribute('data-hovered', (link as { linktext: string }).linktext));
  });
  const row = page().locator(`${DUE} .kith-person`, { hasText: 'Priya Raman' });
  await row.hover();
  expect(await page().locator('body').getAttribute('data-hovered')).toBe('People/Priya Raman.md');
  await row.click({ button: 'right' });
  await page().locator('.menu').waitFor();
  await picture('menu-light');
  await page().locator('.menu-item', { hasText: 'Open in new tab' }).click();
  await expect.poll(() => page().locator('.mod-root .workspace-tab-header').count()).toBe(2);
});

test('every finding of the audit leads to its line', async () => {
  await open();
  await openAudit();
  expect(await page().locator(`${AUDIT} .kith-counts`).textContent()).toBe('119notes43people549lines counted5lines not counted');
  await picture('audit-light');
  const body = page().locator(`${AUDIT} .kith-pane-body`);
  for (let tries = 0; tries < 40 && await page().locator(`${AUDIT} .kith-finding`, { hasText: '2026-02-30' }).count() === 0; tries++) await body.evaluate((el) => { el.scrollTop += 200; });
  await page().locator(`${AUDIT} .kith-finding`, { hasText: '2026-02-30' }).click();
  await expect.poll(caretLine).toMatch(/2026-02-30/);
});

test('the dark theme', async () => {
  await open({ dark: true });
  await openDue();
  await picture('due-dark');
  await openAudit();
  await picture('audit-dark');
  await command('Who is due');
  await page().locator('.suggestion-item').first().waitFor();
  await picture('who-dark');
});

test('a phone shows panes and list in full width, with room for fingers', async () => {
  await open({ phone: true });
  const run = (id: string): Promise<boolean | undefined> => page().evaluate((command) => window.hostApp?.commands.executeCommandById(command), id);
  await run('kith:open-due-pane');
  await page().locator(`${DUE} .kith-person`).first().waitFor();
  await page().locator(`${DUE} .kith-progress:empty`).waitFor({ state: 'attached' });
  // A row has no box in the moment it is drawn anew.
  await expect.poll(async () => (await page().locator(`${DUE} .kith-person`).first().boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  await picture('due-phone');
  await run('kith:open-audit-pane');
  await page().locator(`${AUDIT} .kith-finding`).first().waitFor();
  await picture('audit-phone');
  await run('kith:show-who-is-due');
  await page().locator('.suggestion-item').first().waitFor();
  await picture('who-phone');
});

test('an empty vault says what was searched, and how a note becomes a person', async () => {
  await open({ files: { 'Shopping.md': '- bread' }, open: 'Shopping.md' });
  await command('Open the due pane');
  await page().locator('.kith-empty').waitFor();
  expect(await page().locator('.kith-empty').textContent()).toContain('Kith looked through 1 note and found no person');
  await picture('due-empty');
  await page().evaluate(async () => window.hostApp?.vault.create('Ana.md', '---\ncircle: friends\n---\n\n## Interactions\n- 2026-05-03 call: caught up on the move\n'));
  await expect.poll(() => names()).toEqual(['Ana']);
});

test('settings are found by search, and a cadence changed there changes the list', async () => {
  await open();
  await openDue();
  await page().evaluate(() => {
    window.hostApp?.setting.open();
    window.hostApp?.setting.openTabById('kith');
  });
  await page().getByLabel('How often').first().waitFor();
  await picture('settings');
  const cadences = page().getByLabel('How often, such as 6 weeks, monthly, twice a year or none');
  await cadences.nth(2).fill('when I can');
  expect(await cadences.nth(2).getAttribute('aria-invalid')).toBe('true');
  await cadences.nth(2).fill('10 years');
  await cadences.nth(2).press('Tab');
  await page().keyboard.press('Escape');
  await expect.poll(() => names()).not.toContain('Joachim Weil');
  const saved = await page().evaluate(async () => window.hostApp?.vault.adapter.read('.obsidian/plugins/kith/data.json'));
  expect(JSON.parse(saved ?? '{}')).toMatchObject({ version: 1, circles: [{ name: 'inner' }, { name: 'close' }, { name: 'friends', cadence: '10 years' }, {}, {}, {}, {}, {}] });
});
