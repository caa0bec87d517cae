import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../scripts/headless/folder';
import { linkResolver } from '../../scripts/headless/links';
import { lexiconOf } from '../../src/core/lexicon';
import { reordered } from '../../src/core/ordered';
import { Roster } from '../../src/core/roster';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { day, personNote } from './reading';

const PATHS = ['Ana.md', 'Work/Ana.md', 'Ben.md', 'Zoë.md', 'zoe.md', 'P10.md', 'P2.md', 'Salt.md'];
const TODAY = day('2026-11-23');

const line = fc.record({
  ago: fc.integer({ min: -3, max: 60 }),
  said: fc.constantFrom('call', '→ email', '← email', 'lunch with [[Ana]]', 'like', 'walk with [[Zoë]] and [[Work/Ana]]', 'met', '→ call with [[Ben]]'),
});
const note = fc.oneof(
  fc.constant('# Of nobody\n'),
  fc.record({ head: fc.constantFrom('circle: inner', 'circle: close\nenjoy: true', 'cadence: 10 days', 'type: person', 'resting: true\ncircle: inner', 'circle: nowhere'), lines: fc.array(line, { maxLength: 5 }) }),
);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path: fc.constantFrom(...PATHS), note }) },
  { weight: 1, arbitrary: fc.record({ gone: fc.constantFrom(...PATHS) }) },
  { weight: 1, arbitrary: fc.record({ passed: fc.constantFrom(...PATHS) }) },
  { weight: 2, arbitrary: fc.record({ shown: fc.integer({ min: -2, max: 20 }) }) },
);

describe('a roster kept up to date note by note', () => {
  it('shows and counts what one filled at once does, whatever came before', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const texts = new Map<string, string>();
      const lexicon = lexiconOf(DEFAULT_SETTINGS);
      const resolve = (target: string, from: string): string | null => linkResolver([...texts.keys()])(target, from);
      const roster = new Roster(lexicon, resolve);
      for (const one of [...steps, { shown: 0 }]) {
        if ('path' in one) {
          const fresh = !texts.has(one.path);
          const text = typeof one.note === 'string' ? one.note : personNote(one.note.head, one.note.lines.map(({ ago, said }) => `- ${dayBefore(ago)} ${said}`).join('\n'));
          texts.set(one.path, text);
          roster.put(sourceOf(one.path, text));
          if (fresh) roster.relink(one.path);
        } else if ('gone' in one) {
          texts.delete(one.gone);
          roster.drop(one.gone);
          roster.relink(one.gone);
        } else if ('passed' in one) {
          const fresh = !texts.has(one.passed);
          texts.set(one.passed, '');
          roster.pass(one.passed);
          if (fresh) roster.relink(one.passed);
        } else {
          const anew = new Roster(lexicon, resolve);
          for (const [path, text] of texts) anew.put(sourceOf(path, text));
          expect(roster.view(TODAY + one.shown)).toEqual(anew.view(TODAY + one.shown));
          expect(roster.counts(TODAY)).toEqual(anew.counts(TODAY));
        }
      }
    }), { numRuns: 1_000 });
  }, 60_000);
});

describe('a list with items replaced, gone and come', () => {
  it('is the list sorted', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 60 }));
    fc.assert(fc.property(numbers, numbers, numbers, numbers, (one, other, away, anew) => {
      const order = (a: number, b: number): number => a - b;
      const items = one.sort(order);
      const come = other.filter((number) => !items.includes(number));
      // A number is replaced by one a little larger, which keeps its place among whole ones.
      const changed = new Map<number, number | null>([...anew.map((number): [number, number] => [number, number + 0.5]), ...away.map((number): [number, null] => [number, null])]
        .filter(([number]) => items.includes(number)));
      const after = items.flatMap((number) => (changed.has(number) ? [changed.get(number)!].filter((now) => now !== null) : [number]));
      expect(reordered(items, changed, [...come], order)).toEqual([...after, ...come].sort(order));
    }));
  });
});

function dayBefore(ago: number): string {
  return new Date(Date.UTC(2026, 10, 23 - ago)).toISOString().slice(0, 10);
}
