// Kith at the app's own command line, in the built plugin over the sample vault: it prints what the command in the
// terminal prints for the same flags, byte for byte.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { KithApi } from '../../src/core/api';
import { folder, kith, SAMPLE, SAMPLE_DAY, vaultOf } from '../headless/terminal';
import { deskOn } from './desk';
import { isRead } from './is-read';
import { setStage } from './stage';

const stage = setStage();
const { open, page } = stage;
const { names, notice, openDue, read, run } = deskOn(stage);

const obsidian = (command: string, ...words: readonly string[]): Promise<string> =>
  page().evaluate(([first, ...others]) => window.hostApp!.commandLine.run(first!, ...others), [command, ...words]);

/** What is asked in the terminal, and how the app's command line is asked the same. */
const ASKED: readonly (readonly [args: readonly string[], words: readonly string[]])[] = [
  [['due'], ['kith:due']],
  [['due', '--json'], ['kith:due', 'json']],
  [['due', '--format', 'json'], ['kith:due', 'format=json']],
  [['due', '--city', 'Lyon'], ['kith:due', 'city=Lyon']],
  [['due', '--city', 'Atlantis', '--json'], ['kith:due', 'city=Atlantis', '--json']],
  [['due', '--today', '2027-02-28'], ['kith:due', 'today=2027-02-28']],
  [['due', '--today', '2027-02-28', '--json'], ['kith:due', 'today=2027-02-28', 'json']],
  [['due', '--language', 'fr'], ['kith:due', 'language=fr', 'vault=Notes']],
  [['audit'], ['kith:audit']],
  [['audit', '--json'], ['kith:audit', 'json']],
  [['audit', '--language', 'fr'], ['kith:audit', 'language=fr']],
  [['person', 'Ana Ruiz'], ['kith:person', 'person=Ana Ruiz']],
  [['person', 'Sam', '--json'], ['kith:person', 'person=Sam', 'json']],
  [['person', 'Henrike Voss', '--language', 'fr'], ['kith:person', 'person=Henrike Voss', 'language=fr']],
  [['stats'], ['kith:stats']],
  [['stats', '--json'], ['kith:stats', 'json']],
  [['export', '--json'], ['kith:export', 'json']],
  ...['vcard', 'csv', 'json', 'ics'].map((format) => [['export', '--format', format], ['kith:export', `format=${format}`]] as const),
  [['export', '--format', 'csv', '--json'], ['kith:export', 'format=csv', 'json']],
];

test('every command prints what the terminal does, in the words and in JSON', { timeout: 240_000 }, async () => {
  await open();
  // The first is asked at once: it waits until the vault is read.
  for (const [[command, ...args], [first, ...words]] of ASKED) {
    const wants = kith([command!, SAMPLE, ...args, ...(args.includes('--today') ? [] : ['--today', SAMPLE_DAY])]);
    expect(wants.code).toBe(0);
    expect(wants.out.length).toBeGreaterThan(50);
    expect(await obsidian(first!, ...words), [first, ...words].join(' ')).toBe(wants.out);
  }
});

test('a person of every note is told alike', { timeout: 240_000 }, async () => {
  await open();
  await page().waitForFunction(isRead);
  const { people } = JSON.parse(kith(['due', SAMPLE, '--json']).out) as { people: { path: string }[] };
  expect(people.length).toBeGreaterThan(20);
  for (const { path } of people) expect(await obsidian('kith:person', `person=${path}`, 'json'), path).toBe(kith(['person', SAMPLE, path, '--json']).out);
});

