// @vitest-environment happy-dom
// What scripts may give the API of the built plugin: anything. It harms nothing; and what a log writes is one line.
import { describe, expect, test } from 'vitest';
import { readVault } from '../../scripts/host-page';
import type { KithApi, KithTold } from '../../src/core/api';
import { SAMPLE } from '../headless/terminal';
import { HOSTILE_TEXTS } from '../hostile-texts';
import { setScripting, type Loose } from './scripting';

const { begin, app, writes, read } = setScripting();
const FILES = await readVault(SAMPLE);
const ANA = 'People/Ana Ruiz.md';
const loose = (api: KithApi): Loose => api as unknown as Loose;
const undo = (): boolean => app().commands.executeCommandById('kith:undo-write');

describe('what scripts give', () => {
  const trap = new Proxy({}, { ownKeys: () => { throw new Error('no keys'); }, get: () => { throw new Error('no value'); } });
  const never = { get today(): string { throw new Error('no day'); } };
  const STRANGE: readonly unknown[] = [null, 0, -1, NaN, Infinity, 2n ** 64n, true, '', ' ', Symbol('x'), () => 'x', [], [['x']], new Date(0), new Map(), {}, Object.create(null), trap, never, new String('Ana Ruiz'), { toString: () => 'Ana Ruiz' }, 'x'.repeat(1_000_000), ...HOSTILE_TEXTS];

  const MISGIVEN: readonly (readonly [question: 'due' | 'people' | 'audit' | 'person', given: unknown])[] = [
    ['due', { today: '2026-02-30' }], ['due', { today: 20261123 }], ['due', { today: new Date(0) }], ['due', { today: null }], ['due', { today: '' }],
    ['due', { limit: 0 }], ['due', { limit: 1.5 }], ['due', { limit: '5' }], ['due', { limit: Infinity }], ['due', { circle: 'nowhere' }], ['due', { circle: ['friends'] }], ['due', { circle: '' }], ['due', { city: 5 }], ['people', { city: ' ' }],
    ['due', { limt: 5 }], ['due', null], ['due', 'friends'], ['due', []], ['due', trap], ['due', never],
    ['people', { limit: 5 }], ['audit', { city: 'Lyon' }], ['audit', { circle: 'friends' }], ['audit', { today: '23/11/2026' }], ['person', undefined], ['person', 5], ['person', ''], ['person', trap],
  ];

  test('what can never be right is refused by a question with a TypeError that shows what would be', async () => {
    const api = await begin(FILES);
    for (const [question, given] of MISGIVEN) {
      const fault = await (loose(api)[question](given) as Promise<unknown>).catch((error: unknown) => error);
      expect(fault, question).toBeInstanceOf(TypeError);
      expect((fault as TypeError).message).toMatch(/\. Right would be: \w+\(.+\)$/);
    }
  });

  test('harms nothing, whatever it is: a log answers, a question answers or is refused, and nothing is written', { timeout: 60_000 }, async () => {
    const api = await begin(FILES);
    const before = JSON.stringify(await api.people());
    for (const given of STRANGE) {
      for (const log of [loose(api).log(given, 'call: x'), loose(api).log(ANA, given === 'x'.repeat(1_000_000) || HOSTILE_TEXTS.includes(given as string) ? 5 : given), loose(api).log(given, given)]) {
        expect(await log).toEqual({ ok: false, rule: expect.any(String) as string, why: expect.stringMatching(/^[^]{10,500}$/) as string });
      }
      for (const question of [loose(api).people(given), loose(api).due({ today: given }), loose(api).due({ limit: given }), loose(api).due({ circle: given }), loose(api).due({ city: given }), loose(api).audit(given), loose(api).person(given), loose(api).person(ANA, given)]) {
        await Promise.resolve(question).catch((error: unknown) => { expect(error).toBeInstanceOf(TypeError); });
      }
      if (typeof given !== 'function') expect(() => loose(api).onChange(given)).toThrow(TypeError);
    }
    expect(writes()).toEqual([]);
    expect(JSON.stringify(await api.people())).toBe(before);
  });

  test('is told in the user’s language', async () => {
    const api = await begin(FILES, { data: { version: 1, language: 'fr' } });
    await expect(api.due({ today: '2026-02-30' })).rejects.toThrow('n’est pas un jour du calendrier');
    expect(await api.log('Personne', 'call')).toMatchObject({ why: expect.stringContaining('Personne ne porte exactement le nom') as string });
  });
});

