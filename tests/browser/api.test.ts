// The examples of docs/api.md, run as they stand there in a real browser, with the built plugin and as much of Dataview and
// Templater as they ask for.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import type { KithApi, KithPerson } from '../../src/core/api';
import { blocksOf } from '../manual';
import { deskOn } from './desk';
import { setStage } from './stage';

const stage = setStage();
const { page, open, picture, takeProblems } = stage;
const { read, notice, run } = deskOn(stage);
const BLOCKS = blocksOf(readFileSync('docs/api.md', 'utf8'));
const blockOf = (language: string): string => BLOCKS.find((block) => block.language === language)!.text;

/** Runs an expression on the page: what drives the browser makes code of it, the page itself may not. */
const evaluate = async <T>(expression: string): Promise<T> => page().evaluate<T>(expression);
const api = '(window.hostApp.plugins.plugins.kith.api)';
const due = (options = ''): Promise<KithPerson[]> => evaluate(`${api}.due(${options})`);

/** A template made JavaScript, as Templater does it: text as it is, `<%* … -%>` run, and a line end behind `-%>` left out. */
function templateCode(template: string): string {
  return template.split(/(<%\*[^]*?-?%>\n?)/).map((piece) => {
    const code = /^<%\*([^]*?)(-?)%>(\n?)$/.exec(piece);
    return code ? `${code[1]!}\n${code[2] === '' && code[3] !== '' ? 'tR += "\\n";' : ''}` : `tR += ${JSON.stringify(piece)};`;
  }).join('\n');
}

test('the first lines of the page name who is due', async () => {
  await open();
  const told = new Promise<string>((resume) => page().once('console', (message) => resume(message.text())));
  await evaluate(`(async (app) => {${blockOf('js')}})(window.hostApp)`);
  const [first] = await due();
  expect(await told).toContain(`${first!.name} ${first!.due!}`);
});

test('the DataviewJS block shows who is due by Sunday, also in the note the app opens with', async () => {
  await open();
  // Kith is loaded anew, and is asked before it has read anything.
  const shown = await evaluate<{ ready: boolean; heads: string[]; rows: string[][] }>(`(async (app) => {
    const { kith } = app.plugins.plugins;
    await app.plugins.disablePlugin('kith');
    const { api } = await app.plugins.enablePlugin(kith.constructor, kith.manifest);
    const shown = { ready: api.isReady };
    const dv = { app, paragraph: (text) => { throw new Error(text); }, fileLink: (path, embed, name) => \`[[\${path}|\${name}]]\`, table: (heads, rows) => Object.assign(shown, { heads, rows }) };
    await (async () => {${blockOf('dataviewjs')}})();
    return shown;
  })(window.hostApp)`);
  expect([shown.ready, shown.heads]).toEqual([false, ['Who', 'Due', 'Last', 'How often']]);
  const [today, sunday] = [await due(), await due('{ today: "2026-11-29" }')];
  expect(sunday.length).toBeGreaterThan(today.length);
  expect(shown.rows).toEqual(sunday.map(({ path, name, due: day, lastContact, rule }) => [`[[${path}|${name}]]`, day, lastContact ?? 'never', rule!.every]));
});

test('the Templater section names who is due and logs what is asked for, which one button takes back', async () => {
  await open();
  const before = await read('People/Ana Ruiz.md');
  const named = (await due('{ limit: 5 }')).map(({ path }) => path);
  const section = await evaluate<string>(`(async (app) => {
    const answers = ['Ana Ruiz', 'call: about the deck'];
    const tp = { app, system: { prompt: async () => answers.shift() } };
    let tR = '';
    ${templateCode(blockOf('markdown'))}
    return tR;
  })(window.hostApp)`);
  const [head, ...lines] = section.trimEnd().split('\n');
  expect([head, lines.length]).toEqual(['## People', 6]);
  expect(lines.slice(0, 5).every((line) => /^- \[ \] [a-z]+ with \[\[[^\]|]+\|[^\]|]+\]\]$/.test(line))).toBe(true);
  expect(lines[5]).toBe('Logged in People/Ana Ruiz.md: 2026-11-23 call: about the deck');
  expect(await read('People/Ana Ruiz.md')).toContain('\n- 2026-11-23 call: about the deck\n');
  // The tasks of the section count once they are ticked.
  await page().evaluate(async (text) => {
    const { vault } = window.hostApp!;
    await vault.append(vault.getFileByPath('Daily/2026-11-23.md')!, text);
  }, `\n${section.replaceAll('[ ]', '[x]')}`);
  await expect.poll(async () => (await due()).filter(({ path }) => named.includes(path))).toEqual([]);
  expect(await notice()).toContain('Ana Ruiz');
  await picture('api-logged');
  await page().locator('.notice .kith-undo').last().click();
  await expect.poll(() => read('People/Ana Ruiz.md')).toBe(before);
});

test('the plugin of the page shows who is due first, is told of changes, and survives Kith', async () => {
  await open();
  const { code } = await transform(BLOCKS.find(({ language }) => language === 'ts')!.text, { loader: 'ts', format: 'cjs', target: 'es2022' });
  await evaluate(`(async () => {
    const module = { exports: {} };
    (function (require, module, exports) {${code}\n})(window.hostBundle.require, module, module.exports);
    await window.hostApp.plugins.enablePlugin(module.exports.default, { id: 'first-due', name: 'First due', version: '1.0.0', minAppVersion: '1.13.0', author: '', description: '' });
  })()`);
  const bar = page().locator('.status-bar').getByText(/, since /);
  const [first, second] = await due('{ limit: 2 }');
  await expect.poll(() => bar.textContent()).toBe(`${first!.name}, since ${first!.due!}`);
  await evaluate(`${api}.log(${JSON.stringify(first!.path)}, 'call')`);
  await expect.poll(() => bar.textContent()).toBe(`${second!.name}, since ${second!.due!}`);
  await run('undo-write');
  await expect.poll(() => bar.textContent()).toBe(`${first!.name}, since ${first!.due!}`);
  const after = await evaluate<string>(`(async (app) => {
    await app.plugins.disablePlugin('kith');
    const file = app.vault.getFileByPath(${JSON.stringify(first!.path)});
    await app.vault.append(file, '\\n- 2026-11-23 call\\n');
    await new Promise((resume) => setTimeout(resume, 200));
    const text = document.querySelector('.status-bar').textContent;
    await app.plugins.disablePlugin('first-due');
    return text;
  })(window.hostApp)`);
  expect(after).toContain(`${first!.name}, since`);
});

test('a listener that throws is named on the console as its own, and Kith’s panes are drawn all the same', async () => {
  await open();
  await run('open-due-pane');
  const rows = page().locator('[data-type="kith-due"] .kith-person');
  await rows.first().waitFor();
  const key = await rows.first().getAttribute('data-key');
  const [first] = await due('{ limit: 1 }');
  expect(key).toContain(first!.path);
  await page().evaluate(() => {
    const { api: kith } = window.hostApp!.plugins.getPlugin('kith') as unknown as { api: KithApi };
    kith.onChange(() => { throw new Error('of the script'); });
  });
  await evaluate(`${api}.log(${JSON.stringify(first!.path)}, 'call')`);
  await expect.poll(() => rows.first().getAttribute('data-key')).not.toBe(key);
  await expect.poll(() => takeProblems().join()).toContain('of the script');
});
