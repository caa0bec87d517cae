// @vitest-environment happy-dom
// The API of the built plugin, as other plugins and scripts meet it: what it answers, and who hears of changes.
import { describe, expect, test } from 'vitest';
import { readVault } from '../../scripts/host-page';
import type { KithInteraction, KithPerson } from '../../src/core/api';
import { answer, SAMPLE } from '../headless/terminal';
import { setScripting, turn } from './scripting';

const { begin, app, again, writes, read } = setScripting();
const FILES = await readVault(SAMPLE);
const ANA = 'People/Ana Ruiz.md';

describe('what is answered', () => {
  interface Due { people: KithPerson[] }

  test('is, for people, what the terminal answers, on every day', async () => {
    const api = await begin(FILES);
    for (const today of ['2026-11-23', '2027-02-28', '2024-01-01']) {
      const { people } = answer<Due>('due', SAMPLE, '--today', today);
      expect(await api.people({ today })).toEqual(people);
      expect(await api.due({ today })).toEqual(people.filter(({ status }) => status === 'due' || status === 'overdue'));
    }
    expect(await api.due()).toEqual(await api.due({ today: '2026-11-23' }));
    expect((await api.due()).length).toBeGreaterThan(5);
  });

  test('is narrowed by city as in the terminal', async () => {
    const api = await begin(FILES);
    for (const city of ['Lyon', ' li', 'Atlantis']) {
      const { people } = answer<Due>('due', SAMPLE, '--city', city);
      expect(people.length > 0).toBe(city !== 'Atlantis');
      expect(await api.people({ city })).toEqual(people);
      expect(await api.due({ city, limit: 1 })).toEqual(people.filter(({ status }) => status === 'due' || status === 'overdue').slice(0, 1));
    }
  });

  test('is narrowed by circle and limit', async () => {
    const api = await begin(FILES);
    const { people } = answer<Due>('due', SAMPLE);
    const [first, ...others] = await api.due({ circle: ' Friends', limit: 2 });
    expect(others).toHaveLength(1);
    expect(people.map(({ path }) => path).indexOf(first!.path)).toBeLessThan(people.map(({ path }) => path).indexOf(others[0]!.path));
    for (const { path } of await api.people({ circle: 'FRIENDS' })) {
      const one = await api.person(path);
      expect(one.ok && one.person.circles.map((circle) => circle.toLowerCase())).toContain('friends');
    }
  });

  test('is, for somebody, what the terminal tells of them', async () => {
    const api = await begin(FILES);
    for (const name of ['Ana Ruiz', 'Odile Fournier', 'Tobias Renner', 'Rafael Monteiro']) {
      const told = answer<{ reasons: unknown[]; interactions: KithInteraction[] }>('person', SAMPLE, name);
      expect(told.reasons.length).toBeGreaterThan(0);
      expect(told.interactions.length).toBeGreaterThan(2);
      expect(await api.person(name)).toEqual({ ok: true, ...told });
    }
    const byPath = await api.person(ANA);
    expect(await api.person('[[Ana Ruiz|Ana]]')).toEqual(byPath);
    expect(await api.person('ana ruiz')).toEqual(byPath);
  });

  test('is, for the audit, what the terminal finds', async () => {
    const api = await begin(FILES);
    for (const today of ['2026-11-23', '2027-11-23', '2026-11-23']) expect(await api.audit({ today })).toEqual(answer('audit', SAMPLE, '--today', today));
    const { findings, counts } = await api.audit();
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['broken-frontmatter', 'impossible-date', 'unreadable-cadence']));
    expect(counts.people).toBe((await api.people()).length);
  });

  test('names who is not found in full, or is several, as a value', async () => {
    const api = await begin({ 'A/Ana.md': '---\ncircle: friends\n---\n', 'B/Ana.md': '---\ncircle: friends\naliases: [Anna Lind]\n---\n' });
    expect(await api.person('Anna')).toEqual({ ok: false, rule: 'nobody-called', why: 'Nobody is called “Anna” in full. Right would be: \'Ana Ruiz\'' });
    expect(await api.person('Ana')).toMatchObject({ ok: false, rule: 'several-called', why: expect.stringContaining('A/Ana.md, B/Ana.md') as string });
    expect(await api.person('B/Ana.md')).toMatchObject({ ok: true, person: { path: 'B/Ana.md' } });
    for (const link of ['[[B/Ana]]', '[[B/Ana|her]]']) expect(await api.person(link)).toMatchObject({ ok: true, person: { path: 'B/Ana.md' } });
    expect(await api.person('Anna Lind')).toMatchObject({ ok: true, person: { path: 'B/Ana.md' } });
  });

  test('is frozen through and through, and Kith’s own facts stand when somebody tries to change it', async () => {
    const api = await begin(FILES);
    const all = async (): Promise<unknown[]> => [await api.people(), await api.due(), await api.person('Ana Ruiz'), await api.audit(), await api.log('Nobody', 'x')];
    const loosened = (value: unknown): unknown[] => (typeof value === 'object' && value !== null
      ? [...(Object.isFrozen(value) && [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as never) ? [] : [value]), ...Object.values(value).flatMap(loosened)] : []);
    const answers = await all();
    expect(answers.flatMap(loosened)).toEqual([]);
    expect(loosened([{ a: Object.freeze([]) }])).toHaveLength(2);
    const before = JSON.stringify(answers);
    const people = await api.people();
    expect(() => { (people as KithPerson[]).length = 0; }).toThrow(TypeError);
    expect(() => { (people[0] as { name: string }).name = 'x'; }).toThrow(TypeError);
    expect(Object.isFrozen(api)).toBe(true);
    expect(JSON.stringify(await all())).toBe(before);
    expect(await api.people()).not.toBe(people);
  });

  test('waits until the notes are read', async () => {
    const api = await begin(FILES, { cache: { start: 'manual' } });
    expect([api.version, api.isReady]).toEqual([1, false]);
    let [due, ready] = [null as number | null, false];
    const asked = api.due().then(({ length }) => { due = length; });
    void api.ready.then((is) => { ready = is; });
    const logged = api.log(ANA, '2026-11-20 call: early');
    await turn(120);
    expect([due, ready, writes()]).toEqual([null, false, []]);
    await app().metadataCache.settle();
    await asked;
    expect(due).toBe((await api.due()).length);
    expect([due! > 5, ready, api.isReady]).toEqual([true, true, true]);
    expect(await logged).toMatchObject({ ok: true, path: ANA });
  });
});

