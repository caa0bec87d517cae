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
    const vault = openVault(vaultOf({ ...NOTES, 'Later.md': '- [ ] call [[Ana Ruiz]] 📅 2026-12-01\n' }), null);
    const ground = { ...groundOf(vault, { today: day('2026-11-23'), words: wordsOf('en'), style: { colour: false, width: Infinity } }), read: () => null };
    const { interactions, promises } = answerTold(vault.roster.view(ground.today).people.find(({ person }) => person.name === 'Ana Ruiz')!, ground);
    expect([interactions.map(({ text }) => text), promises.map(({ text }) => text)]).toEqual([['', '', ''], ['']]);
  });

  it('says so when nothing is logged', () => {
    expect(kith(['person', vaultOf(NOTES), 'Ana Marin']).out).toBe('Ana Marin\n\nstatus   never yet\nwhy      every month · nothing logged yet\ndue      –\ncircles  close\n\nNothing logged yet.');
  });
});
