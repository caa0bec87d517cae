// What the tests of edits share: how notes are read, and how often a write was refused.
import { sourceOf } from '../../../scripts/headless/folder';
import { logLine } from '../../../src/core/edit/log-line';
import type { Note, Reading } from '../../../src/core/edit/reading';
import type { Refusal } from '../../../src/core/edit/refusal';
import { applySplice, type Splice } from '../../../src/core/edit/splice';
import { lexiconOf } from '../../../src/core/lexicon';
import { day, settingsWith } from '../reading';

/** A reading in which every note in `People/` is a person, whatever its frontmatter. */
export const PEOPLE: Reading = { lexicon: lexiconOf(settingsWith({ peopleFolders: ['People'] })), source: sourceOf, today: day('2026-11-23') };

/** The frontmatter after an edit, its fences left out; why not, as `rule line given`, when it was refused. */
export function edited(yaml: string, edit: (note: Note) => Splice | Refusal): string {
  const text = `---\n${yaml}\n---\ntext\n`;
  const made = edit({ path: 'Notes/Ana.md', text });
  return 'rule' in made ? `${made.rule} ${made.line} ${made.given}`.trimEnd() : applySplice(text, made).replace(/^---\n([^]*?)\n?---\ntext\n$/, '$1');
}

/** The frontmatter of somebody. */
export const FRONT = '---\ntype: person\n---\n';

/** A line to log. */
export const SAID = '2026-11-03 call: the deck';

/** A body with a line logged in it; why not, as `rule line given`, when it was refused. */
export function logged(body: string, said = SAID, front = FRONT, reading = PEOPLE): string {
  const text = front + body;
  const made = logLine({ path: 'People/Ana.md', text }, said, reading);
  return 'rule' in made ? `${made.rule} ${made.line} ${made.given}`.trimEnd() : applySplice(text, made).slice(front.length);
}

/** The number of the line on which a text stands, from 1. */
export function lineOf(text: string, said: string): number {
  return text.slice(0, text.indexOf(said)).split('\n').length;
}

/** The numbers of the lines a change wrote something into. */
export function written(text: string, { from, insert }: Splice): number[] {
  const first = text.slice(0, from).split('\n').length;
  return insert.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [first + index]));
}

/** Counts what became of the writes of a property. */
export class Tally {
  private readonly refused = new Map<string, number>();
  private total = 0;

  constructor(private readonly what: string) {}

  count(made: Splice | Refusal): void {
    this.total += 1;
    if ('rule' in made) this.refused.set(made.rule, (this.refused.get(made.rule) ?? 0) + 1);
  }

  get refusedShare(): number {
    return [...this.refused.values()].reduce((sum, count) => sum + count, 0) / this.total;
  }

  /** Whether more than a share was refused. Of few writes it would say little, and is not told. */
  refusedMoreThan(share: number): boolean {
    return this.total >= 1_000 && this.refusedShare > share;
  }

  /** One line for the long run's figures. */
  print(): void {
    const rules = [...this.refused].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`).join(', ');
    console.log(`${this.total} ${this.what}: ${(100 * this.refusedShare).toFixed(2)} % refused${rules === '' ? '' : ` (${rules})`}`);
  }
}
