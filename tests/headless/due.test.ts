import { describe, expect, it } from 'vitest';
import { answer, kith, SAMPLE, vaultOf } from './terminal';

/** The two notes the note format's example answers for. */
const EXAMPLE = {
  'People/Charles.md': `---
circle: close
---
# Charles

Met at the allotments.

Keeps bees.

---

## Interactions

- 2026-08-03 call: the bees swarmed
- 2026-07-02 lunch
- 2026-06-01 call
- 2026-05-02 email
- 2026-04-03 call
- 2026-03-01 call
- 2026-02-02 ← email: sent honey
- 2026-01-05 walk
- 2025-12-01 call
- 2025-11-02 call
- 2025-10-03 call
- 2025-09-01 party
`,
  'People/Ana.md': `---
type: person
resting: 2026-10-01
---

## Interactions
- 2026-09-30 call: agreed to let it rest

- 2026-02-30 coffee: the day that never was
`,
};

describe('kith due --json', () => {
  it('gives the object of the note format, key for key', () => {
    const { code, out } = kith(['due', vaultOf(EXAMPLE), '--today', '2026-11-23', '--json']);
    expect(code).toBe(0);
    expect(out).toBe(JSON.stringify({
      today: '2026-11-23',
      people: [
        {
          path: 'People/Charles.md', name: 'Charles', status: 'overdue', due: '2026-09-03',
          overdueDays: 81, lastContact: '2026-08-03', lastChannel: 'call', rule: { every: '1 month', channel: null, from: 'circle close' },
          because: { path: 'People/Charles.md', line: 14 }, interactions: 12, attempts: 0,
        },
        {
          path: 'People/Ana.md', name: 'Ana', status: 'resting', due: null,
          overdueDays: null, lastContact: '2026-09-30', lastChannel: 'call', rule: null,
          because: { path: 'People/Ana.md', line: 7 }, interactions: 1, attempts: 0,
        },
      ],
      findings: [
        { path: 'People/Ana.md', line: 9, rule: 'impossible-date', message: 'Not counted: the calendar has no 2026-02-30. Right would be: - 2026-02-28 call: …' },
      ],
    }, null, 2));
  });

  it('says which rule it was, and where it came from', () => {
    const vault = vaultOf({
      'A.md': '---\ncadence: every 6 weeks\ncircle: inner\n---\n- 2026-11-20 call',
      'B.md': '---\nchannels: { call: 2 months, email: 1 week }\n---\n- 2026-11-20 appel',
      'C.md': '---\ncircle: Friends\n---\n- 2026-11-20 hello there',
    });
    const { people } = answer<{ people: { rule: unknown; lastChannel: unknown }[] }>('due', vault);
    expect(people.map(({ rule, lastChannel }) => ({ rule, lastChannel }))).toEqual([
      { rule: { every: '6 weeks', channel: null, from: 'cadence' }, lastChannel: 'call' },
      { rule: { every: '1 week', channel: 'email', from: 'channels' }, lastChannel: 'call' },
      { rule: { every: '3 months', channel: null, from: 'circle friends' }, lastChannel: null },
    ]);
  });

  it('holds everybody of every status: the due list in its order, then the others by name', () => {
    const { people } = answer<{ people: { name: string; status: string; overdueDays: number | null }[] }>('due', SAMPLE);
    const due = people.findIndex(({ status }) => status !== 'overdue' && status !== 'due');
    const others = people.slice(due);
    expect(due).toBeGreaterThan(5);
    expect(others.some(({ status }) => status === 'overdue' || status === 'due')).toBe(false);
    expect(others.map(({ name }) => name)).toEqual(others.map(({ name }) => name).sort(new Intl.Collator('en', { numeric: true }).compare));
    expect(new Set(people.map(({ status }) => status))).toEqual(new Set([
      'archived', 'resting', 'snoozed', 'untracked', 'not-answering', 'waiting', 'never', 'overdue', 'due', 'soon', 'ok',
    ]));
  });

  it('answers for the day it is asked about, else for today', () => {
    const vault = vaultOf({ 'A.md': '---\ncadence: 10 days\n---\n- 2026-11-20 call' });
    const statusOn = (...args: string[]): string => answer<{ people: { status: string }[] }>('due', vault, ...args).people[0]!.status;
    expect(statusOn()).toBe('soon');
    expect(statusOn('--today', '2026-11-30')).toBe('due');
    expect(statusOn('--today', '2027-01-01')).toBe('overdue');
    expect(answer('due', vault)['today']).toBe('2026-11-23');
  });
});

