import { describe, expect, it } from 'vitest';
import { cutLine, param, paramOf, parseParam, parseProperty, plainProperty, printProperty } from '../../../src/core/vcard/property';

describe('a line', () => {
  it.each([
    ['item1.TEL;TYPE=work;PREF=1:+33;ext=7:8', { group: 'item1', name: 'TEL', params: ['TYPE=work', 'PREF=1'], value: '+33;ext=7:8' }],
    ['N:', { group: null, name: 'N', params: [], value: '' }],
    ['TEL;;HOME:1', { group: null, name: 'TEL', params: ['', 'HOME'], value: '1' }],
    ['a-b.X-_/9:1', { group: 'a-b', name: 'X-_/9', params: [], value: '1' }],
    ['ADR;LABEL="a;b:c";X=1:d"e', { group: null, name: 'ADR', params: ['LABEL="a;b:c"', 'X=1'], value: 'd"e' }],
    ['ADR;LABEL="a;X=1:d', { group: null, name: 'ADR', params: ['LABEL=a', 'X=1'], value: 'd' }],
  ])('%s is cut at its colon and semicolons', (line, cut) => {
    expect(cutLine(line)).toEqual(cut);
  });

  it.each(['', 'no colon', 'NOTE', 'NOTE;TYPE=x', 'NOTE;TYPE="x', ':x', ';TYPE=x:y', '.FN:x', ' FN:x', '?FN:x', 'a.b.FN:x', 'é:x'])('%j is no property', (line) => {
    expect(cutLine(line)).toBeNull();
    expect(parseProperty(line)).toBeNull();
  });

  it('of nothing but quotes is none either', () => {
    expect(cutLine(`NOTE;${'"'.repeat(100_001)}`)).toBeNull();
  });
});

describe('a parameter', () => {
  it.each<[string, string, string[]]>([
    ['type=work', 'TYPE', ['work']],
    [' Type =work,"cell,x",', 'TYPE', ['work', 'cell,x']],
    ['LABEL="a=b"', 'LABEL', ['a=b']],
    ['LABEL="a\nb"', 'LABEL', ['a\nb']],
    ['TYPE=', 'TYPE', ['']],
    ['HOME', 'HOME', ['']],
    ['', '', ['']],
  ])('%j is read', (written, name, values) => {
    expect(parseParam(written)).toEqual({ name, values });
  });

  it('is asked for by its name', () => {
    const property = { ...plainProperty('TEL', '1'), params: [param('PREF', '1'), param('TYPE', 'work', 'cell'), param('TYPE', 'home')] };
    expect(paramOf(property, 'TYPE')).toEqual(['work', 'cell']);
    expect(paramOf(property, 'LANGUAGE')).toEqual([]);
  });
});

describe('a property', () => {
  it.each([
    ['TYPE=work,cell', param('TYPE', 'work', 'cell')],
    ['LABEL="a,b"', param('LABEL', 'a,b')],
    ['LABEL="a;b"', param('LABEL', 'a;b')],
    ['LABEL="a:b",c', param('LABEL', 'a:b', 'c')],
    ["LABEL=the ^'Boat^'", param('LABEL', 'the "Boat"')],
    ['LABEL=one^ntwo^nthree^nfour', param('LABEL', 'one\ntwo\r\nthree\rfour')],
    ['TYPE=', param('TYPE', '')],
  ])('is printed with %s', (printed, one) => {
    expect(printProperty({ ...plainProperty('TEL', 'x;y:"z"'), params: [one] })).toBe(`TEL;${printed}:x;y:"z"`);
  });

  it('is printed with its group and every parameter', () => {
    expect(printProperty({ group: 'item1', name: 'tel', params: [param('PREF', '1'), param('TYPE', 'x')], value: '' })).toBe('item1.tel;PREF=1;TYPE=x:');
    expect(printProperty(parseProperty('Tel;HOME;Type="a":1')!)).toBe('Tel;HOME=;TYPE=a:1');
  });
});
