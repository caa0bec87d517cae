import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { folder, kith, vaultOf } from './terminal';

const VAULT = { 'Ana.md': '---\ncircle: close\n---\n- 2026-11-03 call' };

describe('a command line that cannot be followed', () => {
  it.each([
    [[], 'no command'],
    [['frobnicate', 'VAULT'], 'no command “frobnicate”'],
    [['constructor', 'VAULT'], 'no command “constructor”'],
    [['due'], 'which vault? Right would be: kith due ~/Notes'],
    [['due', ''], 'which vault? Right would be: kith due ~/Notes'],
    [['due', 'VAULT', 'more'], '“more” is one word too many'],
    [['due', 'VAULT', '--todya', '2026-11-23'], 'unknown option \'--todya\''],
    [['due', 'VAULT', '--first.five'], 'unknown option \'--first.five\'.'],
    [['due', 'VAULT', '-x'], 'unknown option \'-x\''],
    [['due', 'VAULT', '--json=yes'], 'option \'--json\' does not take an argument'],
    [['due', 'VAULT', '--today'], 'option \'--today <value>\' argument missing'],
    [['due', 'VAULT', '--today', '2026-02-30'], '--today 2026-02-30 is not a day of the calendar. Right would be: --today 2026-11-23'],
    [['due', 'VAULT', '--today', '2026-2-3'], '--today 2026-2-3 is not a day of the calendar'],
    [['due', 'VAULT', '--today', 'tomorrow'], '--today tomorrow is not a day of the calendar'],
    [['due', 'VAULT', '--today', ''], '--today  is not a day of the calendar'],
    [['due', 'VAULT', '--language', 'la'], '--language la is not a language Kith speaks. Right would be: --language en'],
    [['due', 'VAULT/missing'], 'missing: no such file or folder. Right would be a folder of notes: kith due ~/Notes'],
    [['due', 'VAULT/Ana.md'], 'Ana.md: not a folder'],
    [['due', 'VAULT', '--settings', 'VAULT/missing.json'], 'missing.json: no such file or folder. Right would be the data.json of the plugin'],
    [['due', 'VAULT', '--settings', 'VAULT'], 'a folder, not a file'],
    [['due', 'VAULT', '--out', 'x'], '--out and --overwrite go with export alone. Right would be: kith export ~/Notes --format vcard --out people.vcf'],
    [['--language', 'fr'], 'aucune commande (kith --help les donne toutes). Correct\u00a0: kith due ~/Notes'],
    [['dû', 'VAULT', '--language', 'fr'], 'aucune commande «\u00a0dû\u00a0» (kith --help les donne toutes). Correct\u00a0: kith due ~/Notes'],
    [['due', '--language', 'fr'], 'quel coffre\u202f? Correct\u00a0: kith due ~/Notes'],
    [['due', 'VAULT', 'plus', '--language', 'fr'], '«\u00a0plus\u00a0» est un mot de trop. Correct\u00a0: kith due VAULT'],
    [['person', 'VAULT'], 'whom? Right would be: kith person ~/Notes "Ana Ruiz"'],
    [['person', 'VAULT', 'Zoe'], 'nobody here is called “Zoe”'],
  ])('kith %j is refused in one line, with exit code 2', (args, said) => {
    const vault = vaultOf(VAULT);
    const { code, out, err } = kith(args.map((arg) => arg.replace('VAULT', vault)));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^kith: [^\n]+$/);
    expect(err).toContain(said);
  });

  it('cannot paint the terminal with what was typed', () => {
    expect(kith(['\u001b[31mdue\u202e', 'x']).err).toContain('no command “[31mdue”');
  });
});

describe('the help', () => {
  it('names every command, option and exit code, on standard output', () => {
    const { code, out, err } = kith(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const part of ['kith due VAULT', 'kith audit VAULT', 'kith person VAULT NAME', 'kith stats VAULT', '--today', '--json', '--strict', '--settings', '2 usage']) {
      expect(out).toContain(part);
    }
    expect(kith(['due', '-h']).out).toBe(out);
  });

  it('tells the version of the package', () => {
    expect(kith(['--version'])).toEqual({ code: 0, out: version, err: '' });
  });
});

