// The way one goes every morning, in the real app. Never run yet: see wdio.conf.mts.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { $, browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Who is due first today, by the command in the terminal: it reads the same notes without the app. */
function firstDue(): { readonly name: string; readonly path: string } {
  const answer = execFileSync(process.execPath, [here('../../dist/kith.mjs'), 'due', here('../vault'), '--json'], { encoding: 'utf8' });
  const { people } = JSON.parse(answer) as { people: { name: string; path: string }[] };
  return people[0]!;
}

describe('Kith in Obsidian', () => {
  const { name, path } = firstDue();
  const nameInList = '.prompt .suggestion-item .kith-person-name';

  it('is switched on in the sample vault', async () => {
    await obsidianPage.enablePlugin('kith');
    const loaded = await browser.executeObsidian(({ plugins }) => plugins['kith']?.manifest.version ?? null);
    expect(loaded).not.toBeNull();
  });

  it('says first who the command in the terminal says first', async () => {
    await browser.executeObsidianCommand('kith:show-who-is-due');
    await expect($(nameInList)).toHaveText(name);
  });

  it('opens the note of the first on Enter', async () => {
    await browser.keys('Enter');
    await browser.waitUntil(async () => await browser.executeObsidian(({ app }) => app.workspace.getActiveFile()?.path ?? null) === path, { timeoutMsg: `${path} is not open` });
    await expect($(nameInList)).not.toExist();
  });

  it('writes the line one logs, and not a byte more', async () => {
    const before = await obsidianPage.read(path);
    await browser.executeObsidianCommand('kith:log-interaction');
    await $('.kith-log-line').setValue('call: the ferry at noon');
    await browser.keys('Enter');
    const line = `- ${new Date().toLocaleDateString('sv')} call: the ferry at noon\n`;
    await browser.waitUntil(async () => (await obsidianPage.read(path)).includes(line), { timeoutMsg: `${path} has no line ${line}` });
    expect((await obsidianPage.read(path)).replace(line, '')).toBe(before);
  });

  it('no longer lists who has been written to', async () => {
    await browser.executeObsidianCommand('kith:show-who-is-due');
    await expect($(nameInList)).toExist();
    await expect($(nameInList)).not.toHaveText(name);
  });
});