describe('a listener', () => {
  const edit = async (path: string): Promise<void> => {
    await app().vault.append(app().vault.getFileByPath(path)!, '\n- 2026-11-23 call\n');
    await turn(120);
  };

  test('is told once for many changes, until it is stopped; what it throws is its own', async () => {
    const api = await begin(FILES);
    await api.ready;
    await turn(120);
    const faults: unknown[] = [];
    const onFault = (error: unknown): void => void faults.push(error);
    process.on('unhandledRejection', onFault);
    const told: string[] = [];
    const stop = [api.onChange(() => { throw new Error('mine'); }), api.onChange(() => told.push('a')), api.onChange(() => told.push('b'))];
    await edit(ANA);
    await expect.poll(() => told).toEqual(['a', 'b']);
    await expect.poll(() => faults).toEqual([new Error('mine')]);
    stop[0]!();
    stop[1]!();
    stop[1]!();
    await edit('People/Odile Fournier.md');
    await expect.poll(() => told).toEqual(['a', 'b', 'b']);
    expect(faults).toHaveLength(1);
    process.off('unhandledRejection', onFault);
  });

  test('hears of nothing once Kith is off, and an API kept from before answers nothing and writes() nothing', async () => {
    const api = await begin(FILES);
    const before = await api.due();
    const told: string[] = [];
    api.onChange(() => told.push('x'));
    const late = api.audit();
    await app().plugins.disablePlugin('kith');
    await Promise.allSettled([late]);
    await edit(before[0]!.path);
    expect(told).toEqual([]);
    expect(api.isReady).toBe(false);
    await expect(api.due()).rejects.toThrow('Kith was switched off');
    expect(() => api.onChange(() => null)).toThrow('Kith was switched off');
    expect(await api.log(ANA, 'call: late')).toEqual({ ok: false, rule: 'off', why: expect.stringContaining('Kith was switched off') as string });
    expect((await read(ANA)).includes('late')).toBe(false);
    const anew = await again();
    expect((await anew.due()).length).toBe(before.length - 1);
  });

  test('and questions that still wait are let go when Kith is switched off', async () => {
    const api = await begin(FILES, { cache: { start: 'manual' } });
    const waiting = Promise.allSettled([api.ready, api.due(), api.log(ANA, 'call: x')]);
    await app().plugins.disablePlugin('kith');
    expect((await waiting).map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason).slice(0, 28)))).toEqual([false, 'Error: Kith was switched off', expect.objectContaining({ rule: 'off' })]);
    expect(writes()).toEqual([]);
  });
});
