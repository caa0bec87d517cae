import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../scripts/headless/folder';
import { findPeople, notesByRule, withoutRule, withRule, type NoteFields, type Sign } from '../../src/core/find-people';
import { lexiconOf } from '../../src/core/lexicon';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { LEXICON, rosterOf, settingsWith } from './reading';

const fieldsOf = (notes: Readonly<Record<string, string>>): NoteFields[] => Object.entries(notes).map(([path, text]) => ({ path, fields: sourceOf(path, text).fields }));
const found = (notes: Readonly<Record<string, string>>, settings: Settings = DEFAULT_SETTINGS): readonly Sign[] => findPeople(fieldsOf(notes), lexiconOf(settings)).signs;
const said = (signs: readonly Sign[]): string[] => signs.map(({ kind, value, notes, more, isRule }) => `${kind} ${value}: ${notes.length}${isRule ? ' rule' : ` +${more.length}`}`);
const fm = (yaml: string): string => `---\n${yaml}\n---\n`;

describe('likely people', () => {
  it('are found by the name of a folder, in two languages and below others', () => {
    expect(said(found({
      'People/Ana.md': '', 'People/Work/Sam.md': '', 'Work/Clients/Hugo.md': '', 'Mes Contacts/Zoé.md': '', '@/Bo.md': '', '@choir/Noor.md': '', '👥 Personnes/Inès.md': '', 'Books/Salt.md': '',
    }))).toEqual(['folder People: 2 +2', 'folder Work/Clients: 1 +1', 'folder @: 1 +1', 'folder @choir: 1 +1', 'folder 👥 Personnes: 1 +1']);
  });

  it('are found by tags and types, of which those that are rules already say so', () => {
    expect(said(found({ 'Ana.md': fm('tags: [friend, book]'), 'Sam.md': fm('tags: person'), 'Bo.md': fm('type: Client'), 'Noor.md': fm('type: person') })))
      .toEqual(['tag friend: 1 +1', 'type client: 1 +1', 'tag person: 1 rule', 'type person: 1 rule']);
  });

  it('are found by fields other plugins keep, however they are spelt', () => {
    expect(said(found({ 'Ana.md': fm('last_contact: 2026-11-03\nprm-tier: 1'), 'Sam.md': fm('lastContact: 2026-10-01'), 'Bo.md': fm('Last Chat: 2026-10-01\nbirthday: ""') })))
      .toEqual(['field last_contact: 1 +1', 'field prm-tier: 1 +1', 'field lastContact: 1 +1', 'field Last Chat: 1 +1']);
  });

  it('a field that says how often is read as the cadence, unless notes have one or it says something else', () => {
    const notes = { 'Ana.md': fm('frequency: 2 weeks'), 'Sam.md': fm('frequency: 90'), 'Bo.md': fm('frequency: now and then') };
    expect(said(found(notes))).toEqual(['cadence frequency: 3 +3']);
    expect(said(found({ ...notes, 'Noor.md': fm('cadence: monthly') }))).toEqual(['field frequency: 3 +3']);
    expect(said(found({ 'Radio.md': fm('frequency: 98.5 MHz') }))).toEqual(['field frequency: 1 +1']);
  });

  it('are not those that are people already, templates, copies of a sync and notes that say they are none', () => {
    const settings = settingsWith({ templatesFolder: 'Templates' });
    expect(said(found({
      'People/Ana.md': fm('circle: friends'), 'People/Sam.md': '', 'Templates/People/Person.md': '', 'People/New.md': fm('name: "{{title}}"'),
      'People/Ana (conflicted copy 2026-10-02).md': '', 'People/About.md': fm('kith: false'),
    }, settings))).toEqual(['folder People: 3 +1']);
  });

  it('an empty vault has no signs', () => {
    expect(findPeople([], LEXICON)).toEqual({ notes: 0, people: 0, signs: [] });
    expect(found({ 'Shopping.md': '- bread' })).toEqual([]);
  });
});

describe('a rule made of a sign', () => {
  const notes = {
    'People/Ana.md': '- 2026-11-03 call', 'Sam.md': fm('tags: [friend]'), 'Bo.md': fm('type: client'), 'Noor.md': fm('last_contact: 2026-11-03'), 'Talia.md': fm('frequency: monthly'), 'Book.md': fm('author: Zoé'),
  };

  it('makes people of just the notes it promised, and is taken back whole', () => {
    for (const sign of found(notes)) {
      const settings = withRule(DEFAULT_SETTINGS, sign);
      const people = rosterOf(notes, settings).view(0).people.map(({ person }) => person.path);
      expect(people, sign.value).toEqual(sign.more);
      expect(people).toHaveLength(1);
      expect(withoutRule(settings, sign)).toEqual(DEFAULT_SETTINGS);
      expect(found(notes, settings).find(({ value }) => value === sign.value)).toMatchObject({ isRule: true, more: [] });
    }
    expect(found(notes)).toHaveLength(5);
  });

  it('of a field that says how often gives those people the cadence', () => {
    const sign = found(notes).find(({ kind }) => kind === 'cadence')!;
    const [standing] = rosterOf(notes, withRule(DEFAULT_SETTINGS, sign)).view(0).people;
    expect(standing!.rule).toMatchObject({ cadence: { count: 1, unit: 'month' }, from: 'cadence' });
  });
});

it('each rule alone says which notes it makes people', () => {
  const notes = fieldsOf({ 'People/Ana.md': fm('type: person'), 'Sam.md': fm('tags: [contact]'), 'Bo.md': fm('circle: friends'), 'Noor.md': fm('email: noor@example.com') });
  const lexicon = lexiconOf(settingsWith({ peopleFolders: ['People'], personFields: ['email'] }));
  expect((['personTypes', 'personTags', 'personByFields', 'personFields', 'peopleFolders'] as const).map((rule) => notesByRule(notes, lexicon, rule).join()))
    .toEqual(['People/Ana.md', 'Sam.md', 'Bo.md', 'Noor.md', 'People/Ana.md']);
});
