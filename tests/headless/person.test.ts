import { describe, expect, it } from 'vitest';
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

  it('says so when nothing is logged', () => {
    expect(kith(['person', vaultOf(NOTES), 'Ana Marin']).out).toBe('Ana Marin\n\nstatus   never yet\nwhy      every month · nothing logged yet\ndue      –\ncircles  close\n\nNothing logged yet.');
  });
});
