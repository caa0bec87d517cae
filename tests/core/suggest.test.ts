import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/core/lexicon';
import { printSuggestion, queryAt, suggestionsFor } from '../../src/core/suggest';
import { LEXICON, settingsWith } from './reading';
import { BOOK, link } from './typing';

type Note = 'person' | 'daily';

/** What is offered where the caret `|` stands; null when nothing is asked. */
function offered(typed: string, note: Note = 'person', lexicon = LEXICON): string[] | null {
  const caret = typed.indexOf('|');
  const query = queryAt({ line: typed.replace('|', ''), caret, note, inCode: false }, lexicon);
  return query && suggestionsFor(query, lexicon, BOOK, 20).map(({ text }) => text);
}

/** The line once the best of the offers is taken. */
function taken(typed: string, note: Note = 'person'): string {
  const caret = typed.indexOf('|');
  const line = typed.replace('|', '');
  const query = queryAt({ line, caret, note, inCode: false }, LEXICON)!;
  const [best] = suggestionsFor(query, LEXICON, BOOK, 1);
  return line.slice(0, query.from) + printSuggestion(best!, link) + line.slice(query.to);
}

describe('behind a date', () => {
  it.each([
    ['- 2026-11-03 ca|', '- 2026-11-03 call'],
    ['* 2026-11-03 CA|', '* 2026-11-03 call'],
    ['- 2026-11-03 dej|', '- 2026-11-03 déjeuner'],
    ['- 2026-11-03 in p|', '- 2026-11-03 in person'],
    ['- 2026-11-03 → em|', '- 2026-11-03 → email'],
    ['- 2026-11-03 14:30 lun|: x', '- 2026-11-03 14:30 lunch: x'],
    ['- 2026-11-03: vis|', '- 2026-11-03: visit'],
    ['  1. [[2026-11-03]] cof|', '  1. [[2026-11-03]] coffee'],
    ['- [x] 2026-11-03 cof| with [[Ana Ruiz]]', '- [x] 2026-11-03 coffee with [[Ana Ruiz]]'],
    ['### 2026-11-03 din|', '### 2026-11-03 dinner'],
    ['- 2026-11 let|', '- 2026-11 letter'],
  ])('channels are offered: %s', (typed, expected) => {
    expect(taken(typed)).toBe(expected);
    expect(taken(typed, 'daily')).toBe(expected);
  });

  it('the name comes before its other words, beginnings before later words', () => {
    expect(offered('- 2026-11-03 c|')).toEqual(['call', 'coffee', 'café', 'conference', 'card', 'carte', 'cadeau', 'courriel', 'chat', 'comment']);
    expect(offered('- 2026-11-03 pers|')).toEqual(['in person']);
    expect(offered('- 2026-11-03 me|')).toEqual(['met', 'message', 'meeting', 'meetup']);
  });

  it('a word that is typed in full is left alone, and so is one that is no channel', () => {
    expect(['call', 'MET', 'déjeuner', 'x', 'pigeon', 'constructor', 'long ca'].map((word) => offered(`- 2026-11-03 ${word}|`))).toEqual([null, null, null, null, null, null, null]);
  });

  it('they are those of the settings', () => {
    const lexicon = lexiconOf(settingsWith({ channels: [{ name: 'pigeon', synonyms: ['carrier'], richness: 1, resets: true }], datePatterns: ['d MMMM yyyy', 'MMMM d yyyy'] }));
    expect(offered('- 2026-11-03 ca|', 'person', lexicon)).toEqual(['carrier']);
    expect(offered('- 3 November 2026 pi|', 'person', lexicon)).toEqual(['pigeon']);
    expect(offered('- November 3 2026 pi|', 'person', lexicon)).toEqual(['pigeon']);
    expect(offered('- 2026-11-03 ca|', 'person', lexiconOf(settingsWith({ channels: [] })))).toBeNull();
  });
});

describe('at the head of an item of a daily note', () => {
  it.each([['- ca|', '- call'], ['  - cof|', '  - coffee'], ['- [x] in p|', '- [x] in person'], ['1. dej|', '1. déjeuner']])('channels are offered: %s', (typed, expected) => {
    expect(taken(typed, 'daily')).toBe(expected);
    expect(offered(typed, 'person')).toBeNull();
  });

  it.each(['- c|', '- [ ] ca|', 'ca|', '# ca|', '> - ca|', '- (ca|', '- #ca|', '- [[ca|', '- → ca|'])('but not: %s', (typed) => {
    expect(offered(typed, 'daily')).toBeNull();
  });
});

