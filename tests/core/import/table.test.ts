import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../src/core/import/table';

/** The rows of a table, each as its line and its cells. */
function rows(text: string): (readonly (string | number)[])[] {
  return parseTable(text).rows.map(({ line, cells }) => [line, ...cells]);
}

describe('a table', () => {
  it.each<[string, string, (string | number)[][]]>([
    ['of nothing', '', []],
    ['of blanks', ' \n\n , \n', []],
    ['of one cell', 'a', [[1, 'a']]],
    ['that ends in a line', 'a,b\n', [[1, 'a', 'b']]],
    ['that ends in an empty cell', 'a,b\nc,', [[1, 'a', 'b'], [2, 'c', '']]],
    ['with blank rows between', 'a,b\r\n\r\n,\r\nc,d', [[1, 'a', 'b'], [4, 'c', 'd']]],
    ['with ends of lines of old', 'a,b\rc,d', [[1, 'a', 'b'], [2, 'c', 'd']]],
    ['behind a mark of bytes', '\uFEFFa,b', [[1, 'a', 'b']]],
    ['with such a mark within', 'a,\uFEFFb', [[1, 'a', '\uFEFFb']]],
    ['with lines in its cells', '"a\r\nb\nc\rd",e\r\nf,g', [[1, 'a\nb\nc\rd', 'e'], [5, 'f', 'g']]],
    ['with quotes in its cells', '"a ""b""",""\nc""d,"e"f', [[1, 'a "b"', ''], [2, 'c""d', 'ef']]],
    ['with blanks before a quote', 'a, "b,c" \nd,e "f" ', [[1, 'a', 'b,c '], [2, 'd', 'e "f" ']]],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['commas', 'a,b;c\td', ['a', 'b;c\td']],
    ['semicolons', 'a;b;c,d', ['a', 'b', 'c,d']],
    ['tabs', 'a\tb\tc;d', ['a', 'b', 'c;d']],
    ['what is not in quotes', '"a,b,c";d', ['a,b,c', 'd']],
    ['what is not behind a quote still open', 'a;"b,c,d', ['a', 'b,c,d']],
  ])('is parted by %s where they are most', (_, text, cells) => {
    expect(parseTable(text).rows[0]!.cells).toEqual(cells);
  });

  it('is parted as the first line that has marks is, of the first twenty', () => {
    const lone = (lines: number): string => 'Notes:\n'.repeat(lines);
    expect(rows(`"x;y"\r\na;b\r\nc,d,e`)).toEqual([[1, 'x;y'], [2, 'a', 'b'], [3, 'c,d,e']]);
    expect(rows('Notes\ra;b\rc,d,e')).toEqual([[1, 'Notes'], [2, 'a', 'b'], [3, 'c,d,e']]);
    expect(rows(`${lone(19)}a;b`).at(-1)).toEqual([20, 'a', 'b']);
    expect(rows(`${lone(20)}a;b`).at(-1)).toEqual([21, 'a;b']);
  });

  it('tells of a quote never closed, where it opens, and reads to the end', () => {
    expect(parseTable('a,b')).toEqual({ rows: [{ line: 1, cells: ['a', 'b'] }], problems: [] });
    expect(parseTable(`a,b\nc\n"${'x\n'.repeat(50)}`)).toEqual({
      rows: [{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['c'] }, { line: 3, cells: ['x\n'.repeat(50)] }],
      problems: [{ rule: 'quote-open', line: 3, given: 'x\n'.repeat(40) }],
    });
    expect(parseTable('a,b\n\n1,"\n').problems).toEqual([{ rule: 'quote-open', line: 3, given: '\n' }]);
  });
});
