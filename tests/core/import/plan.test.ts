import { describe, expect, it } from 'vitest';
import { incoming } from '../../../src/core/import/incoming';
import { toldByCard } from '../../../src/core/import/told';
import { readPluginNote } from '../../../src/core/import/plugin-notes';
import { printCandidate, printChange } from '../../../src/core/words/print-import';
import { wordsOf } from '../../../src/core/words/words';
import { sourceOf } from '../../../scripts/headless/folder';
import { LEXICON, personNote } from '../reading';
import { card, comes } from '../vcard/round';
import { planned, written } from './importing';

const EN = wordsOf('en');
const one = (lines: string) => comes(card(lines));
/** What becomes of one card among notes: the note, whether it is certain, and each change, unticked ones in brackets. */
function becomes(lines: string, notes: Readonly<Record<string, string>>): string[] {
  const [plan] = planned([one(lines)], notes);
  return [`${plan!.path ?? 'nothing'}${plan!.sure ? '' : ' ?'}`, ...plan!.changes.map((change) => (change.sure ? printChange(change, LEXICON.settings, EN) : `(${printChange(change, LEXICON.settings, EN)})`))];
}

describe('somebody who comes', () => {
  it.each<[string, string, Record<string, string>, string[]]>([
    ['gets a note of their own where nobody is alike', 'FN:Ana Ruiz', {}, ['Ana Ruiz.md']],
    ['is known by an address and a name that fits', 'FN:Ana Ruiz\nEMAIL:ANA@example.org', { 'Ana.md': personNote('email: ana@example.org\ntype: person') }, ['Ana.md', 'aliases: Ana Ruiz']],
    ['is asked about where only a landline is the same', 'FN:Marc Ruiz\nTEL:0155501020', { 'Ana Ruiz.md': personNote('type: person\nphone: "01 55 50 10 20"') }, ['Ana Ruiz.md ?', 'aliases: Marc Ruiz']],
    ['is known by a name where nothing speaks against it', 'FN:Ana Ruiz\nEMAIL:ana@example.org', { 'Ana Ruiz.md': personNote('type: person') }, ['Ana Ruiz.md', 'email: ana@example.org']],
    ['is asked about where the name has other addresses', 'FN:Ana Ruiz\nEMAIL:ana@example.org', { 'Ana Ruiz.md': personNote('type: person\nemail: other@example.org') }, ['Ana Ruiz.md ?', 'email: ana@example.org']],
    ['is asked about where two have the name', 'FN:Ana Ruiz', { 'A/Ana Ruiz.md': personNote('type: person'), 'B/Ana Ruiz.md': personNote('type: person') }, ['nothing ?']],
    ['is asked about where a note of the name is nobody’s', 'FN:Ana Ruiz\nTEL:12345678', { 'Ana Ruiz.md': 'a poem' }, ['Ana Ruiz.md ?', 'phone: 12345678']],
    ['is known by the card they came from before', 'FN:Ana Soto\nUID:u1', { 'Ana Ruiz.md': personNote('type: person\nvcard: ["UID:u1"]') }, ['Ana Ruiz.md', 'aliases: Ana Soto']],
    ['is asked about when it is a firm', 'FN:Bakery\nKIND:org', {}, ['Bakery.md ?', 'vcard: 1 line of the card, kept for export']],
    ['need not have a shown name', 'N:Ruiz;Ana;;;', {}, ['Ana Ruiz.md']],
    ['has nothing new', 'FN:Ana Ruiz\nTEL:+33 6 55 50 10 20\nBDAY:--0412', { 'Ana Ruiz.md': personNote('type: person\nphone: 06 55 50 10 20\nbirthday: 1985-04-12\nvcard: ["TEL:+33 6 55 50 10 20"]') }, ['nothing']],
    ['has a birthday already, without its year', 'FN:Ana\nBDAY:--0412', { 'Ana.md': personNote('type: person\nbirthday: --04-12') }, ['nothing']],
    ['gets a label of their day filled in', 'FN:Ana\nANNIVERSARY:20140906', { 'Ana.md': personNote('type: person\ndates:\n  Anniversary:') }, ['Ana.md', 'vcard: 1 line of the card, kept for export', 'dates: Anniversary 09-06']],
    ['is asked about a day that is another', 'FN:Ana\nANNIVERSARY:20140906', { 'Ana.md': personNote('type: person\ndates: { move: 01-01, Anniversary: 2014-09-05 }') }, ['Ana.md', 'vcard: 1 line of the card, kept for export', '(dates Anniversary: 09-06 instead of 2014-09-05)']],
    ['has a day already, by whatever label', 'FN:Ana\nANNIVERSARY:20140906', { 'Ana.md': personNote('type: person\ndates: { wedding: 2014-09-06 }') }, ['Ana.md', 'vcard: 1 line of the card, kept for export']],
    ['has a day of one year already', 'FN:Ana\nX-ABDATE;X-KITH-ONCE=1:2026-10-01', { 'Ana.md': personNote('type: person\ndates: { move: 2026-10-01 }\nvcard: ["X-ABDATE;X-KITH-ONCE=1:2026-10-01"]') }, ['nothing']],
    ['gets a day where the field is empty', 'FN:Ana\nANNIVERSARY:20140906', { 'Ana.md': personNote('type: person\ndates:') }, ['Ana.md', 'vcard: 1 line of the card, kept for export', 'dates: anniversary 09-06']],
    ['is asked about a birthday of another day', 'FN:Ana\nBDAY:--0412', { 'Ana.md': personNote('type: person\nbirthday: 1985-05-05') }, ['Ana.md', '(birthday: 04-12 instead of 1985-05-05)']],
    ['need not be named where the card is known', 'UID:u1\nTEL:12345678', { 'Ana.md': personNote('type: person\nvcard: ["UID:u1"]') }, ['Ana.md', 'phone: 12345678']],
    ['replaces nothing unless asked', 'FN:Ana Ruiz\nBDAY:19860412\nORG:New\nTITLE:Dean', { 'Ana Ruiz.md': personNote('type: person\nbirthday: 1985-04-12\norg: Old') }, ['Ana Ruiz.md', '(org: New)', 'role: Dean', '(birthday: 1986-04-12 instead of 1985-04-12)']],
  ])('%s', (_, lines, notes, expected) => {
    expect(becomes(lines, notes)).toEqual(expected);
  });

  it('gets a note of another name where two of one name come', () => {
    expect(planned([one('FN:Ana Ruiz\nEMAIL:a@example.org'), one('FN:Ana Ruiz\nEMAIL:b@example.org')]).map(({ path, sure }) => [path, sure])).toEqual([['Ana Ruiz.md', true], ['Ana Ruiz 2.md', false]]);
  });

  it('cannot come without anything to call them by', () => {
    expect(planned([one('NOTE:who?')]).map(({ path, sure, incoming: { name } }) => [path, sure, name])).toEqual([[null, false, null]]);
  });

  it('is told of, change by change, with what the note says now', () => {
    const notes = { 'Ana.md': personNote('type: person\ncadence: 21 days\nsnooze: 2026-12-01\nmet: 2019-10-12', '- 2026-01-01 call: old\n\n> tea\r\n> milk\r\n') };
    const told = toldByCard(card('FN:Ana\nTEL:12345\nANNIVERSARY:--0906'), {
      singles: new Map([['cadence', '1 days'], ['snooze', '2026-12-01'], ['resting', 'true']]), logged: ['2026-01-01 call: old', '2026-02-02 call: new'], remarks: ['tea\nmilk', 'cake'],
    });
    expect(planned([incoming(told, LEXICON, EN.interop)], notes)[0]!.changes).toEqual([
      { kind: 'list', field: 'phone', values: ['12345'], sure: true },
      { kind: 'list', field: 'vcard', values: ['ANNIVERSARY:--0906'], sure: true },
      { kind: 'set', field: 'cadence', value: '1 days', had: '21 days', sure: false },
      { kind: 'set', field: 'resting', value: 'true', had: null, sure: true },
      { kind: 'date', label: 'anniversary', value: '09-06', had: null, sure: true },
      { kind: 'log', line: '2026-02-02 call: new', sure: true },
      { kind: 'remark', text: 'cake', sure: true },
    ]);
  });

  it.each([
    '- [[2026-03-03]] call', '- [[Daily/2026-03-03|Tue]] call', '- 2026/03/03 call', '- 2026-03-03: call', '* **2026-03-03** call', '### 2026-03-03 call', '- [x] 2026-03-03 call', '- 2026-03 call', 'Text', '- 2026-02-02 mail',
  ])('gets no dated line twice, however the note writes its days: %s', (line) => {
    const notes = { 'Ana.md': personNote('type: person', `## Interactions\n${line}\n`) };
    const told = incoming(toldByCard(card('FN:Ana'), { logged: ['2026-02-02 call', '2026-02-02: an island', '2026-04-04 ← call: x'] }), LEXICON, EN.interop);
    const [plan] = planned([told], notes);
    expect(plan!.changes).toHaveLength(3);
    expect(planned([told], { 'Ana.md': written(plan!, notes) })[0]!.changes).toEqual([]);
  });

  it('gets no dated line that is there with more in it, or with more between', () => {
    const notes = { 'Ana.md': personNote('type: person', '- [[2026-03-03]] call: about tea\n- 2026/02/02   mail\n') };
    const told = incoming(toldByCard(card('FN:Ana'), { logged: ['2026-03-03 call', '2026-02-02 mail'] }), LEXICON, EN.interop);
    expect(planned([told], notes)[0]!.changes).toEqual([]);
  });

  it('gets nothing where nothing can be done', () => {
    expect(planned([one('TEL:12345')])).toMatchObject([{ path: null, makes: false, sure: false, changes: [] }]);
    expect(planned([one('FN:Ana\nTEL:12345')], {}, ['leave'])).toMatchObject([{ path: null, makes: false, sure: true, changes: [] }]);
  });

  it('is whose note the user says', () => {
    const notes = { 'A/Ana Ruiz.md': personNote('type: person'), 'B/Ana Ruiz.md': personNote('type: person') };
    const [chosen, fresh, left] = [{ note: 'B/Ana Ruiz.md' }, 'new', 'leave'].map((choice) => planned([one('FN:Ana Ruiz\nTEL:12345678')], notes, [choice as 'new'])[0]!);
    expect([chosen, fresh, left].map((plan) => [plan!.path, plan!.makes, plan!.sure])).toEqual([['B/Ana Ruiz.md', false, true], ['Ana Ruiz.md', true, true], [null, false, true]]);
    expect(chosen!.candidates.map((candidate) => printCandidate(candidate, EN))).toEqual(['Ana Ruiz · same name', 'Ana Ruiz · same name']);
  });
});

