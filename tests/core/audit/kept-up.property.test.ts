import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullAudit } from '../../../src/core/audit';
import { auditView, NO_SURROUNDINGS, type AuditView } from '../../../src/core/audit/view';
import type { Finding } from '../../../src/core/finding';
import { Folder, stepsOf } from '../folder';
import { day } from '../reading';

const TODAY = day('2026-11-23');

/** Names that meet: in two folders, as the name of another, as a day. */
const PATHS = ['Ana.md', 'Work/Ana.md', 'Talia.md', 'Sam.md', 'Zoë.md', 'Noor.md', '2026-11-20.md'] as const;

const field = fc.constantFrom(
  'circle: close', 'circle: [inner, crew]', 'cadence: 1 week', 'cadence: none', 'reviewed: 2026-05-23', 'reviewed: 2026-11-20', 'met: 2019-05-01', 'met: 2024-11-27', 'met: 2025-11-25', 'met: 2026-06-01',
  'email: ana@example.com', 'email: [ANA@example.com, sam@example.com]', 'phone: "+33 6 00 00 00 01"', 'aliases: [Zoë, Anita]', 'name: Sam', 'via: "[[Talia]]"', 'via: "[[Nobody]]"', 'city: Lyon', 'org: Pricelab',
  'interests: [old maps, jazz]', 'interests: maps', 'needs: [a flat]', 'offers: [flats in Porto]', 'enjoy: true', 'resting: true', 'archived: true', 'snooze: 2026-12-01',
);
const item = fc.tuple(
  fc.constantFrom('2026-11-20', '2026-11-24', '2026-10-01', '2026-09-01', '2026-07-01', '2025-11-23', '2025-11-25', '2024-01-01', '2019-03-01', '2026-02-30'),
  fc.constantFrom('coffee', 'call', '→ email', '← email', 'like', 'email', ''),
  fc.uniqueArray(fc.constantFrom('[[Ana]]', '[[Work/Ana]]', '[[Talia]]', '[[Sam]]', '[[Anita]]', '[[Olu Mensah]]'), { maxLength: 3 }),
  fc.constantFrom('', ' #asked', ' #gave', ' #news', ' #intro'),
).map(([date, said, links, tag]) => `- ${date} ${said}${links.length > 0 ? ` with ${links.join(' and ')}` : ''}: this${tag}\n`);
const task = fc.constantFrom('- [ ] 2026-11-20 send the deck\n', '- [ ] 2026-11-27 write to [[Sam]]\n', '- coffee with [[Ana]] and [[Talia]]: at the fair\n');

const person = fc.tuple(fc.uniqueArray(field, { maxLength: 5, selector: (text) => text.split(':')[0] }), fc.array(fc.oneof({ weight: 4, arbitrary: item }, { weight: 1, arbitrary: task }), { maxLength: 6 }))
  .map(([fields, items]) => `---\n${['type: person', ...fields].join('\n')}\n---\n${items.join('')}`);
const text = fc.oneof({ weight: 6, arbitrary: person }, { weight: 1, arbitrary: fc.constantFrom('---\ntype: book\n---\n', '---\ntype: day\n---\n- lunch with [[Sam]] and [[Zoë]]: figs\n- [ ] call [[Ana]]\n') });

/** The audit of a folder from a view made before, and from nothing. */
function audits(folder: Folder, today: number, before: AuditView | undefined): { view: AuditView; kept: Finding[]; anew: Finding[] } {
  const around = { ...NO_SURROUNDINGS, mentions: [{ target: 'Olu Mensah', to: null, path: 'Notes/Plan.md', line: 3, day: TODAY, row: null }] };
  const view = auditView(folder.roster, today, around, before);
  const fresh = folder.fresh();
  return { view, kept: fullAudit(view, folder.roster.findings(today)), anew: fullAudit(auditView(fresh, today, around), fresh.findings(today)) };
}

describe('an audit kept up through edits, renames, deletions and new days', () => {
  it('finds what one does that never knew anything else, in the same order', () => {
    fc.assert(fc.property(fc.array(text, { minLength: 2, maxLength: PATHS.length }), fc.array(stepsOf(fc.constantFrom(...PATHS), text), { maxLength: 20 }), (texts, steps) => {
      const folder = new Folder(TODAY);
      texts.forEach((now, index) => folder.apply({ kind: 'write', path: PATHS[index]!, text: now }));
      let seen: AuditView | undefined;
      for (const step of [{ kind: 'look', ahead: 0 } as const, ...steps, { kind: 'look', ahead: 0 } as const]) {
        folder.apply(step);
        const { view, kept, anew } = audits(folder, TODAY + (step.kind === 'look' ? step.ahead : 0), seen);
        seen = view;
        if (JSON.stringify(kept) !== JSON.stringify(anew)) expect(kept).toEqual(anew);
      }
    }), { numRuns: 300 });
  }, 300_000);
});
