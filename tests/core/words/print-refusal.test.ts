import { describe, expect, it } from 'vitest';
import type { RefusalRule } from '../../../src/core/edit/refusal';
import { explainRefusal, printRefusal } from '../../../src/core/words/print-refusal';
import { wordsOf } from '../../../src/core/words/words';

const [EN, FR] = [wordsOf('en'), wordsOf('fr')];

describe('a refused write', () => {
  it.each(Object.keys(EN.refusals) as RefusalRule[])('%s says what is wrong and what would be right, in every language', (rule) => {
    for (const words of [EN, FR]) {
      const { what, right } = explainRefusal({ rule, path: 'Ana.md', line: 1, given: 'x' }, words);
      expect(what).toMatch(/^[“«\p{L}-].{10,}[^.]$/u);
      expect(right.length).toBeGreaterThan(2);
      expect(`${what} ${right}`).not.toMatch(/undefined|\bnull\b/);
    }
  });

  it('names the block that is not closed by its end', () => {
    const right = (given: string): string => explainRefusal({ rule: 'unclosed-block', path: 'Ana.md', line: 1, given }, EN).right;
    expect(['```', '%%', '<!--', '<pre'].map(right)).toEqual(['```', '%%', '-->', '</pre>'].map((mark) => `${mark} on a line of its own, at its end`));
  });

  it('shortens what it quotes, and shows no control characters', () => {
    expect(printRefusal({ rule: 'not-dated', path: 'Ana.md', line: 1, given: `\u001b[31m${'x'.repeat(99)}` }, EN)).toBe(
      `“ [31m${'x'.repeat(55)}…” does not begin with a day Kith reads. Right would be: 2026-11-03 call: about the deck`);
  });
});