describe('a note that is added to', () => {
  const note = '---\r\ntype: person # mine\r\nemail: ana@example.org\r\ntags: [a]\r\n---\r\nText.\r\n';
  const card1 = 'FN:Ana Ruiz\nEMAIL:ana@example.org\nEMAIL;TYPE=work:work@example.org\nBDAY:19850412\nX-ABDATE:2014-09-06\nNOTE:Likes %% and <!-- tea\nNICKNAME:Anita';

  it('keeps every other byte', () => {
    const [plan] = planned([one(card1)], { 'Ana Ruiz.md': note });
    expect(written(plan!, { 'Ana Ruiz.md': note })).toBe(['---', 'type: person # mine', 'email: [ana@example.org, work@example.org]', 'tags: [a]', 'aliases:', '  - Anita', 'vcard:',
      '  - "EMAIL;TYPE=work:work@example.org"', '  - "X-ABDATE:2014-09-06"', '  - "NOTE:Likes %% and <!-- tea"', 'birthday: 1985-04-12', 'dates:', '  date: 09-06', '---', 'Text.', '', '> Likes %\\% and <\\!-- tea', ''].join('\r\n'));
  });

  it('has nothing new when the same card comes again', () => {
    const [plan] = planned([one(card1)], { 'Ana Ruiz.md': note });
    const after = { 'Ana Ruiz.md': written(plan!, { 'Ana Ruiz.md': note }) };
    expect(planned([one(card1)], after)[0]).toMatchObject({ path: null, changes: [] });
  });
});

