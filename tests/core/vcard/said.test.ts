import { describe, expect, it } from 'vitest';
import { parseProperty, type Card } from '../../../src/core/vcard/property';
import { dayOfCard, labelOf, saidBy, type Said } from '../../../src/core/vcard/said';

const of = (...lines: string[]): Card => ({ line: 1, properties: lines.map((line) => parseProperty(line)!) });

/** What each line of a card says. */
function said(...lines: string[]): (Said | null)[] {
  const card = of(...lines);
  return card.properties.map((property) => saidBy(property, card, new Map([['close', 'Close']]), { anniversary: 'wedding', date: 'a day' }));
}

it('a card of many names is looked through once for the one that is shown', () => {
  const { line, properties } = of(...Array.from({ length: 300 }, (_, index) => `FN:Ana ${index}`));
  let looks = 0;
  const card: Card = { line, get properties() { looks += 1; return properties; } };
  expect(properties.map((property) => saidBy(property, card, new Map(), { anniversary: '', date: '' })!.field)).toEqual(['name', ...Array.from({ length: 299 }, () => 'aliases')]);
  expect(looks).toBe(1);
});

describe('what a property says', () => {
  it.each<[string, string, string]>([
    ['FN: Ana \\n Ruiz ', 'name', 'Ana Ruiz'],
    ['NICKNAME: Ana\\nR. ', 'aliases', 'Ana R.'],
    ['email:ana@example.org', 'email', 'ana@example.org'],
    ['EMAIL: MAILTO:ana@example.org ', 'email', 'ana@example.org'],
    ['EMAIL:a@example.org?cc=mailto:b@example.org', 'email', 'a@example.org?cc=mailto:b@example.org'],
    ['TEL:tel:+33-6;EXT=7', 'phone', '+33-6 ext. 7'],
    ['TEL:hotel:12', 'phone', 'hotel:12'],
    ['URL: https://example.org/a ', 'url', 'https://example.org/a'],
    ['URL:example.org', 'url', 'example.org'],
    ['X-SOCIALPROFILE:http://example.org/ana', 'url', 'http://example.org/ana'],
    ['SOCIALPROFILE:HTTPS://example.org/ana', 'url', 'HTTPS://example.org/ana'],
    ['ORG:Grelot\\, Fils;Bakery', 'org', 'Grelot, Fils'],
    ['TITLE:head  baker', 'role', 'head baker'],
    ['ROLE:baker', 'role', 'baker'],
    ['ADR:;;1 rue du Port; Lyon\\nEst ;;;', 'city', 'Lyon Est'],
    ['CATEGORIES: CLÓSE ', 'circle', 'Close'],
    ['INTEREST:jazz', 'interests', 'jazz'],
    ['HOBBY:old\\nmaps', 'interests', 'old maps'],
    ['BDAY: 1985-04-12 ', 'birthday', '1985-04-12'],
    ['BDAY:--0412', 'birthday', '04-12'],
    ['X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Anita;1', 'aliases', 'Anita'],
    ['X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1985-04-12;3;;', 'birthday', '1985-04-12'],
    ['X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;--04-12;3', 'birthday', '04-12'],
  ])('%s', (line, field, value) => {
    expect(said(line)).toEqual([{ field, value }]);
  });

  it.each([
    ['ANNIVERSARY:20160702', 'wedding', '07-02'],
    ['X-ANNIVERSARY:2016-07-02', 'wedding', '07-02'],
    ['X-ABDATE:2016-07-02', 'a day', '07-02'],
    ['X-ABDATE;TYPE=x;X-KITH-ONCE=1:2026-10-01', 'a day', '2026-10-01'],
    ['X-ABDATE;X-KITH-ONCE=1:--10-01', 'a day', '10-01'],
    ['X-ABDATE;TYPE=x;X-APPLE-OMIT-YEAR=1604;X-KITH-ONCE=1:1604-10-01', 'a day', '10-01'],
    ['X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2016-07-02;1;;', 'wedding', '07-02'],
    ['X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2016-07-02;0;moved', 'moved', '07-02'],
    ['X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2016-07-02;1;moved', 'moved', '07-02'],
    ['X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2016-07-02;2;', 'a day', '07-02'],
    ['X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2016-07-02', 'a day', '07-02'],
  ])('%s, among the days', (line, label, value) => {
    expect(said(line)).toEqual([{ field: 'dates', label, value }]);
  });

  it.each([
    'NOTE:long', 'CATEGORIES:choir', 'SOCIALPROFILE:xmpp:ana', 'X-SOCIALPROFILE:see https://example.org', 'ADR:;;1 rue du Port', 'ADR:;;1 rue du Port;;69001', 'ORG:;Bakery', 'BDAY:circa 1800', 'X-ABDATE:soon',
    'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;;1', 'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname', 'X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;2016-07-02;1', 'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event',
    'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;soon;3',
  ])('%s is none of the fields', (line) => {
    expect(said(line)).toEqual([null]);
  });

  it.each(['FN', 'NICKNAME', 'EMAIL', 'TEL', 'URL', 'SOCIALPROFILE', 'ORG', 'TITLE', 'ADR', 'CATEGORIES', 'INTEREST', 'BDAY', 'ANNIVERSARY', 'X-ABDATE', 'X-ANDROID-CUSTOM'])('nothing, where %s is empty', (name) => {
    expect(said(`${name}:`, `${name}: \\n`)).toEqual([null, null]);
  });

  it('is the name the first time, and whenever it is said again; another is an alias', () => {
    expect(said('NOTE:Bo', 'FN: ', 'FN:\\n', 'fn:Ana Ruiz', 'FN;LANGUAGE=fr:Ana  Ruiz', 'FN:Anita')).toEqual([
      null, null, null, { field: 'name', value: 'Ana Ruiz' }, { field: 'name', value: 'Ana Ruiz' }, { field: 'aliases', value: 'Anita' },
    ]);
  });
});

