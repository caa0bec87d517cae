import { expect, test } from 'vitest';
import { setStage } from './stage';

const { page, open, command, picture } = setStage();
const AUDIT = '[data-type="kith-audit"]';
const DUE = '[data-type="kith-due"]';
const SITTING = '[data-type="kith-sitting"] .kith-sitting';
const BRIEF = '[data-type="kith-briefing"] .kith-brief';
const NAMES = ['Ana', 'Bo', 'Chloé', 'Dmitri', 'Esther'];

const read = (path: string): Promise<string> => page().evaluate(async (of) => await window.hostApp?.vault.adapter.read(of) ?? '', path);
const paths = (): Promise<string[]> => page().evaluate(() => window.hostApp?.vault.getMarkdownFiles().map(({ path }) => path) ?? []);

/** Five people of a circle, each last seen on a day of October. */
function five(circle: string, more = ''): Record<string, string> {
  return Object.fromEntries(NAMES.map((name, index) => [`People/${name}.md`,
    `---\ncircle: ${circle}\nemail: ${name}@example.com\nmet: 2019-05-01\n${more}---\n\n## Interactions\n- 2026-10-0${index + 1} call: the news\n`]));
}

test('after a long gap the backlog is spread over the weeks, in one gesture that is taken back as one', async () => {
  const files: Record<string, string> = { ...five('close'), 'Start here.md': '' };
  await open({ files });
  await command('Open the audit pane');
  await page().locator(`${AUDIT} .kith-load-offer button`).waitFor();
  await picture('audit-backlog');
  await page().locator(`${AUDIT} .kith-load-offer button`).click();
  const snoozes = async (): Promise<(string | undefined)[]> => (await Promise.all(NAMES.map((name) => read(`People/${name}.md`)))).map((text) => /snooze: (\S+)/.exec(text)?.[1]);
  await expect.poll(snoozes).toEqual([undefined, '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']);
  await page().locator(`${AUDIT} .kith-load-offer`).waitFor();
  await command('Start audit');
  await page().locator(`${SITTING} .kith-brief-name`).waitFor();
  await page().keyboard.press('u');
  await expect.poll(snoozes).toEqual(NAMES.map(() => undefined));
  expect(await read('People/Bo.md')).toBe(files['People/Bo.md']);
});

test('no backlog is spread where a line was logged within three weeks', async () => {
  await open({ files: { ...five('close'), 'People/Farid.md': '---\ncircle: warm\n---\n- 2026-11-20 like: her photographs\n', 'Start here.md': '' } });
  await command('Open the audit pane');
  await page().locator(`${AUDIT} .kith-load`).waitFor();
  expect(await page().locator(`${AUDIT} .kith-load-offer`).count()).toBe(0);
});

test('another cadence of a circle is tried out, and nothing is written', async () => {
  const files = { ...five('inner'), 'People/Farid.md': '---\ncircle: clients\ncadence: 1 week\n---\n- 2026-11-20 call\n', 'Start here.md': '' };
  await open({ files });
  await command('Open the audit pane');
  await page().locator(`${AUDIT} .kith-load summary`).click();
  const boxes = page().locator(`${AUDIT} .kith-load-trial select`);
  expect(await boxes.nth(0).locator('option').allTextContents()).toEqual(['inner']);
  expect(await page().locator(`${AUDIT} .kith-load summary`).innerText()).toContain('ask for 3.5 touches a week');
  await boxes.nth(1).selectOption({ label: 'every week' });
  const said = page().locator(`${AUDIT} .kith-load-said`);
  expect(await said.innerText()).toBe('With inner every week, your cadences would ask for 6 touches a week instead of 3.5');
  await picture('audit-what-if');
  // It is still asked when the pane is drawn anew.
  await page().evaluate(() => window.hostApp?.vault.create('Gwen.md', '---\ncircle: inner\n---\n'));
  await said.filter({ hasText: '7 touches a week instead of 4' }).waitFor();
  await boxes.nth(1).selectOption({ label: 'as it is' });
  expect(await said.innerText()).toBe('');
  for (const path of Object.keys(files)) expect(await read(path)).toBe(files[path as keyof typeof files]);
});

