import { describe, expect, it } from 'vitest';
import { incoming } from '../../../src/core/import/incoming';
import { toldByCard } from '../../../src/core/import/told';
import { LEXICON } from '../reading';
import { card, comes } from '../vcard/round';

const comesOf = (...lines: readonly string[]) => comes(card(lines.join('\n')));

describe('somebody of a card', () => {
  it('is nobody known where the card says nothing', () => {
    expect(comesOf('X-A:b')).toEqual({
      line: 1, name: null, lists: { aliases: [], circle: [], email: [], phone: [], url: [], org: [], role: [], city: [], interests: [], vcard: ['X-A:b'] },
      singles: new Map(), dates: [], logged: [], remarks: [], left: [], path: null, person: true,
    });
  });

  it.each<[string, string[], string | null]>([
    ['the name shown, wherever it stands', ['NICKNAME:Anita', 'EMAIL:ana@example.org', 'FN:Ana Ruiz', 'N:Soto;Ana;;;'], 'Ana Ruiz'],
    ['the name in its parts', ['NICKNAME:Anita', 'N:Ruiz;Ana;Sol;Dr.;PhD'], 'Dr. Ana Sol Ruiz PhD'],
    ['a name of fewer parts', ['NICKNAME:Anita', 'N:Ruiz'], 'Ruiz'],
    ['a firm', ['EMAIL:ana@example.org', 'NICKNAME:Anita', 'ORG:Atlas;Sea', 'N:;;;;'], 'Atlas'],
    ['another name', ['EMAIL:ana@example.org', 'NICKNAME:Anita', 'NICKNAME:La'], 'Anita'],
    ['an address', ['TEL:12345', 'EMAIL:ana@example.org', 'EMAIL:b@example.org'], 'ana@example.org'],
    ['nothing', ['TEL:12345', 'TITLE:Dean'], null],
  ])('is called by %s', (_, lines, name) => {
    expect(comesOf(...lines).name).toBe(name);
  });

  it('says each value of a field once, in the order of the card', () => {
    const { lists } = comesOf('FN:Ana', 'FN:Anita', 'TITLE:Dean', 'TITLE:dean', 'ROLE:Baker', 'EMAIL:B@example.org', 'EMAIL:a@example.org', 'EMAIL:b@example.org', 'TEL:+33655501020', 'TEL:0655501020', 'BDAY:19850412', 'ANNIVERSARY:20140906');
    expect(lists).toMatchObject({ aliases: ['Anita'], role: ['Dean', 'Baker'], email: ['B@example.org', 'a@example.org'], phone: ['+33655501020'] });
  });

  it('has a birthday, and what was told beside the card', () => {
    const told = toldByCard(card('FN:Ana\nBDAY:19850412\nBDAY:19860412\nNOTE: tea\\nor milk \nNOTE: \nNOTE:cake'), {
      singles: new Map([['met', '2020-01-01']]), logged: ['2026-01-01 call'], remarks: ['first', ''], left: ['avatar'], path: 'Ana.md',
    });
    expect(incoming(told, LEXICON, { anniversary: '', date: '' })).toMatchObject({
      singles: new Map([['birthday', '1985-04-12'], ['met', '2020-01-01']]), logged: ['2026-01-01 call'], remarks: ['first', 'tea\nor milk', 'cake'], left: ['avatar'], path: 'Ana.md',
    });
  });

  it.each([['BDAY:19850412', '1985-04-12'], ['BDAY:--0229', '02-29']])('keeps no line of %s, which a field says whole', (line, birthday) => {
    const { singles, lists } = comesOf('FN:Ana', line);
    expect([singles.get('birthday'), lists.vcard]).toEqual([birthday, []]);
  });

  it('leaves pictures out, by their name', () => {
    const { left, lists } = comesOf('FN:Ana', 'TEL:12345', 'photo:data:image/png;base64,AAAA', 'LOGO:https://a.example/l.png', 'SOUND:data:audio/ogg;base64,AAAA');
    expect([left, lists.vcard]).toEqual([['PHOTO', 'SOUND'], ['LOGO:https://a.example/l.png']]);
  });

  it('has days by labels of their own', () => {
    const labelled = (label: string, days: readonly string[]): string[] => days.flatMap((day, index) => [`${label.replace(/\W/g, '')}${index}.X-ABDATE:${day}`, `${label.replace(/\W/g, '')}${index}.X-ABLabel:${label}`]);
    expect(comesOf(
      'FN:Ana', 'ANNIVERSARY:20140906', 'ANNIVERSARY:20150101', 'ANNIVERSARY:20160906', 'X-ANNIVERSARY:20170303', 'X-ABDATE:2014-09-06',
      ...labelled('Anniversary', ['2018-09-06', '2018-01-01']), ...labelled('Kid 2', ['2019-05-05', '2019-05-05', '2019-06-06']), ...labelled('A 2 B', ['2019-05-05', '2019-07-07']),
    ).dates).toEqual([
      ['anniversary', '09-06'], ['anniversary 2', '01-01'], ['anniversary 3', '03-03'], ['date', '09-06'],
      ['Kid 2', '05-05'], ['Kid 2 2', '06-06'], ['A 2 B', '05-05'], ['A 2 B 2', '07-07'],
    ]);
  });

  it.each<[string, boolean]>([
    ['KIND:individual', true], ['KIND:Individual', true], ['KIND:org', false], ['kind:group', false], ['KIND:individuals', false], ['KIND:no individual', false],
    ['X-ABShowAs:COMPANY', false], ['X-ABShowAs:company', false], ['X-ABShowAs:companyless', true], ['X-ABShowAs:no company', true],
    ['X-ADDRESSBOOKSERVER-KIND:group', false], ['X-ADDRESSBOOKSERVER-KIND:GROUP', false], ['X-ADDRESSBOOKSERVER-KIND:groupie', true], ['X-ADDRESSBOOKSERVER-KIND:no group', true],
    ['NICKNAME:company', true], ['NICKNAME:group', true], ['X-ABShowAs:group', true],
  ])('is a person with %s: %s', (line, person) => {
    expect(comesOf('FN:Ana', line).person).toBe(person);
  });
});
