import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../scripts/headless/folder';
import { appendToField } from '../../../src/core/edit/append-to-field';
import type { Refusal } from '../../../src/core/edit/refusal';
import { removeField } from '../../../src/core/edit/remove-field';
import { setEntry } from '../../../src/core/edit/set-entry';
import { setField } from '../../../src/core/edit/set-field';
import { applySplice, type Splice } from '../../../src/core/edit/splice';
import { findFrontmatter, type Fields } from '../../../src/core/frontmatter';
import { day } from '../reading';
import { PEOPLE, Tally } from './editing';
import { someFronted, type Fronted } from './made-up-frontmatter';
import { RUNS } from './made-up-notes';

const hostile = () => fc.oneof(fc.constantFrom('monthly', 'yes', '1e3', 'a: b', '[[Talia]]', "it's", '#x', 'a, b', ' x', 'two\nlines', '', 'é', '2026-11-03'), fc.string({ unit: 'binary', maxLength: 12 }));

/** The values of a note by the other reader of YAML. */
function secondReading(text: string): Fields {
  const block = findFrontmatter(text);
  if (!block || block === 'unclosed') return {};
  return (load(text.slice(block.from, block.to).replaceAll('\r\n', '\n'), { schema: CORE_SCHEMA }) ?? {}) as Fields;
}

const without = (fields: Fields | null, key: string): Fields => Object.fromEntries(Object.entries(fields ?? {}).filter(([name]) => name !== key));

/** Checks one edit of a field: bytes around its lines, and what both readers make of it. Refusals count where the field is written soundly and `fits` what is asked. */
function check({ text, before, behind, rare }: Fronted, key: string, made: Splice | Refusal, tally: Tally, expected: (was: unknown) => unknown, fits: (was: unknown) => boolean = () => true): void {
  if (!rare && fits(sourceOf('Ana.md', text).fields?.[key] ?? null)) tally.count(made);
  if ('rule' in made) return;
  const after = applySplice(text, made);
  const [was, is] = [sourceOf('Ana.md', text).fields, sourceOf('Ana.md', after).fields];
  // What stands in a rare way in the place of the field may be more of the one above: then the field is a new one, wherever it goes.
  if (rare && !Object.hasOwn(was ?? {}, key)) expect(after.slice(0, made.from) + after.slice(made.from + made.insert.length)).toBe(text);
  else expect(after.startsWith(before) && after.endsWith(behind)).toBe(true);
  const value = expected(was?.[key]);
  for (const read of [is, secondReading(after)]) {
    expect(read?.[key]).toEqual(value);
    expect(Object.hasOwn(read ?? {}, key)).toBe(value !== undefined);
  }
  expect(without(is, key)).toEqual(without(was, key));
  expect(without(secondReading(after), key)).toEqual(without(secondReading(text), key));
}

function holds(what: string, run: (note: Fronted, text: string, pick: number, tally: Tally) => void, key: string, share: number): void {
  it(`${what}, in ${RUNS} notes`, () => {
    const tally = new Tally(what);
    fc.assert(fc.property(someFronted(key), hostile(), fc.nat(9), (note, text, pick) => run(note, text, pick, tally)), { numRuns: RUNS });
    tally.print();
    expect(tally.refusedMoreThan(share)).toBe(false);
  }, 3_600_000);
}

const noteOf = ({ text }: Fronted): { path: string; text: string } => ({ path: 'Notes/Ana.md', text });

describe('of a note’s frontmatter nothing changes but the field', () => {
  holds('a field set to a text, a day or true', (note, text, pick, tally) => {
    const [value, read] = pick < 6 ? [text, text] : pick < 8 ? [{ day: day('2026-12-01') }, '2026-12-01'] : [true, true];
    check(note, 'cadence', setField(noteOf(note), 'cadence', value, PEOPLE), tally, () => read);
  }, 'cadence', 0.06);

  holds('a field set to a list', (note, text, pick, tally) => {
    const list = ['friends', text, 'close'].slice(0, pick % 4);
    check(note, 'circle', setField(noteOf(note), 'circle', list, PEOPLE), tally, () => list);
  }, 'circle', 0.06);

  holds('a list with a text more', (note, text, _, tally) => {
    check(note, 'needs', appendToField(noteOf(note), 'needs', text, PEOPLE), tally, (was) => {
      const had: readonly unknown[] = Array.isArray(was) ? was : was === null || was === undefined || was === '' ? [] : [was];
      return had.includes(text) ? was : [...had, text];
    }, (was) => was === null || Array.isArray(was) || typeof was !== 'object');
  }, 'needs', 0.08);

  holds('a map with an entry set', (note, text, pick, tally) => {
    const key = pick < 3 ? 'email' : pick < 6 ? 'new job' : text === '__proto__' ? 'x' : text;
    check(note, 'dates', setEntry(noteOf(note), 'dates', key, pick % 2 === 0 ? { day: day('2026-10-01') } : text, PEOPLE), tally, (was) => (
      { ...(was as object | null), [key]: pick % 2 === 0 ? '2026-10-01' : text }), (was) => typeof was === 'object' && !Array.isArray(was));
  }, 'dates', 0.06);

  holds('a field taken out', (note, _, __, tally) => {
    check(note, 'snooze', removeField(noteOf(note), 'snooze', PEOPLE), tally, () => undefined);
  }, 'snooze', 0.02);
});
