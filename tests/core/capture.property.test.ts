import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCapture } from '../../src/core/capture';
import { channelCode } from '../../src/core/channel';
import { readDailyLine } from '../../src/core/daily-line';
import { FIRST_DAY, printDay, type Day } from '../../src/core/day';
import { parseInteraction, type Interaction } from '../../src/core/interaction';
import type { Named } from '../../src/core/name-book';
import { printDailyLine, printLines } from '../../src/core/print-capture';
import { day, LEXICON } from './reading';
import { ANA, BOOK, CHARLES, link, SAM, TALIA } from './typing';

const today = fc.integer({ min: day('2001-01-01'), max: day('2060-12-31') });
const someone = fc.constantFrom(ANA, SAM, CHARLES, TALIA);

/** How a day is said, and which it is. */
const dayWords: fc.Arbitrary<(today: Day) => readonly [words: string, day: Day]> = fc.oneof(
  fc.constantFrom<readonly [string, number]>(['', 0], ['today', 0], ['yesterday', 1], ['hier', 1], ['hier soir', 1], ['avant-hier', 2], ['day before yesterday', 2], ['a week ago', 7], ['la semaine dernière', 7])
    .map(([words, back]) => (now: Day) => [words, now - back] as const),
  fc.integer({ min: 2, max: 99 }).chain((back) => fc.constantFrom(`${back} days ago`, `il y a ${back} jours`).map((words) => (now: Day) => [words, now - back] as const)),
  fc.integer({ min: 0, max: 9_000 }).map((back) => (now: Day) => [printDay(now - back), now - back] as const),
);

/** Summaries with what the grammar knows in them, where it must not be seen. */
const word = fc.oneof(
  fc.constantFrom('yesterday', 'last', 'friday', 'hier', 'call', 'with', 'avec', 'Ana', 'and', '[[Sam Okafor]]', '[[Acme]]', '#gave', '#asked', '→', '<-', '(90 min)', '2026-11-03', 'the', 'deck', '—', ':', ',', '14:30', '`x`', '%%', 'é', '👩‍💻'),
  fc.string({ minLength: 1, maxLength: 6 }),
);
const summary = fc.array(word, { maxLength: 8 }).map((words) => words.join(' ').replace(/\s+/g, ' ').trim());

const line = fc.record({
  today, summary, when: dayWords, atHead: fc.boolean(),
  arrow: fc.constantFrom('', '→', '->', '←', '<-', '↔'),
  channel: fc.constantFrom('call', 'Coffee', 'in person', 'e-mail', 'déjeuner', 'téléphone', 'LinkedIn'),
  minutes: fc.option(fc.integer({ min: 1, max: 600 })),
  named: fc.uniqueArray(someone, { maxLength: 3 }), brackets: fc.boolean(),
  about: fc.uniqueArray(someone, { minLength: 1, maxLength: 3 }),
});

function facts({ channel, direction, minutes, tags, day: on, precision }: Interaction): unknown {
  return { channel, direction, minutes, tags, on, precision };
}

function read(text: string): Interaction {
  const reading = parseInteraction(text, LEXICON);
  if (!reading || 'rule' in reading) throw new Error(`Not counted: ${text}`);
  return reading;
}

const names = (people: readonly Named[]): string[] => people.map(({ name }) => name).sort();

describe('a printed line read again', () => {
  it('tells what was typed', () => {
    fc.assert(fc.property(line, (made) => {
      const [words, on] = made.when(made.today);
      const list = made.named.map(({ name }) => (made.brackets ? `[[${name}]]` : name)).join(', ');
      const head = [
        made.atHead ? words : '', made.arrow, made.channel, made.minutes === null ? '' : `(${made.minutes} min)`, list === '' ? '' : `with ${list}`, made.atHead ? '' : words,
      ].filter((part) => part !== '').join(' ');
      const capture = readCapture(`${head}: ${made.summary}`, { today: made.today, lexicon: LEXICON, book: BOOK, about: made.about, choices: new Map() });
      if ('rule' in capture) throw new Error(`${capture.rule} ${capture.given}`);
      expect(capture.asked).toEqual([]);
      const everyone = [...new Set([...made.about, ...made.named])];
      expect(names(capture.everyone)).toEqual(names(everyone));
      for (const { path, text } of printLines(capture, LEXICON, link)) {
        const told = read(text);
        expect(told).toMatchObject({
          day: on, precision: 'day', channel: channelCode(LEXICON.channels, made.channel), minutes: made.minutes, summary: made.summary,
          direction: '→->'.includes(made.arrow) && made.arrow !== '' ? 'out' : '←<-'.includes(made.arrow) && made.arrow !== '' ? 'in' : 'both',
        });
        expect([...told.people].sort()).toEqual(names(everyone.filter((one) => one.path !== path)));
        expect(told.tags).toBe(read(`2026-11-03: ${made.summary}`).tags);
      }
      const daily = printDailyLine(capture, { path: 'Daily/today.md', day: made.today }, LEXICON, link);
      const told = daily === null ? null : readDailyLine(daily, made.today, LEXICON);
      expect(told).toMatchObject({ day: on, summary: made.summary, channel: channelCode(LEXICON.channels, made.channel) });
      expect(told && [...told.people].sort()).toEqual(names(everyone));
    }), { numRuns: 2_000 });
  });

  it('tells the same whatever was typed, on a day that has been', () => {
    const anything = fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 80 }), fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')), fc.array(word, { maxLength: 12 }).map((words) => words.join('')));
    let [runs, captured] = [0, 0];
    fc.assert(fc.property(anything, today, fc.uniqueArray(someone, { maxLength: 2 }), (typed, now, about) => {
      const context = { today: now, lexicon: LEXICON, book: BOOK, about, choices: new Map() };
      const capture = readCapture(typed, context);
      runs += 1;
      if ('rule' in capture) return;
      captured += 1;
      expect(capture.interaction.day).toBeLessThanOrEqual(now);
      expect(capture.interaction.day).toBeGreaterThanOrEqual(FIRST_DAY);
      for (const { path, text } of printLines(capture, LEXICON, link)) {
        expect(text).not.toMatch(/[\r\n]/);
        expect(facts(read(text))).toEqual(facts(capture.interaction));
        const others = capture.everyone.filter((one) => one.path !== path && !capture.parts.names.some((name) => name.link && name.found.includes(one)));
        expect(read(text).people).toEqual(expect.arrayContaining(names(others)));
      }
    }), { numRuns: 4_000 });
    expect(captured).toBeGreaterThan(runs / 4);
  });
});