describe('the settings', () => {
  const notes = { 'Ana.md': '---\nkreis: close\n---\n- 2026-11-03 call' };
  const ours = JSON.stringify({ version: 1, fields: { circle: 'kreis' }, circles: [{ name: 'close', cadence: '9 days' }] });
  const everyOf = (args: readonly string[]): unknown => {
    const { people } = JSON.parse(kith([...args, '--json']).out) as { people: { rule: { every: string } }[] };
    return people[0]?.rule.every ?? null;
  };

  it('are the vault\'s own when it has them', () => {
    expect(everyOf(['due', vaultOf({ ...notes, '.obsidian/plugins/kith/data.json': ours })])).toBe('9 days');
    expect(everyOf(['due', vaultOf({ ...notes, '.obsidian/plugins/kith/data.json': `\ufeff${ours}` })])).toBe('9 days');
  });

  it('are those of a named file instead', () => {
    const file = join(folder(), 'settings.json');
    writeFileSync(file, ours);
    const own = ours.replace('9 days', '2 years');
    expect(everyOf(['due', vaultOf(notes)])).toBeNull();
    expect(everyOf(['due', vaultOf(notes), '--settings', file])).toBe('9 days');
    expect(everyOf(['due', vaultOf({ ...notes, '.obsidian/plugins/kith/data.json': own }), '--settings', file])).toBe('9 days');
  });

  it.each(['{', '[]', '"circle"', 'null', '7', ''])('are the standard ones where the vault\'s are %j', (damaged) => {
    expect(everyOf(['due', vaultOf({ 'Ana.md': '---\ncircle: close\n---\n', '.obsidian/plugins/kith/data.json': damaged })])).toBe('1 month');
  });

  it.each([
    ['{', 'JSON'],
    ['[]', 'not an object of settings'],
    ['"circle"', 'not an object of settings'],
    ['null', 'not an object of settings'],
    ['', 'JSON'],
  ])('of a named file that holds %j are refused', (damaged, why) => {
    const vault = vaultOf({ ...VAULT, 'named.json': damaged });
    const { code, err } = kith(['due', vault, '--settings', join(vault, 'named.json')]);
    expect(code).toBe(2);
    expect(err).toMatch(/^kith: cannot read the settings [^\n]+ Right would be the data\.json of the plugin$/);
    expect(err).toContain(why);
  });

  it.each([
    ['{ "circles": [', 'Unexpected end of JSON input'],
    ['', 'Unexpected end of JSON input'],
    ['[]', 'not an object of settings'],
    ['null', 'not an object of settings'],
  ])('of the vault, when they are damaged (%j), cost a line on standard error and nothing else', (damaged, why) => {
    const notes = { 'Ana.md': '---\ncircle: close\n---\n- 2026-11-03 call\n' };
    const vault = vaultOf({ ...notes, '.obsidian/plugins/kith/data.json': damaged });
    const said = `.obsidian/plugins/kith/data.json: The settings cannot be read (${why}), so the standard ones are used. Right would be the file as the plugin saves it, or --settings FILE`;
    for (const args of [['due', vault], ['due', vault, '--json'], ['person', vault, 'Ana'], ['audit', vault], ['stats', vault]]) {
      const whole = kith([args[0]!, vaultOf(notes), ...args.slice(2)]);
      const { code, out, err } = kith(args);
      expect([code, err.split('\n')[0]]).toEqual([0, said]);
      if (args[0] === 'due') expect([out, err]).toEqual([whole.out, said]);
    }
    expect(kith(['due', vault, '--strict']).code).toBe(1);
    expect(kith(['log', vault, 'Ana', 'call: the deck'])).toMatchObject({ code: 0, err: said });
    expect(readFileSync(join(vault, 'Ana.md'), 'utf8')).toContain('- 2026-11-23 call: the deck\n');
    expect(kith(['due', vault, '--language', 'fr']).err).toContain('ceux d’origine les remplacent');
  });

  it('of the vault that cannot be opened are as damaged ones', () => {
    const vault = vaultOf({ 'Ana.md': 'x', '.obsidian/plugins/kith/data.json/x': '' });
    expect(kith(['due', vault])).toMatchObject({ code: 0, err: expect.stringContaining('data.json: The settings cannot be read (a folder, not a file)') as string });
  });
});
