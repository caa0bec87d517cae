import { parseDay, shiftMonths } from '../day';
import type { AuditRule, Example } from './rule';
import { strangersOf } from './strangers';
import { strangerFixes } from './unknown-company';

const TIMES = 3;
const MONTHS = 6;

/**
 * Names linked at least three times in dated notes within six months, that no note has. A link to a note that exists
 * leads to a thing (a book, a project) or to somebody the user made a note of on purpose; what looks like no name is passed over.
 */
export const oftenNamed: AuditRule = {
  id: 'often-named',
  group: 'add',
  find: (view) => {
    const since = shiftMonths(view.today, -MONTHS);
    return strangersOf(view)
      .filter(({ name, places, tookPart }) => !tookPart && looksLikeName(name) && places.every(({ to }) => to === null))
      .map(({ name, places }) => ({ name, places: places.filter(({ day }) => day >= since) }))
      .filter(({ places }) => places.length >= TIMES)
      .map(({ name, places }) => ({
        path: places[0]!.path, line: places[0]!.line, rule: 'often-named', given: name, facts: { today: view.today, count: places.length },
      }));
  },
  fixes: strangerFixes,
};

/** One to four words that begin with a capital letter (in scripts that have them), `de` and `van` among them, and no digit. */
function looksLikeName(name: string): boolean {
  const words = name.split(' ');
  return words.length <= 4 && /^[\p{Lu}\p{Lo}]/u.test(name) && !/[\p{N}#&/]/u.test(name);
}

export const oftenNamedExample: Example = {
  rule: 'often-named',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\n---\n',
    'Daily/2026-11-20.md': '- lunch near the station, [[Noor Haddad]] came by\n',
    'Daily/2026-10-02.md': '- [[Noor Haddad]] wrote about the choir\n',
    'Daily/2026-08-14.md': 'Thinking of [[Noor Haddad]] and of [[Lisbon]].\n',
  },
  around: () => ({
    mentions: [['2026-11-20', 1], ['2026-10-02', 1], ['2026-08-14', 1]].map(([day, line]) => (
      { target: 'Noor Haddad', to: null, path: `Daily/${day}.md`, line: Number(line), day: parseDay(String(day))!, row: null })),
  }),
  finds: ['Daily/2026-11-20.md:1'],
};
