import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../scripts/headless/folder';
import { linkResolver } from '../../scripts/headless/links';
import type { Day } from '../../src/core/day';
import { Roster } from '../../src/core/roster';
import { day, LEXICON, personNote } from './reading';

const TODAY = day('2026-11-23');

/** Names that meet: in two folders, in two cases, as the name of another's folder. */
const PATHS = ['Ana.md', 'Work/Ana.md', 'ana.md', 'Talia.md', 'Home/Talia.md', 'Ana/Sam.md', 'Zoë.md'] as const;
const LINKS = ['[[Ana]]', '[[Work/Ana]]', '[[Talia]]', '[[Home/Talia|her]]', '[[sam]]', '[Zoë](Zo%C3%AB.md)', '[[Nobody]]'] as const;

const item = fc.tuple(
  fc.constantFrom('2026-11-20', '2026-11-01', '2026-11-01', '2026-10', '2026-12-01', '2026-02-30'),
  fc.constantFrom('coffee', '→ email', '← email', 'like', ''),
  fc.uniqueArray(fc.constantFrom(...LINKS), { maxLength: 3 }),
).map(([date, said, links]) => `- ${date} ${said}${links.length > 0 ? ` with ${links.join(' and ')}` : ''}\n`);
const head = fc.constantFrom('circle: close', 'circle: inner\nenjoy: true', 'cadence: 1 week\nname: Zoë', 'circle: nobody', 'type: person\nresting: true', 'type: book', 'type: person\nkith: false');
const text = fc.oneof({ weight: 5, arbitrary: fc.tuple(head, fc.array(item, { maxLength: 4 })).map(([yaml, items]) => personNote(yaml, items.join(''))) }, { weight: 1, arbitrary: fc.constantFrom('a town', '---\ntype: book\n\n') });

const path = fc.constantFrom(...PATHS);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), path, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), path }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const), ahead: fc.integer({ min: -3, max: 12 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A folder of notes that changes, and the roster that is told of it as the app tells it. */
class Folder {
  private notes = new Map<string, string>();
  readonly resolve = (target: string, from: string): string | null => linkResolver([...this.notes.keys()])(target, from);
  readonly roster = new Roster(LEXICON, this.resolve);

  /** Makes a change. False when the roster says that nothing it shows has changed. */
  apply(change: Step): boolean {
    switch (change.kind) {
      case 'look': return true;
      case 'write': return this.write(change.path, change.text);
      case 'delete': return this.remove(change.path);
      case 'rename': {
        const moved = this.notes.get(change.path);
        if (moved === undefined || this.notes.has(change.to)) return true;
        this.remove(change.path);
        this.write(change.to, moved);
        return true;
      }
    }
  }

  /** A roster that never knew anything else. */
  fresh(): Roster {
    const roster = new Roster(LEXICON, this.resolve);
    for (const [path, text] of this.notes) roster.put(sourceOf(path, text));
    return roster;
  }

  private write(path: string, now: string): boolean {
    const isNew = !this.notes.has(path);
    this.notes.set(path, now);
    // A note without frontmatter is not even read by the app.
    const mattered = now.startsWith('---') ? this.roster.put(sourceOf(path, now)) : this.roster.pass(path);
    if (isNew) this.roster.relink(path);
    return mattered || isNew;
  }

  private remove(path: string): boolean {
    if (!this.notes.delete(path)) return true;
    this.roster.drop(path);
    this.roster.relink(path);
    return true;
  }
}

/** All that a roster answers on a day. */
function answers(roster: Roster, today: Day): unknown {
  const rows = PATHS.map((path) => roster.rowsOf(path).map((one) => [one.path, one.rows, ...one.history.lines]));
  return [roster.view(today), roster.findings(today), roster.counts(today), rows, PATHS.map((path) => roster.factsOf(path)?.person?.name)];
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

describe('a roster told of edits, renames and deletions one by one', () => {
  it('says what one does that reads the notes as they are now', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: PATHS.length, minLength: 2 }), fc.array(step, { maxLength: 20 }), (texts, steps) => {
      const folder = new Folder();
      texts.forEach((now, index) => folder.apply({ kind: 'write', path: PATHS[index]!, text: now }));
      let shown = answers(folder.fresh(), TODAY);
      for (const change of [...steps, { kind: 'look', ahead: 0 } as const]) {
        const mattered = folder.apply(change);
        const fresh = answers(folder.fresh(), TODAY);
        if (!mattered && !alike(fresh, shown)) expect(fresh, 'said not to matter').toEqual(shown);
        shown = fresh;
        if (change.kind !== 'look') continue;
        const [kept, anew] = [folder.roster, folder.fresh()].map((roster) => answers(roster, TODAY + change.ahead));
        if (!alike(kept, anew)) expect(kept).toEqual(anew);
      }
    }), { numRuns: 500 });
  }, 300_000);
});
