import { describe, expect, it } from 'vitest';
import { isEmbedded, keptLines } from '../../../src/core/vcard/kept-lines';
import { parseProperty, type Property } from '../../../src/core/vcard/property';
import { planned, written } from '../import/importing';
import { card, cardOfNote, comes, linesOf } from './round';

const kept = (...lines: string[]): readonly string[] => comes(card(lines.join('\n'))).lists.vcard;

describe('the lines kept of a card', () => {
  it('are none where the fields say everything', () => {
    expect(kept('FN:Ana Ruiz', 'N:Ruiz;Ana;;;', 'NICKNAME:Anita', 'EMAIL:ana@example.org', 'TEL:12', 'URL:https://example.org', 'ORG:Grelot', 'TITLE:baker', 'ADR:;;;Lyon;;;', 'BDAY:19850412', 'INTEREST:jazz', 'CATEGORIES:close')).toEqual([]);
  });

  it('are those that say more, or what no field holds, each once', () => {
    expect(kept('FN:Ana Ruiz', 'EMAIL;TYPE=work:ana@example.org', 'EMAIL:ana@new.example', 'X-A:1', 'NOTE:long', 'X-A:1')).toEqual(['EMAIL;TYPE=work:ana@example.org', 'X-A:1', 'NOTE:long']);
  });

  it.each<[string, string[], string[]]>([
    ['an address said twice', ['EMAIL:ana@example.org', 'EMAIL;TYPE=work:ANA@example.org'], ['EMAIL:ana@example.org', 'EMAIL;TYPE=work:ANA@example.org']],
    ['a birthday said twice', ['BDAY:19850412', 'BDAY;X-A=1:19850412'], ['BDAY:19850412', 'BDAY;X-A=1:19850412']],
    ['two birthdays', ['BDAY:19850412', 'BDAY;X-A=1:19850413'], ['BDAY;X-A=1:19850413']],
    ['the name in another language', ['FN;LANGUAGE=fr:Ana Ruiz'], ['FN:Ana Ruiz', 'FN;LANGUAGE=fr:Ana Ruiz']],
    ['another name', ['FN;LANGUAGE=fr:Anne'], ['FN;LANGUAGE=fr:Anne']],
    ['the same word in two fields', ['INTEREST:Paris', 'NICKNAME;X-A=1:Paris'], ['NICKNAME;X-A=1:Paris']],
    ['a name cut otherwise', ['N;SORT-AS=R:Ruiz;Ana;;;', 'EMAIL:ana@example.org'], ['N;SORT-AS=R:Ruiz;Ana;;;']],
    ['a name that is not the one shown', ['N:Anders;Petra;;;', 'EMAIL:ana@example.org'], ['FN:Ana Ruiz', 'N:Anders;Petra;;;']],
    ['one of two that is not the one shown', ['N;ALTID=1:Ruiz;Ana;;;', 'N;ALTID=1;LANGUAGE=x:Anders;Petra;;;'], ['FN:Ana Ruiz', 'N;ALTID=1:Ruiz;Ana;;;', 'N;ALTID=1;LANGUAGE=x:Anders;Petra;;;']],
  ])('go with what they would hide: %s', (_, lines, all) => {
    expect(kept('FN:Ana Ruiz', ...lines)).toEqual(all);
  });

  it('have no pictures and sounds of the card itself, which are named instead', () => {
    const incoming = comes(card('FN:Ana\nPHOTO;ENCODING=b:QUJD\nlogo:DATA:image/png;base64,QUJD\nSOUND:https://example.org/ana.ogg\nPHOTO:https://example.org/?data:1\nKEY:data:x'));
    expect(incoming.lists.vcard).toEqual(['SOUND:https://example.org/ana.ogg', 'PHOTO:https://example.org/?data:1', 'KEY:data:x']);
    expect(incoming.left).toEqual(['PHOTO', 'LOGO']);
  });

  it('of a card of many names ask each line once what it says', () => {
    const from = card(Array.from({ length: 300 }, (_, index) => `FN;LANGUAGE=x-${index}:Ana`).join('\n'));
    const asked = new Map<Property, number>();
    const lines = keptLines(from, { name: 'Ana', lists: comes(from).lists, birthday: null, dates: [], kept: [] }, (property) => {
      asked.set(property, (asked.get(property) ?? 0) + 1);
      return { field: 'name', value: 'Ana' };
    });
    expect([lines.length, new Set(asked.values())]).toEqual([300, new Set([1])]);
  });

  it.each([['SOUND:data:x', true], ['photo:Data:x', true], ['PHOTO:x-data:y', false], ['X-PHOTO:data:x', false], ['PHOTOS:data:x', false]])('%s is of the card itself: %s', (line, embedded) => {
    expect(isEmbedded(parseProperty(line)!)).toBe(embedded);
  });
});

it('a name said in two languages comes back in both, and makes no alias of itself', () => {
  const from = card('FN:Ana Ruiz\nFN;LANGUAGE=fr:Ana Ruiz\nN:Ruiz;Ana;;;');
  expect(comes(from).lists.aliases).toEqual([]);
  const [plan] = planned([comes(from)]);
  expect(linesOf(cardOfNote(written(plan!), plan!.path!))).toEqual(['FN:Ana Ruiz', 'FN;LANGUAGE=fr:Ana Ruiz', 'N:Ruiz;Ana;;;']);
});