describe('kith:log', () => {
  test.each([
    ['Odile', 'call: about the deck', ['People/Odile Fournier.md']],
    ['Sam Okafor', 'coffee yesterday with Ana Ruiz, Zed: pricing #gave', ['People/Sam Okafor.md', 'People/Ana Ruiz.md']],
    ['Henrike Voss', '2026-09-01 → email: congratulations', ['People/Henrike Voss.md']],
  ])('writes for %s the bytes the terminal does, says the same, and is taken back', async (person, line, paths) => {
    const vault = folder();
    cpSync(SAMPLE, vault, { recursive: true });
    const wants = kith(['log', vault, person, line, '--json']);
    expect(wants.code).toBe(0);
    await open();
    expect(await obsidian('kith:log', `person=${person}`, `line=${line}`, 'json')).toBe(wants.out);
    for (const path of paths) {
      const text = readFileSync(join(vault, path), 'utf8');
      expect(text).not.toBe(readFileSync(join(SAMPLE, path), 'utf8'));
      expect(await read(path)).toBe(text);
    }
    expect(await notice()).toContain('Logged: ');
    await run('undo-write');
    for (const path of paths) await expect.poll(() => read(path)).toBe(readFileSync(join(SAMPLE, path), 'utf8'));
  });

  test('says in words where it wrote, and the panes show it', async () => {
    await open();
    await openDue();
    expect(await names()).toContain('Odile Fournier');
    expect(await obsidian('kith:log', 'person=Odile', String.raw`line=call:\nabout the deck`)).toMatch(/^People\/Odile Fournier\.md:\d+: - 2026-11-23 call: about the deck$/);
    await expect.poll(names).not.toContain('Odile Fournier');
  });

  test('goes into the daily note where the settings say so, which is made when it is not there', async () => {
    await open({ data: { logTo: 'daily' } });
    expect(await obsidian('kith:log', 'person=Odile', 'line=call: about the deck')).toMatch(/^Daily\/2026-11-23\.md:\d+: - call with \[\[Odile Fournier\]\]: about the deck$/);
    expect(await read('Daily/2026-11-23.md')).toContain('- call with [[Odile Fournier]]: about the deck');
    expect(await obsidian('kith:log', 'person=Odile', 'line=lunch: the same day')).toMatch(/^Daily\/2026-11-23\.md:\d+: - lunch with \[\[Odile Fournier\]\]: the same day$/);
  });

  const CHARLES = '---\ntype: person\n---\n# Charles\n\n## Interactions\n\n- 2026-10-01 call\n';
  test.each([
    ['2026-02-30 call', CHARLES, 'Charles.md:1: “2026-02-30 call” does not begin with a day'],
    ['2027-01-01 call', CHARLES, 'Charles.md:1: 2027-01-01 is still to come'],
    ['call', CHARLES.replace('## Inter', '```\n## Inter'), 'Charles.md:6: The block that begins with ``` is never closed'],
    ['call with Sam', CHARLES, 'Sam.md:4: The block that begins with ``` is never closed'],
  ])('refuses “%s” by name and as the terminal does, and changes nothing', async (line, charles, said) => {
    const files = { 'Charles.md': charles, 'Sam.md': '---\ntype: person\n---\n```\n' };
    const wants = kith(['log', vaultOf(files), 'Charles', line]);
    expect(wants).toMatchObject({ code: 3, out: '', err: expect.stringContaining(said) as string });
    await open({ files, open: 'Charles.md' });
    expect(await obsidian('kith:log', 'person=Charles', `line=${line}`)).toBe(wants.err);
    expect(await obsidian('kith:log', 'person=Charles', `line=${line}`, 'json')).toBe(kith(['log', vaultOf(files), 'Charles', line, '--json']).out);
    for (const [path, text] of Object.entries(files)) expect(await read(path)).toBe(text);
    expect(await page().locator('.notice').count()).toBe(0);
  });
});

test('an answer waits until the vault is read', async () => {
  await open();
  const { waited, answered } = await page().evaluate(async () => {
    const app = window.hostApp!;
    const { constructor: Class, manifest } = app.plugins.plugins['kith']!;
    await app.plugins.disablePlugin('kith');
    await app.plugins.enablePlugin(Class as never, manifest);
    const { api } = app.plugins.plugins['kith'] as unknown as { readonly api: KithApi };
    return { waited: !api.isReady, answered: await app.commandLine.run('kith:stats') };
  });
  expect(waited).toBe(true);
  expect(answered).toBe(kith(['stats', SAMPLE]).out);
});

