import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../scripts/headless/ground';
import { openVault } from '../../scripts/headless/vault';
import { answerTold } from '../../src/core/answer-told';
import { wordsOf } from '../../src/core/words/words';
import { day } from '../core/reading';
import { answer, kith, vaultOf } from './terminal';

const NOTES = {
  'People/Ana Ruiz.md': `---
circle: close
aliases: [Anita]
city: Lyon
birthday: 04-12
dates: { new job: 2026-10-01 }
snooze: never mind
---
- 2026-10-20 → email: the deck
- 2026-11-03 call with [[Sam]]: the move #gave
- 2027-01-01 lunch
`,
  'People/Ana Marin.md': '---\ncircle: close\n---\n',
  'Sam.md': '---\ncircle: close\n---\n- 2026-09-01 lunch with [[Ana Ruiz]]: tennis\n',
};

describe('kith person', () => {
  it.each(['Ana Ruiz', 'ana ruiz', 'Anita', 'People/Ana Ruiz.md', 'Ruiz'])('finds somebody by “%s”', (name) => {
    expect(kith(['person', vaultOf(NOTES), name]).out.split('\n')[0]).toBe('Ana Ruiz');
  });

  it('takes a name that is not quoted', () => {
    expect(kith(['person', vaultOf(NOTES), 'Ana', 'Ruiz']).out.split('\n')[0]).toBe('Ana Ruiz');
  });

  it('does not choose among several', () => {
    const { code, err } = kith(['person', vaultOf(NOTES), 'Ana']);
    expect(code).toBe(2);
    expect(err).toBe('kith: “Ana” could be People/Ana Marin.md, People/Ana Ruiz.md. Right would be: kith person ~/Notes "People/Ana Marin.md"');
  });

  it('tells every line that counts, newest first, those of others\' notes too, and none still to come', () => {
    const { person, interactions, findings } = answer<{ person: object; interactions: object[]; findings: { line: number; rule: string }[] }>('person', vaultOf(NOTES), 'Ana Ruiz');
    expect(person).toMatchObject({ name: 'Ana Ruiz', aliases: ['Anita'], circles: ['close'], cities: ['Lyon'], dates: [{ label: 'birthday', next: '2027-04-12' }, { label: 'new job', next: null }] });
    expect(interactions).toEqual([
      { day: '2026-11-03', direction: 'both', channel: 'call', tags: ['gave'], path: 'People/Ana Ruiz.md', line: 10, text: '- 2026-11-03 call with [[Sam]]: the move #gave' },
      { day: '2026-10-20', direction: 'out', channel: 'email', tags: [], path: 'People/Ana Ruiz.md', line: 9, text: '- 2026-10-20 → email: the deck' },
      { day: '2026-09-01', direction: 'both', channel: 'met', tags: [], path: 'Sam.md', line: 4, text: '- 2026-09-01 lunch with [[Ana Ruiz]]: tennis' },
    ]);
    expect(findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['7 unreadable-field', '11 future-date']);
  });

  it('tells lines in their own words, without the space around them, and no more than five hundred letters of each', () => {
    const long = 'x'.repeat(600);
    const { interactions, promises } = answer<{ interactions: { text: string; channel: string | null }[]; promises: { text: string }[] }>('person', vaultOf({
      'Ana.md': `---\ncircle: close\n---\n- 2026-11-23 saw each other\n- topics\n  - 2026-11-03 call: ${long}  \r\n- [ ] 2026-12-01 ${long}\n`,
    }), 'Ana');
    expect(interactions.map(({ text, channel }) => [text, channel])).toEqual([['- 2026-11-23 saw each other', null], [`- 2026-11-03 call: ${long}`.slice(0, 500), 'call']]);
    expect(promises.map(({ text }) => text)).toEqual([long.slice(0, 500)]);
  });

  it('tells the lines of one day by their number, in whatever note they stand', () => {
    const { interactions } = answer<{ interactions: { path: string; line: number }[] }>('person', vaultOf({
      'Ana.md': '---\ncircle: close\n---\n- 2026-11-02 call\n- 2026-11-03 call\n- 2026-11-04 call\n- 2026-11-03 email\n',
      '2026-11-03.md': '- text [[Ana]]\n', 'Sam.md': '---\ncircle: close\n---\n\n\n- 2026-11-03 lunch with [[Ana]]\n',
    }), 'Ana');
    expect(interactions.map(({ path, line }) => `${path}:${line}`)).toEqual(['Ana.md:6', '2026-11-03.md:1', 'Ana.md:5', 'Sam.md:6', 'Ana.md:7', 'Ana.md:4']);
  });

  it('tells a meeting by the name of its note', () => {
    const { interactions } = answer<{ interactions: { line: number; text: string }[] }>('person', vaultOf({
      'Ana.md': '---\ncircle: close\n---\n', 'Work/Budget of 2027.md': '---\ndate: 2026-11-03\nattendees: ["[[Ana]]"]\n---\n',
    }), 'Ana');
    expect(interactions).toMatchObject([{ line: 3, text: 'Budget of 2027' }]);
  });

  it('has no words of a note that is gone', () => {
    const vault = openVault(vaultOf({ ...NOTES, 'Later.md': 'Soon:\n- [ ] call [[Ana Ruiz]] 📅 2026-12-01\n' }), null);
    const ground = { ...groundOf(vault, { today: day('2026-11-23'), words: wordsOf('en'), style: { colour: false, width: Infinity } }), read: () => null };
    const { interactions, promises } = answerTold(vault.roster.view(ground.today).people.find(({ person }) => person.name === 'Ana Ruiz')!, ground);
    expect([interactions.map(({ text }) => text), promises.map(({ text }) => text)]).toEqual([['', '', ''], ['']]);
  });

  it.each([
    ['- 2026-11-20 call: x', 'call: x'], ['-  2026-11-20  call', 'call'], ['- [x]  2026-11-20 call', 'call'], ['1. 2026/11/20 call: x', 'call: x'], ['12) 2026-11-20: call: x', 'call: x'], ['### 2026.11.20 Dinner', 'Dinner'], ['  - [x] 2026-11-20 call: x', 'call: x'], ['- 2026-11-20 14:30 call', '14:30 call'],
    ['+ 2026-11-20 → email: x', '→ email: x'], ['- 2026-11-20T14:30 call', '2026-11-20T14:30 call'], ['- [[2026-11-20]] call', '[[2026-11-20]] call'], ['- call: x [date:: 2026-11-20]', 'call: x [date:: 2026-11-20]'],
    [`- 2026-11-20 call: ${'x'.repeat(300)}`, `call: ${'x'.repeat(194)}`],
  ])('says what was last said, without the mark of its list and its day: %s', (line, text) => {
    const { reasons } = answer<{ reasons: { text: string }[] }>('person', vaultOf({ 'Ana.md': `---\ncircle: close\n---\n${line}\n` }), 'Ana');
    expect(reasons.map((one) => one.text)).toEqual([`Last noted 20 Nov: ${text}`]);
  });

  it.each(['14:30 coffee with [[Ana]]: x', '10h30 café avec [[Ana]]', '2pm - coffee with [[Ana]]', 'coffee with [[Ana]]'])('says it of a daily note too, with its time: %s', (line) => {
    const { reasons } = answer<{ reasons: { text: string }[] }>('person', vaultOf({ 'Ana.md': '---\ncircle: close\n---\n', '2026-11-20.md': `* ${line}\n` }), 'Ana');
    expect(reasons.map((one) => one.text)).toEqual([`Last noted 20 Nov: ${line}`]);
  });

  it('says of a line that is but a day that day, and of a meeting its name', () => {
    const last = (notes: Readonly<Record<string, string>>): string[] => answer<{ reasons: { text: string }[] }>('person', vaultOf({ 'Ana.md': '---\ncircle: close\n---\n', ...notes }), 'Ana').reasons.map(({ text }) => text);
    expect(last({ 'Ana.md': '---\ncircle: close\n---\n- 2026-11-20\n' })).toEqual(['Last noted 20 Nov']);
    expect(last({ 'Work/Budget - of 2027.md': '---\ndate: 2026-11-20\nattendees: ["[[Ana]]"]\n---\n' })).toEqual(['Last noted 20 Nov: Budget - of 2027']);
  });

  it('has all of several, and says what could not be read of theirs', () => {
    const { out, err } = kith(['person', vaultOf({
      'Ana.md': '---\ncircle: freinds\ncity: [Lyon, Porto]\norg: [Grelot, Club]\nrole: [baker, singer]\ninterests: [jazz, maps]\nneeds: [a, b]\noffers: [c, d]\n---\n', 'Sam.md': '---\ncircle: nobody’s\n---\n',
    }), 'Ana']);
    for (const row of ['city       Lyon, Porto', 'org        Grelot, Club', 'role       baker, singer', 'interests  jazz, maps', 'needs      a, b', 'offers     c, d']) expect(out.split('\n')).toContain(row);
    expect(err.split('\n')).toEqual([expect.stringMatching(/^Ana\.md:2: /)]);
  });

  it('is no wider than the terminal', () => {
    const vault = vaultOf({ 'Ana.md': `---\ncircle: close\n---\n- 2026-11-20 call: ${'long '.repeat(30)}\n- [ ] promise ${'long '.repeat(30)}\n` });
    const rows = (width: number): string[] => kith(['person', vault, 'Ana'], { style: { colour: false, width } }).out.split('\n').filter((line) => line.endsWith('…') || /… {2}Ana\.md:[45]$/.test(line));
    expect(rows(80).map((row) => [row.length, row.endsWith('Ana.md:4') || row.endsWith('Ana.md:5')])).toEqual([[80, true], [80, true]]);
    expect(rows(60).map((row) => [row.length, row.includes('Ana.md')])).toEqual([[60, true], [60, false]]); // the place goes first
  });

  it('says what there is to know, what was promised, and what is worth saying', () => {
    const vault = vaultOf({
      'Ana.md': '---\ncircle: [close, clients]\nbirthday: 04-12\ndates: { new job: 2026-10-01 }\nneeds: [an intern]\nrole: baker\nvia: "[[Sam]]"\nmet: 2024-05\n---\n- 2026-09-01 lunch\n- 2026-08-01 saw each other\n- [ ] 2026-12-01 send the deck\n',
      'Sam.md': '---\ncircle: close\nsnooze: never mind\n---\n- [ ] write to [[Ana]]\n',
    });
    const { out, err } = kith(['person', vault, 'Ana'], { style: { colour: true, width: Infinity } });
    expect([stripVTControlCharacters(out), err]).toEqual([`Ana

status       overdue
why          every month · last 1 Sep · 8 weeks over
due          2026-10-01
circles      close, clients
role         baker
needs        an intern
dates        birthday 2027-04-12, new job past
known since  2024-05
via          Sam

Worth saying
A promise, for 1 Dec: send the deck  Ana.md:12
Needs “an intern”: could you help?  Ana.md:5
Last noted 1 Sep: lunch  Ana.md:10

Promised
day         line              note
2026-12-01  send the deck     Ana.md:12
–           write to [[Ana]]  Sam.md:5

day         channel  line                         note
2026-09-01  met      - 2026-09-01 lunch           Ana.md:10
2026-08-01  –        - 2026-08-01 saw each other  Ana.md:11`, '']);
    expect(out).toContain('\u001b[1mPromised\u001b[22m');
    expect(out).toContain('\u001b[2mstatus     \u001b[22m  overdue');
    expect(out).toContain('send the deck  \u001b[2mAna.md:12\u001b[22m');
  });

  it.each([[['person', 'V'], 'whom? Right would be: kith person ~/Notes "Ana Ruiz"'], [['person', 'V', 'Nobody'], 'nobody here is called “Nobody”; kith export ~/Notes --format csv lists everyone. Right would be: kith person ~/Notes "Ana Ruiz"']])('asks for somebody who is there: %j', (args, said) => {
    expect(kith(args.map((arg) => (arg === 'V' ? vaultOf(NOTES) : arg)))).toEqual({ code: 2, out: '', err: `kith: ${said}` });
  });

  it('says so when nothing is logged', () => {
    expect(kith(['person', vaultOf(NOTES), 'Ana Marin']).out).toBe('Ana Marin\n\nstatus   never yet\nwhy      every month · nothing logged yet\ndue      –\ncircles  close\n\nNothing logged yet.');
  });
});
