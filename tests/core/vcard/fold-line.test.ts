import { describe, expect, it } from 'vitest';
import { foldLine } from '../../../src/core/vcard/fold-line';

const octets = (line: string): number => Buffer.byteLength(line);

describe('a long line', () => {
  it.each([
    ['one octet, the last', '\x7f', 1], ['two octets, the first', '\x80', 2], ['two, the last', '\u07ff', 2],
    ['three, the first', '\u0800', 3], ['three, the last', '\uffff', 3], ['four, the first', '\u{10000}', 4],
  ])('has as many letters of %s, as fit into 75 octets', (_, letter, size) => {
    const [first, second, third] = [Math.floor(75 / size), Math.floor(74 / size), 2];
    expect(octets(letter)).toBe(size);
    expect(foldLine(letter.repeat(first))).toBe(letter.repeat(first));
    expect(foldLine(letter.repeat(first + 1))).toBe(`${letter.repeat(first)}\r\n ${letter}`);
    expect(foldLine(letter.repeat(first + second + third))).toBe([first, second, third].map((count) => letter.repeat(count)).join('\r\n '));
  });

  it('is whole again when unfolded, its letters too', () => {
    const line = `NOTE:${'abé日😀 '.repeat(30)}`;
    const folded = foldLine(line);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
    expect(Math.max(...folded.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
  });

  it('is left as it is when it is short', () => {
    expect(foldLine('')).toBe('');
    expect(foldLine('FN:Zoé')).toBe('FN:Zoé');
  });
});
