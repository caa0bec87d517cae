import { expect, test } from 'vitest';
import { setStage } from './stage';

const { page, open, command, picture } = setStage();
const ORBIT = '[data-type="kith-orbit"]';
const dots = () => page().locator(`${ORBIT} .kith-orbit-body .kith-orbit-dot`);
const focused = (): Promise<string | null | undefined> => page().evaluate(() => document.activeElement?.getAttribute('aria-label')?.split(' · ')[0]);

async function openOrbit(): Promise<void> {
  await command('Open the orbit');
  await dots().first().waitFor();
}

/** People of several circles, each some days further from their last contact. */
function network(size: number): Record<string, string> {
  const circles = ['inner', 'close', 'friends', 'warm', 'colleagues', 'dormant'];
  const firsts = ['Ana', 'Bo', 'Chloé', 'Dmitri', 'Esther', 'Farid', 'Gwen', 'Hao', 'Ines', 'Jon'];
  const lasts = ['Almeida', 'Brandt', 'Castro', 'Dubois', 'Eriksen', 'Ferrari', 'Gruber', 'Haddad'];
  return Object.fromEntries(Array.from({ length: size }, (_, index) => {
    const name = `${firsts[index % 10]} ${lasts[Math.floor(index / 10) % 8]}${index < 80 ? '' : ` ${Math.floor(index / 80)}`}`;
    const circle = circles[Math.min(5, Math.floor(Math.sqrt((index / size) * 36)))];
    const day = new Date(Date.UTC(2026, 10, 22) - ((index * 37) % 300) * 86_400_000).toISOString().slice(0, 10);
    return [`People/${name}.md`, `---\ncircle: ${circle}\n---\n- ${day} call: the news\n`];
  }));
}

test('everybody who is not archived is a dot with a name and a reason', async () => {
  await open();
  await openOrbit();
  await expect.poll(() => dots().count()).toBe(41);
  expect(await page().locator('#kith-orbit-title').textContent()).toMatch(/^41 people in \d+ rings around you, 11 of them due$/);
  expect(await dots().first().getAttribute('aria-label')).toMatch(/ · every /);
  await picture('orbit-light');
  await page().getByLabel('Who introduced whom').click();
  await page().locator(`${ORBIT} .kith-orbit-introduction`).first().waitFor({ state: 'attached' });
  await picture('orbit-introductions');
});

test('the arrows go around a ring and from ring to ring, and Enter opens the note', async () => {
  await open();
  await openOrbit();
  await dots().first().focus();
  const first = await focused();
  await page().keyboard.press('ArrowUp');
  expect(await page().evaluate(() => document.activeElement?.getAttribute('data-ring'))).toBe('1');
  await page().keyboard.press('ArrowDown');
  expect(await focused()).toBe(first);
  await page().keyboard.press('ArrowUp');
  const ring = await focused();
  await page().keyboard.press('ArrowRight');
  const second = await focused();
  expect(second).not.toBe(ring);
  await page().keyboard.press('ArrowLeft');
  expect(await focused()).toBe(ring);
  await page().keyboard.press('Enter');
  await page().locator('.mod-root textarea.cm-content').first().waitFor();
});

test('searching leaves those found in full colour', async () => {
  await open();
  await openOrbit();
  await page().locator(`${ORBIT} input`).fill('chess');
  await expect.poll(() => page().locator(`${ORBIT} .kith-orbit-body .kith-orbit-dot:not(.is-faint)`).count()).toBe(1);
  await expect.poll(() => page().locator(`${ORBIT} .kith-orbit-name`).allTextContents()).toEqual(['Rafael Monteiro']);
});

test('one looks closer with the wheel and the buttons, and a drag is no click', async () => {
  await open({ files: network(150), open: 'People/Ana Almeida.md' });
  await openOrbit();
  await expect.poll(() => dots().count()).toBe(150);
  await picture('orbit-150');
  const names = (): Promise<number> => page().locator(`${ORBIT} .kith-orbit-name`).count();
  const before = await names();
  const width = (): Promise<number> => page().locator(`${ORBIT} svg.kith-orbit`).evaluate((el) => Number(el.getAttribute('viewBox')?.split(' ')[2]));
  const whole = await width();
  await page().getByLabel('Closer').click();
  await page().getByLabel('Closer').click();
  await expect.poll(width).toBeCloseTo(whole / 2.25, 1);
  await expect.poll(names).toBeGreaterThan(before);
  const box = (await page().locator(`${ORBIT} svg.kith-orbit`).boundingBox())!;
  await page().mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page().mouse.down();
  await page().mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2 + 20, { steps: 5 });
  await page().mouse.up();
  expect(await page().locator('.mod-root .workspace-tab-header').count()).toBe(2);
  expect(await page().locator(`${ORBIT} svg.kith-orbit`).isVisible()).toBe(true);
  await picture('orbit-closer');
  await page().getByLabel('See everybody').click();
  await expect.poll(width).toBeCloseTo(whole, 1);
});

test('two thousand people can be told apart from near', async () => {
  await open({ files: network(2_000), open: 'People/Ana Almeida.md', dark: true });
  await openOrbit();
  await expect.poll(() => dots().count(), { timeout: 30_000 }).toBe(2_000);
  await picture('orbit-2000-dark');
}, 60_000);

test('a finger means the dot nearest to it: the first touch tells who it is, the second opens their note', async () => {
  await open({ phone: true });
  await page().evaluate(() => window.hostApp?.commands.executeCommandById('kith:open-orbit'));
  await dots().first().waitFor();
  await picture('orbit-phone');
  const who = page().locator(`${ORBIT} .kith-orbit-who`);
  expect(await who.isVisible()).toBe(false);
  const talia = page().locator(`${ORBIT} .kith-orbit-dot[aria-label^="Talia Mercer"]`);
  const { x, y, width, height } = (await talia.boundingBox())!;
  await page().touchscreen.tap(x + width / 2 - 9, y + height / 2 + 9);
  expect(await who.textContent()).toMatch(/^Talia Mercer · every /);
  expect(await page().locator('.mod-root textarea.cm-content').count()).toBe(0);
  expect((await who.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await picture('orbit-phone-who');
  await page().touchscreen.tap(x + width / 2 - 9, y + height / 2 + 9);
  await page().locator('.mod-root textarea.cm-content').first().waitFor();
  expect(await page().evaluate(() => window.hostApp?.workspace.getActiveFile()?.path)).toBe('People/Talia Mercer.md');
});

test('names are as large as the small text of the app, on a phone as on a screen, and lie on nothing', async () => {
  for (const phone of [false, true]) {
    await open({ phone });
    await page().evaluate(() => window.hostApp?.commands.executeCommandById('kith:open-orbit'));
    await page().locator(`${ORBIT} .kith-orbit-name`).first().waitFor({ state: 'attached' });
    const { heights, text, covered } = await page().locator(`${ORBIT} .kith-orbit-body`).evaluate((el) => {
      const boxes = (selector: string): DOMRect[] => Array.from(el.querySelectorAll(selector), (one) => one.getBoundingClientRect());
      const names = boxes('.kith-orbit-name');
      const others = boxes('.kith-orbit-you, .kith-orbit-circle');
      const meets = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
      return {
        heights: names.map(({ height }) => height), text: parseFloat(getComputedStyle(el).fontSize),
        covered: names.filter((name, at) => [...others, ...names.slice(at + 1)].some((other) => meets(name, other))).length,
      };
    });
    expect(text).toBeGreaterThanOrEqual(12);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(text);
    expect(covered).toBe(0);
    await page().close();
  }
  await open();
});