describe('kith due', () => {
  it('groups people, and aligns what it says of them', () => {
    const vault = vaultOf({
      'Ana.md': '---\ncircle: close\n---\n- 2026-08-03 call: the move',
      'Zoë Bo.md': '---\nchannels: { email: 1 month }\n---\n- 2026-10-28 email: the deck',
      'Sam.md': '---\ncircle: warm\n---\n',
      'Lu.md': '---\ncircle: friends\n---\n- 2026-11-20 call',
    });
    expect(kith(['due', vault]).out.split('\n')).toEqual([
      '1 due on 2026-11-23',
      'name  why                                       due         note',
      'Ana   every month · last 3 Aug · 12 weeks over  2026-09-03  Ana.md:4',
      '',
      'Soon',
      'name    why                                           due         note',
      'Zoë Bo  email every month · last 28 Oct · due 28 Nov  2026-11-28  Zoë Bo.md:4',
      '',
      'Never yet',
      'name  why                                  due  note',
      'Sam   every 6 months · nothing logged yet  –    Sam.md',
      '',
      '4 people · 1 in touch · 0 findings',
    ]);
  });

  it('says why now below each who is due, as far as a list has room', () => {
    const vault = vaultOf({
      'Ana.md': `---\ncircle: close\nneeds: [an intern]\n---\n- 2026-08-03 call\n- [ ] 2026-12-01 ${'x'.repeat(37)} ${'y'.repeat(60)}\n`,
      'Bo.md': `---\ncircle: close\n---\n- 2026-08-04 call\n- [ ] 2026-12-01 ${'x'.repeat(38)}\n`,
      'Sam.md': '---\ncircle: close\nneeds: [an intern]\n---\n- 2026-11-20 call\n',
    });
    expect(kith(['due', vault]).out.split('\n').filter((line) => line.includes('·'))).toEqual([
      'Ana   every month · last 3 Aug · 12 weeks over                        2026-09-03  Ana.md:5',
      `      · A promise, for 1 Dec: ${'x'.repeat(37)}…`,
      '      · Needs “an intern”: could you help?',
      'Bo    every month · last 4 Aug · 11 weeks over                        2026-09-04  Bo.md:4',
      `      · A promise, for 1 Dec: ${'x'.repeat(38)}`,
      '3 people · 1 in touch · 0 findings',
    ]);
  });

  it('is no wider than the terminal', () => {
    const vault = vaultOf({ 'Ana.md': '---\ncircle: close\n---\n- 2026-08-03 call\n' });
    const rows = (width: number): string[] => kith(['due', vault], { style: { colour: false, width } }).out.split('\n').slice(1, 3);
    const [head, row] = ['name  why                                    due         note', 'Ana   every month · last 3 Aug · 12 weeks over  2026-09-03  Ana.md:4'];
    expect(rows(70).map((text) => text.replace(/ +/g, ' '))).toEqual([head, row].map((text) => text.replace(/ +/g, ' ')));
    expect(rows(60).map((text) => text.replace(/ +/g, ' '))).toEqual(['name why due', 'Ana every month · last 3 Aug · 12 weeks over 2026-09-03']);
    expect(rows(50)).toEqual(['name  why', 'Ana   every month · last 3 Aug · 12 weeks over']);
    expect(rows(30)).toEqual(['name  why', 'Ana   every month · last 3 Au…']);
  });

  it('counts those it does not list by why they are quiet', () => {
    const field = (line: string, log = '- 2026-11-20 call\n'): string => `---\ntype: person\n${line}\n---\n${log}`;
    expect(kith(['due', vaultOf({
      'A.md': field('archived: true'), 'B.md': field('resting: true'), 'C.md': field('circle: close\nsnooze: 2027-01-01'), 'D.md': field(''), 'E.md': field('circle: close'), 'F.md': field('circle: close'),
      'G.md': field('circle: close', '- 2026-11-20 → email\n'), 'H.md': field('circle: close', '- 2026-10-01 → email\n- 2026-10-08 → email\n- 2026-10-15 → call\n'),
    })]).out.split('\n').filter((line) => !/^(?:name|[A-H]) /.test(line))).toEqual([
      'Nobody is due on 2026-11-23.', '', 'Waiting for a reply', '', 'Not answering', '', '8 people · 2 in touch · 1 snoozed · 1 resting · 1 untracked · 1 archived · 0 findings',
    ]);
  });

  it('says so when nobody is due, and when nobody is there', () => {
    expect(kith(['due', vaultOf({ 'Note.md': 'Milk' })]).out).toBe('Nobody is due on 2026-11-23.\n\nNo note is a person yet. One field makes it one: type: person\n\n0 people · 0 findings');
  });

  it('of a place holds who is there, spelled as it may be', () => {
    const vault = vaultOf({
      'People/Ana.md': '---\ncircle: close\ncity: Lisbon\n---\n- 2026-08-03 call\n', 'People/Sam.md': '---\ncircle: close\ncity: Porto\n---\n- 2026-08-03 call\n',
      'People/Olu.md': '---\ncircle: close\ncity: [Leeds, LISBON (Alfama)]\n---\n- 2026-11-20 call\n',
    });
    const names = (...more: string[]): string[] => (answer('due', vault, ...more)['people'] as { name: string }[]).map(({ name }) => name);
    expect(names('--city', 'lisb')).toEqual(['Ana', 'Olu']);
    expect(names('--city', 'Porto')).toEqual(['Sam']);
    expect(kith(['due', vault, '--city', 'lisbon']).out).not.toContain('Sam');
    expect(kith(['audit', vault, '--city', 'lisbon'])).toMatchObject({ code: 2 });
  });

  it('answers in French when asked to, facts unchanged', () => {
    const vault = vaultOf({ 'Ana.md': '---\ncircle: close\n---\n- 2026-08-03 call\n- 2026-02-30 call\n' });
    const [english, french] = [kith(['due', vault]), kith(['due', vault, '--language', 'fr'])];
    expect(french.code).toBe(0);
    for (const fact of ['2026-09-03', 'Ana.md:4']) expect(french.out).toContain(fact);
    expect(french.out).not.toBe(english.out);
    expect(french.err).toMatch(/^Ana\.md:5: /);
    expect(french.err).not.toBe(english.err);
    const people = (language: string): unknown => answer('due', vault, '--language', language)['people'];
    expect(people('fr')).toEqual(people('en'));
  });

  it('tells findings apart from the answer: `path:line: message` on standard error', () => {
    const { code, out, err } = kith(['due', vaultOf({ 'People/Ana.md': '---\ncircle: freinds\n---\n- 2026-02-30 call\n' })]);
    expect(code).toBe(0);
    expect(err.split('\n')).toEqual([
      'People/Ana.md:2: The circle “freinds” is not in the table of circles and asks for nothing. Right would be: circle: friends',
      'People/Ana.md:4: Not counted: the calendar has no 2026-02-30. Right would be: - 2026-02-28 call: …',
    ]);
    expect(out).not.toContain('freinds');
    expect(out).toMatch(/2 findings$/);
  });
});

describe('--strict', () => {
  const clean = { 'Ana.md': '---\ncircle: close\n---\n- 2026-11-03 call' };
  const wrong = { 'Ana.md': '---\ncircle: close\n---\n- 2026-11-33 call' };
  it.each([
    [0, 'done', clean, ['--strict']],
    [0, 'done, findings or not', wrong, []],
    [1, 'done, with findings', wrong, ['--strict']],
  ] as const)('exits with %i: %s', (code, _, files, more) => {
    expect(kith(['due', vaultOf(files), ...more]).code).toBe(code);
    expect(kith(['due', vaultOf(files), '--json', ...more]).code).toBe(code);
  });
});
