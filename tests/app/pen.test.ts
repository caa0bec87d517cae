// @vitest-environment happy-dom
import type { App as ObsidianApp } from 'obsidian';
import { afterEach, expect, test } from 'vitest';
import { logLine } from '../../src/core/edit/log-line';
import type { Pen } from '../../src/core/edit/gesture';
import { setField } from '../../src/core/edit/set-field';
import { Journal } from '../../src/vault/journal';
import { penOf, sourceOfText } from '../../src/vault/pen';
import { lexiconOf } from '../../src/core/lexicon';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { day } from '../core/reading';
import { App } from '../host/app';

let app: App;
let pen: Pen;
let told: [string, string][];

afterEach(() => app.quit());

function begin(files: Record<string, string>): void {
  app = new App({ files });
  app.start();
  told = [];
  const obsidian = app as unknown as ObsidianApp;
  const reading = { lexicon: lexiconOf(DEFAULT_SETTINGS), source: sourceOfText, today: day('2026-11-23') };
  pen = penOf(obsidian, new Journal(obsidian, (path, text) => told.push([path, text])), () => reading);
}

const read = (path: string): Promise<string> => app.vault.adapter.read(path);
const snooze = (path: string): Parameters<Pen['write']>[1][number] => (
  { path, change: (note, reading) => setField(note, 'snooze', { day: day('2026-12-01') }, reading) });

test('a field of several people is one gesture, taken back as one', async () => {
  begin({ 'Ana.md': '---\ntype: person # ours\n---\n', 'Sam.md': '---\r\ntype: person\r\n---\r\n' });
  expect(await pen.write('Snoozed: Ana and Sam', [snooze('Ana.md'), snooze('Sam.md')])).toBeNull();
  expect([await read('Ana.md'), await read('Sam.md')]).toEqual(['---\ntype: person # ours\nsnooze: 2026-12-01\n---\n', '---\r\ntype: person\r\nsnooze: 2026-12-01\r\n---\r\n']);
  expect(await pen.undo()).toBe('Snoozed: Ana and Sam');
  expect([await read('Ana.md'), await read('Sam.md')]).toEqual(['---\ntype: person # ours\n---\n', '---\r\ntype: person\r\n---\r\n']);
});

test('whoever keeps the people hears every text at once, also when it is taken back', async () => {
  begin({ 'Ana.md': '---\ntype: person\n---\n' });
  await pen.write('log', [{ path: 'Ana.md', change: (note, reading) => logLine(note, '2026-11-23 call', reading) }]);
  expect(told).toEqual([['Ana.md', await read('Ana.md')]]);
  await pen.undo();
  expect(told[1]).toEqual(['Ana.md', '---\ntype: person\n---\n']);
});

test('a note that refuses, or is gone, leaves all of them as they were', async () => {
  const twice = '---\nsnooze: 2026-01-01\nsnooze: 2026-02-01\n---\n';
  begin({ 'Ana.md': '---\ntype: person\n---\n', 'Sam.md': twice });
  expect(await pen.write('snooze', [snooze('Ana.md'), snooze('Sam.md')])).toMatchObject({ rule: 'duplicate-field', path: 'Sam.md', line: 3 });
  expect(await pen.write('snooze', [snooze('Ana.md'), snooze('Gone.md')])).toMatchObject({ rule: 'not-written', path: 'Gone.md' });
  expect([await read('Ana.md'), await read('Sam.md')]).toEqual(['---\ntype: person\n---\n', twice]);
  expect(await pen.undo()).toBeNull();
});

test('a gesture that changes nothing is no step', async () => {
  begin({ 'Ana.md': '---\nsnooze: 2026-12-01\n---\n' });
  expect(await pen.write('snooze', [snooze('Ana.md')])).toBeNull();
  expect(await pen.undo()).toBeNull();
});
