import { expect, test } from 'vitest';
import { setStage } from './stage';

const { page, open, command, picture } = setStage();

const DUE = '[data-type="kith-due"]';
const ODILE = 'People/Odile Fournier.md';

const names = (): Promise<string[]> => page().locator(`${DUE} .kith-person:not(.kith-promise) .kith-person-name`).allTextContents();
const read = (path: string): Promise<string> => page().evaluate((at) => window.hostApp!.vault.adapter.read(at), path);
const editor = (): Promise<string> => page().locator('.mod-root textarea.cm-content').inputValue();
const notice = (): Promise<string | null> => page().locator('.notice').last().textContent();
const line = (): ReturnType<ReturnType<typeof page>['locator']> => page().locator('.kith-log-line');
const preview = (): Promise<string | null> => page().locator('.kith-log-preview').textContent();
const run = (id: string): Promise<boolean | undefined> => page().evaluate((one) => window.hostApp?.commands.executeCommandById(`kith:${one}`), id);

async function openDue(): Promise<void> {
  await command('Open the due pane');
  await page().locator(`${DUE} .kith-count`).filter({ hasText: 'due of' }).waitFor();
  await page().locator(`${DUE} .kith-progress:empty`).waitFor({ state: 'attached' });
}

/** Counts the writes through the adapter from here on. */
async function countWrites(): Promise<() => Promise<number>> {
  await page().evaluate(() => {
    const { adapter } = window.hostApp!.vault;
    document.body.setAttribute('data-writes', '0');
    for (const name of ['write', 'process', 'append', 'writeBinary', 'rename', 'remove'] as const) {
      const kept = (adapter[name] as (...given: unknown[]) => unknown).bind(adapter);
      Object.assign(adapter, { [name]: (...given: unknown[]) => {
        document.body.setAttribute('data-writes', String(Number(document.body.getAttribute('data-writes')) + 1));
        return kept(...given);
      } });
    }
  });
  return async () => Number(await page().locator('body').getAttribute('data-writes'));
}

test('logging from an open person note takes two keystrokes besides the text', async () => {
  await open({ open: ODILE });
  await openDue();
  await page().locator('.mod-root textarea.cm-content').focus();
  // The hotkey is the user's own to give.
  await page().evaluate(() => {
    const { commands } = window.hostApp!;
    commands.addCommand({ ...commands.commands['kith:log-interaction']!, hotkeys: [{ modifiers: ['Mod', 'Shift'], key: 'L' }] });
  });
  await page().evaluate(() => {
    document.body.setAttribute('data-strokes', '0');
    window.addEventListener('keydown', ({ key }) => {
      if (!['Control', 'Shift'].includes(key)) document.body.setAttribute('data-strokes', String(Number(document.body.getAttribute('data-strokes')) + 1));
    }, true);
  });
  const text = 'call: her voice, after two years of paper';
  await page().keyboard.press('Control+Shift+L');
  await page().keyboard.type(text);
  expect(await preview()).toBe('call · today');
  await picture('log-light');
  await page().keyboard.press('Enter');
  await expect.poll(editor).toContain('- 2026-11-23 call: her voice, after two years of paper\n');
  expect(Number(await page().locator('body').getAttribute('data-strokes')) - text.length).toBe(2);
  // The list knows at once, before the editor has saved.
  await page().locator(`${DUE} .kith-count`).filter({ hasText: '10 due of 43' }).waitFor({ timeout: 1500 });
  expect(await notice()).toContain('Logged: Odile Fournier');
});

test('a gesture is taken back and done again by commands, and by the button of its notice', async () => {
  await open({ open: ODILE });
  const before = await editor();
  await command('Log an interaction');
  await page().keyboard.type('yesterday letter: three pages');
  expect(await preview()).toBe('letter · yesterday');
  await page().keyboard.press('Enter');
  await expect.poll(editor).toContain('- 2026-11-22 letter: three pages');
  const after = await editor();
  await picture('notice-undo');
  await page().locator('.notice button').click();
  await expect.poll(editor).toBe(before);
  await command('Redo the last undone change');
  await expect.poll(editor).toBe(after);
  await command('Undo the last change');
  await expect.poll(editor).toBe(before);
  await command('Undo the last change');
  await expect.poll(notice).toBe('Nothing to take back');
});

test('undo is declined with a reason when the note has changed since', async () => {
  await open({ open: 'Start here.md' });
  await command('Log an interaction');
  await page().keyboard.type('odile');
  await page().keyboard.press('Enter');
  await line().waitFor();
  await page().keyboard.type('call');
  await page().keyboard.press('Enter');
  await expect.poll(() => read(ODILE)).toContain('- 2026-11-23 call\n');
  await page().evaluate(async (path) => window.hostApp?.vault.adapter.write(path, `${await window.hostApp.vault.adapter.read(path)}more\n`), ODILE);
  await command('Undo the last change');
  await expect.poll(notice).toContain('The note has changed since, so this is not taken back: Logged: Odile Fournier');
  expect(await read(ODILE)).toContain('more\n');
});

