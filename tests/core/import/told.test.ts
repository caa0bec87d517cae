import { describe, expect, it } from 'vitest';
import { CardWriter, SINGLE_FIELDS, toldByCard } from '../../../src/core/import/told';
import { linesOf } from '../vcard/round';

const written = (write: (card: CardWriter) => CardWriter): string[] => linesOf(write(new CardWriter()).card(1));

it('fields of one value that others know of are these', () => {
  expect(SINGLE_FIELDS).toEqual(['cadence', 'snooze', 'resting', 'met']);
});

it('a card says everything, unless more is told', () => {
  const card = new CardWriter().text('FN', 'Ana').card(7);
  expect(card.line).toBe(7);
  expect(toldByCard(card)).toEqual({ card, singles: new Map(), logged: [], remarks: [], left: [], path: null });
  expect(toldByCard(card, { logged: ['2026-01-01 call'], path: 'Ana.md' })).toEqual({ card, singles: new Map(), logged: ['2026-01-01 call'], remarks: [], left: [], path: 'Ana.md' });
});

describe('a card that is written', () => {
  it('has texts, their marks escaped, with a kind where one is said', () => {
    expect(written((card) => card.text('NOTE', ' a, b;\nc ').text('EMAIL', 'x', 'work').text('A', 'y', ''))).toEqual(['NOTE:a\\, b\\;\\nc', 'EMAIL;TYPE=work:x', 'A:y']);
  });

  it('has addresses on one line, in which commas part nothing', () => {
    expect(written((card) => card.uri('URL', ' https://a.example/?a,b;c\\d ').uri('TEL', '06 \n  55\n50', 'cell'))).toEqual(['URL:https://a.example/?a,b;c\\\\d', 'TEL;TYPE=cell:06 55 50']);
  });

  it('has names in parts, of which some may be missing', () => {
    expect(written((card) => card.parts('N', [undefined, ' Ana; ', '']).parts('ADR', ['x'], 'home'))).toEqual(['N:;Ana\\;;', 'ADR;TYPE=home:x']);
  });

  it('has labels of the user’s, each tied to its value', () => {
    expect(written((card) => card.labelled('X-ABDATE', ' 2026-01-01 ', ' First, day ').labelled('X-ABDATE', '2026-02-02', ' ').labelled('X-CUSTOM', 'a;b', 'C'))).toEqual([
      'item1.X-ABDATE:2026-01-01', 'item1.X-ABLabel:First\\, day', 'X-ABDATE:2026-02-02', 'item2.X-CUSTOM:a\\;b', 'item2.X-ABLabel:C',
    ]);
  });

  it.each([undefined, '', ' \n'])('says nothing of %j', (value) => {
    expect(written((card) => card.text('A', value, 'x').uri('B', value, 'x').parts('C', [value, undefined, ' '], 'x').labelled('D', value, 'x'))).toEqual([]);
    expect(written((card) => card.parts('C', []))).toEqual([]);
  });
});
