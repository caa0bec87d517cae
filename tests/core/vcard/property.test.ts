import { describe, expect, it } from 'vitest';
import { param, plainProperty, printProperty } from '../../../src/core/vcard/property';

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
});