test('several people are logged in one gesture, and names are asked about in place', async () => {
  await open({ open: ODILE });
  await command('Log an interaction');
  await page().keyboard.type('coffee with Sam, Zebulon: pricing');
  await page().locator('.kith-log-question').waitFor();
  await picture('log-asked');
  const question = await page().locator('.kith-log-question').textContent();
  expect(question).toMatch(/^(Which Sam\?|Nobody is called “Zebulon”)$/);
  while (await page().locator('.kith-log-question').count() > 0) await page().keyboard.press('Enter');
  expect(await preview()).toContain('met · today · with Sam');
  await page().keyboard.press('Enter');
  await expect.poll(editor).toMatch(/- 2026-11-23 coffee with \[\[Sam.*\]\] and Zebulon: pricing/);
  await command('Undo the last change');
  await expect.poll(editor).not.toContain('pricing');
});

test('what cannot be logged is said in words while it is typed, and Enter keeps the line', async () => {
  await open({ open: ODILE });
  await command('Log an interaction');
  await page().keyboard.type('2026-02-30 call');
  expect(await preview()).toBe('The calendar has no 2026-02-30');
  await picture('log-problem');
  await page().keyboard.press('Enter');
  expect(await line().inputValue()).toBe('2026-02-30 call');
  await page().keyboard.press('Escape');
  await expect.poll(() => page().locator('.kith-log').count()).toBe(0);
});

test('opening everything and closing it writes nothing', async () => {
  await open({ open: ODILE });
  const writes = await countWrites();
  for (const id of ['open-due-pane', 'open-audit-pane', 'open-orbit', 'show-who-is-due', 'log-interaction', 'new-person', 'set-cadence', 'set-circle', 'snooze']) {
    await run(id);
    await page().waitForTimeout(50);
    if (!id.startsWith('open-')) await page().keyboard.press('Escape');
  }
  await page().locator(`${DUE} .kith-person`).first().click({ button: 'right' });
  await page().locator('.menu').waitFor();
  await page().keyboard.press('Escape');
  await page().waitForTimeout(2500);
  expect(await writes()).toBe(0);
});

test('cadence, circle, snooze, rest, archive and reviewed are each one field of the open person', async () => {
  await open({ open: ODILE });
  const fields = async (): Promise<string> => (await editor()).split('---')[1] ?? '';
  for (const [name, typed, expected] of [
    ['Set the cadence', '6 weeks', 'cadence: 6 weeks'], ['Set the circle', 'warm', 'circle: warm'], ['Snooze', '2026-12-24', 'snooze: 2026-12-24'],
    ['Mark as reviewed', null, 'reviewed: 2026-11-23'], ['Let rest', null, 'resting: 2026-11-23'], ['Archive', null, 'archived: 2026-11-23'],
  ] as const) {
    await command(`Kith: ${name}`);
    if (typed !== null) {
      await page().locator('.prompt .suggestion-item').first().waitFor();
      await page().keyboard.type(typed);
      if (name === 'Snooze') await picture('snooze');
      await page().keyboard.press('Enter');
    }
    await expect.poll(fields).toContain(`${expected}\n`);
  }
  for (let step = 0; step < 6; step++) await command('Undo the last change');
  await expect.poll(fields).not.toMatch(/2026-12-24|reviewed: 2026-11-23|6 weeks/);
});

test('several rows are picked by mouse and keyboard, and one menu is for all of them', async () => {
  await open();
  await openDue();
  const row = (name: string): ReturnType<ReturnType<typeof page>['locator']> => page().locator(`${DUE} .kith-person`, { hasText: name });
  await row('Tante Yvette').click({ modifiers: ['Control'] });
  await row('Priya Raman').click({ modifiers: ['Shift'] });
  const picked = (): Promise<number> => page().locator(`${DUE} [aria-selected=true]`).count();
  expect(await picked()).toBe(4);
  expect(await page().locator(`${DUE} [role=tree]`).getAttribute('aria-multiselectable')).toBe('true');
  await page().keyboard.press('Escape');
  expect(await picked()).toBe(0);
  await row('Tante Yvette').focus();
  await page().keyboard.press('Shift+ArrowDown');
  await page().keyboard.press('Shift+ArrowDown');
  expect(await picked()).toBe(3);
  await row('Odile Fournier').click({ button: 'right' });
  await page().locator('.menu').waitFor();
  await picture('menu-several');
  await page().locator('.menu-item', { hasText: 'Snooze' }).click();
  await page().locator('.prompt .suggestion-item').first().waitFor();
  await page().keyboard.press('Enter');
  await page().locator(`${DUE} .kith-count`).filter({ hasText: '8 due of 43' }).waitFor();
  expect(await notice()).toContain('Snoozed: 3 people');
  expect(await read(ODILE)).toContain('snooze: 2026-11-30\n');
  await command('Undo the last change');
  await page().locator(`${DUE} .kith-count`).filter({ hasText: '11 due of 43' }).waitFor();
  expect(await read(ODILE)).not.toContain('snooze');
});

