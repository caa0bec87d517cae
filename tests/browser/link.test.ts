// Addresses that open Kith, given to the built plugin: whatever they hold, they open and never write.
import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../hostile-texts';
import { deskOn } from './desk';
import { setStage } from './stage';

const stage = setStage();
const { page, open } = stage;
const { read, line, preview, notice } = deskOn(stage);
const follow = (query: string): Promise<boolean | undefined> => page().evaluate((uri) => window.hostApp?.openUri(uri), `obsidian://kith${query}`);

test.each(['due', 'audit', 'orbit', 'calendar', 'find'])('an address opens the view %s', async (view) => {
  await open();
  expect(await follow(`?view=${view}`)).toBe(true);
  await page().locator(`[data-type="kith-${view}"] .view-content`).waitFor();
});

test('an address opens what one wants to know of somebody, or a box with the line in it; Enter logs it', async () => {
  await open();
  await follow('?person=Odile');
  await page().locator('[data-type="kith-briefing"] .kith-brief-name').getByText('Odile Fournier').waitFor();
  const before = await read('People/Odile Fournier.md');
  await follow(`?person=Odile&log=${encodeURIComponent('call: about the deck')}`);
  await expect.poll(() => line().inputValue()).toBe('call: about the deck');
  expect(await preview()).toContain('call');
  expect(await read('People/Odile Fournier.md')).toBe(before);
  await page().keyboard.press('Enter');
  await expect.poll(() => read('People/Odile Fournier.md')).toContain('2026-11-23 call: about the deck');
});

test('an address that is not understood says so, with one that would be', async () => {
  await open();
  await follow('?view=settings');
  expect(await notice()).toContain('“settings” is no view of Kith');
  expect(await notice()).toContain('obsidian://kith?view=due');
});

test('a thousand hostile addresses write nothing', { timeout: 120_000 }, async () => {
  await open();
  const names = ['view', 'person', 'log', 'action', '__proto__', 'path', 'undo', 'write'];
  const sets = Array.from({ length: 1_000 }, (_, index): Record<string, string> => Object.fromEntries([0, 1, 2].map((at): [string, string] => [
    names[(index * (at + 1) + at) % names.length]!, HOSTILE_TEXTS[(index * 7 + at * 13) % HOSTILE_TEXTS.length]! + (index % 5 === 0 ? ' Odile' : ''),
  ]).concat(index % 3 === 0 ? [['person', 'Odile'], ['log', `call: ${HOSTILE_TEXTS[index % HOSTILE_TEXTS.length]!}`]] : [])));
  const told = await page().evaluate(async (all) => {
    const app = window.hostApp!;
    const writes: string[] = [];
    const watch = (owner: object, names: readonly string[]): void => {
      for (const name of names) {
        const own = Reflect.get(owner, name) as ((...given: unknown[]) => unknown) | undefined;
        if (own) Reflect.set(owner, name, (...given: unknown[]) => (writes.push(`${name} ${String(given[0])}`), own.apply(owner, given)));
      }
    };
    watch(app.vault.adapter, ['write', 'writeBinary', 'append', 'process', 'remove', 'rename', 'mkdir', 'copy', 'trashLocal', 'trashSystem', 'rmdir']);
    await app.vault.adapter.mkdir('watched');
    let boxes = 0;
    for (const given of all) {
      app.protocolHandlers.get('kith')!({ ...given, action: 'kith' });
      await new Promise((resume) => { setTimeout(resume, 0); });
      boxes += document.querySelectorAll('.kith-log-line').length;
      for (let most = 5; document.querySelector('.modal-container') && most > 0; most--) {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      }
      document.querySelectorAll('.notice').forEach((el) => { el.remove(); });
    }
    return { writes, boxes, left: document.querySelectorAll('.modal-container').length };
  }, sets);
  // The watch itself sees a write when there is one.
  expect(told.writes).toEqual(['mkdir watched']);
  expect(told.boxes).toBeGreaterThan(300);
  expect(told.left).toBe(0);
});
