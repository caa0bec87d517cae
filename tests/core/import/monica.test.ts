import { describe, expect, it } from 'vitest';
import { readMonica } from '../../../src/core/import/monica';
import type { Told } from '../../../src/core/import/told';
import { linesOf } from '../vcard/round';

type Json = Record<string, unknown>;

/** A collection of an export: values of one kind, each with its properties. */
const some = (type: string, ...properties: readonly Json[]): Json => ({ count: properties.length, type, values: properties.map((one, index) => ({ uuid: `${type}${index + 1}`, properties: one })) });
/** A collection that only names its values. */
const named = (type: string, ...uuids: readonly string[]): Json => ({ count: uuids.length, type, values: uuids });

const TYPES = ['Email', 'Work mail', 'Phone', 'Mobile', 'Tel.', 'Telegram', 'Facebook'].map((name) => ({ uuid: name, properties: { name } }));

/** What an export of one contact tells of them. */
function told(properties: Json, data: readonly Json[] = [], around: readonly Json[] = []): Told {
  const contacts = { type: 'contact', values: [{ uuid: 'u1', properties, data }] };
  const reading = readMonica({ account: { data: [contacts, ...around], instance: { contact_field_types: TYPES } } });
  expect(reading).toMatchObject({ people: [{ path: null }], problems: [] });
  return reading!.people[0]!;
}

/** What their card says but for the name and the id. */
function says(...given: Parameters<typeof told>): string[] {
  return linesOf(told(...given).card).filter((line) => line !== 'UID:urn:uuid:u1');
}

const day = (date: string, more: Json = {}): Json => ({ date: `${date}T00:00:00Z`, is_age_based: false, is_year_unknown: false, ...more });

describe('an export of Monica', () => {
  it.each([null, 1, 'account', [], {}, { account: null }, { account: [] }, { account: {} }, { account: { data: {} } }, { account: { data: null } }])('is not what %j is', (json) => {
    expect(readMonica(json)).toBeNull();
  });

  it('may be of nobody', () => {
    expect(readMonica({ account: { data: [some('user', { first_name: 'Me' }), null, { type: 'contact' }, { type: 'contact', values: {} }] } })).toEqual({ people: [], problems: [] });
  });

  it('tells of everyone in their order, by numbers from 1', () => {
    const { people, problems } = readMonica({ account: { data: [some('contact', { first_name: 'Ana' }, { last_name: 'Soto' }), some('contact', {})] } })!;
    expect(people.map(({ card }) => [card.line, ...linesOf(card)])).toEqual([
      [1, 'FN:Ana', 'N:;Ana;', 'UID:urn:uuid:contact1'], [2, 'FN:Soto', 'N:Soto;;', 'UID:urn:uuid:contact2'], [3, 'UID:urn:uuid:contact1'],
    ]);
    expect(problems).toEqual([]);
  });

  it('need not give ids', () => {
    const contacts = { type: 'contact', values: [{ properties: { first_name: 'Ana' } }, { uuid: 'u2', properties: { first_name: 'Sam' } }] };
    const { people } = readMonica({ account: { data: [contacts, some('relationship', { type: 'sister', contact_is: 'u2' })], instance: { contact_field_types: [{ properties: { name: 'Phone' } }] } } })!;
    expect(people.map(({ card }) => linesOf(card))).toEqual([['FN:Ana', 'N:;Ana;'], ['FN:Sam', 'N:;Sam;', 'UID:urn:uuid:u2']]);
  });
});