test('ticking a promise ticks its task', async () => {
  await open({ clock: '2026-12-05T12:00:00' });
  await openDue();
  const promise = page().locator(`${DUE} .kith-promise`, { hasText: 'read chapter two of her proposal' });
  await promise.waitFor();
  await picture('promises-light');
  await promise.getByRole('checkbox').click();
  await expect.poll(() => read('People/Ana Ruiz.md')).toContain('- [x] read chapter two of her proposal');
  await expect.poll(() => promise.count()).toBe(0);
});

test('the menus of a person’s note offer what can be done, of any other to make it one', async () => {
  await open({ open: ODILE });
  await page().locator('.mod-root textarea.cm-content').click({ button: 'right' });
  await page().locator('.menu-item', { hasText: 'Log an interaction' }).click();
  await line().waitFor();
  expect(await page().locator('.kith-log .modal-title').textContent()).toBe('Log: Odile Fournier');
  await page().keyboard.press('Escape');
  await open({ open: 'Start here.md' });
  await command('Make this note a person');
  await expect.poll(editor).toMatch(/^---\n[^]*type: person\n/);
});

test('somebody new is made with a line on how you met; who it may be already is offered first', async () => {
  await open();
  await command('Kith: New person');
  await page().getByLabel('Name').fill('Odile Fournier');
  await page().locator('.kith-alike-person').first().waitFor();
  await page().getByLabel('Cadence').fill('when I can');
  await picture('new-person-alike');
  expect(await page().locator('.kith-field-hint.is-problem').first().textContent()).toContain('when I can');
  await page().getByLabel('Name').fill('Bao/Lan: Tran?');
  await page().getByLabel('Circle').selectOption('warm');
  await page().getByLabel('Cadence').fill('6 weeks');
  await page().getByLabel('How you met').fill('last friday dinner: at the long table');
  await picture('new-person');
  await page().keyboard.press('Enter');
  await expect.poll(() => page().evaluate(() => window.hostApp?.workspace.getActiveFile()?.path)).toMatch(/Bao-Lan-Tran\.md$/);
  expect(await editor()).toBe('---\ntype: person\nname: "Bao/Lan: Tran?"\ncircle: warm\ncadence: 6 weeks\nmet: 2026-11-20\n---\n\n## Interactions\n- 2026-11-20 dinner: at the long table\n');
});

test('channels and people are suggested where a line asks for them, and nowhere else', async () => {
  await open({ open: ODILE });
  await page().locator('.mod-root textarea.cm-content').focus();
  await page().keyboard.press('Control+End');
  await page().keyboard.type('\n- 2026-11-23 ca');
  await page().locator('.suggestion-container .suggestion-item').first().waitFor();
  await picture('suggest-channel');
  await page().keyboard.press('Enter');
  expect(await editor()).toMatch(/\n- 2026-11-23 call$/);
  await page().keyboard.type(' with Priy');
  await page().locator('.suggestion-container .suggestion-item').first().waitFor();
  await page().keyboard.press('Enter');
  expect(await editor()).toMatch(/call with \[\[Priya Raman\]\]$/);
  await page().keyboard.type('\n\n```\n- 2026-11-23 ca');
  expect(await page().locator('.suggestion-container .suggestion-item').count()).toBe(0);
});

test('today’s people stand in the daily note as tasks, and a tick is the log', async () => {
  await open();
  await openDue();
  await command('Insert today');
  await expect.poll(() => page().evaluate(() => window.hostApp?.vault.adapter.exists('Daily/2026-11-23.md'))).toBe(true);
  const text = await read('Daily/2026-11-23.md');
  expect(text).toMatch(/## People for today\n\n- \[ \] \w+ with \[\[Yvette Arnaud\]\]\n- \[ \] /);
  await page().evaluate(async (ticked) => window.hostApp?.vault.adapter.write('Daily/2026-11-23.md', ticked), text.replace(/\[ \](?= \w+ with \[\[Odile)/, '[x]'));
  await expect.poll(names).not.toContain('Odile Fournier');
});

test('in the dark, and on a phone above its keyboard', async () => {
  await open({ dark: true, open: ODILE });
  await command('Log an interaction');
  await page().keyboard.type('coffee with Sam: x');
  await picture('log-dark');
  await open({ phone: true, open: ODILE });
  await run('log-interaction');
  await line().waitFor();
  await page().keyboard.type('call: the deck');
  await page().evaluate(() => {
    Object.defineProperty(window.visualViewport, 'height', { value: 500, configurable: true });
    window.visualViewport?.dispatchEvent(new Event('resize'));
  });
  await expect.poll(async () => {
    const box = await page().locator('.kith-log').boundingBox();
    return box ? Math.round(box.y + box.height) : 0;
  }).toBe(500);
  await picture('log-phone');
  await page().keyboard.press('Escape');
  await run('new-person');
  await picture('new-person-phone');
});
