import { describe, expect, it } from 'vitest';
import { rawFile, readRun, textOfFile, unquote } from '../../../src/core/vcard/octets';
import { decode } from './round';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('a file', () => {
  it.each([
    ['UTF-8', Buffer.from('Zoé\n日本')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFZoé\n日本')],
    ['UTF-16, the low byte first', Buffer.from('\uFEFFZoé\n日本', 'utf16le')],
    ['UTF-16, the high byte first', utf16be('\uFEFFZoé\n日本')],
  ])('in %s is text', (_, bytes) => {
    expect(textOfFile(bytes, decode)).toBe('Zoé\n日本');
  });

  it.each([
    [[0xff, 0x41], 'ÿA'], [[0x41, 0xfe], 'Aþ'], [[0xfe, 0x41], 'þA'], [[0x41, 0xff], 'Aÿ'], [[0x80, 0x9f, 0x81], '€Ÿ\x81'], [[], ''],
  ])('of the bytes %j, which are no UTF, has the letters of western systems', (bytes, text) => {
    expect(textOfFile(Uint8Array.from(bytes), decode)).toBe(text);
  });

  it('is read even where UTF-16 is promised and cannot be had', () => {
    expect(textOfFile(Buffer.from('\uFEFFab', 'utf16le'), () => null)).toBe('ÿþa\0b\0');
  });

  it('in UTF-16 is text already, its letters no bytes', () => {
    expect(textOfFile(Buffer.from('\uFEFFŁa', 'utf16le'), decode)).toBe('Ła');
  });

  it('of plain letters costs no decoding', () => {
    const asked: string[] = [];
    expect(textOfFile(Buffer.from('plain\r\nletters'), (_, charset) => { asked.push(charset); return '?'; })).toBe('plain\nletters');
    expect(asked).toEqual([]);
  });

  it('keeps a mark that is not at its beginning', () => {
    expect(textOfFile(Buffer.from('a\uFEFFb'), decode)).toBe('a\uFEFFb');
  });

  it('has lines, however they end, and their numbers', () => {
    expect(rawFile(Buffer.from('a\r\nb\nc\r\n\rd'), decode).lines).toEqual([
      { number: 1, text: 'a' }, { number: 2, text: 'b' }, { number: 3, text: 'c' }, { number: 4, text: '' }, { number: 5, text: 'd' },
    ]);
  });

  it('is read to its end, however long', () => {
    for (const length of [8_191, 8_192, 8_193, 20_000]) expect(textOfFile(Buffer.alloc(length, 'ab'), decode)).toBe('ab'.repeat(10_000).slice(0, length));
  });
});

describe('a run of bytes', () => {
  it.each<[string, string | null, string]>([
    ['caf\xe9', 'ISO-8859-1', 'café'], ['caf\xe9', 'iso8859-1', 'café'], ['caf\xe9', 'Latin1', 'café'], ['caf\xe9', 'latin-1', 'café'], ['5 \x80', 'windows-1252', '5 €'], ['5 \x80', 'cp1252', '5 €'], ['\xe9', 'us-ascii', 'é'],
    ['\xc3\xa9', 'latin1', 'Ã©'], ['\xc3\xa9', 'x-latin1', 'é'], ['\xa4', 'latin15', '¤'], ['\xc3\xa9', null, 'é'], ['\xc3\xa9', 'no charset', 'é'], ['\xe9', null, 'é'],
    ['\xe9', 'utf-8', 'é'], ['\x93\xfa', 'SHIFT_JIS', '日'], ['Zo\xc3\xa9', 'utf-8', 'Zoé'],
  ])('%j in %s is %s', (run, charset, text) => {
    expect(readRun(run, charset, decode)).toBe(text);
  });

  it('of plain letters is what it is, whatever charset is said, and costs no decoding', () => {
    const asked: string[] = [];
    expect(readRun('abcd', 'UTF-16', (_, charset) => { asked.push(charset); return '?'; })).toBe('abcd');
    expect(readRun('\x7f', null, (_, charset) => { asked.push(charset); return '?'; })).toBe('\x7f');
    expect(asked).toEqual([]);
  });

  it('is asked for in the charset said, then in UTF-8', () => {
    const askedOf = (charset: string | null): string[] => {
      const asked: string[] = [];
      readRun('\xe9', charset, (_, one) => { asked.push(one); return null; });
      return asked;
    };
    expect(askedOf('koi8-r')).toEqual(['koi8-r', 'utf-8']);
    expect(askedOf(null)).toEqual(['utf-8']);
    expect(askedOf('latin1')).toEqual([]);
  });
});

it.each([['=C3=a9=3d', '\xc3\xa9='], ['a=b=4', 'a=b=4'], ['=0D=0A', '\r\n']])('%s in quoted-printable is %j', (printable, text) => {
  expect(unquote(printable)).toBe(text);
});
