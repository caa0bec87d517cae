import { expect, test } from 'vitest';
import { deskOn, DUE, ODILE } from './desk';
import { setStage } from './stage';

const stage = setStage();
const { page, open, command, picture } = stage;
const { read, editor, notice, line, preview, run, openDue } = deskOn(stage);

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
  while (await page().locator('.kith-log-question').count() > 0) {
    if (await page().locator('.kith-log-question').textContent() !== 'Which Sam?') await page().keyboard.press('ArrowUp'); // to the last answer: leave it
    await page().keyboard.press('Enter');
  }
  expect(await preview()).toContain('met · today · with Sam');
  await page().keyboard.press('Enter');
  await expect.poll(editor).toMatch(/- 2026-11-23 coffee with \[\[Sam.*\]\] and Zebulon: pricing/);
  await expect.poll(() => page().locator('.kith-log').count()).toBe(0);
  await command('Undo the last change');
  await expect.poll(editor).not.toContain('pricing');
});

test('a name nobody is called by can be made a person in between, and the line goes on with them', async () => {
  await open({ open: ODILE });
  await command('Log an interaction');
  await page().keyboard.type('coffee with Zebulon Park: pricing');
  await page().locator('.kith-log .suggestion-item.is-selected', { hasText: 'New person: Zebulon Park' }).waitFor();
  await picture('log-new-person');
  await page().keyboard.press('Enter');
  expect(await page().getByLabel('Name').inputValue()).toBe('Zebulon Park');
  // Left again, nothing is made, and the question stands.
  await page().keyboard.press('Escape');
  await expect.poll(() => page().locator('.kith-new-person').count()).toBe(0);
  expect(await page().locator('.kith-log-question').textContent()).toContain('Zebulon Park');
  await line().focus();
  await page().keyboard.press('Enter');
  await page().keyboard.press('Enter');
  await expect.poll(() => page().locator('.kith-new-person').count()).toBe(0);
  await expect.poll(preview).toBe('met · today · with Zebulon Park');
  expect(await line().evaluate((el) => el === document.activeElement)).toBe(true);
  await page().keyboard.press('Enter');
  await expect.poll(editor).toContain('- 2026-11-23 coffee with [[Zebulon Park]]: pricing\n');
  expect(await page().evaluate(() => window.hostApp?.workspace.getActiveFile()?.path)).toBe(ODILE);
  await expect.poll(() => read('Zebulon Park.md')).toMatch(/^---\ntype: person\n---\n[^]*- 2026-11-23 coffee with \[\[Odile Fournier\]\]: pricing\n/);
  // Two gestures: the line, then the person.
  await command('Undo the last change');
  await expect.poll(editor).not.toContain('pricing');
  await command('Undo the last change');
  await expect.poll(() => page().evaluate(() => window.hostApp?.vault.adapter.exists('Zebulon Park.md'))).toBe(false);
});

test('somebody it may be already is taken in their place', async () => {
  await open({ open: ODILE });
  await command('Log an interaction');
  await page().keyboard.type('call with Raman Pryia');
  await page().locator('.kith-log-question').waitFor();
  await page().keyboard.press('Enter');
  await page().getByLabel('Name').fill('Raman Priya');
  await page().locator('.kith-alike-person', { hasText: 'Priya Raman' }).click();
  await expect.poll(preview).toBe('call · today · with Priya Raman');
  await page().keyboard.press('Enter');
  await expect.poll(editor).toContain('- 2026-11-23 call with [[Priya Raman]]\n');
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