describe('a log', () => {
  test('is written as the box does, told with a way to take it back, and taken back by Kith’s own undo', async () => {
    const api = await begin(FILES);
    const before = await read(ANA);
    const logged = await api.log('Ana Ruiz', 'call yesterday with Odile Fournier: about the deck');
    expect(logged).toMatchObject({ ok: true, path: ANA, text: '- 2026-11-22 call with [[Odile Fournier]]: about the deck', also: [{ path: 'People/Odile Fournier.md' }] });
    if (!logged.ok) throw new Error(logged.why);
    for (const { path, line, text } of [logged, ...logged.also]) expect((await read(path)).split('\n')[line - 1]!.trim()).toBe(text);
    expect(document.querySelector('.notice')?.textContent).toContain('Ana Ruiz');
    expect(document.querySelector('.notice .kith-undo')).not.toBeNull();
    expect((await api.person('Ana Ruiz') as KithTold).interactions[0]).toMatchObject({ day: '2026-11-22', line: logged.line, channel: 'call' });
    undo();
    await expect.poll(() => read(ANA)).toBe(before);
    expect(await read('People/Odile Fournier.md')).toBe(FILES['People/Odile Fournier.md']);
  });

  test('goes into the daily note where the settings say so, one that is made for it too', async () => {
    const api = await begin({ 'Ana.md': '---\ncircle: friends\n---\n' }, { data: { version: 1, logTo: 'daily' } });
    const logged = await api.log('Ana', 'call: about the deck');
    expect(logged).toMatchObject({ ok: true, text: '- call with [[Ana]]: about the deck', also: [] });
    if (!logged.ok) throw new Error(logged.why);
    expect((await read(logged.path)).split('\n')[logged.line - 1]).toBe(logged.text);
    expect(logged.path).toBe('2026-11-23.md');
    // A note that was made is read when the app tells of it.
    await expect.poll(() => api.people()).toMatchObject([{ lastContact: '2026-11-23', because: { path: logged.path, line: logged.line } }]);
  });

  test.each([
    ['2026-12-24 call', 'future-date'], ['2026-02-30 call', 'impossible-date'], ['call: a\n- 2026-11-01 call: b', 'several-lines'], ['call: a\u2028b', 'several-lines'],
    ['call: %% x', 'opens-block'], [`call: ${'x'.repeat(20_000)}`, 'no-line'], ['call with Ana: x', 'several-called'],
  ])('is refused by name, and nothing is written: %j', async (line, rule) => {
    const files = { 'Sam.md': '---\ncircle: friends\n---\n', 'A/Ana.md': '---\ncircle: friends\n---\n', 'B/Ana.md': '---\ncircle: friends\n---\n' };
    const api = await begin(files);
    expect(await api.log('Sam', line)).toMatchObject({ ok: false, rule });
    expect(writes().filter((write) => !write.startsWith('process'))).toEqual([]);
    expect(await read('Sam.md')).toBe(files['Sam.md']);
    expect(document.querySelector('.notice')).toBeNull();
  });

  test('is for whoever is called so in full, for a script does not notice when another answers', async () => {
    const api = await begin({ 'Samuel.md': '---\ncircle: friends\n---\n' });
    expect(await api.log('Sam', 'call')).toMatchObject({ ok: false, rule: 'nobody-called' });
    expect(await api.log('samuel', 'call')).toMatchObject({ ok: true, path: 'Samuel.md' });
  });

  test('names one of several by a link with its path, in the name and in the line', async () => {
    const api = await begin({ 'Sam.md': '---\ncircle: friends\n---\n', 'A/Ana.md': '---\ncircle: friends\n---\n', 'B/Ana.md': '---\ncircle: friends\n---\n' });
    expect(await api.log('Sam', 'call with [[B/Ana]]: x')).toMatchObject({ ok: true, path: 'Sam.md', also: [{ path: 'B/Ana.md' }] });
    expect(await api.log('[[A/Ana]]', 'call')).toMatchObject({ ok: true, path: 'A/Ana.md', also: [] });
  });

  test('of a hostile text is one line more among the others, or refused; every other line stays', { timeout: 60_000 }, async () => {
    const api = await begin({ 'Sam.md': '---\ncircle: friends\n---\n## Interactions\n\n- 2026-11-03 call\n\nbehind\n' });
    let written = 0;
    for (const text of HOSTILE_TEXTS) {
      const before = (await read('Sam.md')).split('\n');
      const logged = await api.log('Sam', `call: ${text}`);
      const after = (await read('Sam.md')).split('\n');
      if (logged.ok) expect(after.splice(logged.line - 1, 1), text).toEqual([logged.text]);
      expect(after, text).toEqual(before);
      written += Number(logged.ok);
    }
    expect(written).toBeGreaterThan(60);
    expect(written).toBeLessThan(HOSTILE_TEXTS.length);
    expect(await api.person('Sam')).toMatchObject({ ok: true, person: { interactions: written + 1 } });
  });

  test('of many at once is written line by line, none lost', async () => {
    const api = await begin({ 'Sam.md': '---\ncircle: friends\n---\n' });
    const all = await Promise.all(Array.from({ length: 20 }, (_, index) => api.log('Sam', `2026-11-${String(index + 1).padStart(2, '0')} call: ${index}`)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect((await read('Sam.md')).match(/^- 2026-11-\d\d call: \d+$/gm)).toHaveLength(20);
    expect(document.querySelectorAll('.notice')).toHaveLength(1);
  });
});
