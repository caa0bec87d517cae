import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../scripts/headless/kith';
import { vaultWith } from './writers';

const CHARLES = '---\ntype: person\naliases: [Chuck]\n---\n\n## Interactions\n- [[2026-10-01]] coffee\n';

function kith(...args: string[]): { code: number; out: string; err: string } {
  const said: Record<'out' | 'err', string[]> = { out: [], err: [] };
  const code = run(args, { out: (text) => said.out.push(text), err: (text) => said.err.push(text), now: new Date(2026, 10, 23, 12), style: { colour: false, width: Infinity } });
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

describe('kith log', () => {
  it('writes a line of today, in the manner of the note, and says where', () => {
    const vault = vaultWith({ 'People/Charles.md': CHARLES });
    expect(kith('log', vault, 'Charles', 'call: about the deck')).toEqual({ code: 0, out: 'People/Charles.md:7: - [[2026-11-23]] call: about the deck', err: '' });
    expect(readFileSync(join(vault, 'People/Charles.md'), 'utf8')).toBe(CHARLES.replace('- [[2026-10', '- [[2026-11-23]] call: about the deck\n- [[2026-10'));
    expect(kith('person', vault, 'Charles').out).toContain('[[2026-11-23]] call: about the deck');
  });

  it('finds the person by alias, takes a day from the line or as today, and words without quotes', () => {
    const vault = vaultWith({ 'People/Charles.md': CHARLES });
    expect(kith('log', vault, 'chuck', '2026-09-01', '←', 'email:', 'yes').out).toBe('People/Charles.md:8: - [[2026-09-01]] ← email: yes');
    expect(kith('log', vault, 'chuck', 'lunch', '--today', '2026-11-02').out).toBe('People/Charles.md:7: - [[2026-11-02]] lunch');
  });

  it('takes a day in words, and writes a line into the note of everybody named', () => {
    const vault = vaultWith({ 'People/Charles.md': CHARLES, 'People/Sam Okafor.md': '---\ntype: person\n---\n' });
    expect(kith('log', vault, 'Charles', 'coffee yesterday with Sam, Zed: pricing').out).toBe([
      'People/Charles.md:7: - [[2026-11-22]] coffee with [[Sam Okafor]] and Zed: pricing',
      'People/Sam Okafor.md:5: - 2026-11-22 coffee with [[Charles]] and Zed: pricing',
      '“Zed” is nobody’s name here, and stays a word of the line',
    ].join('\n'));
  });

  it('shows for a name several have one that is understood, wherever their notes lie', () => {
    const person = '---\ntype: person\n---\n';
    const vault = vaultWith({ 'Charles.md': CHARLES, 'A/Ana.md': person, 'B/Ana.md': person });
    const { code, err } = kith('log', vault, 'Charles', 'call with Ana: x');
    expect([code, err]).toEqual([2, 'kith: “Ana” could be A/Ana.md, B/Ana.md. Right would be: [[A/Ana]]']);
    expect(kith('log', vaultWith({ 'Charles.md': CHARLES, 'A.md/Ana.md': person, 'B/Ana.md': person }), 'Charles', 'call with Ana: x').err).toMatch(/: \[\[A\.md\/Ana\]\]$/);
    expect(kith('log', vault, 'Charles', `call with ${err.slice(err.indexOf('[['))}: x`).out).toBe('Charles.md:7: - [[2026-11-23]] call with [[A/Ana]]: x\nA/Ana.md:5: - 2026-11-23 call with [[Charles]]: x');
  });

  it('restores what it wrote when a later note refuses', () => {
    const broken = '---\ntype: person\n---\n```\n';
    const vault = vaultWith({ 'Charles.md': CHARLES, 'Sam Okafor.md': broken });
    expect(kith('log', vault, 'Charles', 'coffee with Sam: pricing')).toMatchObject({ code: 3, err: expect.stringMatching(/^Sam Okafor\.md:4: /) as string });
    expect(['Charles.md', 'Sam Okafor.md'].map((path) => readFileSync(join(vault, path), 'utf8'))).toEqual([CHARLES, broken]);
  });

  it('answers in JSON', () => {
    const vault = vaultWith({ 'Charles.md': CHARLES });
    expect(JSON.parse(kith('log', vault, 'Charles', 'call', '--json').out)).toEqual({ today: '2026-11-23', written: true, path: 'Charles.md', line: 7, text: '- [[2026-11-23]] call' });
    const refused = kith('log', vault, 'Charles', '2026-02-30 call', '--json');
    expect(refused.code).toBe(3);
    expect(JSON.parse(refused.out)).toMatchObject({ written: false, path: 'Charles.md', line: 1, rule: 'not-dated' });
  });

  it.each([
    ['a day to come', CHARLES, '2027-01-01 call', /^Charles\.md:1: 2027-01-01 is still to come/],
    ['a day the calendar does not have', CHARLES, '2026-02-30 call', /^Charles\.md:1: “2026-02-30 call” does not begin with a day/],
    ['a note with an open fence', `${CHARLES.replace('## Interactions', '```\n## Interactions')}`, 'call', /^Charles\.md:6: The block that begins with ``` is never closed/],
  ])('refuses %s with exit code 3, and changes nothing', (_, text, line, said) => {
    const vault = vaultWith({ 'Charles.md': text });
    const { code, out, err } = kith('log', vault, 'Charles', line);
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(said);
    expect(err).not.toContain('\n');
    expect(readFileSync(join(vault, 'Charles.md'), 'utf8')).toBe(text);
  });

  it('refuses a read-only note with exit code 3', () => {
    const vault = vaultWith({ 'Charles.md': CHARLES });
    chmodSync(join(vault, 'Charles.md'), 0o444);
    expect(kith('log', vault, 'Charles', 'call')).toMatchObject({ code: 3, err: expect.stringMatching(/^Charles\.md:1: The note could not be written: permission denied/) as string });
  });

  it('takes a name that is not in quotes for as many words as are one', () => {
    const person = '---\ntype: person\n---\n';
    const vault = vaultWith({ 'Mia.md': person, 'Mia Wong.md': person, 'Ana Ruiz.md': person });
    expect(kith('log', vault, 'Mia', 'Wong', 'call', 'yesterday').out).toBe('Mia Wong.md:5: - 2026-11-22 call');
    expect(kith('log', vault, 'Mia', 'call:', 'Wong', 'is', 'back').out).toBe('Mia.md:5: - 2026-11-23 call: Wong is back');
    expect(kith('log', vault, 'Mia', 'Wong rang').out).toBe('Mia.md:5: - 2026-11-23 Wong rang');
    expect(kith('log', vault, 'ana', 'ruiz', 'lunch').out).toBe('Ana Ruiz.md:5: - 2026-11-23 lunch');
    expect(kith('log', vault, 'Ana', 'call').out).toBe('Ana Ruiz.md:5: - 2026-11-23 call');
  });

  it('names whoever in a line is nobody, and stays a word of it', () => {
    const person = '---\ntype: person\n---\n';
    const vault = vaultWith({ 'Mia.md': person, 'Dmitri Orlov.md': person });
    expect(kith('log', vault, 'Mia', 'coffee with Dmitry: x').out).toBe('Mia.md:5: - 2026-11-23 coffee with Dmitry: x\n“Dmitry” is nobody’s name here, and stays a word of the line (Dmitri Orlov?)');
    expect(kith('log', vault, 'Mia', 'café avec Zoé', '--language', 'fr').out).toMatch(/\n«\u00a0Zoé\u00a0» n’est le nom de personne ici, et reste un mot de la ligne$/);
    expect(JSON.parse(kith('log', vault, 'Mia', 'lunch with Dmitry', '--json').out)).toMatchObject({ written: true, nobody: ['Dmitry'] });
  });

  it('refuses a day to come, and says how it would be planned', () => {
    const vault = vaultWith({ 'Charles.md': CHARLES });
    expect(kith('log', vault, 'Charles', 'tomorrow call')).toMatchObject({ code: 3, err: 'Charles.md:1: 2026-11-24 is still to come. A plan is an open task. Right would be: - [ ] 2026-11-24 call' });
  });

  it('answers in JSON with the lines of others beside the first, and with the reason where nothing was written', () => {
    const person = '---\ntype: person\n---\n';
    const vault = vaultWith({ 'Charles.md': CHARLES, 'Sam.md': person });
    expect(JSON.parse(kith('log', vault, 'Charles', 'call with Sam: x', '--json').out)).toEqual({
      today: '2026-11-23', written: true, path: 'Charles.md', line: 7, text: '- [[2026-11-23]] call with [[Sam]]: x', also: [{ path: 'Sam.md', line: 5, text: '- 2026-11-23 call with [[Charles]]: x' }],
    });
    const { out, err } = kith('log', vault, 'Charles', 'tomorrow call', '--json');
    expect(JSON.parse(out)).toEqual({ today: '2026-11-23', written: false, path: 'Charles.md', line: 1, rule: 'future-day', message: err.replace('Charles.md:1: ', '') });
  });

  it.each([
    [[], 'log what? Right would be: kith log ~/Notes "Ana Ruiz" "call: about the deck"'],
    [['Charles'], 'log what? Right would be: kith log ~/Notes "Charles" "call: about the deck"'],
    [['Nobody', 'lunch: x'], 'nobody here is called “Nobody”; kith export ~/Notes --format csv lists everyone. Right would be: kith log ~/Notes "Ana Ruiz" "lunch: x"'],
    [['Herriet', 'lunch: x'], 'nobody here is called “Herriet”; kith export ~/Notes --format csv lists everyone. Right would be: kith log ~/Notes "Harriet" "lunch: x"'],
    [['har', 'lunch: x'], '“har” could be Charles.md, Harriet.md. Right would be: kith log ~/Notes "Charles.md" "lunch: x"'],
  ])('says what would be right: log %j', (words, said) => {
    const vault = vaultWith({ 'Charles.md': CHARLES, 'Harriet.md': '---\ntype: person\n---\n' });
    expect(kith('log', vault, ...words)).toEqual({ code: 2, out: '', err: `kith: ${said}` });
  });

  it('asks for what is missing with exit code 2', () => {
    const vault = vaultWith({ 'Charles.md': CHARLES });
    expect(kith('log', vault, 'Charles')).toMatchObject({ code: 2, err: expect.stringContaining('log what?') as string });
    expect(kith('log', vault, 'Zoe', 'call')).toMatchObject({ code: 2, err: expect.stringContaining('nobody here is called “Zoe”') as string });
    expect(kith('--help').out).toContain('kith log VAULT NAME LINE');
  });
});
