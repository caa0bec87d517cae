// Blocks of Kith's in a note, drawn by the built plugin in reading view.
import { expect, test } from 'vitest';
import { readVault } from '../../scripts/host-page';
import { objectionsIn } from './objections';
import { setStage } from './stage';

const { page, open, picture } = setStage();
const FILES = await readVault('tests/vault');
const blockAt = (index: number) => page().locator('.block-language-kith').nth(index);

/** Opens a note of some blocks in reading view. */
async function read(blocks: readonly string[], options: Parameters<typeof open>[0] = {}): Promise<void> {
  const text = blocks.map((block) => `\`\`\`kith\n${block}\n\`\`\``).join('\n\n');
  await open({ files: { ...FILES, 'Blocks.md': text }, open: 'Blocks.md', ...options });
  await page().evaluate(async () => {
    const leaf = window.hostApp!.workspace.getLeavesOfType('markdown')[0]!;
    await leaf.setViewState({ type: 'markdown', state: { file: 'Blocks.md', mode: 'preview' } });
  });
  await expect.poll(() => page().locator('.block-language-kith').count()).toBe(blocks.length);
  await expect.poll(() => page().locator('.kith-block .kith-progress').count()).toBe(0);
}

test('blocks show who is due, findings, somebody, the year and the orbit', async () => {
  await read(['due, limit: 3', 'audit, limit: 2', 'person: Odile', 'calendar\nperson: People/Ana Ruiz.md', 'orbit, circle: friends']);
  await expect.poll(() => blockAt(0).locator('.kith-person').count()).toBe(3);
  await picture('block-due');
  await blockAt(0).locator('.kith-more').focus();
  await page().keyboard.press('Enter');
  await expect.poll(() => blockAt(0).locator('.kith-person').count()).toBe(11);
  expect(await blockAt(1).locator('.kith-finding').count()).toBe(2);
  expect(await blockAt(2).locator('.kith-brief-name').textContent()).toBe('Odile Fournier');
  expect(await blockAt(3).locator('[role=gridcell]').count()).toBe(365);
  await blockAt(3).locator('[data-shade]:not([data-shade="0"])').first().click({ timeout: 4_000 });
  await blockAt(3).locator('.kith-calendar-line').first().waitFor();
  expect(await blockAt(4).locator('.kith-orbit-dot').count()).toBeGreaterThan(3);
  await blockAt(4).scrollIntoViewIfNeeded();
  await picture('block-orbit');
  const ids = await page().locator('.kith-block [id]').evaluateAll((els) => els.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(await objectionsIn(page(), '.kith-block')).toEqual([]);
});

test('a row leads to its note, by keyboard as by mouse', async () => {
  await read(['due, limit: 1']);
  const path = await blockAt(0).locator('.kith-person').getAttribute('data-key');
  await blockAt(0).locator('.kith-person').focus();
  await page().keyboard.press('Enter');
  await expect.poll(() => page().evaluate(() => window.hostApp!.workspace.getActiveFile()?.path)).toBe(path);
});

test('a block is drawn anew when somebody is no longer due, and no more once it is gone', async () => {
  await read(['due, limit: 1']);
  const first = await blockAt(0).locator('.kith-person').getAttribute('data-key');
  const log = (line: string, who: string | null): Promise<void> => page().evaluate(async ([path, text]) => {
    const { vault } = window.hostApp!;
    await vault.append(vault.getFileByPath(path)!, `\n- ${text}\n`);
  }, [who!, line] as const);
  await log('2026-11-23 call: caught up', first);
  await expect.poll(() => blockAt(0).locator('.kith-person').getAttribute('data-key')).not.toBe(first);
  await page().evaluate(() => {
    const el = document.querySelector('.block-language-kith')!;
    Object.assign(window, { goneEl: el, goneText: el.textContent });
  });
  const second = await blockAt(0).locator('.kith-person').getAttribute('data-key');
  await page().evaluate(() => { window.hostApp!.workspace.getLeavesOfType('markdown')[0]!.detach(); });
  await page().locator('.block-language-kith').waitFor({ state: 'detached' });
  await log('2026-11-22 call: again', second);
  await page().waitForTimeout(300);
  expect(await page().evaluate(() => {
    const { goneEl, goneText } = window as unknown as { goneEl: Element; goneText: string };
    return goneEl.textContent === goneText;
  })).toBe(true);
});

test('what is wrong is said in the place of the block, in the language of the app', async () => {
  await read(['limt: 5', 'circle: nowhere', 'person: Zebedee', 'person', 'due, circle: inner']);
  expect(await blockAt(0).textContent()).toBe('“limt: 5” is no option of this blockdue, circle: clients, limit: 5');
  expect(await blockAt(1).textContent()).toContain('“nowhere” is no circle');
  expect(await blockAt(2).textContent()).toContain('Nobody is called “Zebedee”');
  expect(await blockAt(3).textContent()).toContain('Nobody is called “Blocks”');
  await picture('block-problem');
  await page().close();
  await read(['limt: 5'], { language: 'fr' });
  expect(await blockAt(0).textContent()).toContain('n’est pas une option');
});

test('a block of everybody fits a phone', async () => {
  await read(['due', 'orbit', 'calendar'], { phone: true });
  await blockAt(1).locator('.kith-orbit-dot').first().waitFor();
  const wide = await page().locator('.kith-block').evaluateAll((els) => els.filter((el) => el.getBoundingClientRect().right > window.innerWidth + 1).length);
  expect(wide).toBe(0);
  await picture('block-phone');
});
