// Bases of the user's, shown by Kith's view of the built plugin. Bases itself is the stand-in's.
import { describe, expect, test } from 'vitest';
import { network } from '../../scripts/bench/network';
import { readVault } from '../../scripts/host-page';
import { parseDay } from '../../src/core/day';
import { objectionsIn } from './objections';
import { setStage } from './stage';

const { page, open, picture, command } = setStage();
const FILES = await readVault('tests/vault');
const base = (view: string, filter = 'file.inFolder("People")'): string => `filters: '${filter}'\nviews:\n  - type: kith\n    name: Mine\n${view.replace(/^/gm, '    ')}\n`;
const SOME = ['Odile Fournier', 'Ana Ruiz', 'Sam Okafor', 'Zoë New'].map((name) => `file.name == "${name}.md"`).join(' || ');
const names = (): Promise<string[]> => page().locator('.kith-base .kith-person-name').allTextContents();
const tally = (): Promise<string | null> => page().locator('.kith-base .kith-count').first().textContent();
const cell = (who: string, part: string) => page().locator(`.kith-base [data-note$="${who}.md"] [data-part=${part}]`);

async function show(text: string, options: Parameters<typeof open>[0] = {}): Promise<void> {
  await open({ files: { ...FILES, 'Mine.base': text }, open: 'Mine.base', ...options });
  await expect.poll(() => page().locator('.kith-base .kith-count').count()).toBeGreaterThan(0);
}

/** Sets an option in the toolbar of the base. */
async function set(option: string): Promise<void> {
  await page().locator('.bases-configure').click();
  await page().locator('.menu-item', { hasText: option }).click();
}