describe('a label beside a property', () => {
  it.each([
    ['_$!<Anniversary>!$_', 'Anniversary'], [' Book \\n club ', 'Book club'], ['_$!< Two\\nlines >!$_', 'Two lines'],
    ['a _$!<b>!$_', 'a _$!<b>!$_'], ['_$!<b>!$_ c', '_$!<b>!$_ c'], ['_$!<>!$_', null], [' ', null],
  ])('%j is %j', (written, label) => {
    const card = of('item1.X-ABDATE:2016-07-02', `item1.X-ABLabel:${written}`);
    expect(labelOf(card.properties[0]!, card)).toBe(label);
  });

  it('is the one of its own group', () => {
    const days = said('item1.X-ABDATE:2016-07-02', 'item2.X-ABLabel:moved', 'item2.NOTE:x', 'item2.X-ABDATE:2016-07-03', 'X-ABDATE:2016-07-04', 'X-ABLabel:nobody’s').filter((one) => one !== null);
    expect(days.map((one) => one.field === 'dates' && [one.label, one.value])).toEqual([['a day', '07-02'], ['moved', '07-03'], ['a day', '07-04']]);
  });
});

describe('a day of a card', () => {
  it.each([
    ['19850412', '1985-04-12'], ['1985-04-12', '1985-04-12'], ['1985-0412', '1985-04-12'], ['1985-04-12T10:00:00Z', '1985-04-12'], ['19850412 10:00', '1985-04-12'],
  ])('%s has its year', (text, whole) => {
    expect(dayOfCard(text, undefined)).toEqual({ whole, yearly: whole.slice(5) });
    expect(dayOfCard(text, '1985')).toEqual({ whole: null, yearly: whole.slice(5) });
    expect(dayOfCard(text, '1604')).toEqual({ whole, yearly: whole.slice(5) });
  });

  it.each([['--0412', '04-12'], ['--04-12', '04-12'], ['--0229', '02-29']])('%s comes without one', (text, yearly) => {
    expect(dayOfCard(text, undefined)).toEqual({ whole: null, yearly });
  });

  it.each(['', '1985', '1985-04', '--04', '2023-02-29', '2020-13-40', 'x1985-04-12', '1985-04-12x', '1985-04-123', 'circa 1800'])('%j is none', (text) => {
    expect(dayOfCard(text, undefined)).toBeNull();
  });
});
