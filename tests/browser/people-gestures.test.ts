import { expect, test } from 'vitest';
import { deskOn, DUE, ODILE } from './desk';
import { setStage } from './stage';

const stage = setStage();
const { page, open, command, picture } = stage;
const { names, read, editor, notice, run, openDue } = deskOn(stage);

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

test('opening everything and closing it writes nothing', async () => {
  await open({ open: ODILE });
  const writes = await countWrites();
  for (const id of ['open-due-pane', 'open-audit-pane', 'open-calendar', 'open-orbit', 'open-briefing-pane', 'start-audit', 'show-who-is-due', 'brief-me-on', 'show-who-is-in', 'log-interaction', 'new-person', 'set-cadence', 'set-circle', 'snooze']) {
    await run(id);
    await page().waitForTimeout(50);
    if (!/^(?:open|start)-/.test(id)) await page().keyboard.press('Escape');
  }
  await openDue();
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
  // Only rows in sight exist: the filter brings hers up.
  await page().locator(`${DUE} .kith-filter input`).fill('Ana Ruiz');
  await promise.waitFor();
  await picture('promises-light');
  await promise.getByRole('checkbox').click();
  await expect.poll(() => read('People/Ana Ruiz.md')).toContain('- [x] read chapter two of her proposal');
  await expect.poll(() => promise.count()).toBe(0);
});

test('a promise says what it says, and can be ticked, while the open editor has not saved what moved its line', async () => {
  await open({ clock: '2026-12-05T12:00:00', open: 'People/Ana Ruiz.md' });
  await openDue();
  const promise = page().locator(`${DUE} .kith-promise`);
  await page().locator(`${DUE} .kith-filter input`).fill('Ana Ruiz');
  await promise.first().waitFor();
  const said = await promise.locator('.kith-person-name').allTextContents();
  // The clock stands: the editor never saves.
  await page().clock.pauseAt('2026-12-05T13:00:00');
  await page().locator('.mod-root textarea.cm-content').focus();
  await run('set-cadence');
  await page().locator('.prompt .suggestion-item').first().waitFor();
  await page().keyboard.type('6 weeks');
  await page().keyboard.press('Enter');
  await page().clock.runFor(200);
  await expect.poll(editor).toContain('cadence: 6 weeks\n');
  expect(await read('People/Ana Ruiz.md')).not.toContain('cadence: 6 weeks');
  expect(await promise.locator('.kith-person-name').allTextContents()).toEqual(said);
  await promise.filter({ hasText: 'read chapter two of her proposal' }).getByRole('checkbox').click();
  await page().clock.runFor(200);
  await expect.poll(editor).toContain('- [x] read chapter two of her proposal');
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

test('today’s people stand in the daily note as tasks, and a tick is the log', async () => {
  await open();
  await openDue();
  await command('Insert today');
  await expect.poll(() => page().evaluate(() => window.hostApp?.vault.adapter.exists('Daily/2026-11-23.md'))).toBe(true);
  const text = await read('Daily/2026-11-23.md');
  expect(text).toMatch(/## People for today\n+- \[ \] \w+ with \[\[Yvette Arnaud\]\]\n- \[ \] /);
  await page().evaluate(async (ticked) => window.hostApp?.vault.adapter.write('Daily/2026-11-23.md', ticked), text.replace(/\[ \](?= \w+ with \[\[Odile)/, '[x]'));
  await expect.poll(names).not.toContain('Odile Fournier');
});
