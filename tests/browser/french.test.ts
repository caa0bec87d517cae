import { expect, test } from 'vitest';
import { setStage } from './stage';

const { page, open, command, picture } = setStage();

const DUE = '[data-type="kith-due"]';
const AUDIT = '[data-type="kith-audit"]';

const read = async (selector: string): Promise<void> => {
  await page().locator(selector).first().waitFor();
  await page().locator('.kith-progress:empty').first().waitFor({ state: 'attached' });
};

test('an app in French has panes, list and commands in French', async () => {
  await open({ language: 'fr' });
  await command('Ouvrir le volet des personnes');
  await read(`${DUE} .kith-person`);
  await page().locator(`${DUE} .kith-count`).filter({ hasText: '11 à recontacter sur 43' }).waitFor();
  expect(await page().locator(`${DUE} .kith-person-why`).first().textContent()).toBe('tous les 3\u00a0mois · dernier le 1er\u00a0mai · 16\u00a0semaines de retard');
  // The count and the day each keep to one line.
  const lines = await page().locator(`${DUE} .kith-due-bar > *`).evaluateAll((els) => els.map((el) => el.getClientRects().length === 1 && el.scrollWidth <= el.clientWidth + 1 && el.getBoundingClientRect().height < 40));
  expect(lines).toEqual([true, true]);
  const heads = (): Promise<string[]> => page().locator(`${DUE} .kith-section-head .tree-item-inner`).allTextContents();
  expect((await heads())[0]).toBe('Assez pour aujourd’hui');
  await picture('due-french');
  // The list holds only the rows in sight.
  await page().locator(`${DUE} .kith-pane-body`).evaluate((el) => { el.scrollTop = el.scrollHeight; });
  await expect.poll(async () => (await heads()).slice(-3)).toEqual(['En attente de réponse', 'Pas encore de contact', 'Sans réponse']);
  await command('Ouvrir le volet du bilan');
  await read(`${AUDIT} .kith-finding`);
  expect(await page().locator(`${AUDIT} .kith-counts`).textContent()).toBe('119notes43personnes549lignes comptées5lignes non comptées');
  expect(await page().locator(`${AUDIT} .kith-load summary`).textContent()).toMatch(/^Vos cadences demandent \d+,\d contacts par semaine/);
  await picture('audit-french');
  await command('À qui faire signe');
  await page().locator('.suggestion-item').first().waitFor();
  await picture('who-french');
});

test('the settings are in French too, and can choose another language than the app’s', async () => {
  await open({ language: 'fr' });
  await command('Ouvrir le volet des personnes');
  await read(`${DUE} .kith-person`);
  await page().evaluate(() => {
    window.hostApp?.setting.open();
    window.hostApp?.setting.openTabById('kith');
  });
  await page().getByText('Qui est une personne').waitFor();
  await picture('settings-french');
  const language = page().locator('.setting-item', { hasText: 'Langue' }).locator('select');
  expect(await language.locator('option').allTextContents()).toEqual(['Comme Obsidian', 'English', 'Français']);
  await language.scrollIntoViewIfNeeded();
  await picture('settings-language-french');
  await language.selectOption('en');
  await page().keyboard.press('Escape');
  await page().getByLabel('Filter by name, circle, city, interest…').waitFor();
  await expect.poll(() => page().locator(`${DUE} .kith-person-why`).first().textContent()).toBe('every 3 months · last 1 May · 16 weeks over');
  const saved = await page().evaluate(async () => window.hostApp?.vault.adapter.read('.obsidian/plugins/kith/data.json'));
  expect(JSON.parse(saved ?? '{}')).toMatchObject({ language: 'en' });
});

test('an app in a language Kith does not speak has it in English', async () => {
  await open({ language: 'de' });
  await command('Open the due pane');
  await page().locator(`${DUE} .kith-count`).filter({ hasText: '11 due of 43 people' }).waitFor();
});

test('a phone in French', async () => {
  await open({ language: 'fr', phone: true });
  await page().evaluate(() => window.hostApp?.commands.executeCommandById('kith:open-due-pane'));
  await read(`${DUE} .kith-person`);
  await picture('due-french-phone');
  await page().evaluate(() => window.hostApp?.commands.executeCommandById('kith:open-audit-pane'));
  await read(`${AUDIT} .kith-finding`);
  await picture('audit-french-phone');
});
