import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { parseCards } from '../../../src/core/vcard/parse-cards';
import { nameOf } from '../../../src/core/vcard/property';
import { card, cards, decode, linesOf } from './round';

const sample = (name: string): Buffer => readFileSync(`tests/core/import/samples/${name}`);

describe('a card of 2.1', () => {
  it.each([
    ['TEL;CELL;PREF:06 55 50 10 20', 'TEL;TYPE=CELL;PREF=1:06 55 50 10 20'],
    ['NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:d=C3=A9j=C3=A0 vu', 'NOTE:déjà vu'],
    ['NOTE;QUOTED-PRINTABLE:one=0D=0Atwo, three', 'NOTE:one\\ntwo\\, three'],
    ['NOTE;ENCODING=QUOTED-PRINTABLE:a long =\nline goes =\non', 'NOTE:a long line goes on'],
    ['NOTE;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:5 =80', 'NOTE:5 €'],
    ['NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:caf=E9', 'NOTE:café'],
    ['NOTE;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=93=FA=96=7B', 'NOTE:日本'],
    ['N:Ruiz\\;Soto;Ana', 'N:Ruiz\\;Soto;Ana'],
    ['URL:http://example.org/a,b', 'URL:http://example.org/a,b'],
    ['BDAY:1985-04-12', 'BDAY:19850412'],
    ['NOTE:C:\\temp', 'NOTE:C:\\\\temp'],
    ['ADR;HOME:;;1 rue\n  du Port;Lyon;;;', 'ADR;TYPE=HOME:;;1 rue du Port;Lyon;;;'],
  ])('%s', (line, read) => {
    expect(linesOf(card(line, '2.1'))).toEqual([read]);
  });

  it('keeps the card of an agent as one property', () => {
    const [agent, name] = linesOf(card('AGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Petra, Anders\nEND:VCARD\nFN:Jo', '2.1'));
    expect(agent).toBe('AGENT:BEGIN:VCARD\\nVERSION:2.1\\nFN:Petra\\\\\\, Anders\\nEND:VCARD');
    expect(name).toBe('FN:Jo');
  });

  it('is an agent’s until it ends, and the next is somebody’s again', () => {
    const { cards: read, problems } = cards('BEGIN:VCARD\nFN:Jo\nAGENT: \nBEGIN:VCARD\nFN:Petra\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD');
    expect(read.map(linesOf)).toEqual([['FN:Jo', 'AGENT:BEGIN:VCARD\\nVERSION:3.0\\nFN:Petra\\nEND:VCARD'], ['FN:Bo']]);
    expect(problems).toEqual([{ rule: 'never-closed', line: 1, given: '' }]);
  });

  it('is not lost with an agent whose card never ends', () => {
    const { cards: read, problems } = cards('BEGIN:VCARD\nFN:Jo\nAGENT:\nBEGIN:VCARD\nFN:Petra');
    expect(read.map(linesOf)).toEqual([['FN:Jo', 'AGENT:BEGIN:VCARD\\nVERSION:3.0\\nFN:Petra\\nEND:VCARD']]);
    expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['4 never-closed', '1 never-closed']);
  });

  it('takes base64 that ends at a blank line, or goes on without being folded', () => {
    const base64 = 'QUFBQUFBQUFBQUFBQUFBQUFB';
    const [photo, name] = linesOf(card(`PHOTO;ENCODING=BASE64;JPEG:${base64}\n${base64}\n ${base64}\n\nFN:Ana`, '2.1'));
    expect(photo).toBe(`PHOTO;TYPE=JPEG:data:application/octet-stream;base64,${base64.repeat(3)}`);
    expect(name).toBe('FN:Ana');
  });
});

