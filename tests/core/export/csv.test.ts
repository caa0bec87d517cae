import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSV_HEAD, printCell, printCsv } from '../../../src/core/export/csv';
import { personRow } from '../../../src/core/export/person-row';
import { parseTable } from '../../../src/core/import/table';
import { day, LEXICON, rosterOf } from '../reading';

const TODAY = day('2026-11-23');
const table = (notes: Record<string, string>): string => printCsv(rosterOf(notes).view(TODAY).people.map((standing) => personRow(standing, LEXICON.channels, [])));

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"], ['+33 6 55', "'+33 6 55"], ['-2', "'-2"], ['@SUM(A1)', "'@SUM(A1)"], ['\tx', "\"'\tx\""], ['\rx', "\"'\rx\""], ['＝1', "'＝1"],
    ['Ana', 'Ana'], ['a=b', 'a=b'], ['Ruiz, Ana', '"Ruiz, Ana"'], ['a "b"', '"a ""b"""'], ['a; b', '"a; b"'], ['\u001b[31mred', '[31mred'],
  ])('%j is %j', (text, cell) => {
    expect(printCell(text)).toBe(cell);
  });

  it('never begins as a formula does, and is read again as it was but for the apostrophe', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n", ;ab\'é＝') }), (text) => {
      const [[cell = ''] = []] = Papa.parse<string[]>(printCell(text), { delimiter: ',', newline: '\r\n' }).data;
      expect(cell).not.toMatch(/^[=+\-@\t\r\n＝]/);
      expect([text, `'${text}`]).toContain(cell);
    }));
  });
});

describe('a table', () => {
  it('has a row of as many cells as its head for everyone', () => {
    const text = table({ 'Ana.md': '---\ncircle: [friends, clients]\nphone: ["+33 6", "01"]\nneeds: ["a, b"]\ndates: { move: 02-24 }\nbirthday: 1985-04-12\n---\n- 2026-11-03 call\n', 'Bo.md': '---\ntype: person\n---\n' });
    const { data, errors } = Papa.parse<string[]>(text.trimEnd());
    expect(errors).toEqual([]);
    expect(data.map((row) => row.length)).toEqual(Array(3).fill(CSV_HEAD.split(',').length));
    const ana = Object.fromEntries(data[0]!.map((head, at) => [head, data.find(([name]) => name === 'Ana')![at]]));
    expect(ana).toMatchObject({ name: 'Ana', circles: 'friends; clients', phones: "'+33 6; 01", needs: 'a, b', dates: 'move: 02-24', birthday: '1985-04-12', last_contact: '2026-11-03', overdue_days: '', path: 'Ana.md' });
  });
});

describe('the reader of tables', () => {
  const unit = fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', '\r\n', ' ');
  it('reads what Papa Parse writes, cell by cell', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ unit, maxLength: 6 }), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const filled = [['Name', 'E-mail', 'Phone'], ...rows.map((row) => ['x', ...row.map((cell) => cell.trim().replace(/\r\n/g, '\n'))])];
      expect(parseTable(Papa.unparse(filled)).rows.map(({ cells }) => cells)).toEqual(filled);
    }));
  });

  it.each([
    ['a;b\nc;d', [['a', 'b'], ['c', 'd']]],
    ['a\tb', [['a', 'b']]],
    ['\uFEFF"a","b,c"\r\n', [['a', 'b,c']]],
    ['a,b\nc', [['a', 'b'], ['c']]],
    ['a,b\n1,2,3', [['a', 'b'], ['1', '2', '3']]],
    ['a,5" disk,c', [['a', '5" disk', 'c']]],
    ['a,"two\r\nlines"', [['a', 'two\nlines']]],
    ['a,b\n\n,\nc,d', [['a', 'b'], ['c', 'd']]],
  ])('reads %j', (text, rows) => {
    expect(parseTable(text).rows.map(({ cells }) => cells)).toEqual(rows);
  });

  it('tells of a quote that is never closed, with its line', () => {
    expect(parseTable('a,b\n1,"2\n3').problems).toEqual([{ rule: 'quote-open', line: 2, given: '2\n3' }]);
  });
});
