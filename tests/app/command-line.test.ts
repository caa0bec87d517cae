// @vitest-environment happy-dom
// The app's command line of the built plugin where something goes wrong: nobody waits for ever, and nothing is thrown.
import { describe, expect, test, vi } from 'vitest';
import { HOSTILE_TEXTS } from '../hostile-texts';
import { setScripting } from './scripting';

const { begin, app, writes, read } = setScripting();
const FILES = { 'Ana.md': '---\ncircle: friends\n---\n', 'Sam.md': '---\ncircle: friends\n---\n' };
const run = (command: string, ...words: readonly string[]): Promise<string> => app().commandLine.run(command, ...words);
const daily = { data: { version: 1, logTo: 'daily' } };

test('an answer that waits when Kith is switched off says so, in the language asked for', async () => {
  await begin(FILES, { cache: { start: 'manual' } });
  const waiting = Promise.all([run('kith:due'), run('kith:due', 'language=fr'), run('kith:log', 'person=Ana', 'line=call')]);
  await app().plugins.disablePlugin('kith');
  const said = 'kith: Kith was switched off, or loaded anew. What it offers is to be asked for again';
  expect(await waiting).toEqual([said, expect.stringContaining('kith: Kith a été désactivé'), said]);
  expect(writes()).toEqual([]);
});

describe('a log', () => {
  test('that the app fails at is not written, and it is said where and why', async () => {
    await begin(FILES, daily);
    await run('kith:due');
    vi.spyOn(app().vault, 'getFileByPath').mockImplementation(() => { throw new Error('the disk is away'); });
    expect(await run('kith:log', 'person=Ana', 'line=call')).toMatch(/^Ana\.md:1: .*the disk is away/);
    expect(JSON.parse(await run('kith:log', 'person=Ana', 'line=call', 'json'))).toMatchObject({ written: false, path: 'Ana.md', rule: 'not-written' });
    expect(writes()).toEqual([]);
  });

  test('of another day goes into the daily note of that day, one to come that is made for it too', async () => {
    await begin(FILES, daily);
    for (const day of ['2026-11-20', '2026-12-24']) {
      expect(await run('kith:log', 'person=Ana', 'line=call: x', `today=${day}`)).toMatch(new RegExp(`^${day}\\.md:\\d+: - call with \\[\\[Ana\\]\\]: x$`));
      expect(await read(`${day}.md`)).toContain('- call with [[Ana]]: x');
    }
    expect(await run('kith:log', 'person=Ana', 'line=2026-12-24 call: y', 'today=2027-01-01')).toMatch(/^2027-01-01\.md:\d+: - 2026-12-24 call with \[\[Ana\]\]: y$/);
  });
});

test('what is typed harms nothing, whatever it is: it is answered in one line or in JSON, and nothing is written', { timeout: 60_000 }, async () => {
  await begin(FILES);
  for (const text of [...HOSTILE_TEXTS, '__proto__', 'constructor', 'x'.repeat(100_000)]) {
    for (const words of [[`today=${text}`], [`city=${text}`, 'json'], [`language=${text}`], [`format=${text}`], [text.replace(/=/g, '') || 'x'], [`--${text.replace(/=/g, '')}`]]) {
      expect((await run('kith:due', ...words)).length, words.join(' ')).toBeGreaterThan(10);
    }
    expect(await run('kith:person', `person=${text} `)).toMatch(/^kith: /);
    expect(await run('kith:log', `person=Nobody ${text}`, `line=${text}`)).toMatch(/^kith: /);
  }
  expect(writes()).toEqual([]);
});