test('the last page of an audit tells what is another since the one before, and is saved as a note', async () => {
  await open({ files: { ...five('friends', 'reviewed: 2026-05-01\n'), 'Start here.md': '' } });
  await command('Start audit');
  for (const [index, key] of ['k', 'r', 'a', 'k', 'k'].entries()) {
    await page().locator(`${SITTING} .kith-sitting-progress`).filter({ hasText: `${index} of 5` }).waitFor();
    await page().keyboard.press(key);
  }
  await page().locator(`${SITTING} .kith-closing`).waitFor();
  await page().locator(`${SITTING} .kith-closing`).filter({ hasText: '5 people looked at' }).waitFor();
  await page().locator(`${SITTING} .kith-closing button`).click();
  await expect.poll(paths).toContain('Audit 2026-11-23.md');
  const text = await read('Audit 2026-11-23.md');
  expect(text).toMatch(/^- 5 people looked at\n/);
  expect(text).toMatch(/\n## Resting now\n- \w+/);
  expect(text).toMatch(/\n## Archived now\n- \w+/);
  expect(text).toContain('\n## Since the audit of 1 May\n- People: 5 → 5\n- Due: 3 → 0\n- 5 lines logged in between\n');
  expect(await page().locator('.notice').last().innerText()).toContain('Saved as Audit 2026-11-23.md');
});

test('a rule switched off in the settings is silent from then on', async () => {
  await open({ files: { 'People/Ana.md': '---\ncircle: close\nmet: 2026-11-01\n---\n- 2026-11-20 call\n', 'Start here.md': '' } });
  await command('Open the audit pane');
  await page().locator('.kith-finding').filter({ hasText: 'Neither an e-mail' }).waitFor();
  await page().evaluate(() => {
    window.hostApp?.setting.open();
    window.hostApp?.setting.openTabById('kith');
  });
  await page().getByText('Rules of the audit').first().click();
  const row = page().locator('.setting-item').filter({ hasText: 'No way to reach them' });
  await row.waitFor();
  expect(await row.locator('.setting-item-description').textContent()).toMatch(/ Today: 1 finding\.$/);
  await picture('settings-audit-rules');
  await row.locator('.checkbox-container').click();
  await page().keyboard.press('Escape');
  await expect.poll(() => page().locator('.kith-finding').filter({ hasText: 'Neither an e-mail' }).count()).toBe(0);
  const saved = await page().evaluate(async () => window.hostApp?.vault.adapter.read('.obsidian/plugins/kith/data.json'));
  expect(JSON.parse(saved ?? '{}')).toMatchObject({ auditOff: ['unreachable'] });
  // What it would find is told all the same, and that it is off.
  await page().evaluate(() => {
    window.hostApp?.setting.open();
    window.hostApp?.setting.openTabById('kith');
  });
  await page().getByText('Rules of the audit').first().click();
  expect(await row.locator('.setting-item-description').textContent()).toMatch(/ Today: 1 finding\.$/);
  expect(await row.locator('.checkbox-container').getAttribute('class')).not.toContain('is-enabled');
});

test('the date box shows a past day as it was: from the lines up to it, and without the fixes of today', async () => {
  await open({ files: { 'People/Ana.md': '---\ncircle: close\n---\n- 2026-11-20 call\n- 2026-09-01 call\n', 'People/Bo.md': '---\ncircle: close\nemail: bo@example.com\n---\n- 2026-09-20 call\n', 'Start here.md': '' } });
  await command('Open the due pane');
  const names = (): Promise<string[]> => page().locator(`${DUE} .kith-person .kith-person-name`).allTextContents();
  await expect.poll(names).toEqual(['Bo']);
  await page().locator(`${DUE} .kith-as-of input`).fill('2026-10-05');
  await expect.poll(names).toEqual(['Ana']);
  expect(await page().locator(`${DUE} .kith-person .kith-person-why`).first().innerText()).toContain('1 Sep');
  await picture('due-as-of');
  await page().locator(`${DUE} .kith-as-of input`).fill('');
  await expect.poll(names).toEqual(['Bo']);
  await command('Open the audit pane');
  await page().locator(`${AUDIT} .kith-fix`).first().waitFor();
  await page().locator(`${AUDIT} .kith-as-of input`).fill('2026-10-05');
  await expect.poll(() => page().locator(`${AUDIT} .kith-fix`).count()).toBe(0);
  expect(await page().locator(`${AUDIT} .kith-finding`).count()).toBeGreaterThan(0);
});

test('who is due says beside each the best reason to be in touch', async () => {
  await open({ files: {
    'People/Ana.md': '---\ncircle: close\nneeds: [a flat]\n---\n- 2026-08-01 call\n- [ ] 2026-11-20 send her the photographs\n',
    'People/Bo.md': '---\ncircle: close\nneeds: [a piano]\n---\n- 2026-08-02 call\n', 'People/Chloé.md': '---\ncircle: close\n---\n- 2026-08-03 call\n', 'Start here.md': '',
  } });
  await command('Who is due');
  const rows = page().locator('.prompt .suggestion-item');
  await expect.poll(() => rows.locator('.kith-person-reason').count()).toBe(2);
  expect(await rows.nth(0).locator('.kith-person-reason').innerText()).toBe('A promise, 3 days past its day: send her the photographs');
  expect(await rows.nth(1).locator('.kith-person-reason').innerText()).toBe('Needs “a piano”: could you help?');
  await picture('who-reasons-light');
});

test('a promise is ticked in the briefing, and goes', async () => {
  await open();
  await command('Brief me on');
  await page().locator('.prompt input').fill('Inês Caldeira');
  await page().keyboard.press('Enter');
  const boxes = page().locator(`${BRIEF} .kith-brief-task input`);
  await boxes.first().waitFor();
  const there = await boxes.count();
  await page().getByLabel('find her an accountant who answers').click();
  await expect.poll(() => read('People/Inês Caldeira.md')).toContain('- [x] find her an accountant who answers, due: 2026-11-28');
  await expect.poll(() => boxes.count()).toBe(there - 1);
});
