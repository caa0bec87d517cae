import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPerson } from '../../src/core/answer';
import { parseDay } from '../../src/core/day';
import { standingOf } from '../../src/core/due';
import { lexiconOf } from '../../src/core/lexicon';
import { readNote } from '../../src/core/note';
import { Roster } from '../../src/core/roster';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { somebody, someToday, type Generated } from './generated';
import { naiveDueList, naiveStanding, type NaiveChannels, type NaiveStanding } from './naive';

const lexicon = lexiconOf(DEFAULT_SETTINGS);
const RICHNESS: NaiveChannels = {
  met: { richness: 5, resets: true },
  event: { richness: 4, resets: true },
  call: { richness: 4, resets: true },
  letter: { richness: 3, resets: true },
  email: { richness: 2, resets: true },
  message: { richness: 2, resets: true },
  social: { richness: 1, resets: false },
};

/** What the core makes of a note, in the naive reading's words. */
function standing({ text, fields }: Generated, today: string): object {
  const { person, history } = readNote({ path: 'Ana.md', text, fields }, lexicon);
  if (!person) return {};
  const rows = [{ path: 'Ana.md', history, rows: null }];
  const { path, name, because, ...rest } = answerPerson(standingOf(person, rows, lexicon, parseDay(today)!), lexicon.channels);
  return { ...rest, because: because?.line ?? null };
}

function expected(naive: NaiveStanding): object {
  const { rule } = naive;
  const every = rule && `${rule.count} ${rule.unit}${rule.count === 1 ? '' : 's'}`;
  return { ...naive, rule: rule && { every, channel: rule.channel, from: rule.from } };
}

describe('where people stand', () => {
  it('is what the naive reading of the format page says, for 100,000 made-up notes', () => {
    const seen = new Map<string, number>();
    fc.assert(fc.property(somebody(25), someToday, (make, today) => {
      const made = make('Ana', today);
      const naive = naiveStanding(made.facts, RICHNESS, today);
      seen.set(naive.status, (seen.get(naive.status) ?? 0) + 1);
      const [is, should] = [standing(made, today), expected(naive)];
      if (!same(is, should)) expect(is, `${today}\n${JSON.stringify(made.fields)}\n${made.text}`).toEqual(should);
    }), { numRuns: 100_000 });
    // Every status has its share, or the comparison says little. Of few notes, when somebody has no time for all, that is not asked.
    const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
    if (all < 10_000) return;
    expect([...seen.values()].every((count) => count > all / 500), JSON.stringify([...seen])).toBe(true);
    expect(seen.size).toBe(11);
  }, 300_000);
});

describe('the due list', () => {
  it('has the order of the naive reading, for 1,500 made-up lists of 20 people', () => {
    const people = fc.array(fc.oneof(somebody(1), somebody(3), somebody(25)), { minLength: 20, maxLength: 20 });
    fc.assert(fc.property(people, someToday, (makes, today) => {
      const roster = new Roster(lexicon, () => null);
      const all = makes.map((make, index) => make(`Person ${String.fromCharCode(84 - index)}`, today));
      for (const { text, fields, facts } of all) roster.put({ path: `People/${facts.name}.md`, text, fields });
      const view = roster.view(parseDay(today)!);
      const due = naiveDueList(all.map(({ facts }) => facts), RICHNESS, today);
      expect(view.due.map(({ person }) => person.name)).toEqual(due);
      const others = all.map(({ facts }) => facts.name).filter((name) => !due.includes(name)).sort();
      expect(view.people.map(({ person }) => person.name)).toEqual([...due, ...others]);
    }), { numRuns: 1_500 });
  }, 300_000);

  it('has 3 days of one month and 15 of five for equally late, and puts first who is enjoyed', () => {
    const roster = new Roster(lexicon, () => null);
    const put = (name: string, line: string, fields: object): boolean =>
      roster.put({ path: `${name}.md`, text: `- ${line} call`, fields: { type: 'person', ...fields } });
    put('Ana', '2026-06-08', { cadence: '5 months' });
    put('Ben', '2026-10-20', { cadence: '1 month', enjoy: true });
    const { due } = roster.view(parseDay('2026-11-23')!);
    expect(due.map(({ person, overdueDays }) => `${person.name} ${overdueDays}`)).toEqual(['Ben 3', 'Ana 15']);
  });
});

/** Equality of two answers, quicker than the test runner's. */
function same(is: object, should: object): boolean {
  const [values, keys] = [new Map(Object.entries(is)), Object.entries(should)];
  return values.size === keys.length && keys.every(([key, value]) => values.get(key) === value || JSON.stringify(values.get(key)) === JSON.stringify(value));
}
