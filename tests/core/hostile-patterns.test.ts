// Patterns of dates a user may add, made to cost: a pattern costs no more than a date, and only so many are tried.
import { describe, expect, it, vi } from 'vitest';
import { LONGEST_PATTERN, MOST_PATTERNS, parseByPattern } from '../../src/core/day';
import { parseStamp } from '../../src/core/stamp';
import { wordsOf } from '../../src/core/words/words';
import { isPattern } from '../../src/views/date-pattern';
import { lineGroup } from '../../src/views/settings-groups';
import { day } from './reading';

/** Patterns by what they try. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a megabyte of one letter': 'y'.repeat(1_000_000),
  'a megabyte of words': 'd '.repeat(500_000),
  'a megabyte of spaces': `d${' '.repeat(1_000_000)}y`,
  'quotes without an end': '\''.repeat(999_999),
  'quotes in quotes': '\'\'\'a'.repeat(200_000),
  'all that is long': 'PPPPpppp'.repeat(100_000),
  'brackets and stars': '(d+)+$'.repeat(100_000),
  'letters that are no pattern': 'qwzj '.repeat(100_000),
  'just too long': `d MMMM yyyy '${'x'.repeat(LONGEST_PATTERN)}'`,
  'a step too long': 'd'.repeat(LONGEST_PATTERN + 1),
};
/** Heads of lines patterns are tried on. */
const HEADS = ['3 November 2026 call', `3 ${'November '.repeat(40)}`, '3'.repeat(5_000), `3${' '.repeat(5_000)}x`, `${'1 '.repeat(2_500)}`, '((((3 November', 'x3'.repeat(2_000)];

describe('a pattern made to cost', () => {
  it.each(Object.entries(HOSTILE))('reads nothing, and costs nothing at 10,000 lines: %s', (_, pattern) => {
    expect(isPattern(pattern)).toBe(false);
    for (let round = 0; round < 10_000; round++) parseStamp(HEADS[round % HEADS.length]!, [pattern]);
    expect(parseByPattern('3 November 2026', pattern)).toBeNull();
  });

  it('as long as a pattern may be costs no more than its length at every line', () => {
    const fills = ['y', 'd ', '\'', '\'\'', 'P', 'PPPPpppp', '(', 'MMMM ', 'EEEE,', '[a]*'];
    for (const fill of fills) {
      const pattern = fill.repeat(LONGEST_PATTERN).slice(0, LONGEST_PATTERN);
      for (const head of HEADS) for (let round = 0; round < 100; round++) parseStamp(head, [pattern]);
    }
  });

  it('hides none of the patterns beside it', () => {
    expect(parseStamp('3 November 2026 call', [...Object.values(HOSTILE), 'd MMMM yyyy'])).toEqual({ day: day('2026-11-03'), precision: 'day', end: 15 });
  });

  it('is one of so many that are tried', () => {
    const many = Array.from({ length: 10_000 }, () => 'yyyy d MMMM');
    const tried = vi.spyOn(String.prototype, 'trim');
    parseStamp('3 November 2026 call', [...many, 'd MMMM yyyy']);
    expect(tried.mock.calls.length).toBeLessThan(10 * MOST_PATTERNS);
    tried.mockRestore();
    expect(parseStamp('3 November 2026 call', [...many.slice(0, MOST_PATTERNS - 1), 'd MMMM yyyy'])).toMatchObject({ end: 15 });
  });
});

describe('the settings', () => {
  const problem = (value: string, language: 'en' | 'fr' = 'en'): string | undefined => {
    const { items } = lineGroup(wordsOf(language), () => '') as unknown as { readonly items: readonly { readonly control: { readonly key: string; readonly validate?: (value: string) => string | undefined } }[] };
    return items.find(({ control }) => control.key === 'datePatterns')!.control.validate!(value);
  };

  it('take patterns that are read', () => {
    expect(problem('d MMMM yyyy\n\n dd/MM/yyyy ')).toBeUndefined();
    expect(problem(Array.from({ length: MOST_PATTERNS }, () => 'd MMMM yyyy').join('\n'))).toBeUndefined();
  });

  it.each<['en' | 'fr', string, string]>([['en', 'A pattern has at most 60 characters; a longer one is not read.', 'Only the first 30 patterns are read.'], ['fr', 'Un motif a au plus 60 caractères\u202f; au-delà, il n’est pas lu.', 'Seuls les 30 premiers motifs sont lus.']])('say why one is not: %s', (language, long, many) => {
    expect(problem(`d MMMM yyyy\n${HOSTILE['just too long']!}`, language)).toBe(long);
    expect(problem(Array.from({ length: MOST_PATTERNS + 1 }, () => 'd MMMM yyyy').join('\n'), language)).toBe(many);
    expect(problem('qwzj', language)).toContain('qwzj');
  });
});
