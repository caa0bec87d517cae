import { describe, expect, it } from 'vitest';
import type { Occasion } from '../../../src/core/occasion';
import { printCard, propertiesOf, type CardFacts } from '../../../src/core/vcard/print-card';
import { printProperty } from '../../../src/core/vcard/property';

interface Changed extends Partial<Omit<CardFacts, 'lists'>> {
  readonly lists?: Partial<CardFacts['lists']>;
}

function facts({ lists, ...changed }: Changed): CardFacts {
  return {
    name: 'Ana Ruiz', birthday: null, dates: [], kept: [], ...changed,
    lists: { aliases: [], circle: [], email: [], phone: [], url: [], org: [], role: [], city: [], interests: [], ...lists },
  };
}

/** The lines of somebody's card. */
const lines = (changed: Changed): string[] => propertiesOf(facts(changed)).map(printProperty);
/** The same without the two of a name. */
const beside = (changed: Changed): string[] => lines(changed).filter((line) => line !== 'FN:Ana Ruiz' && line !== 'N:Ruiz;Ana;;;');

/** A day of each year, `07-02`, or one that came once, `2026-10-01`. */
function occasion(text: string, label: string | null = null): Occasion {
  const [date, month, year] = text.split('-').map(Number).reverse();
  return { label, month: month!, date: date!, year: year ?? null, once: label !== null && year !== undefined };
}

describe('a card', () => {
  it('is printed whole, its long lines folded', () => {
    expect(printCard(facts({ lists: { org: ['a'.repeat(80)] }, kept: ['X-A:1'] }))).toBe([
      'BEGIN:VCARD', 'VERSION:4.0', 'PRODID:-//Kith//Kith//EN', 'FN:Ana Ruiz', 'N:Ruiz;Ana;;;', `ORG:${'a'.repeat(71)}`, ` ${'a'.repeat(9)}`, 'X-A:1', 'END:VCARD', '',
    ].join('\r\n'));
  });

  it('has a property for each value of each field', () => {
    expect(lines({
      lists: { aliases: ['Anita', 'A. R.'], circle: ['close'], email: ['ana@example.org'], phone: ['12'], url: ['https://example.org'], org: ['Grelot'], role: ['baker'], city: ['Lyon'], interests: ['jazz', 'maps'] },
      birthday: occasion('1985-04-12'),
    })).toEqual([
      'FN:Ana Ruiz', 'N:Ruiz;Ana;;;', 'NICKNAME:Anita', 'NICKNAME:A. R.', 'CATEGORIES:close', 'EMAIL:ana@example.org', 'TEL:12', 'URL:https://example.org', 'ORG:Grelot', 'TITLE:baker', 'ADR:;;;Lyon;;;', 'INTEREST:jazz', 'INTEREST:maps', 'BDAY:19850412',
    ]);
    expect(beside({ birthday: occasion('04-12') })).toEqual(['BDAY:--0412']);
  });

  const odd = 'a,b;c\\d\r\ne\rf\ng';
  it.each([['email', 'EMAIL'], ['phone', 'TEL'], ['url', 'URL']] as const)('leaves commas and semicolons in %s, on one line', (field, name) => {
    expect(beside({ lists: { [field]: [odd] } })).toEqual([`${name}:a,b;c\\\\d e f g`]);
  });

  it.each([['aliases', 'NICKNAME:', ''], ['circle', 'CATEGORIES:', ''], ['org', 'ORG:', ''], ['role', 'TITLE:', ''], ['interests', 'INTEREST:', ''], ['city', 'ADR:;;;', ';;;']] as const)('escapes %s', (field, before, after) => {
    expect(beside({ lists: { [field]: [odd] } })).toEqual([`${before}a\\,b\\;c\\\\d\\ne\\nf\\ng${after}`]);
  });

  it.each([
    ['Ana María Ruiz', 'N:Ruiz;Ana María;;;'], ['Ana', 'N:;Ana;;;'], [' Ana Ruiz ', 'N:Ruiz;Ana;;;'], [' Ana ', 'N:;Ana;;;'], ['A; B, C', 'N:C;A\\; B\\,;;;'], ['', 'N:;;;;'],
  ])('cuts the name %j into parts', (name, parts) => {
    expect(lines({ name })[1]).toBe(parts);
  });
});

describe('a name in parts that was kept', () => {
  it.each([
    ['Ana Ruiz', 'N:Ruiz;Ana;María;Dr.;'], ['Ana Soto Ruiz', 'N:Ruiz Soto;Ana;;;'], ['Ana Soto Ruiz', 'N:Ruiz\\, Soto;Ana;;;'], ['Ana Soto Ruiz', 'N:Ruiz\\,Soto;Ana;;;'],
    ['Ana Ruiz', 'n;SORT-AS=R:RUIZ;ÁNA;;;'], ['Ana Ruiz', 'N:;;;;'],
  ])('stands beside %s: %s', (name, line) => {
    expect(lines({ name, kept: [line] })).toEqual([`FN:${name}`, line]);
  });

  it.each([['N:Ruiz;Petra;;;'], ['N:Soto;Ana;;;'], ['N:Ruiz Soto;Ana;;;']])('gives way where it does not fit: %s', (line) => {
    expect(lines({ kept: [line] })).toEqual(['FN:Ana Ruiz', 'N:Ruiz;Ana;;;']);
  });

  it('stands where the name shown was kept beside it', () => {
    const name = 'Bread, Books & Co';
    const line = 'N:Anders;Petra;;;';
    const own = 'N:Co;Bread\\, Books &;;;';
    expect(lines({ name, kept: ['FN:Bread\\, Books & Co', line] })).toEqual(['FN:Bread\\, Books & Co', line]);
    expect(lines({ name, kept: ['FN:Bread\\, Books', line] })).toEqual(['FN:Bread\\, Books & Co', own]);
    expect(lines({ name, kept: ['NOTE:Bread\\, Books & Co', line] })).toEqual(['FN:Bread\\, Books & Co', own, 'NOTE:Bread\\, Books & Co']);
  });
});

