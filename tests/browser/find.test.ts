import { expect, test } from 'vitest';
import { OTHER_WAYS } from './other-ways';
import { setStage } from './stage';

const { page, open, command, picture } = setStage();
const FIND = '[data-type="kith-find"] .kith-find-page';
const read = (path: string): Promise<string> => page().evaluate((at) => window.hostApp!.vault.adapter.read(at), path);
const settings = async (): Promise<Record<string, unknown>> => JSON.parse(await read('.obsidian/plugins/kith/data.json')) as Record<string, unknown>;
const row = (name: string) => page().locator(`${FIND} .setting-item`, { hasText: name });

test('switched on for the first time, it looks for people and says what each sign would change', async () => {
  await open({ files: OTHER_WAYS, data: undefined });
  // The stage opens its note after the plugin, which puts it in front.
  await page().locator('.workspace-tab-header', { hasText: 'Find people' }).click();
  await page().locator(FIND).waitFor();
  expect(await page().locator(`${FIND} [role=status]`).textContent()).toBe('0 people so far, in 7 notes.');
  expect(await row('Folder People').locator('.setting-item-description').textContent())
    .toBe('3 notes. As a rule it would make 3 more people: Ana Almeida, Bo Brandt and Chloé Castro.');
  await expect.poll(() => page().locator(`${FIND} .setting-item-name`).allTextContents()).toEqual(['Likely people', 'Folder People', 'Field last_contact', 'Field frequency, read as how often', 'Tag #friend']);
  await picture('find-light');
});

test('a rule is made and taken back by a click, and nothing is written to a note', async () => {
  await open({ files: OTHER_WAYS });
  await command('Find people in this vault');
  await row('Folder People').getByRole('button').focus();
  await page().keyboard.press('Enter');
  await expect.poll(() => page().locator(`${FIND} [role=status]`).textContent()).toBe('3 people so far, in 7 notes.');
  expect(await settings()).toMatchObject({ peopleFolders: ['People'] });
  // The focus stays on the button, which takes the rule back now.
  expect(await page().evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Not a rule any more: Folder People');
  await row('Field frequency').getByRole('button').click();
  await expect.poll(() => page().locator(`${FIND} [role=status]`).textContent()).toBe('4 people so far, in 7 notes.');
  expect(await settings()).toMatchObject({ fields: { cadence: 'frequency' } });
  await row('Folder People').getByRole('button').click();
  await expect.poll(() => page().locator(`${FIND} [role=status]`).textContent()).toBe('1 person so far, in 7 notes.');
  expect(await settings()).toMatchObject({ peopleFolders: [] });
  for (const [path, text] of Object.entries(OTHER_WAYS)) expect(await read(path)).toBe(text);
});

test('a walk gives the first a circle, one can be undone, and it ends with who is due', async () => {
  await open({ files: OTHER_WAYS, data: { peopleFolders: ['People'] } });
  await command('Find people in this vault');
  await page().locator(`${FIND} .kith-walk .kith-person-name`).waitFor();
  const who = (): Promise<string | null> => page().locator(`${FIND} .kith-walk .kith-person-name`).textContent();
  expect(await who()).toBe('Ana Almeida');
  await page().locator(`${FIND} .kith-walk-step`).scrollIntoViewIfNeeded();
  await picture('find-walk-light');
  await page().getByRole('button', { name: 'close · 1 month' }).click();
  await expect.poll(() => read('People/Ana Almeida.md')).toBe(`---\ncircle: close\n---\n${OTHER_WAYS['People/Ana Almeida.md']!}`);
  await expect.poll(who).toBe('Bo Brandt');
  await page().locator(`${FIND} [data-key="undo"]`).click();
  await expect.poll(() => read('People/Ana Almeida.md')).toBe(OTHER_WAYS['People/Ana Almeida.md']);
  await expect.poll(who).toBe('Ana Almeida');
  await page().locator(`${FIND} [data-key="skip"]`).click();
  await expect.poll(who).toBe('Bo Brandt');
  await page().getByRole('button', { name: 'warm · 6 months' }).click();
  await expect.poll(who).toBe('Chloé Castro');
  await page().getByRole('button', { name: 'friends · 3 months' }).click();
  await page().getByText('2 people have a circle now.').waitFor();
  // Its button takes back the last gesture: there is one notice, and it is that one's.
  const offers = page().locator('.notice', { has: page().locator('button') });
  expect(await offers.allTextContents()).toEqual([expect.stringContaining('Chloé Castro')]);
  await page().locator(`${FIND} [data-key="due"]`).click();
  await page().locator('[data-type="kith-due"] .kith-count').waitFor();
});

test('a vault with nobody in it gets its first steps, and one leads to the other', async () => {
  await open({ files: { 'Shopping.md': '- bread' }, open: 'Shopping.md' });
  await command('Open the due pane');
  await page().locator('.kith-empty').getByRole('button', { name: 'Find people in this vault' }).click();
  await page().locator(`${FIND} .kith-find-steps`).waitFor();
  await picture('find-empty');
  await page().locator(`${FIND} [data-key="new"]`).click();
  await page().locator('.kith-new-person').waitFor();
});

test('it is seen in French, in the dark and on a phone', async () => {
  await open({ files: OTHER_WAYS, phone: true, dark: true, language: 'fr', data: { peopleFolders: ['People'] } });
  await page().evaluate(() => window.hostApp?.commands.executeCommandById('kith:find-people'));
  await page().locator(`${FIND} .kith-walk .kith-person-name`).waitFor();
  await picture('find-french-phone');
  await page().locator(`${FIND} .kith-walk-circles`).scrollIntoViewIfNeeded();
  await picture('find-french-phone-walk');
});
