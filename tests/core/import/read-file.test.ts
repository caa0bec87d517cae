import { describe, expect, it } from 'vitest';
import { READABLE, readFile } from '../../../src/core/import/read-file';
import { decode, linesOf } from '../vcard/round';

/** What a file tells: everyone, as the line they begin on and what their card says, and what could not be read. */
function read(text: string, encoding: BufferEncoding = 'utf8'): { people: (readonly unknown[])[]; problems: readonly unknown[] } {
  const { people, problems } = readFile(Buffer.from(text, encoding), decode);
  return { people: people.map(({ card }) => [card.line, ...linesOf(card)]), problems };
}

const CARD = 'BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nEND:VCARD\n';

it('files that may be read end as those of cards, tables and JSON do', () => {
  expect(READABLE).toEqual(['vcf', 'vcard', 'csv', 'json']);
});

describe('a file of cards', () => {
  it.each([
    ['as it should be', CARD], ['in small letters', CARD.toLowerCase().replace('fn:ana', 'FN:Ana')], ['behind a mark of bytes', `\uFEFF${CARD}`],
    ['with ends of lines of old', CARD.replaceAll('\n', '\r')],
  ])('is known by its text: %s', (_, text) => {
    expect(read(text)).toEqual({ people: [[1, 'FN:Ana']], problems: [] });
  });

  it('is known where text or braces stand before it', () => {
    expect(read(`{"a": 1}\nName,Phone\n${CARD}`).people).toEqual([[3, 'FN:Ana']]);
  });

  it('is told of where blanks hide its beginning, and is no table', () => {
    expect(read(` \t${CARD}`)).toEqual({ people: [], problems: [{ rule: 'outside', line: 1, given: ' \tBEGIN:VCARD' }] });
  });

  it('tells of what is damaged', () => {
    expect(read('BEGIN:VCARD\nFN:Ana\n')).toEqual({ people: [[1, 'FN:Ana']], problems: [expect.objectContaining({ line: 1 })] });
  });
});

describe('a file of JSON', () => {
  const EXPORT = { account: { data: [{ type: 'contact', values: [{ properties: { first_name: 'Ana' } }] }] } };

  it('is Monica’s export', () => {
    expect(read(` \n${JSON.stringify(EXPORT, null, 2)}`)).toEqual({ people: [[1, 'FN:Ana', 'N:;Ana;']], problems: [] });
  });

  it.each(['{}', '[]', ' [ { "account": 1 } ]', `{"a": "${'x'.repeat(50)}"}`])('of another kind has nobody: %s', (text) => {
    expect(read(text)).toEqual({ people: [], problems: [{ rule: 'no-people', line: 1, given: text.trim().slice(0, 40) }] });
  });

  it.each(['{', '[1, 2', ` {${'y'.repeat(50)}`])('that cannot be read is told of: %s', (text) => {
    expect(read(text)).toEqual({ people: [], problems: [{ rule: 'no-json', line: 1, given: text.trim().slice(0, 40) }] });
  });
});

describe('any other file', () => {
  it('is a table', () => {
    expect(read('Name;Phone\nAna;"1;2"\nSam {x}; 3')).toEqual({ people: [[2, 'FN:Ana', 'TEL:1;2'], [3, 'FN:Sam {x}', 'TEL:3']], problems: [] });
  });

  it('may be in the bytes of western systems, or in two of them a letter', () => {
    expect(read('Name,Phone\nRené,1', 'latin1').people).toEqual([[2, 'FN:René', 'TEL:1']]);
    expect(read('\uFEFFName,Phone\nRené,1', 'utf16le').people).toEqual([[2, 'FN:René', 'TEL:1']]);
  });

  it('that speaks of cards in the middle of a line is a table', () => {
    expect(read('Name,Notes,Phone\nAna,a BEGIN:VCARD,1').people).toEqual([[2, 'FN:Ana', 'TEL:1', 'NOTE:a BEGIN:VCARD']]);
  });

  it('that is no table of people says so, after what is wrong with it', () => {
    expect(read('a,b\n1,"2')).toEqual({ people: [], problems: [{ rule: 'quote-open', line: 2, given: '2' }, { rule: 'no-people', line: 1, given: 'a, b' }] });
    expect(read('')).toEqual({ people: [], problems: [{ rule: 'no-people', line: 1, given: '' }] });
  });
});
