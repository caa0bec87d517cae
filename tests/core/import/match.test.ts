import { describe, expect, it } from 'vitest';
import { incoming } from '../../../src/core/import/incoming';
import { matchAll } from '../../../src/core/import/match';
import { toldByCard } from '../../../src/core/import/told';
import { lexiconOf } from '../../../src/core/lexicon';
import { LEXICON, personNote, settingsWith } from '../reading';
import { card, comes } from '../vcard/round';
import { presentOf } from './importing';

const PERSON = personNote('type: person');
const person = (...fields: readonly string[]): string => personNote(['type: person', ...fields].join('\n'));
const come = (lines: string) => comes(card(lines));

/** Whom those who come may be: for each the path of a new note, with a mark where they are asked about, and the candidates. */
function matched(cards: readonly string[], notes: Readonly<Record<string, string>> = {}, lexicon = LEXICON): (string | null)[][] {
  return matchAll(cards.map(come), presentOf(notes, lexicon)).map(({ candidates, sure, fresh }) => [`${fresh ?? 'nowhere'}${sure ? '' : ' ?'}`, ...candidates.map(({ path, name, by, value }) => [path, name, by, value].join(' | '))]);
}

describe('a new note', () => {
  it.each<[string, string[], Record<string, string>, string[]]>([
    ['has the name', ['FN:Ana Ruiz'], {}, ['Ana Ruiz.md']],
    ['has the next name that is free', ['FN:Ana Ruiz'], { 'ana ruiz.md': 'a poem', 'Ana Ruiz 2.md': 'b' }, ['Ana Ruiz 3.md ?']],
    ['has its number at the end', ['FN:Ana.md B'], { 'Ana.md B.md': 'a poem' }, ['Ana.md B 2.md ?']],
    ['is not made of a name no file can have', ['FN:...'], {}, ['nowhere ?']],
    ['is not made of nothing', ['TEL:12345'], {}, ['nowhere ?']],
    ['is asked about for a second of one name', ['FN:Ana', 'FN:Ana\nTEL:12345', 'FN:ANA'], {}, ['Ana.md', 'Ana 2.md ?', 'ANA 3.md ?']],
    ['keeps its name where another of that name has a note', ['FN:Ana\nUID:u1', 'FN:Ana\nUID:u2'], { 'Sam.md': person('vcard: ["UID:u1"]') }, ['Ana.md', 'Ana.md']],
    ['is asked about for a firm', ['FN:Atlas\nKIND:org'], {}, ['Atlas.md ?']],
  ])('%s', (_, cards, notes, fresh) => {
    expect(matched(cards, notes).map(([path]) => path)).toEqual(fresh);
  });

  it('is made in the folder for people, unless that leads elsewhere', () => {
    expect(matched(['FN:Ana'], {}, lexiconOf(settingsWith({ personFolder: 'People' })))).toEqual([['People/Ana.md']]);
    expect(matched(['FN:Ana'], {}, lexiconOf(settingsWith({ personFolder: '../x' })))).toEqual([['nowhere ?']]);
  });
});

