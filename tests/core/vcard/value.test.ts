import { describe, expect, it } from 'vitest';
import { componentsOf, escapeText, splitValue, unescapeText } from '../../../src/core/vcard/value';

describe('a text in a value', () => {
  it.each([
    ['Ruiz, Ana; C:\\temp', 'Ruiz\\, Ana\\; C:\\\\temp'],
    ['one\r\ntwo\rthree\n\nfour', 'one\\ntwo\\nthree\\n\\nfour'],
    ['bell\u0007, \u0000nil\u0085', 'bell\\, nil'],
    ['a\ttab', 'a\ttab'],
    ['', ''],
  ])('%j is escaped', (text, value) => {
    expect(escapeText(text)).toBe(value);
  });

  it.each([
    ['Ruiz\\, Ana\\; C:\\\\temp', 'Ruiz, Ana; C:\\temp'],
    ['one\\ntwo\\Nthree', 'one\ntwo\nthree'],
    ['\\\\n', '\\n'],
    ['odd \\x and \\', 'odd x and \\'],
    ['over\\\nthe line', 'over\nthe line'],
  ])('%j is what was meant', (value, text) => {
    expect(unescapeText(value)).toBe(text);
  });
});

describe('a value in parts', () => {
  it.each<[string, ',' | ';', string[]]>([
    ['Ruiz;Ana;;;', ';', ['Ruiz', 'Ana', '', '', '']],
    ['a\\,b,c;d', ',', ['a\\,b', 'c;d']],
    ['a\\\\,b', ',', ['a\\\\', 'b']],
    ['a;b\\', ';', ['a', 'b\\']],
    ['', ',', ['']],
  ])('%j is cut at each %s that is not escaped', (value, mark, parts) => {
    expect(splitValue(value, mark)).toEqual(parts);
  });

  it('has its components as texts', () => {
    expect(componentsOf(' Ruiz\\; Soto ; Ana, B. ;\\n')).toEqual(['Ruiz; Soto', 'Ana, B.', '']);
  });
});
