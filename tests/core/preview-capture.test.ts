import { describe, expect, it } from 'vitest';
import { explainNotCaptured, explainNotPlaced } from '../../src/core/explain-capture';
import { printPreview } from '../../src/core/preview-capture';
import { day, LEXICON } from './reading';
import { ANA, capture, captured, CHARLES, daily, SAM } from './typing';

/** How a line will be read; in the note of Charles unless said otherwise. */
const preview = (typed: string, about = [CHARLES], of: string | null = CHARLES.path): string => printPreview(capture(typed, about), day('2026-11-23'), LEXICON, of).sentence;

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

  it('has its parts by what they are, and the summary apart', () => {
    const { parts, summary } = printPreview(capture('→ call (5 min) with Ana: the deck #asked', [CHARLES]), day('2026-11-23'), LEXICON, CHARLES.path);
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
    ['→ email: x', '2026-11-23', null],
    ['14:30 call: x', '2026-11-23', null],
    ['the deck', '2026-11-23', null],
    ['last month letter', '2026-11-23', null],
  ])('%s in that of %s', (typed, note, expected) => {
    expect(daily(typed, note, typed.includes('with Ana') ? [] : [CHARLES])).toBe(expected);
  });
});

describe('a reason', () => {
  it('names what was given, and an example that would do', () => {
    for (const typed of ['', 'tomorrow call', '2026-02-30 call', '3/11 call', 'call']) {
      const read = captured(typed, []);
      if (typeof read !== 'string') throw new Error(typed);
      const [rule, given] = read.split(': ') as ['empty', string];
      const { what, right } = explainNotCaptured({ rule, given });
      expect(what).not.toBe('');
      if (!['empty', 'nobody'].includes(rule)) expect(what).toContain(given);
      if (!right.startsWith('- [ ]')) expect(typeof captured(right)).toBe('object');
    }
    expect(explainNotPlaced({ rule: 'outside-folder', given: '../x' }).what).toContain('../x');
    expect(explainNotPlaced({ rule: 'no-name', given: '' }).right).toBe('Ana Ruiz');
    expect(explainNotPlaced({ rule: 'kept-out', given: 'Ana.md' }).what).toContain('Ana.md');
  });
});
