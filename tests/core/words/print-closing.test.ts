import { expect, it } from 'vitest';
import type { Closing } from '../../../src/core/audit/closing';
import { closingLines } from '../../../src/core/words/print-closing';
import { wordsOf } from '../../../src/core/words/words';
import { day, personNote, personOf } from '../reading';

const TODAY = day('2026-11-23');
const ana = personOf(personNote('type: person\nname: Ana'))!;
const NOTHING: Closing = { begun: TODAY, reviewed: 1, left: 0, before: null, added: [], rested: [], archived: [], changed: [], difference: null };

function page(closing: Partial<Closing>, language: 'en' | 'fr' = 'en'): string[] {
  return closingLines({ ...NOTHING, ...closing }, TODAY, wordsOf(language)).flatMap(({ title, lines }) => [...(title === '' ? [] : [`# ${title}`]), ...lines]);
}

it('the last page says nothing of what did not happen', () => {
  expect(page({})).toEqual(['1 person looked at']);
});

it('the last page tells what came of an audit, in words', () => {
  const all: Partial<Closing> = {
    reviewed: 12, left: 3, added: [ana], rested: [ana], archived: [ana], before: day('2026-05-21'),
    changed: [
      { person: ana, field: 'circle', from: 'warm', to: 'close' }, { person: ana, field: 'cadence', from: '', to: '3 months' },
      { person: ana, field: 'snooze', from: '', to: String(day('2026-12-01')) }, { person: ana, field: 'snooze', from: String(day('2026-12-01')), to: '' },
    ],
    difference: { then: { people: 4, due: 2 }, now: { people: 1250, due: 3 }, lines: 1 },
  };
  expect(page(all)).toEqual([
    '12 people looked at', '3 people left for another day',
    '# Changed', 'Ana: circle warm → close', 'Ana: cadence none → 3 months', 'Ana: snooze none → 1 Dec', 'Ana: snooze 1 Dec → none',
    '# New since the last audit', 'Ana', '# Resting now', 'Ana', '# Archived now', 'Ana',
    '# Since the audit of 21 May', 'People: 4 → 1,250', 'Due: 2 → 3', '1 line logged in between',
  ]);
  expect(page(all, 'fr').length).toBe(page(all).length);
  expect(page(all, 'fr').filter((line) => line !== 'Ana' && page(all).includes(line))).toEqual([]);
});
