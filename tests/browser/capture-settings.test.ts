import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { deskOn, DUE, ODILE } from './desk';
import { setStage } from './stage';

const stage = setStage();
const { page, open, command, picture } = stage;
const { names, read, editor, notice, preview, openDue } = deskOn(stage);

const DAY = 'Daily/2026-11-23.md';
const exists = (path: string): Promise<boolean | undefined> => page().evaluate((at) => window.hostApp?.vault.adapter.exists(at), path);

test('where the settings say so, several people are one line of today’s daily note, made of the user’s template, and count', async () => {
  await open({ open: ODILE, data: { ...DEFAULT_SETTINGS, logTo: 'daily' } });
  await openDue();
  const before = await editor();
  await page().evaluate(async (path) => {
    const { vault } = window.hostApp!;
    await vault.delete(vault.getFileByPath(path)!);
  }, DAY);
  await command('Log an interaction');
  await page().keyboard.type('coffee with Priya Raman, Yvette Arnaud: pricing');
  await expect.poll(preview).toContain('met · today · with Priya Raman');
  expect(await page().locator('.kith-log-where').textContent()).toBe('a line in today’s daily note');
  await picture('log-daily');
  await page().keyboard.press('Enter');
  await expect.poll(() => exists(DAY)).toBe(true);
  const text = await read(DAY);
  expect(text.match(/^- .*pricing$/gm)).toEqual(['- coffee with [[Odile Fournier]], [[Priya Raman]] and [[Yvette Arnaud]]: pricing']);
  expect(text).toBe('Where:\n\n-\n\n## Interactions\n- coffee with [[Odile Fournier]], [[Priya Raman]] and [[Yvette Arnaud]]: pricing\n');
  expect(await editor()).toBe(before);
  await expect.poll(names).not.toContain('Odile Fournier');
  // A second line joins the first, and is taken back without it.
  await command('Log an interaction');
  await page().keyboard.type('yesterday call: the proofs');
  await page().keyboard.press('Enter');
  await expect.poll(() => read(DAY)).toContain('pricing\n- 2026-11-22 call with [[Odile Fournier]]: the proofs\n');
  await command('Undo the last change');
  await expect.poll(() => read(DAY)).toBe(text);
  await command('Undo the last change');
  await expect.poll(() => exists(DAY)).toBe(false);
  await command('Redo the last undone change');
  await expect.poll(() => exists(DAY)).toBe(true);
  expect(await read(DAY)).toBe(text);
});

test('somebody new is made from the user’s own template, in the folder of the settings', async () => {
  const template = '---\ntype: person\nname: {{name}}\ncircle: {{circle}}\ncadence:\nmet: {{met}}\ncreated: {{date}}\naliases: []\n---\n# {{title}}\n\nMet on {{date:D MMMM YYYY}}.\n\n## Interactions\n\n## Notes\n';
  await open({ data: { ...DEFAULT_SETTINGS, personTemplate: 'Templates/Mine', personFolder: 'People/New' } });
  await page().evaluate(async (text) => window.hostApp?.vault.create('Templates/Mine.md', text), template);
  await command('Kith: New person');
  await page().getByLabel('Name').fill('Bao Tran');
  await page().getByLabel('Circle').selectOption('warm');
  await page().getByLabel('Cadence').fill('6 weeks');
  await page().getByLabel('How you met').fill('last friday dinner: at the long table');
  await page().keyboard.press('Enter');
  await expect.poll(() => page().evaluate(() => window.hostApp?.workspace.getActiveFile()?.path)).toBe('People/New/Bao Tran.md');
  expect(await editor()).toBe('---\ntype: person\nname: Bao Tran\ncircle: warm\ncadence: 6 weeks\nmet: 2026-11-20\ncreated: 2026-11-23\naliases: []\n---\n# Bao Tran\n\nMet on 23 November 2026.\n\n## Interactions\n\n- 2026-11-20 dinner: at the long table\n\n## Notes\n');
  await command('Undo the last change');
  await expect.poll(() => exists('People/New/Bao Tran.md')).toBe(false);
});

test('a change of many that fails half way leaves every note as it was, and says which one it was', async () => {
  await open();
  await openDue();
  const people = (): ReturnType<ReturnType<typeof page>['locator']> => page().locator(`${DUE} .kith-person:not(.kith-promise)`);
  await people().nth(0).click({ modifiers: ['Control'] });
  await people().nth(3).click({ modifiers: ['Shift'] });
  // Every note before, and a disk that fails at the third write.
  const all = (): Promise<Record<string, string>> => page().evaluate(async () => {
    const { vault } = window.hostApp!;
    return Object.fromEntries(await Promise.all(vault.getMarkdownFiles().map(async (file) => [file.path, await vault.adapter.read(file.path)] as const)));
  });
  const before = await all();
  await page().evaluate(() => {
    const { vault } = window.hostApp!;
    const process = vault.process.bind(vault);
    let writes = 0;
    Object.assign(vault, { process: (...given: Parameters<typeof process>) => {
      writes += 1;
      document.body.setAttribute('data-writes', String(writes));
      return writes === 3 ? Promise.reject(new Error('ENOSPC: no space left on device')) : process(...given);
    } });
  });
  await people().nth(1).click({ button: 'right' });
  await page().locator('.menu-item', { hasText: 'Snooze' }).click();
  await page().locator('.prompt .suggestion-item').first().waitFor();
  await page().keyboard.press('Enter');
  await expect.poll(notice).toContain('no space left on device');
  await picture('bulk-failed');
  // Two written, the third failed, two restored.
  expect(Number(await page().locator('body').getAttribute('data-writes'))).toBe(5);
  expect(await all()).toEqual(before);
  await command('Undo the last change');
  await expect.poll(notice).toBe('Nothing to take back');
});
