import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/language';
import { explainNotCaptured, explainNotPlaced } from '../../../src/core/words/explain-capture';
import { printPreview } from '../../../src/core/words/print-preview';
import { wordsOf } from '../../../src/core/words/words';
import { day, LEXICON } from '../reading';
import { ANA, capture, captured, CHARLES, daily, SAM } from '../typing';

const [en, fr] = [wordsOf('en'), wordsOf('fr')];

/** How a line will be read; in the note of Charles unless said otherwise. */
const preview = (typed: string, about = [CHARLES], of: string | null = CHARLES.path, words = en): string => printPreview(capture(typed, about), of, day('2026-11-23'), LEXICON, words).sentence;

describe('the preview of a line', () => {
  it.each([
    ['call: about the deck', 'call · today'],
    ['2026-11-03 call with Talia: x', 'call · 3 Nov · with Talia Mercer'],
    ['yesterday lunch (90 min) with Ana, Sam: x #gave #thanks', 'met · yesterday · 90 min · with Ana Ruiz and Sam Okafor · you helped · you said thank you'],
    ['→ email: x', 'email · you reached out · today'],
    ['← email 3 days ago', 'email · they reached out · 20 Nov'],
    ['2025-12-31 letter', 'letter · 31 Dec 2025'],
    ['last month letter', 'letter · Oct 2026'],
    ['last year letter', 'letter · 2025'],
    ['pigeon: x', 'no channel · today'],
    ['coffee with [[Acme|the firm]] and [[Zed]]: x', 'met · today · with the firm and Zed'],
    ['coffee with [[Ana Ruiz|A]]: x', 'met · today · with Ana Ruiz'],
  ])('%s', (typed, expected) => {
    expect(preview(typed)).toBe(expected);
  });

  it('names everyone where no note was picked', () => {
    expect(preview('coffee: x', [ANA, SAM], null)).toBe('met · today · with Ana Ruiz and Sam Okafor');
    expect(preview('coffee with Talia, Charles and Ana', [], null)).toBe('met · today · with Talia Mercer, Charles and Ana Ruiz');
  });

  it('is in the language of the user', () => {
    const said = (typed: string): string => preview(typed, [CHARLES], CHARLES.path, fr).replaceAll('\u00a0', ' ');
    expect(said('hier déjeuner (90 min) avec Ana, Sam : x #gave')).toBe('rencontre · hier · 90 minutes · avec Ana Ruiz et Sam Okafor · vous avez aidé');
    expect(said('→ courriel le 1er novembre')).toBe('courriel · à votre initiative · 1er nov.');
    expect(said('le mois dernier lettre')).toBe('lettre · octobre 2026');
  });

  it('has its parts by what they are, and the summary apart', () => {
    const { parts, summary } = printPreview(capture('→ call (5 min) with Ana: the deck #asked', [CHARLES]), CHARLES.path, day('2026-11-23'), LEXICON, en);
    expect(parts.map(({ kind }) => kind)).toEqual(['channel', 'direction', 'day', 'minutes', 'people', 'tag']);
    expect(summary).toBe('the deck #asked');
  });
});

describe('the line for a daily note', () => {
  it.each<[string, string, string | null]>([
    ['coffee with Ana, Sam: pricing', '2026-11-23', 'coffee with [[Ana Ruiz]] and [[Sam Okafor]]: pricing'],
    ['call', '2026-11-23', 'call with [[Charles]]'],
    ['yesterday call: x', '2026-11-22', 'call with [[Charles]]: x'],
    ['yesterday call: x', '2026-11-23', '2026-11-22 call with [[Charles]]: x'],
    ['déjeuner avec Ana et Sam : x', '2026-11-23', 'déjeuner avec [[Charles]], [[Ana Ruiz]] et [[Sam Okafor]] : x'],
    ['→ email: x', '2026-11-23', '→ email with [[Charles]]: x'],
    ['14:30 call: x', '2026-11-23', '14:30 call with [[Charles]]: x'],
    ['the deck', '2026-11-23', null],
    ['last month letter', '2026-11-23', '2026-10 letter with [[Charles]]'],
    ['[[2026-11-03]] call: x', '2026-11-23', '[[2026-11-03]] call with [[Charles]]: x'],
    ['with Sam: call later', '2026-11-23', null],
  ])('%s in that of %s', (typed, note, expected) => {
    expect(daily(typed, note, typed.includes('with Ana') ? [] : [CHARLES])).toBe(expected);
  });
});

describe('a reason', () => {
  it.each(LANGUAGES)('names what was given, and an example that would do (%s)', (language) => {
    const words = wordsOf(language);
    for (const typed of ['', 'tomorrow call', '2026-02-30 call', '3/11 call', 'call']) {
      const read = captured(typed, []);
      if (typeof read !== 'string') throw new Error(typed);
      const [rule, given] = read.split(': ') as ['empty', string];
      const { what, right } = explainNotCaptured({ rule, given }, words);
      expect(what).not.toBe('');
      if (!['empty', 'nobody'].includes(rule)) expect(what).toContain(given);
      if (!right.startsWith('- [ ]')) expect(typeof captured(right)).toBe('object');
    }
    expect(explainNotPlaced({ rule: 'outside-folder', given: '../x' }, words).what).toContain('../x');
    expect(explainNotPlaced({ rule: 'no-name', given: '' }, words).right).toMatch(/Ruiz$/);
    expect(explainNotPlaced({ rule: 'kept-out', given: 'Ana.md' }, words).what).toContain('Ana.md');
  });
});
