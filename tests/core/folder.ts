// A folder of notes that changes, and the roster that is told of it as the app tells it.
import fc from 'fast-check';
import { sourceOf } from '../../scripts/headless/folder';
import { linkResolver } from '../../scripts/headless/links';
import type { Day } from '../../src/core/day';
import { Roster } from '../../src/core/roster';
import { LEXICON } from './reading';

/** One change of a folder, a look at another day, or some of the way to one. */
export type Step =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'delete'; readonly path: string }
  | { readonly kind: 'look'; readonly ahead: number }
  | { readonly kind: 'settle'; readonly ahead: number; readonly most: number };

/** Days from today. */
const ahead = fc.integer({ min: -3, max: 12 });

/** Changes of notes at some paths, with such texts. */
export function stepsOf(path: fc.Arbitrary<string>, text: fc.Arbitrary<string>): fc.Arbitrary<Step> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), path, text }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), path, to: path }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), path }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const), ahead }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('settle' as const), ahead: fc.oneof(fc.constant(0), ahead), most: fc.integer({ min: 1, max: 4 }) }) },
  );
}

/** Such a folder. */
export class Folder {
  private notes = new Map<string, string>();
  readonly resolve = (target: string, from: string): string | null => linkResolver([...this.notes.keys()])(target, from);
  readonly roster = new Roster(LEXICON, this.resolve);

  constructor(private readonly today: Day) {}

  /** Makes a change. False when the roster says that nothing it shows has changed. */
  apply(change: Step): boolean {
    switch (change.kind) {
      case 'look': return true;
      case 'settle':
        this.roster.settle(this.today + change.ahead, change.most);
        return true;
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
