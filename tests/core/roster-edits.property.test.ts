import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/core/day';
import type { Roster } from '../../src/core/roster';
import { Folder, stepsOf } from './folder';
import { day, personNote, rowsTold } from './reading';

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
const step = stepsOf(path, text);

/** All that a roster answers on a day. */
function answers(roster: Roster, today: Day): unknown {
  const rows = PATHS.map((path) => rowsTold(roster, path));
  return [roster.view(today), roster.findings(today), roster.counts(today), rows, PATHS.map((path) => roster.factsOf(path)?.person?.name)];
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

describe('a roster told of edits, renames and deletions one by one', () => {
  it('says what one does that reads the notes as they are now', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: PATHS.length, minLength: 2 }), fc.array(step, { maxLength: 20 }), (texts, steps) => {
      const folder = new Folder(TODAY);
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
