import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { run } from '../../scripts/headless/kith';

let folder: string;

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a vault of these files and answers a command line on it, `VAULT` standing for its folder. */
function kith(files: Readonly<Record<string, string>>, ...args: string[]): string {
  folder = mkdtempSync(join(tmpdir(), 'kith-sources-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const out: string[] = [];
  const code = run([...args.map((arg) => (arg === 'VAULT' ? folder : arg)), '--today', '2026-11-23'], {
    out: (text) => out.push(text), err: (text) => out.push(text), now: new Date('2026-11-23T12:00:00'), style: { colour: false, width: Infinity },
  });
  expect(code).toBe(0);
  return out.join('\n');
}

const PERSON = '---\ncadence: 3 months\n---\n- [ ] 2026-12-04 read her chapter\n- 2026-08-01 letter\n';
const VAULT = {
  'People/Ana.md': PERSON,
  'Journal/2026/2026-11-17.md': '- → email [[Ana]]: the deck #asked\n- [ ] find the essay for [[Ana]]\n',
  'Meetings/Kickoff.md': '---\ndate: 2026-11-10\nattendees:\n  - "[[Ana]]"\n---\n',
};
const PERIODIC = { '.obsidian/plugins/periodic-notes/data.json': '{ "daily": { "enabled": true, "folder": "Journal", "format": "YYYY/YYYY-MM-DD" } }' };

test('a person is told of with the lines of daily and meeting notes, and with what was promised', () => {
  expect(JSON.parse(kith({ ...VAULT, ...PERIODIC }, 'person', 'VAULT', 'Ana', '--json'))).toMatchObject({
    person: { status: 'waiting', attempts: 1, interactions: 3, lastContact: '2026-11-10', because: { path: 'Journal/2026/2026-11-17.md', line: 1 } },
    interactions: [
      { day: '2026-11-17', direction: 'out', channel: 'email', tags: ['asked'], path: 'Journal/2026/2026-11-17.md', line: 1, text: '- → email [[Ana]]: the deck #asked' },
      { day: '2026-11-10', channel: 'met', path: 'Meetings/Kickoff.md', line: 3, text: 'Kickoff' },
      { day: '2026-08-01', channel: 'letter', path: 'People/Ana.md', line: 5 },
    ],
    promises: [
      { day: '2026-12-04', path: 'People/Ana.md', line: 4, text: 'read her chapter' },
      { day: null, path: 'Journal/2026/2026-11-17.md', line: 2, text: 'find the essay for [[Ana]]' },
    ],
  });
});

test('promises are a table of their own', () => {
  expect(kith({ ...VAULT, ...PERIODIC }, 'person', 'VAULT', 'Ana')).toContain([
    'Promised',
    'day         line                        note',
    '2026-12-04  read her chapter            People/Ana.md:4',
    '–           find the essay for [[Ana]]  Journal/2026/2026-11-17.md:2',
  ].join('\n'));
});

test('lines and channels of other notes are among those counted', () => {
  expect(JSON.parse(kith({ ...VAULT, ...PERIODIC }, 'stats', 'VAULT', '--json'))).toMatchObject({
    counts: { notes: 3, people: 1, linesCounted: 3, linesNotCounted: 0 }, channels: { met: 1, email: 1, letter: 1 },
  });
});

test('the settings of the vault say which of it counts', () => {
  const off = { '.obsidian/plugins/kith/data.json': '{ "dailyNotes": "off", "meetingNotes": false }' };
  const [ana] = (JSON.parse(kith({ ...VAULT, ...PERIODIC, ...off }, 'due', 'VAULT', '--json')) as { people: object[] }).people;
  expect(ana).toMatchObject({ interactions: 1, lastContact: '2026-08-01', because: { path: 'People/Ana.md', line: 5 } });
});

test('a vault without settings has its daily notes at its root', () => {
  const [ana] = (JSON.parse(kith({ ...VAULT, '2026-11-20.md': '- call [[Ana]]\n' }, 'due', 'VAULT', '--json')) as { people: object[] }).people;
  expect(ana).toMatchObject({ interactions: 3, lastContact: '2026-11-20', because: { path: '2026-11-20.md', line: 1 } });
});
