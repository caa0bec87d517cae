import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { parseCards } from '../../src/core/vcard/parse-cards';
import { decode, linesOf } from '../core/vcard/round';
import { folder, kith, SAMPLE, vaultOf, type Answered } from './terminal';

const VAULT = { 'People/Ana.md': '---\ncircle: close\nemail: ana@example.org\nvcard:\n  - "EMAIL;TYPE=work:ana@example.org"\n  - "X-BOAT:Sula"\n---\n- 2026-08-03 call\n' };

/** The files below a folder, links not followed, with what is in them. */
function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ parentPath, name }) => [relative(folder, join(parentPath, name)).split(sep).join('/'), readFileSync(join(parentPath, name), 'utf8')]));
}

describe('kith export', () => {
  it('prints cards, with the lines a note keeps', () => {
    const { code, out } = kith(['export', vaultOf(VAULT), '--format', 'vcard']);
    expect(code).toBe(0);
    expect(out).toBe(['BEGIN:VCARD', 'VERSION:4.0', 'PRODID:-//Kith//Kith//EN', 'FN:Ana', 'N:;Ana;;;', 'CATEGORIES:close', 'EMAIL;TYPE=work:ana@example.org', 'X-BOAT:Sula', 'END:VCARD', ''].join('\r\n').replace(/\n$/, ''));
  });

  it('is JSON without a format, and holds the text of any other in JSON', () => {
    const vault = vaultOf(VAULT);
    const asked = (...more: string[]): Record<string, unknown> => JSON.parse(kith(['export', vault, ...more]).out) as Record<string, unknown>;
    expect(asked('--json')).toMatchObject({ by: 'kith', today: '2026-11-23', people: [{ path: 'People/Ana.md' }] });
    expect([asked('--json', '--format', 'json'), asked('--format', 'json')]).toEqual([asked('--json'), asked('--json')]);
    const { text, ...rest } = asked('--json', '--format', 'vcard');
    expect(rest).toEqual({ today: '2026-11-23', format: 'vcard' });
    expect(text).toBe(`${kith(['export', vault, '--format', 'vcard']).out}\n`);
  });

  it('says what could not be read, beside what it gives', () => {
    const vault = vaultOf({ 'Ana.md': '---\ncircle: freinds\n---\n' });
    for (const how of [['--json'], ['--format', 'csv']]) expect(kith(['export', vault, ...how]).err).toMatch(/^Ana\.md:2: /);
  });

  it('gives everyone of the sample vault in each format', () => {
    const run = (format: string): string => kith(['export', SAMPLE, '--format', format, '--today', '2026-11-23']).out;
    const people = (JSON.parse(run('json')) as { people: unknown[] }).people.length;
    expect(people).toBe(43);
    expect(parseCards(Buffer.from(run('vcard')), decode)).toMatchObject({ problems: [], cards: { length: people } });
    expect(run('csv').trim().split('\r\n').length).toBe(people + 1);
    expect(new ICAL.Component(ICAL.parse(run('ics')) as unknown as string).getAllSubcomponents('vevent').length).toBeGreaterThan(40);
  });

  it('writes to a file, anew over its own, and not over another’s unless told to', () => {
    const vault = vaultOf(VAULT);
    const file = join(folder(), 'all.vcf');
    const run = (...more: string[]): number | null => kith(['export', vault, '--format', 'vcard', '--out', file, ...more]).code;
    expect([run(), run()]).toEqual([0, 0]);
    expect(linesOf(parseCards(readFileSync(file), decode).cards[0]!)).toContain('X-BOAT:Sula');
    writeFileSync(file, 'mine');
    const refused = kith(['export', vault, '--format', 'vcard', '--out', file]);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('Kith did not write it');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(run('--overwrite')).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('FN:Ana');
  });

  it('writes into nothing that is hidden in the vault, and through no link of it', () => {
    const elsewhere = vaultOf({ 'mine.vcf': 'mine', 'theirs/a.md': 'theirs' });
    const vault = vaultOf({ ...VAULT, '.obsidian/app.json': '{}', '.obsidian/plugins/kith/data.json': '{}', '.git/config': 'x', 'Out/.keep': '' });
    symlinkSync(join(vault, '.obsidian'), join(vault, 'settings'));
    symlinkSync(join(elsewhere, 'theirs'), join(vault, 'away'));
    symlinkSync(join(vault, 'Out'), join(vault, 'again'));
    symlinkSync(join(elsewhere, 'mine.vcf'), join(vault, 'all.vcf'));
    const before = filesIn(elsewhere);
    const out = (path: string, ...more: string[]): Answered => kith(['export', vault, '--format', 'vcard', '--out', join(vault, path), ...more]);
    for (const path of ['.obsidian/app.json', '.obsidian/all.vcf', '.obsidian/plugins/kith/data.json', '.git/config', '.git/all.vcf', 'People/../.obsidian/app.json', 'settings/app.json', 'settings/plugins/kith/data.json', 'away/all.vcf', 'again/all.vcf']) {
      const { code, err } = out(path, '--overwrite');
      expect([path, code]).toEqual([path, 2]);
      expect(err).toMatch(/cannot write .+: (?:it lies in a hidden folder of the vault|a link of the vault leads there)\. Right would be/);
    }
    expect(out('all.vcf').code).toBe(3); // it leads to a file Kith did not write
    expect(out('all.vcf', '--overwrite').code).toBe(0); // the link is replaced, and what it led to is not written
    expect(out('Out/all.vcf').code).toBe(0);
    expect(filesIn(elsewhere)).toEqual(before);
    expect(filesIn(join(vault, '.obsidian'))).toEqual({ 'app.json': '{}', 'plugins/kith/data.json': '{}' });
    expect(filesIn(join(vault, '.git'))).toEqual({ config: 'x' });
  });

  it('marks a table in a file as UTF-8, for spreadsheets', () => {
    const file = join(folder(), 'all.csv');
    kith(['export', vaultOf(VAULT), '--format', 'csv', '--out', file]);
    expect(readFileSync(file, 'utf8').startsWith('\uFEFFname,')).toBe(true);
    expect(kith(['export', vaultOf(VAULT), '--format', 'csv', '--out', file]).code).toBe(0);
  });

  it.each([['all.vcf', 'BEGIN:VCARD'], ['all.CSV', '\uFEFFname,'], ['all.json', '{'], ['all.ics', 'BEGIN:VCALENDAR']])('takes the format from the ending of %s where none is asked for', (name, head) => {
    const file = join(folder(), name);
    expect(kith(['export', vaultOf(VAULT), '--out', file]).code).toBe(0);
    expect(readFileSync(file, 'utf8').startsWith(head)).toBe(true);
  });

  it.each([
    [['export', 'V'], 'export as what? Right would be: kith export ~/Notes --format vcard'],
    [['export', 'V', '--out', 'V/x.txt'], 'export as what? Right would be: kith export ~/Notes --format vcard'],
    [['export', 'V', '--format', 'xml'], '--format xml is none Kith writes'],
    [['due', 'V', '--format', 'csv'], '--format csv goes with export alone. Right would be: kith export ~/Notes --format csv'],
    [['due', 'V', '--out', 'V/x'], '--out and --overwrite go with export alone'],
    [['export', 'V', '--format', 'csv', '--out', 'V/no/such.csv'], 'cannot write'],
  ])('says what would be right for %j', (args, said) => {
    const vault = vaultOf(VAULT);
    const { code, err } = kith(args.map((arg) => arg.replace(/^V(?=$|\/)/, vault)));
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(existsSync(join(vault, 'no'))).toBe(false);
  });
});
