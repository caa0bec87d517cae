import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../scripts/headless/folder';
import { linkResolver } from '../../scripts/headless/links';
import { channelAt, dayAt, lineAt, rowsIn } from '../../src/core/history';
import { lexiconOf } from '../../src/core/lexicon';
import { Roster } from '../../src/core/roster';
import { day, personNote, rowsTold, settingsWith } from './reading';

const TODAY = day('2026-11-23');
const PATHS = ['Ana.md', 'Work/Ana.md', 'Ben.md', '2026-11-20.md', '2026-11-21.md', '2026-11-25.md', 'Meet.md'];
const LINKS = ['[[Ana]]', '[[Work/Ana]]', '[[Ben]]', '[[ben|him]]', '[[Salt]]', '[Ben](Ben.md)'];

const link = fc.constantFrom(...LINKS);
const line = fc.oneof(
  fc.tuple(fc.constantFrom('- coffee with ', '- call ', '- → email ', '- 2026-11-20 lunch with ', '- 2026-12-20 lunch with ', '- 2026-02-30 call ', '- [x] met ', '- [/] call ', '- thinking of ', '- 2026-11-21 coffee with '), link, fc.constantFrom('', ' and [[Ana]]', ': with [[Ben]]'))
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('- [ ] call ', '- [ ] 2026-12-01 thank ', '- [ ] due: 2026-11-30 ask '), link).map((parts) => parts.join('')),
);
const body = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
const head = fc.constantFrom('circle: inner', 'type: person', 'cadence: 10 days', '', 'tags: [x]', 'date: 2026-11-20\nattendees: ["[[Ana]]", "[[Ben]]"]', 'date: soon\npeople: "[[Ben]]"', 'date: 2026-12-20\npeople: "[[Ana]]"\ntype: call');
const note = fc.tuple(head, body).map(([fields, lines]) => (fields === '' ? lines : personNote(fields, lines)));
const path = fc.constantFrom(...PATHS);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ path, note }) },
  { weight: 1, arbitrary: fc.record({ gone: path }) },
  { weight: 1, arbitrary: fc.record({ from: path, to: path }) },
  { weight: 2, arbitrary: fc.record({ shown: fc.integer({ min: -4, max: 30 }) }) },
);
const mode = fc.constantFrom('channel' as const, 'any' as const, 'off' as const);

/** Everything a roster answers on a day. */
function answers(roster: Roster, today: number): unknown {
  return {
    view: roster.view(today),
    counts: roster.counts(today),
    findings: roster.findings(today),
    promises: roster.promises(),
    promisesOf: PATHS.map((one) => roster.promisesOf(one)),
    rows: PATHS.map((one) => rowsTold(roster, one)),
  };
}

describe('daily notes, meetings and promises', () => {
  it('kept up to date note by note answer what they do read at once', () => {
    fc.assert(fc.property(mode, fc.array(step, { minLength: 1, maxLength: 20 }), (dailyNotes, steps) => {
      const texts = new Map<string, string>();
      const lexicon = lexiconOf(settingsWith({ dailyNotes }));
      const resolve = (target: string, from: string): string | null => linkResolver([...texts.keys()])(target, from);
      const roster = new Roster(lexicon, resolve);
      const put = (at: string, text: string): void => {
        const fresh = !texts.has(at);
        texts.set(at, text);
        roster.put(sourceOf(at, text));
        if (fresh) roster.relink(at);
      };
      const drop = (at: string): void => {
        texts.delete(at);
        roster.drop(at);
        roster.relink(at);
      };
      for (const one of [...steps, { shown: 0 }]) {
        if ('path' in one) put(one.path, one.note);
        else if ('gone' in one) drop(one.gone);
        else if ('from' in one) {
          const text = texts.get(one.from);
          if (text === undefined) continue;
          drop(one.from);
          put(one.to, text);
        } else {
          const anew = new Roster(lexicon, resolve);
          for (const [at, text] of texts) anew.put(sourceOf(at, text));
          expect(answers(roster, TODAY + one.shown)).toEqual(answers(anew, TODAY + one.shown));
        }
      }
    }), { numRuns: 1_000 });
  }, 60_000);

  it('count no line twice for one person, and no occasion of another note that is told already', () => {
    fc.assert(fc.property(mode, fc.dictionary(path, note), (dailyNotes, notes) => {
      const roster = new Roster(lexiconOf(settingsWith({ dailyNotes })), linkResolver(Object.keys(notes)));
      for (const [at, text] of Object.entries(notes)) roster.put(sourceOf(at, text));
      for (const person of PATHS) {
        const lines = new Set<string>();
        const told = new Set<string>();
        for (const { path: from, history, rows } of roster.rowsOf(person)) {
          for (const row of rows ?? rowsIn(history)) {
            const place = `${from}:${lineAt(history, row)}`;
            const occasion = `${dayAt(history, row)} ${channelAt(history, row)}`;
            expect(lines.has(place)).toBe(false);
            if (from !== person) expect(told.has(occasion)).toBe(false);
            lines.add(place);
            told.add(occasion);
          }
        }
      }
    }), { numRuns: 2_000 });
  }, 60_000);

  it('change nothing for those who are not linked', () => {
    fc.assert(fc.property(mode, body, (dailyNotes, lines) => {
      const people = { 'Zoë.md': personNote('circle: inner', '- 2026-11-01 call\n') };
      const rosterWith = (notes: Record<string, string>): Roster => {
        const roster = new Roster(lexiconOf(settingsWith({ dailyNotes })), linkResolver(Object.keys(notes)));
        for (const [at, text] of Object.entries(notes)) roster.put(sourceOf(at, text));
        return roster;
      };
      const [alone, among] = [rosterWith(people), rosterWith({ ...people, '2026-11-20.md': lines, 'Meet.md': personNote('date: 2026-11-20\npeople: "[[Ana]]"') })];
      expect(among.view(TODAY)).toEqual(alone.view(TODAY));
      expect(among.findings(TODAY)).toEqual([]);
      expect(among.promises()).toEqual([]);
      expect(among.counts(TODAY)).toEqual({ ...alone.counts(TODAY), notes: 3 });
    }));
  });
});
