import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertDailyLine } from '../../../src/core/edit/insert-daily-line';
import { bodyStart } from '../../../src/core/frontmatter';
import { applySplice } from '../../../src/core/edit/splice';
import { scanMarkdown } from '../../../src/core/markdown';
import { lineOf, PEOPLE, Tally, written } from './editing';
import { RUNS, someNote } from './made-up-notes';
import { Opinion } from './second-opinion';

describe('a line added to a daily note', () => {
  it(`is an item of ${RUNS} notes, at the end or under the heading asked for, and nothing else has changed`, () => {
    const tally = new Tally('daily lines');
    fc.assert(fc.property(someNote, fc.constantFrom(null, 'Interactions', 'People'), (text, heading) => {
      const made = insertDailyLine({ path: 'Daily/2026-11-03.md', text }, 'coffee with [[Zq9]]: pricing', heading, PEOPLE);
      tally.count(made);
      if ('rule' in made) return;
      const after = applySplice(text, made);
      expect(made.to).toBe(made.from);
      expect(after.slice(0, made.from) + after.slice(made.from + made.insert.length)).toBe(text);

      const line = lineOf(after, 'coffee with [[Zq9]]');
      const visited: number[] = [];
      const { from: start, firstLine } = bodyStart(after);
      scanMarkdown(after, start, firstLine, (from, to, at) => { if (after.slice(from, to) === 'coffee with [[Zq9]]: pricing') visited.push(at); });
      expect(visited).toEqual([line]);

      const opinion = new Opinion(after);
      const { kind, under } = opinion.seenAt(line);
      expect(kind).toBe('item');
      if (heading !== null) expect(under[0]).toBe(heading.toLowerCase());
      else expect(after.slice(made.from + made.insert.length).trim()).toBe('');
      expect(opinion.leaves(written(text, made))).toEqual(new Opinion(text).leaves());
    }), { numRuns: RUNS });
    tally.print();
    expect(tally.refusedMoreThan(0.06)).toBe(false);
  }, 3_600_000);
});