describe('behind “with”', () => {
  it.each([
    ['- 2026-11-03 call with an|', '- 2026-11-03 call with [[Ana Ruiz]]'],
    ['- 2026-11-03 call with Ruiz|: x', '- 2026-11-03 call with [[Ana Ruiz]]: x'],
    ['- 2026-11-03 call with ana r|', '- 2026-11-03 call with [[Ana Ruiz]]'],
    ['- 2026-11-03 with samm|', '- 2026-11-03 with [[Sam Okafor]]'],
    ['- 2026-11-03 call (20 min) with elo|', '- 2026-11-03 call (20 min) with [[Élodie Brun]]'],
    ['- 2026-11-03 déjeuner avec tal|', '- 2026-11-03 déjeuner avec [[Talia Mercer]]'],
    ['- 2026-11-03 call with [[Ana Ruiz]], sam|', '- 2026-11-03 call with [[Ana Ruiz]], [[Sam Okafor]]'],
    ['- 2026-11-03 call with [[Ana Ruiz]] and sam|', '- 2026-11-03 call with [[Ana Ruiz]] and [[Sam Okafor]]'],
    ['- 2026-11-03 café avec [[Ana Ruiz]] et sam|', '- 2026-11-03 café avec [[Ana Ruiz]] et [[Sam Okafor]]'],
    ['- 2026-11-03 call with [Ana](People/Ana.md), and sam|', '- 2026-11-03 call with [Ana](People/Ana.md), and [[Sam Okafor]]'],
    ['- 2026-11-03 call with Zed, jean-luc|', '- 2026-11-03 call with Zed, [[Jean-Luc de la Tour]]'],
  ])('people are offered: %s', (typed, expected) => {
    expect(taken(typed)).toBe(expected);
  });

  it('all who may be meant are, once each, by the name that fits', () => {
    expect(offered('- 2026-11-03 call with tom|')).toEqual(['Tom Hale', 'Tom Vale']);
    expect(offered('- 2026-11-03 call with s|')).toEqual(['Sam Okafor']);
    expect(offered('- 2026-11-03 call with tour|')).toEqual(['Jean-Luc de la Tour']);
    expect(offered('- 2026-11-03 call with zed|')).toEqual([]);
  });

  it('they are offered in a daily note behind a channel', () => {
    expect(taken('- coffee with an|', 'daily')).toBe('- coffee with [[Ana Ruiz]]');
    expect(taken('- coffee with [[Ana Ruiz]] and sam|: pricing', 'daily')).toBe('- coffee with [[Ana Ruiz]] and [[Sam Okafor]]: pricing');
    expect(offered('- thinking with an|', 'daily')).toBeNull();
  });

  it.each([
    'call with an|', '- call with an|', '- [ ] 2026-11-03 call with an|', '> - 2026-11-03 call with an|', '- 2026-11-03 call with |', '- 2026-11-03 call with [[an|', '- 2026-11-03 call with [[an|]]', '- 2026-11-03 call with [[Ana Ruiz]] an|',
    '- 2026-11-03 call: with an|', '- 2026-11-03 call with [[Ana Ruiz]]: an|', '- 2026-11-03 call with [[Ana Ruiz]]: sam, an|', '- 2026-11-03 call with [[Ana Ruiz]] — then, an|', '- 2026-11-03 call: dealt with Ana, an|', '- 2026-11-03 call with a|na',
    '- 2026-11-03 call with an|y', '2026-11-03 call with an|', '- 2026-02-30 call with an|',
  ])('but not: %s', (typed) => {
    expect(offered(typed)).toBeNull();
  });
});

describe('elsewhere', () => {
  it.each(['', 'A paragraph ca', '- ', '- bought milk', '-', '--- ', '# Ana', '#', '- 2026-11-03', '- 2026-11-03 ', '- 2026-11-03 call: about the ca', '- 2026-11-03 call, ca', '1.', '1', '12) ', '- [', '- [x]', '- [x] ', '\t- ', '- [?] 2026-11-03 ca', '- 2026-11-03ca'])(
    'nothing is offered: %j', (line) => {
      expect(offered(`${line}|`)).toBeNull();
    });

  it('nothing is offered in code', () => {
    expect(queryAt({ line: '- 2026-11-03 ca', caret: 15, note: 'person', inCode: true }, LEXICON)).toBeNull();
  });

  it('whatever is typed, the query is the text before the caret', () => {
    const piece = fc.oneof(fc.constantFrom('- ', '2026-11-03 ', '[x] ', 'call ', 'with ', 'an', 'ca', 'a', '[[Ana Ruiz]]', ', ', ' and ', ': ', '→ ', '14:30 ', '(20 min) ', '# '), fc.string({ maxLength: 5 }));
    let [runs, asked] = [0, 0];
    const head = fc.constantFrom('', '- ', '- 2026-11-03 ', '- 2026-11-03 call with ');
    const lines = fc.tuple(head, fc.array(piece, { maxLength: 5 })).map(([begin, pieces]) => begin + pieces.join(''));
    fc.assert(fc.property(lines, fc.oneof(fc.constant(0), fc.nat(30)), fc.constantFrom<Note>('person', 'daily'), (line, back, note) => {
      const caret = Math.max(0, line.length - back);
      const query = queryAt({ line, caret, note, inCode: false }, LEXICON);
      runs += 1;
      if (!query) return;
      asked += 1;
      expect([query.to, line.slice(query.from, query.to)]).toEqual([caret, query.text]);
      expect(query.text).toMatch(/^\p{L}/u);
    }), { numRuns: 20_000 });
    expect(asked).toBeGreaterThan(runs / 200);
  });

  it('a long line costs no more than a short one', () => {
    expect(offered(`- 2026-11-03 ${'with a '.repeat(20_000)}|`)).toBeNull();
    expect(offered(`- 2026-11-03 ${'a '.repeat(50_000)}b|`)).toBeNull();
    expect(offered(`- ${'a '.repeat(50_000)}b|`, 'daily')).toBeNull();
  });
});