describe('a contact', () => {
  it.each<[string, Json, string[]]>([
    ['names', { first_name: 'Ana', middle_name: 'Sol', last_name: 'Ruiz', nickname: 'Anita' }, ['FN:Ana Sol Ruiz', 'N:Ruiz;Ana;Sol', 'NICKNAME:Anita']],
    ['work', { company: 'Tejo, Lda', job: 'Violist' }, ['ORG:Tejo\\, Lda', 'TITLE:Violist']],
    ['a birthday', { birthdate: day('1985-04-12') }, ['BDAY:1985-04-12']],
    ['a birthday of no year', { birthdate: day('2021-04-12', { is_year_unknown: true }) }, ['BDAY:--0412']],
    ['a birthday of no year, said by a number', { birthdate: day('2021-04-12', { is_year_unknown: 1 }) }, ['BDAY:--0412']],
    ['no birthday that is guessed from an age', { birthdate: day('1985-01-01', { is_age_based: true }) }, []],
    ['no birthday that is guessed, said by a number', { birthdate: day('1985-01-01', { is_age_based: 1 }) }, []],
    ['no birthday that is none', { birthdate: { date: 'on 1985-04-12' } }, []],
    ['no birthday of neither day nor year', { birthdate: { date: '', is_year_unknown: true } }, []],
    ['no birthday that is nothing', { birthdate: null }, []],
    ['a death', { deceased_date: day('2020-02-01') }, ['DEATHDATE:2020-02-01']],
    ['a gender', { gender: 'F' }, ['GENDER:F']],
    ['a gender that cards have no letter for', { gender: 'FM' }, ['GENDER:U']],
    ['no gender that is nothing', { gender: null }, []],
    ['tags', { tags: ['friends', 'music, old', 3] }, ['CATEGORIES:friends', 'CATEGORIES:music\\, old', 'CATEGORIES:3']],
    ['no tags that are no list', { tags: 'friends' }, []],
    ['food', { food_preferences: 'no fish' }, ['X-MONICA-FOOD:no fish']],
  ])('tells of %s', (_, properties, lines) => {
    expect(says(properties)).toEqual(lines);
  });

  it.each([
    ['Email', 'ana@example.org', 'EMAIL:ana@example.org'], ['Work mail', 'ana', 'EMAIL:ana'], ['unheard', 'ana@example.org', 'EMAIL:ana@example.org'],
    ['Phone', '12', 'TEL:12'], ['Mobile', '@12', 'TEL:@12'], ['Tel.', 'twelve', 'TEL:twelve'], ['unheard', '+33 (6) 55-50.10', 'TEL:+33 (6) 55-50.10'], ['unheard', '06', 'TEL:06'],
    ['Telegram', '@ana', 'IMPP;TYPE=Telegram:@ana'], ['Facebook', 'https://f.example/ana', 'URL:https://f.example/ana'], ['Facebook', 'HTTP://f.example/ana', 'URL:HTTP://f.example/ana'],
    ['Facebook', 'see https://f.example', 'IMPP;TYPE=Facebook:see https://f.example'], ['Facebook', 'a@f', 'IMPP;TYPE=Facebook:a@f'], ['Facebook', '0655501020', 'IMPP;TYPE=Facebook:0655501020'],
    ['unheard', 'ana.12', 'IMPP:ana.12'], ['unheard', '12 ana', 'IMPP:12 ana'], ['unheard', 'x12', 'IMPP:x12'], ['unheard', '(1)', 'IMPP:(1)'], ['unheard', '7', 'IMPP:7'],
  ])('is reached by %s: %s', (type, data, line) => {
    expect(says({}, [some('contact_field', { type, data })])).toEqual([line]);
  });

  it('lives at addresses, on the map where it is known', () => {
    expect(says({}, [some('address',
      { name: 'home', street: 'Rua, 3', city: 'Lisboa', province: 'Estremadura', postal_code: '1200', country: 'PT', latitude: 38.71, longitude: -9.14 }, { name: '', city: 'Rabat', latitude: null }, { name: 'empty' })])).toEqual([
      'ADR;TYPE=home:;;Rua\\, 3;Lisboa;Estremadura;1200;PT', 'GEO:geo:38.71,-9.14', 'ADR:;;;Rabat;;;',
    ]);
  });

  it('has days, and what is said of them', () => {
    expect(says({}, [some('life_event', { name: 'New viola', note: 'from Cremona', happened_at: '2023-06-17T00:00:00Z' }, { name: 'Moved', note: '', happened_at: '2024-02-01' })])).toEqual([
      'item1.X-ABDATE:2023-06-17', 'item1.X-ABLabel:New viola', 'X-MONICA-LIFE-EVENT:New viola: from Cremona', 'item2.X-ABDATE:2024-02-01', 'item2.X-ABLabel:Moved',
    ]);
  });

  it('has relations by their names, and somebody they were met through', () => {
    const others = { type: 'contact', values: [{ uuid: 'u2', properties: { first_name: 'Inga', last_name: 'Rask' } }] };
    const relations = some('relationship', { type: 'sister', contact_is: 'u2', of_contact: 'u1' }, { type: 'brother', contact_is: 'u1', of_contact: 'u2' }, { type: 'aunt', contact_is: 'u9', of_contact: 'u1' });
    const { people } = readMonica({ account: { data: [{ type: 'contact', values: [{ uuid: 'u1', properties: { first_met_through: 'u2' } }] }, others, relations] } })!;
    expect(linesOf(people[0]!.card)).toEqual(['item1.X-ABRELATEDNAMES:Inga Rask', 'item1.X-ABLabel:sister', 'X-MONICA-MET-THROUGH:Inga Rask', 'UID:urn:uuid:u1']);
  });

  it('has what no property is made for, as it stands', () => {
    expect(says({}, [
      some('gift', { name: 'rosin', comment: '', amount: 12, is_received: false, place: { city: 'x' }, date: null }), some('pet', { name: 'Bach' }, { name: 'Liszt' }), some('debt', { amount: 20, in_debt: true }), some('reminder', { title: 'Ask' }), some('document', { a: 'b' }),
    ])).toEqual(['X-MONICA-GIFT:name: rosin\\; amount: 12\\; is_received: false', 'X-MONICA-PET:name: Bach', 'X-MONICA-PET:name: Liszt', 'X-MONICA-DEBT:amount: 20\\; in_debt: true', 'X-MONICA-REMINDER:title: Ask']);
  });

  it.each<[Json, [string, string][]]>([
    [{ stay_in_touch_frequency: 30, first_met_date: day('2019-10-12'), is_active: false }, [['cadence', '30 days'], ['met', '2019-10-12'], ['resting', 'true']]],
    [{ stay_in_touch_frequency: 1 }, [['cadence', '1 days']]],
    [{ stay_in_touch_frequency: 0, first_met_date: day('2019-10-12', { is_year_unknown: true }), is_active: true }, []],
    [{ stay_in_touch_frequency: '30', first_met_date: null, is_active: null }, []],
  ])('has fields of one value: %j', (properties, singles) => {
    expect([...told(properties).singles]).toEqual(singles);
  });
});