describe('somebody who has a note', () => {
  it.each<[string, string, Record<string, string>, (string | null)[]]>([
    ['is known by an address, and a name that fits', 'FN:Ana\nEMAIL:ANA@example.org', { 'Ana Ruiz.md': person('email: ana@example.org') }, ['Ana.md', 'Ana Ruiz.md | Ana Ruiz | email | ana@example.org']],
    ['is known by a number, and one name of many that fits', 'FN:Ruiz, Ana Sol\nTEL:0655501020', { 'Boss.md': person('aliases: [La Jefa, Ana Ruiz]', 'phone: "+33655501020"') }, ['Ruiz, Ana Sol.md', 'Boss.md | Boss | phone | +33655501020']],
    ['is asked about where no name fits', 'FN:Marc Ruiz\nEMAIL:a@example.org', { 'Ana Ruiz.md': person('email: a@example.org') }, ['Marc Ruiz.md ?', 'Ana Ruiz.md | Ana Ruiz | email | a@example.org']],
    ['is asked about where the name is only marks', 'FN:\\, \\,\nEMAIL:a@example.org', { 'Ana Ruiz.md': person('email: a@example.org') }, [', ,.md ?', 'Ana Ruiz.md | Ana Ruiz | email | a@example.org']],
    ['is known by a name alone', 'FN:Ana Ruiz\nEMAIL:a@example.org\nTEL:12345', { 'Ruiz Ana.md': PERSON }, ['Ana Ruiz.md', 'Ruiz Ana.md | Ruiz Ana | name | Ruiz Ana']],
    ['is known by a name where the file says no more', 'FN:Ana Ruiz', { 'Ana Ruiz.md': person('email: a@example.org', 'phone: "12345"') }, ['Ana Ruiz 2.md', 'Ana Ruiz.md | Ana Ruiz | name | Ana Ruiz']],
    ['is asked about where both are reached otherwise', 'FN:Ana Ruiz\nEMAIL:a@example.org\nTEL:12345', { 'Ana Ruiz.md': person('email: b@example.org', 'phone: "67890"') }, ['Ana Ruiz 2.md ?', 'Ana Ruiz.md | Ana Ruiz | name | Ana Ruiz']],
    ['is asked about by another name', 'FN:Anita', { 'Ana Ruiz.md': person('aliases: [Anita]') }, ['Anita.md ?', 'Ana Ruiz.md | Ana Ruiz | alias | Anita']],
    ['is asked about where two may be meant', 'FN:Ana\nEMAIL:a@example.org', { 'A/Ana.md': PERSON, 'B/Sam.md': person('email: a@example.org') }, ['Ana.md ?', 'B/Sam.md | Sam | email | a@example.org', 'A/Ana.md | Ana | name | Ana']],
    ['is asked about where a note of that name is nobody’s', 'FN:Ana', { 'ana.md': 'a poem' }, ['Ana 2.md ?', 'ana.md | ana | file | ana.md']],
    ['is asked about where such a note stands beside', 'FN:Ana', { 'Ana.md': 'a poem', 'A/Ana.md': PERSON }, ['Ana 2.md ?', 'A/Ana.md | Ana | name | Ana', 'Ana.md | Ana | file | Ana.md']],
    ['is asked about as a firm', 'FN:Atlas\nKIND:org', { 'A/Atlas.md': PERSON }, ['Atlas.md ?', 'A/Atlas.md | Atlas | name | Atlas']],
  ])('%s', (_, lines, notes, expected) => {
    expect(matched([lines], notes)).toEqual([expected]);
  });

  it.each<[string, string, string]>([
    ['UID:u1', 'UID:u1', 'known'], ['uid;VALUE=text;X=y: u1 ', 'UID:u1', 'known'], ['UID:u1', 'uid;VALUE=text:u1', 'known'], ['UID:u0\nUID:u1', 'UID:u1', 'known'],
    ['UID:u1', 'UID:u2', 'not'], ['UID:u1', 'X-UID:u1', 'not'], ['NOTE:UID:u1', 'UID:u1', 'not'], ['UID:u1', 'UID;a', 'not'], ['UID:urn:a:u1', 'UID:u1', 'not'],
  ])('is known by the id of the card: %j, where the note has %j, is %s', (lines, kept, known) => {
    const [[, candidate] = []] = matched([lines], { 'Sam.md': person(`vcard: ["TEL:1", ${JSON.stringify(kept)}]`) });
    expect(candidate).toBe(known === 'known' ? 'Sam.md | Sam | uid | ' : undefined);
  });

  it('is surely the one of the card, whoever else is alike, and even where no file can have the name', () => {
    const notes = { 'Ana.md': person('vcard: ["UID:u1"]', 'email: a@example.org'), 'A/Ana.md': PERSON };
    expect(matched(['FN:Ana\nUID:u1\nEMAIL:a@example.org'], notes)).toEqual([['Ana 2.md', 'Ana.md | Ana | uid | ', 'A/Ana.md | Ana | name | Ana']]);
    expect(matched(['FN:...\nUID:u1'], notes)).toEqual([['nowhere', 'Ana.md | Ana | uid | ']]);
    expect(matched(['FN:Ana\nUID:u1\nKIND:group'], notes)[0]![0]).toBe('Ana 2.md ?');
  });

  it('is surely the one of the note that was read', () => {
    const notes = { 'Ana.md': PERSON };
    const of = (lines: string, path: string) => matchAll([incoming(toldByCard(card(lines), { path }), LEXICON, { anniversary: '', date: '' })], presentOf(notes))[0];
    expect(of('FN:Ana', 'B/Sam.md')).toEqual({ candidates: [{ path: 'B/Sam.md', name: 'Sam', by: 'itself', value: '' }], sure: true, fresh: 'Ana 2.md' });
    expect(of('TEL:1', 'B/Sam.md')).toEqual({ candidates: [{ path: 'B/Sam.md', name: 'Sam', by: 'itself', value: '' }], sure: true, fresh: null });
  });
});
