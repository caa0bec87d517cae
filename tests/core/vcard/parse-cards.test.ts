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
    ['NOTE:a\\:b, \\n, \\,c\\', 'NOTE:a:b\\, \\n\\, \\,c\\\\'],
    ['NOTE;ENCODING=quoted-printable:a=0D=0Ab=0Dc=0Ad', 'NOTE:a\\nb\\nc\\nd'],
    ['NOTE;QUOTED-PRINTABLE:a =\nb=\nc', 'NOTE:a bc'],
    ['NOTE;8BIT:a =41', 'NOTE:a =41'],
    ['NOTE;7bit:a', 'NOTE:a'],
    ['TEL;BBS;WEB;9BIT:1', 'TEL;TYPE=BBS,WEB,9BIT:1'],
    ['NOTE;X-BASE64:a', 'NOTE;TYPE=X-BASE64:a'],
    ['NOTE:one\n two', 'NOTE:one two'],
    ['NOTE:one\n \t two  three', 'NOTE:one two  three'],
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
    ['NOTE:one\n two', 'NOTE:onetwo'],
    ['NOTE:a\\:b, c\\n\\t', 'NOTE:a:b, c\\n\\t'],
    ['URL:https://example.org/?a=41', 'URL:https://example.org/?a=41'],
    ['NOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab=0Dc=0Ad', 'NOTE:a\\nb\\nc\\nd'],
    ['NOTE;ENCODING=X-QUOTED-PRINTABLE:a=\n b', 'NOTE:a=b'],
    ['NOTE;ENCODING=QUOTED-PRINTABLES:a=\n b', 'NOTE:a=b'],
    ['NOTE;ENCODING=X-B:a\n  b', 'NOTE:a b'],
    ['NOTE;ENCODING=BASE65:a', 'NOTE:a'],
    ['NOTE;ENCODING=BINARY:a\n  b', 'NOTE:a b'],
    ['KEY;ENCODING=7bit;BASE64:QUJD\n  QUJD', 'KEY:data:application/octet-stream;base64,QUJDQUJD'],
    ['KEY;ENCODING=b:QUJD  QUJD\n\t QUJD', 'KEY:data:application/octet-stream;base64,QUJDQUJDQUJD'],
    ['TEL;TYPE="work, cell,";TYPE=Pref:1', 'TEL;TYPE=work,cell;PREF=1:1'],
    ['TEL;TYPE=pref;PREF=2:1', 'TEL;PREF=2:1'],
    ['TEL;LANGUAGE=fr;TYPE=pref:1', 'TEL;PREF=1;LANGUAGE=fr:1'],
    ['TEL;X-TYPE=a;TYPES=b;X-CHARSET=c;CHARSETS=d:1', 'TEL;X-TYPE=a;TYPES=b;X-CHARSET=c;CHARSETS=d:1'],
    ['BDAY;VALUE=Date:19850412', 'BDAY:19850412'],
    ['BDAY;VALUE=date: 1985-0412 ', 'BDAY:19850412'],
    ['ANNIVERSARY;CALSCALE=gregorian;VALUE=date:--04-12', 'ANNIVERSARY;CALSCALE=gregorian:--0412'],
    ['deathdate;X-A=date:1985-04-12', 'deathdate;X-A=date:19850412'],
    ['BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:1604-06-21', 'BDAY:--0621'],
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1985-06-21', 'BDAY:19850621'],
    ['BDAY;VALUE=x-date:1985-04-12', 'BDAY;VALUE=x-date:19850412'],
    ['BDAY;VALUE=date-and-or-time:1985-04-12', 'BDAY;VALUE=date-and-or-time:19850412'],
    ['BDAY;VALUE=date-time:1985-04-12T10:00', 'BDAY;VALUE=date-time:1985-04-12T10:00'],
    ['BDAY:on 1985-04-12', 'BDAY:on 1985-04-12'],
    ['X-BDAY:1985-04-12', 'X-BDAY:1985-04-12'],
    ['BDAYS:1985-04-12', 'BDAYS:1985-04-12'],
    ['NICKNAME: Ana ,', 'NICKNAME:Ana'],
    ['NICKNAME: ,\nCATEGORIES:\nNOTE:', 'NOTE:'],
    ['X-VERSION:1', 'X-VERSION:1'],
    ['PRODIDS:1', 'PRODIDS:1'],
    ['prodid:none\nNOTE:', 'NOTE:'],
  ])('%s', (line, read) => {
    expect(linesOf(card(line))).toEqual([read]);
  });

  it('has each name and group of a list as a property of its own', () => {
    expect(linesOf(card('NICKNAME:Ana, ,Anita ,\nCATEGORIES;TYPE=x:a\\,b,c'))).toEqual(['NICKNAME:Ana', 'NICKNAME:Anita', 'CATEGORIES;TYPE=x:a\\,b', 'CATEGORIES;TYPE=x:c']);
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

  it('tells of text by its beginning, blank lines not at all', () => {
    const { cards: read, problems } = cards(`x\n \nBEGIN:VCARD\n${'é'.repeat(100)}\nPHOTO;ENCODING=b:QUJD\n  \nFN:Ana\nEND:VCARD\n \nmore`);
    expect(read.map(linesOf)).toEqual([['PHOTO:data:application/octet-stream;base64,QUJD', 'FN:Ana']]);
    expect(problems).toEqual([{ rule: 'outside', line: 1, given: 'x' }, { rule: 'no-property', line: 4, given: 'é'.repeat(80) }]);
    expect(parseCards(Buffer.from(' \r\n\f\r\nBEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD\r\n\f'), decode).problems).toEqual([]);
  });

  it('may have lines that go on outside of cards, or that are none', () => {
    expect(cards('hello=\n there\nBEGIN:VCARD\nnothing=\nFN:Ana\nEND:VCARD')).toEqual({
      cards: [{ line: 3, properties: [{ group: null, name: 'FN', params: [], value: 'Ana' }] }],
      problems: [{ rule: 'outside', line: 1, given: 'hello=there' }, { rule: 'no-property', line: 4, given: 'nothing=' }],
    });
  });

  it.each(['BEGIN:VCARD', 'begin:vcard', 'BEGIN: vCard '])('has a card where one begins: %s', (begin) => {
    expect(cards(`${begin}\nVERSION: 2.1 \nNOTE:one\n two, three\nEND:VCARD`).cards.map(linesOf)).toEqual([['NOTE:one two\\, three']]);
  });

  it.each(['BEGIN:VCARDS', 'BEGIN:XVCARD', 'BEGIN:', 'BEGINS:VCARD', 'X:BEGIN:VCARD'])('has none where nothing begins: %s', (begin) => {
    expect(cards(`${begin}\nFN:Ana\nEND:VCARD`)).toEqual({ cards: [], problems: [{ rule: 'outside', line: 1, given: begin }] });
  });

  it('has no card of somebody of whom nothing is said', () => {
    expect(cards('BEGIN:VCARD\nVERSION:3.0\nPRODID:x\nEND:VCARD')).toEqual({ cards: [], problems: [] });
  });

  it.each(['FN:Ana Ruiz', 'URL:https://example.org/abcdefghijklmnopqrst', 'UNHEARDOFPROPERTY:x', 'abcd'])('ends a picture where another line begins: %s', (line) => {
    const { cards: read, problems } = cards(`BEGIN:VCARD\nPHOTO;ENCODING=b:QUJD\n${line}\nEND:VCARD`);
    expect(read.map(linesOf)).toEqual([['PHOTO:data:application/octet-stream;base64,QUJD', ...(line.includes(':') ? [line] : [])]]);
    expect(problems.map(({ given }) => given)).toEqual(line.includes(':') ? [] : [line]);
  });

  it('goes on in lines of base64 that are not folded, under each of its names', () => {
    const base64 = 'QUFBQUFBQUFBQUFBQUFBQUFB';
    for (const version of ['2.1', '3.0']) {
      for (const params of ['BASE64', 'B', 'ENCODING=base64', 'ENCODING=b']) {
        const read = linesOf(card(`KEY;${params}:${base64}\n  ${base64}\n${base64.slice(1)}=\nFN:Ana`, version));
        expect(read).toEqual([`KEY:data:application/octet-stream;base64,${base64}${base64}${base64.slice(1)}=`, 'FN:Ana']);
      }
    }
  });
});