describe('what happened with a contact', () => {
  const activities = (...properties: readonly Json[]): Json => some('activity', ...properties);

  it('is dated lines, once each and in their order', () => {
    const happened = activities({ happened_at: '2024-11-30T00:00:00Z', summary: 'Dinner', description: 'Inga\ncooked' }, { happened_at: '2020-01-01', summary: '', description: 'Chess' }, { happened_at: '2020-01-02' });
    expect(told({}, [
      some('call', { called_at: '2025-04-01T17:00:00Z', contact_called: true, content: 'The tour is off,\n back in May ' }, { called_at: '2025-03-01', contact_called: false, content: '' }, { called_at: '2025-03-01' }, { called_at: 'on 2025-03-01', content: 'x' }, { content: 'y' }),
      some('conversation', { happened_at: '2025-02-11', messages: [{ properties: { content: 'In town?', written_by_me: true } }, { properties: { content: 'From Friday!', written_by_me: false } }] }, { happened_at: '2025-02-12' }),
      named('activity', 'activity1', 'activity2', 'activity3', 'activity9'),
    ], [happened]).logged).toEqual([
      '2020-01-01 met: Chess', '2020-01-02 met', '2024-11-30 met: Dinner – Inga cooked', '2025-02-11 message: → In town? ← From Friday!', '2025-02-12 message', '2025-03-01 call', '2025-04-01 ← call: The tour is off, back in May',
    ]);
  });

  it('is remarked: a description, notes and tasks', () => {
    expect(told({ description: 'Teaches.' }, [
      some('note', { body: 'One.\nTwo.' }, { body: '' }), some('task', { title: 'Send the score', description: 'second movement', completed: false }, { title: 'Call', description: '', completed: true }, { description: 'only this' }),
    ]).remarks).toEqual(['Teaches.', 'One.\nTwo.', '[ ] Send the score: second movement', '[x] Call', '[ ] only this']);
    expect(told({}).remarks).toEqual([]);
  });

  it('is left out by name where it is Monica’s own, or a picture', () => {
    const own = { vcard: 'x', is_starred: true, is_dead: true, last_consulted_at: 'x', number_of_views: 0, last_talked_to: 'x', stay_in_touch_trigger_date: 'x', avatar: { has_avatar: true } };
    expect(told(own, [named('photo', 'p1'), named('document', 'd1')]).left).toEqual([
      'is_starred', 'is_dead', 'last_consulted_at', 'number_of_views', 'last_talked_to', 'stay_in_touch_trigger_date', 'vcard', 'photo', 'document', 'avatar',
    ]);
    expect(told({ is_starred: false, is_dead: null, avatar: { has_avatar: false } }, [named('photo'), named('document')]).left).toEqual([]);
    expect(told({ avatar: null }, [named('activity', 'activity1'), some('note', { body: 'x' })]).left).toEqual([]);
  });
});