describe('a line kept', () => {
  it('comes after the name, whatever the order', () => {
    expect(lines({ kept: ['X-A:1', 'N:Ruiz;Ana;;Dr.;', 'X-B:1', 'fn;LANGUAGE=fr:Ana Ruiz'], lists: { aliases: ['Anita'] } })).toEqual(['fn;LANGUAGE=fr:Ana Ruiz', 'N:Ruiz;Ana;;Dr.;', 'NICKNAME:Anita', 'X-A:1', 'X-B:1']);
  });

  it.each<[string, Changed]>([
    ['EMAIL;TYPE=work:ANA@example.org', { lists: { email: ['ana@example.org'] } }],
    ['TEL;TYPE=cell:+33 6 55 50 10 20', { lists: { phone: ['06 55 50 10 20'] } }],
    ['CATEGORIES;X-A=1:Clóse', { lists: { circle: ['close'] } }],
    ['NICKNAME;X-A=1:Ana Ruiz', { lists: { aliases: ['Ana Ruiz'] } }],
    ['BDAY;X-A=1:19850412', { birthday: occasion('1985-04-12') }],
    ['BDAY;X-A=1:--0412', { birthday: occasion('04-12') }],
    ['X-ABDATE;X-A=1:2016-07-02', { dates: [occasion('07-02', 'wedding')] }],
    ['X-ABDATE;X-KITH-ONCE=1:2026-10-01', { dates: [occasion('2026-10-01', 'new job')] }],
    ['X-A:nobody’s', {}],
  ])('is what the note says, and nothing says it again: %s', (line, changed) => {
    expect(lines({ ...changed, kept: [line] })).toEqual(['FN:Ana Ruiz', 'N:Ruiz;Ana;;;', line]);
  });

  it.each<[string, Changed, string[]]>([
    ['EMAIL;TYPE=work:ana@example.org', { lists: { email: ['ana@new.example'] } }, ['EMAIL:ana@new.example']],
    ['NICKNAME;X-A=1:Anita', {}, []],
    ['BDAY;X-A=1:19850412', { birthday: occasion('1985-04-13') }, ['BDAY:19850413']],
    ['BDAY;X-A=1:19850412', {}, []],
    ['X-ABDATE:2016-07-02', { dates: [occasion('07-03', 'wedding')] }, ['item1.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-07-03', 'item1.X-ABLabel:wedding']],
    ['X-ABDATE;X-KITH-ONCE=1:2026-10-01', { dates: [occasion('2026-10-02', 'new job')] }, ['item1.X-ABDATE;X-KITH-ONCE=1:2026-10-02', 'item1.X-ABLabel:new job']],
    ['ANNIVERSARY:20160702', {}, []],
  ])('falls away when the note says otherwise: %s', (line, changed, left) => {
    expect(beside({ ...changed, kept: [line] })).toEqual(left);
  });

  it('of the name stands as long as it is a name of theirs', () => {
    const kept = ['FN;LANGUAGE=fr:Anne Ruiz', 'FN;LANGUAGE=es:Ana Ruiz'];
    expect(lines({ kept })).toEqual(['FN;LANGUAGE=es:Ana Ruiz', 'N:Ruiz;Ana;;;']);
    expect(lines({ kept, lists: { aliases: ['Anne Ruiz'] } })).toEqual(['FN;LANGUAGE=fr:Anne Ruiz', 'FN;LANGUAGE=es:Ana Ruiz', 'N:Ruiz;Ana;;;', 'NICKNAME:Anne Ruiz']);
    expect(lines({ kept, name: 'Ana Soto' })).toEqual(['FN:Ana Soto', 'N:Soto;Ana;;;']);
  });

  it('that is a label goes with what it stands beside, and stays where it stood alone', () => {
    const kept = ['item1.EMAIL:ana@example.org', 'item1.X-ABLabel:Club', 'item2.EMAIL:ana@new.example', 'item2.X-ABLABEL:Home', 'item3.X-ABLabel:Alone'];
    expect(beside({ kept, lists: { email: ['ana@new.example'] } })).toEqual(['item2.EMAIL:ana@new.example', 'item2.X-ABLABEL:Home', 'item3.X-ABLabel:Alone']);
  });

  it('keeps its group: new days are numbered around it', () => {
    const dates = [occasion('07-02', 'moved'), occasion('2026-10-01', 'new, job')];
    expect(beside({ dates, kept: ['item1.X-A:1', 'item3.X-A:2'] })).toEqual([
      'item2.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-07-02', 'item2.X-ABLabel:moved', 'item4.X-ABDATE;X-KITH-ONCE=1:2026-10-01', 'item4.X-ABLabel:new\\, job', 'item1.X-A:1', 'item3.X-A:2',
    ]);
  });
});