test('what makes no sense is told in one line, with what would be right, in the language asked for', async () => {
  await open();
  for (const [words, said] of [
    [['kith:person'], 'kith: whom? Right would be: obsidian kith:person person="Ana Ruiz"'],
    [['kith:person', 'person=Zoe'], 'kith: nobody here is called “Zoe”; obsidian kith:export format=csv lists everyone. Right would be: obsidian kith:person person="Ana Ruiz"'],
    [['kith:person', 'person=Zoe', 'language=fr'], 'kith: personne ici ne s’appelle «\u00a0Zoe\u00a0»\u202f; obsidian kith:export format=csv donne la liste de tout le monde. Correct\u00a0: obsidian kith:person person="Ana Ruiz"'],
    [['kith:person', 'Ana Ruiz'], 'kith: “Ana Ruiz” is nothing that obsidian kith:person knows. Right would be: person=NAME, today=DAY, json, language=LANG'],
    [['kith:person', 'person=ar'], 'kith: “ar” could be People/'],
    [['kith:log', 'person=Odile'], 'kith: log what? Right would be: obsidian kith:log person=Odile line="call: about the deck"'],
    [['kith:log', 'line=call'], 'kith: whom? Right would be: obsidian kith:log person="Ana Ruiz" line=call'],
    [['kith:due', 'todya=2026-11-23'], 'kith: “todya” is nothing that obsidian kith:due knows. Right would be: today=DAY, json, city=PLACE, language=LANG'],
    [['kith:due', 'today=2026-02-30'], 'kith: today=2026-02-30 is not a day of the calendar. Right would be: today=2026-11-23'],
    [['kith:due', 'today'], 'kith: nothing stands behind today. Right would be: today=DAY'],
    [['kith:due', 'city'], 'kith: nothing stands behind city. Right would be: city=PLACE'],
    [['kith:due', 'json=no'], 'kith: json=no stands alone, with nothing behind it. Right would be: json'],
    [['kith:due', 'language=la'], 'kith: language=la is not a language Kith speaks. Right would be: language=en, language=fr'],
    [['kith:due', 'format=xml'], 'kith: format=xml is none Kith writes. Right would be: format=json, format=text'],
    [['kith:due', 'format=vcard'], 'kith: format=vcard goes with export alone. Right would be: obsidian kith:export format=vcard'],
    [['kith:audit', 'city=Lyon'], 'kith: city goes with due alone. Right would be: obsidian kith:due city=Lisbon'],
    [['kith:export'], 'kith: export as what? Right would be: obsidian kith:export format=vcard'],
  ] as const) {
    const [first, ...others] = words;
    const answered = await obsidian(first, ...others);
    expect(answered.slice(0, said.length), words.join(' ')).toBe(said);
    expect(answered).not.toContain('\n');
  }
});

test('help names every command and flag there is, in the language asked for', async () => {
  await open({ language: 'fr' });
  const help = await obsidian('kith');
  for (const part of ['obsidian kith:due ', 'obsidian kith:log person=NAME line=LINE  log an interaction', 'today=DAY ', 'city=PLACE ', 'with due: only who is there']) expect(help).toContain(part);
  expect(await obsidian('kith', 'language=fr')).toContain('qui recontacter');
  // What the app itself tells of the commands is in the language it is read in.
  const told = await page().evaluate(() => Array.from(window.hostApp!.commandLine.commands, ([name, { description, flags }]) => ({ name, description, flags })));
  expect(told.map(({ name }) => name)).toEqual(['kith', 'kith:due', 'kith:audit', 'kith:person', 'kith:log', 'kith:export', 'kith:stats']);
  expect(told.find(({ name }) => name === 'kith:log')).toEqual({
    name: 'kith:log', description: expect.stringContaining('noter un échange') as string,
    flags: {
      person: { value: '<name>', description: expect.stringContaining('nom') as string, required: true },
      line: { value: '<line>', description: expect.stringContaining('s’est passé') as string, required: true },
      today: { value: '<day>', description: expect.stringContaining('jour') as string },
      json: { description: 'un objet JSON au lieu d’un tableau' },
      language: { value: '<lang>', description: expect.stringContaining('langue') as string },
      format: { value: 'json|text', description: 'un objet JSON au lieu d’un tableau' },
    },
  });
});

test('a command that is somebody else’s already, or an app without a command line, leaves the rest of Kith as it is', async () => {
  await open();
  const problems = await page().evaluate(async () => {
    const app = window.hostApp!;
    const { constructor: Class, manifest } = app.plugins.plugins['kith']!;
    const commands = (): number => app.commandLine.commands.size;
    await app.plugins.disablePlugin('kith');
    const after: number[] = [commands()];
    app.commandLine.register('kith', 'another', null, () => 'another');
    await app.plugins.enablePlugin(Class as never, manifest);
    after.push(app.commands.listCommands().filter(({ id }) => id.startsWith('kith:')).length);
    await app.plugins.disablePlugin('kith');
    after.push(commands());
    const proto = Object.getPrototypeOf(Class.prototype) as Record<string, unknown>;
    const { registerCliHandler } = proto;
    delete proto['registerCliHandler'];
    await app.plugins.enablePlugin(Class as never, manifest);
    after.push(app.commands.listCommands().filter(({ id }) => id.startsWith('kith:')).length, commands());
    proto['registerCliHandler'] = registerCliHandler;
    return { after, other: await app.commandLine.run('kith') };
  });
  const [none, many, left, manyToo, leftToo] = problems.after;
  expect([none, left, leftToo]).toEqual([0, 1, 1]);
  expect(many).toBeGreaterThan(20);
  expect(manyToo).toBe(many);
  expect(problems.other).toBe('another');
});
