import { describe, expect, it } from 'vitest';
import { quoted } from '../../../src/core/import/remark';

describe('a remark is a quote', () => {
  it.each([
    ['of one line', 'tea', '> tea'],
    ['of several, whatever ends them', 'a\nb\r\nc\rd', '> a\n> b\n> c\n> d'],
    ['with blank lines in it', 'a\n\n \nb', '> a\n>\n>\n> b'],
    ['without blanks around it', '\n  a  \n    b\t\n\n', '> a\n>     b'],
    ['that hides nothing below it', '%% a %% $$ b $$ <!-- c', '> %\\% a %\\% $\\$ b $\\$ <\\!-- c'],
    ['that shows nothing hidden around it', 'a --> b', '> a --\\> b'],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toBe(expected);
  });
});