describe('a card of 3.0 or 4.0', () => {
  it.each([
    ['item1.EMAIL;type=INTERNET;type=WORK;type=pref:ana@example.org', 'item1.EMAIL;TYPE=INTERNET,WORK;PREF=1:ana@example.org'],
    ['TEL;VALUE=uri;TYPE="voice,cell":tel:+33-6', 'TEL;TYPE=voice,cell;VALUE=uri:tel:+33-6'],
    ['URL:https\\://example.org', 'URL:https://example.org'],
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-06-21', 'BDAY:--0621'],
    ['BDAY;VALUE=date:1985-04-12', 'BDAY:19850412'],
    ['BDAY;VALUE=text:circa 1800', 'BDAY;VALUE=text:circa 1800'],
    ['N;SORT-AS="Harten,Rene":van der Harten;Rene;;;', 'N;SORT-AS="Harten,Rene":van der Harten;Rene;;;'],
    ['ADR;LABEL="1, rue du Port":;;;Lyon;;;', 'ADR;LABEL="1, rue du Port":;;;Lyon;;;'],
    ['NOTE:one\n  two', 'NOTE:one two'],
    ['X-Odd;broken="a:b', 'X-Odd;BROKEN=a:b'],
    ['note:small letters', 'note:small letters'],
    ['NICKNAME: Ana ,', 'NICKNAME:Ana'],
    ['NICKNAME: ,\nCATEGORIES:\nNOTE:', 'NOTE:'],
  ])('%s', (line, read) => {
    expect(linesOf(card(line))).toEqual([read]);
  });

  it('has each name and group of a list as a property of its own', () => {
    expect(linesOf(card('NICKNAME:Ana,Anita\nCATEGORIES;TYPE=x:a\\,b,c'))).toEqual(['NICKNAME:Ana', 'NICKNAME:Anita', 'CATEGORIES;TYPE=x:a\\,b', 'CATEGORIES;TYPE=x:c']);
  });

  it('is read where a letter was cut in two by folding', () => {
    const bytes = Buffer.from('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zo\u00e9\r\nEND:VCARD\r\n');
    const at = bytes.indexOf(0xa9);
    const folded = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)]);
    expect(linesOf(parseCards(folded, decode).cards[0]!)).toEqual(['FN:Zoé']);
  });

  it('is read from UTF-8 with a mark, UTF-16 and western bytes', () => {
    const text = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé\r\nEND:VCARD\r\n';
    const files = [Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(text, 'latin1')];
    for (const file of files) expect(linesOf(parseCards(file, decode).cards[0]!)).toEqual(['FN:Zoé']);
  });

  it('is read as ical.js reads it, property by property', () => {
    for (const name of ['apple-3.0.vcf', 'standard-4.0.vcf']) {
      const file = sample(name);
      const theirs = ICAL.parse(file.toString()) as unknown as [string, [string, Record<string, string>, string, ...unknown[]][]][];
      const ours = parseCards(file, decode).cards;
      expect(ours.length).toBe(theirs.length);
      theirs.forEach(([, properties], index) => {
        const names = properties.map(([property]) => property).filter((property) => property !== 'version' && property !== 'prodid');
        // They have one property for a list.
        const own = ours[index]!.properties.map((one) => nameOf(one).toLowerCase());
        expect([...new Set(own)]).toEqual([...new Set(names)]);
        const texts = (property: string): string[] => ours[index]!.properties.filter((one) => nameOf(one).toLowerCase() === property).map(({ value }) => value);
        const email = properties.filter(([property]) => property === 'email').map(([, , , value]) => value);
        expect(texts('email')).toEqual(email);
      });
    }
  });
});

describe('a damaged file', () => {
  it('costs the damaged lines alone, each told of', () => {
    const { cards: read, problems } = parseCards(sample('damaged.vcf'), decode);
    expect(read.map(linesOf)).toEqual([['FN:Lotte Reiher', 'TEL;TYPE=CELL:+49 171 5550 100'], ['FN:Never Closed', 'EMAIL:never@example.org']]);
    expect(problems.map(({ rule, line, given }) => `${line} ${rule} ${given}`.trim())).toEqual(['4 no-property this line is none', '1 never-closed', '6 never-closed']);
  });

  it('tells once of text outside of cards', () => {
    expect(cards('hello\nthere\nBEGIN:VCARD\nFN:Ana\nEND:VCARD').problems).toEqual([{ rule: 'outside', line: 1, given: 'hello' }]);
  });
});