describe('a note of another plugin', () => {
  const told = (fields: string): string[] => {
    const notes = { 'Ana.md': personNote(fields) };
    const read = readPluginNote('Ana.md', sourceOf('Ana.md', notes['Ana.md']).fields!, LEXICON, EN.interop);
    const [plan] = read ? planned([incoming(read, LEXICON, EN.interop)], notes) : [];
    return plan ? plan.changes.map((change) => printChange(change, LEXICON.settings, EN)) : ['nobody’s'];
  };

  it.each<[string, string[]]>([
    ['prm-tier: close\nprm-cadence: 45\nprm-last-contacted: 2026-09-14', ['circle: close', 'cadence: 45 days', 'line: 2026-09-14: last contact']],
    ['prm-tier: casual\nprm-paused: true', ['resting: true']],
    ['prm-snooze-until: 2027-01-05\nprm-birthday: 04-17', ['birthday: 04-17', 'snooze: 2027-01-05']],
    ['frequency: Bi-Annually\nlast_contact: 2026-10-01T10:00\ncategory: friends', ['circle: friends', 'cadence: 6 months', 'line: 2026-10-01: last contact']],
    ['frequency: whenever', []],
    ['interactions:\n  - { date: 2026-08-20, text: "an island" }\n  - { date: soon, text: x }\n  - 12', ['line: 2026-08-20: an island']],
    ['N.GN: Ana\nN.FN: Ruiz\n"TEL[1:CELL]": "+33 6"', ['phone: +33 6', 'vcard: 1 line of the card, kept for export']],
    ['type: person', ['nobody’s']],
  ])('%s', (fields, changes) => {
    expect(told(fields)).toEqual(changes);
  });
});
