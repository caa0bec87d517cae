import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelCode } from '../../../src/core/channel';
import { parseDay } from '../../../src/core/day';
import { logLine } from '../../../src/core/edit/log-line';
import { applySplice } from '../../../src/core/edit/splice';
import { channelAt, dayAt, lineAt, rowsIn } from '../../../src/core/history';
import { factsOf, LEXICON } from '../reading';
import { lineOf, PEOPLE, Tally, written } from './editing';
import { RUNS, someDate, someNote } from './made-up-notes';
import { Opinion } from './second-opinion';

const CALL = channelCode(LEXICON.channels, 'call');

describe('a logged line', () => {
  it(`stands in ${RUNS} notes where both readers find it, and nothing else has changed`, () => {
    const tally = new Tally('logged lines');
    fc.assert(fc.property(someNote, someDate, (text, date) => {
      const made = logLine({ path: 'People/Ana.md', text }, `${date} call: the Zq9 deck`, PEOPLE);
      tally.count(made);
      if ('rule' in made) return;
      const after = applySplice(text, made);
      expect(made.to).toBe(made.from);
      expect(after.slice(0, made.from) + after.slice(made.from + made.insert.length)).toBe(text);

      const line = lineOf(after, 'the Zq9 deck');
      const { history } = factsOf(after, 'People/Ana.md', PEOPLE.lexicon);
      const row = rowsIn(history).find((one) => lineAt(history, one) === line)!;
      expect([dayAt(history, row), channelAt(history, row)]).toEqual([parseDay(date), CALL]);

      const opinion = new Opinion(after);
      const { kind, under } = opinion.seenAt(line);
      expect(kind).not.toBeNull();
      expect(under).toContain('interactions');
      expect(opinion.leaves(written(text, made))).toEqual(new Opinion(text).leaves());
    }), { numRuns: RUNS });
    tally.print();
    expect(tally.refusedMoreThan(0.06)).toBe(false);
  }, 3_600_000);
});