describe('a base', () => {
  test('shows its people in its own groups and order, with status, last contact, due day and why', async () => {
    await show(base('groupBy:\n  property: circle\n  direction: ASC\nsort:\n  - property: file.name\n    direction: DESC\norder:\n  - file.name\n  - city\n  - via'));
    const headings = await page().locator('.kith-base .kith-section-head .tree-item-inner').allTextContents();
    expect(headings.length).toBeGreaterThan(3);
    expect(headings.slice(0, -1)).toEqual([...headings.slice(0, -1)].sort());
    const [first = ''] = await page().locator('.kith-base [data-note]').evaluateAll((els) => els.map((el) => el.getAttribute('data-note')!));
    expect(await page().locator('.kith-base .kith-person').first().locator('.kith-person-why').textContent()).toMatch(/every|no cadence/);
    expect(first).toMatch(/^People\//);
    expect(await page().locator('.kith-base-head span').allTextContents()).toEqual(['Person', 'Status', 'Last contact', 'Due']);
    await picture('base');
    expect(await objectionsIn(page(), '.kith-base')).toEqual([]);
  });

  test('says the same of somebody as the due pane does', async () => {
    await show(base('sort: []', SOME));
    const why = await page().locator('.kith-base [data-note="People/Odile Fournier.md"] .kith-person-why').textContent();
    await command('Open the due pane');
    const dueEl = page().locator('[data-type="kith-due"] [data-note="People/Odile Fournier.md"]').first();
    await dueEl.waitFor();
    expect(await dueEl.locator('.kith-person-why').textContent()).toBe(why);
  });

  test('counts and names the notes that are nobody’s', async () => {
    await show(base('sort:\n  - property: file.path\n    direction: ASC', 'file.name == "Ana Ruiz.md" || file.inFolder("Books") || file.inFolder("Places")'));
    const strangers = await page().locator('.kith-base-strangers').textContent();
    const notes = Object.keys(FILES).filter((path) => /^(?:Books|Places)\//.test(path)).length;
    expect(strangers).toContain(`${notes} notes are no people: `);
    await page().close();
    await show(base('sort: []', 'file.inFolder("Books")'));
    expect(await page().locator('.kith-calm').textContent()).toBe('None of the notes of this base is a person.');
  });

  test('follows its notes, its own file and its options as they change', async () => {
    await show(base('sort: []', SOME));
    expect(await tally()).toBe('3 people');
    await expect.poll(() => cell('Odile Fournier', 'showStatus').innerText()).toContain('Overdue');
    await page().evaluate(async () => {
      const { vault } = window.hostApp!;
      await vault.append(vault.getFileByPath('People/Odile Fournier.md')!, '\n- 2026-11-23 call: caught up\n');
      await vault.create('People/Zoë New.md', '---\ncircle: friends\n---\n- 2026-11-22 lunch\n');
    });
    await expect.poll(() => cell('Odile Fournier', 'showStatus').innerText()).not.toContain('Overdue');
    expect(await cell('Odile Fournier', 'showLastContact').innerText()).toContain('23 Nov');
    await expect.poll(tally).toBe('4 people');
    await set('Who is shown: Who is due, or soon');
    await expect.poll(tally).toMatch(/^\d of 4 people$/);
    await set('Who is shown: Everybody');
    await expect.poll(tally).toBe('4 people');
    await page().locator('.bases-configure').click();
    await page().locator('.menu').waitFor();
    await picture('base-options');
    await page().keyboard.press('Escape');
    await set('Status');
    await expect.poll(() => page().locator('.kith-base [data-part=showStatus]').count()).toBe(0);
    const own = await names();
    await set('Most due first');
    await expect.poll(names).not.toEqual(own);
    await expect.poll(() => page().evaluate(() => window.hostApp!.vault.adapter.read('Mine.base')), { timeout: 5_000 }).toContain('mostDueFirst: true');
    await page().evaluate(() => window.hostApp!.vault.modify(window.hostApp!.vault.getFileByPath('Mine.base')!, 'filters: \'file.name == "Ana Ruiz.md"\'\nviews:\n  - type: kith\n    name: Ana\n'));
    await expect.poll(names).toEqual(['Ana Ruiz']);
  });

  test('opens notes by mouse and keyboard, previews them, and offers what can be done', async () => {
    await show(base('sort: []'));
    await page().evaluate(() => {
      window.hostApp!.workspace.on('hover-link', (link) => document.body.setAttribute('data-hovered', JSON.stringify({ ...(link as { linktext: string; source: string }), event: 0, hoverParent: 0, targetEl: 0 })));
    });
    const row = page().locator('.kith-base .kith-person').nth(1);
    const path = await row.getAttribute('data-note');
    await row.hover();
    expect(JSON.parse((await page().locator('body').getAttribute('data-hovered'))!)).toMatchObject({ source: 'kith', linktext: path });
    expect(await page().evaluate(() => Object.keys(window.hostApp!.plugins.hoverLinkSources))).toEqual(['kith']);
    await row.click({ button: 'right' });
    await expect.poll(() => page().locator('.menu-item').allTextContents()).toContain('Snooze');
    await page().keyboard.press('Escape');
    await page().locator('.kith-base .kith-person').first().focus();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await expect.poll(() => page().evaluate(() => window.hostApp!.workspace.getActiveFile()?.path)).toBe(path);
  });

  test('of thousands has only the rows in sight', async () => {
    const people = Array.from(network({ people: 3_000, lines: 6_000, seed: 5 }, parseDay('2026-11-23')!), ({ path, text }): [string, string] => [path, text]);
    await open({ files: { ...Object.fromEntries(people), 'Mine.base': base('sort: []', 'file.ext == "md"') }, open: 'Mine.base' });
    await expect.poll(tally, { timeout: 60_000 }).toBe('3,000 people');
    const drawn = (): Promise<number> => page().locator('.kith-base .kith-person').count();
    expect(await drawn()).toBeLessThan(60);
    // A base in a note is given no height of its own.
    await page().addStyleTag({ content: '.bases-view { flex: none !important; overflow: visible !important; } .view-content { overflow: auto; }' });
    await expect.poll(() => page().locator('.kith-base').evaluate((el) => el.clientHeight)).toBe(800);
    expect(await drawn()).toBeLessThan(60);
    await page().locator('.kith-base .kith-person').first().focus();
    await page().keyboard.press('End');
    await expect.poll(() => page().locator('.kith-base .kith-person[aria-posinset="3000"]').isVisible()).toBe(true);
  }, 120_000);
});

describe('Make a base of people', () => {
  test('makes a base that finds everybody Kith knows, under a name that is free, and it can be undone', async () => {
    await open({ files: { ...FILES, 'People.base': 'views: []\n' } });
    await command('Make a base of people');
    await page().locator('.bases-view-tab', { hasText: 'Everybody by circle' }).click();
    await expect.poll(() => page().evaluate(() => window.hostApp!.workspace.getActiveFile()?.path)).toBe('People 1.base');
    expect(await page().locator('.kith-base-strangers').textContent()).toBe('2 notes are no people: Ana Ruiz (conflicted copy 2026-10-02) and About me');
    const everybody = Number.parseInt((await tally())!, 10);
    await command('Open the due pane');
    await expect.poll(() => page().locator('[data-type="kith-due"] .kith-count').textContent()).toContain(`of ${everybody} people`);
    await command('Undo the last change');
    await expect.poll(() => page().evaluate(() => window.hostApp!.vault.getFileByPath('People 1.base') === null)).toBe(true);
  });

  test('says what to do while Bases is switched off, and works once it is on', async () => {
    await open({ bases: false });
    await command('Make a base of people');
    await expect.poll(() => page().locator('.notice').last().textContent()).toContain('Settings → Core plugins → Bases');
    await picture('base-off');
    expect(await page().evaluate(() => window.hostApp!.vault.getFileByPath('People.base'))).toBe(null);
    await page().evaluate(() => { window.hostApp!.bases.enabled = true; });
    await command('Make a base of people');
    await expect.poll(() => page().locator('.kith-base .kith-person').count()).toBeGreaterThan(3);
  });
});

test('a base fits a phone, the dark, and a language with longer words', async () => {
  const grouped = base('groupBy:\n  property: circle\n  direction: ASC\norder:\n  - file.name\n  - city', 'file.inFolder("People") || file.inFolder("Books")');
  await show(grouped, { phone: true });
  const wide = (): Promise<number> => page().locator('.kith-base *').evaluateAll((els) => els.filter((el) => !el.closest('.kith-unseen') && el.getBoundingClientRect().right > window.innerWidth + 1).length);
  expect(await wide()).toBe(0);
  await picture('base-phone');
  await page().close();
  await show(grouped, { dark: true, language: 'fr' });
  expect(await wide()).toBe(0);
  await picture('base-dark');
});
