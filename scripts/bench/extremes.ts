// Hostile notes: how long the worst of them takes, and that what is not read is named.
import { lexiconOf } from '../../src/core/lexicon';
import { readNote, type NoteFacts } from '../../src/core/note';
import { Roster } from '../../src/core/roster';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { sourceOf } from '../headless/folder';
import { linkResolver } from '../headless/links';
import { giants, shapes, type HostileNote } from './hostile';
import { timeOf } from './measure';
import type { Measure } from './report';

const RUNS = 7;
const MANY = 100_000;

/** Measures hostile notes, one by one and a hundred thousand at once. */
export function measureExtremes(): Measure[] {
  const lexicon = lexiconOf(DEFAULT_SETTINGS);
  const read = ({ text }: HostileNote): NoteFacts => readNote(sourceOf('People/Ana.md', text), lexicon);
  const worst = shapes().map((note) => ({ note, time: timeOf(RUNS, () => read(note)) })).sort((a, b) => b.time - a.time)[0]!;
  const many = timeOf(RUNS, () => fill(MANY));
  return [
    ...giants().map((note, index): Measure => ({ id: `giant-${index + 1}`, says: `${note.says}${capped(read(note))}`, figure: timeOf(RUNS, () => read(note)), unit: 'ms', goal: '≤ 100' })),
    { id: 'shapes', says: `the worst of ${shapes().length} shapes repeated: ${worst.note.says}${capped(read(worst.note))}`, figure: worst.time, unit: 'ms', goal: '≤ 100' },
    { id: 'many', says: `${MANY.toLocaleString('en')} notes, each`, figure: many / MANY, unit: 'ms', goal: '≤ 100' },
  ];
}

/** Which caps were reached, as findings name them. */
function capped({ findings }: NoteFacts): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.length > 0 ? ` (named: ${rules.join(', ')})` : '';
}

function fill(notes: number): number {
  const paths = Array.from({ length: notes }, (_, index) => `People/P${index}.md`);
  const roster = new Roster(lexiconOf(DEFAULT_SETTINGS), linkResolver(paths));
  for (const path of paths) roster.put({ path, text: '---\ncircle: close\n---\n- 2026-11-03 call\n', fields: { circle: 'close' } });
  return roster.view(20_780).people.length;
}
