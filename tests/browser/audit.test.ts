import { expect, test } from 'vitest';
import { setStage } from './stage';

const { page, open, command, picture } = setStage();
const SITTING = '[data-type="kith-sitting"] .kith-sitting';
const BRIEF = '[data-type="kith-briefing"] .kith-brief';

const progress = (): Promise<string> => page().locator(`${SITTING} .kith-sitting-progress`).innerText();
const name = (): Promise<string> => page().locator(`${SITTING} .kith-brief-name`).innerText();
const text = (path: string): Promise<string> => page().evaluate(async (of) => await window.hostApp?.vault.adapter.read(of) ?? '', path);

/** People one would have after some years: some answer, some do not, some are seen more and some less than asked. */
function network(size: number): Record<string, string> {
  const circles = ['inner', 'close', 'friends', 'warm', 'clients', 'colleagues'];
  const firsts = ['Ana', 'Bo', 'Chloé', 'Dmitri', 'Esther', 'Farid', 'Gwen', 'Hao', 'Ines', 'Jon'];
  const lasts = ['Almeida', 'Brandt', 'Castro', 'Dubois', 'Eriksen', 'Ferrari', 'Gruber', 'Haddad', 'Ito', 'Jansen', 'Koch', 'Lund', 'Meyer', 'Novak', 'Ortiz'];
  const day = (ago: number): string => new Date(Date.UTC(2026, 10, 22) - ago * 86_400_000).toISOString().slice(0, 10);
  return Object.fromEntries(Array.from({ length: size }, (_, index) => {
    const lines = Array.from({ length: 1 + (index % 6) }, (_line, at) => `- ${day((index * 13) % 200 + at * (20 + (index % 90)))} ${index % 11 === 0 ? '→ email' : at % 2 === 0 ? 'call' : 'lunch'}: the news`);
    return [`People/${firsts[index % 10]} ${lasts[Math.floor(index / 10) % 15]}.md`,
      `---\ncircle: ${circles[index % 6]}\nemail: one${index}@example.com\nmet: 2019-05-01\n---\n\n## Interactions\n${lines.join('\n')}\n`];
  }));
}

test('150 people are audited by keyboard in at most 450 key presses', async () => {
  const files = network(150);
  await open({ files: { ...files, 'Start here.md': '' } });
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page().keyboard.press(key);
  };
  await command('Start audit');
  await page().locator(`${SITTING} .kith-brief-name`).waitFor();
  expect(await progress()).toMatch(/^0 of 150 · about 30 minutes left$/);
  for (let done = 0; done < 150; done++) {
    await expect.poll(async () => (await progress()).startsWith(`${done} of 150`), { timeout: 20_000 }).toBe(true);
    if (done % 10 === 3) {
      await press(['c', 'd', 's'][Math.floor(done / 10) % 3]!);
      await page().locator('.prompt .suggestion-item').first().waitFor();
      await press('Enter');
    } else await press(done % 10 === 7 ? 'r' : done % 50 === 9 ? 'a' : 'k');
    if (done === 20) await picture('sitting-light');
  }
  await page().locator(`${SITTING} .kith-closing`).waitFor();
  expect(presses).toBeLessThanOrEqual(450);
  expect(presses).toBe(165);
  await expect.poll(() => page().locator(`${SITTING} .kith-closing`).innerText()).toContain('150 people looked at');
  await picture('sitting-closing');
  const texts = await Promise.all(Object.keys(files).map(text));
  expect(texts.filter((one) => one.includes('reviewed: 2026-11-23')).length).toBe(150);
  expect(texts.filter((one) => one.includes('resting: 2026-11-23')).length).toBe(15);
  expect(texts.filter((one) => one.includes('archived: 2026-11-23')).length).toBe(3);
  expect(texts.filter((one) => one.includes('snooze: 2026-12-23')).length).toBe(5);
}, 240_000);

test('a verdict is taken back by a key, and one put off comes last', async () => {
  await open({ files: network(4) });
  await command('Start audit');
  await page().locator(`${SITTING} .kith-brief-name`).waitFor();
  const first = await name();
  await page().keyboard.press('l');
  await expect.poll(name).not.toBe(first);
  const second = await name();
  await page().keyboard.press('k');
  await expect.poll(progress).toMatch(/^1 of 4/);
  expect(await text(`People/${second}.md`)).toContain('reviewed: 2026-11-23');
  await page().keyboard.press('u');
  await expect.poll(progress).toMatch(/^0 of 4/);
  await expect.poll(name).toBe(second);
  expect(await text(`People/${second}.md`)).toBe(network(4)[`People/${second}.md`]);
});

test('a finding is mended where it stands', async () => {
  await open();
  await command('Open the audit pane');
  await page().locator('.kith-finding').first().waitFor();
  await picture('audit-groups-light');
  const row = page().locator('.kith-finding', { hasText: 'was not answered' }).or(page().locator('.kith-finding', { hasText: 'attempts without an answer' }));
  const pane = page().locator('[data-type="kith-audit"] .kith-pane-body');
  for (let tries = 0; tries < 40 && await row.count() === 0; tries++) await pane.evaluate((el) => { el.scrollTop += 300; });
  await picture('audit-rest-light');
  await row.first().getByText('Let rest').click();
  await expect.poll(() => text('People/Bram Oudekerk.md')).toContain('resting: 2026-11-23');
  await expect.poll(() => row.count()).toBe(0);
});

test('a briefing says all that one needs before a call, and follows the open note', async () => {
  await open();
  await command('Brief me on');
  await page().locator('.prompt input').fill('Ana Ruiz');
  await page().keyboard.press('Enter');
  await page().locator(`${BRIEF} .kith-brief-name`).waitFor();
  expect(await page().locator(`${BRIEF} .kith-brief-name`).innerText()).toBe('Ana Ruiz');
  await picture('briefing-light');
});

test('who is in a place is asked by a part of its name', async () => {
  await open();
  await command('Who is in');
  await page().locator('.prompt .suggestion-item').first().waitFor();
  await picture('places-light');
  await page().locator('.prompt input').fill('lyo');
  await expect.poll(() => page().locator('.prompt .kith-person-name').count()).toBeGreaterThan(0);
  await picture('place-light');
});

test('the due pane replays a past day, and says what is worth saying', async () => {
  await open();
  await command('Open the due pane');
  await page().locator('[data-type="kith-due"] .kith-person-reason').first().waitFor();
  await picture('due-reasons-light');
  await page().locator('[data-type="kith-due"] .kith-as-of input').fill('2026-03-01');
  await page().locator('[data-type="kith-due"] .kith-count').filter({ hasNotText: '11 due of 43' }).waitFor();
});

test('the sitting is readable in the dark', async () => {
  await open({ dark: true });
  await command('Start audit');
  await page().locator(`${SITTING} .kith-brief-name`).waitFor();
  await picture('sitting-dark');
});

test('a phone has the sitting on one screen, its verdicts within reach', async () => {
  await open({ phone: true });
  await page().evaluate(() => { window.hostApp?.commands.executeCommandById('kith:start-audit'); });
  await page().locator(`${SITTING} .kith-brief-name`).waitFor();
  const bar = await page().locator(`${SITTING} .kith-sitting-bar`).boundingBox();
  expect(bar!.y + bar!.height).toBeLessThanOrEqual(844);
  await picture('sitting-phone');
});
