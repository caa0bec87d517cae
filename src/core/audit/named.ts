// Who is named where: whoever the lines of people's notes name behind "with", and whom they are found by.
import type { Day } from '../day';

/** Somebody named on a line of a note, and the note the name leads to. */
export interface Named {
  readonly target: string;
  /** The note the link leads to; null when there is none. */
  readonly to: string | null;
  readonly path: string;
  readonly line: number;
  readonly day: Day;
  /** The row of that note's history: those of one row were together. Null for a mere mention. */
  readonly row: number | null;
}

/** Somebody, and whom the lines of their note name. */
export interface Host {
  readonly person: { readonly path: string };
  readonly company: readonly Named[];
}

const NO_NOTES: ReadonlySet<string> = new Set();

/** The company of everyone, kept up note by note. */
export class Companies {
  private readonly members = new Map<string, readonly Named[]>();
  /** Path of a note → the people's notes that name it. */
  private readonly naming = new Map<string, Set<string>>();
  /** By note who of its company is nobody, where somebody is; and the notes where that is to be looked at again. */
  private readonly outside = new Map<string, readonly Named[]>();
  private readonly unsettled = new Set<string>();

  /** Somebody's company is another, or they came or went: then whoever names them names somebody else. */
  replace(was: Host | undefined, is: Host | undefined): void {
    const { path } = (is ?? was)!.person;
    if (!was || !is) for (const note of this.notesNaming(path)) this.unsettled.add(note);
    if (was && was.company === is?.company) return;
    for (const { to } of was?.company ?? []) if (to !== null) this.naming.get(to)?.delete(path);
    for (const { to } of is?.company ?? []) if (to !== null) this.enter(to, path);
    this.unsettled.add(path);
    if (is && is.company.length > 0) this.members.set(path, is.company);
    else this.members.delete(path);
  }

  /** The people's notes whose lines name a note. */
  notesNaming(path: string): ReadonlySet<string> {
    return this.naming.get(path) ?? NO_NOTES;
  }

  /** Whoever is named and is no person, note by note, in no order. */
  strangers(isPerson: (path: string) => boolean): Iterable<readonly Named[]> {
    for (const path of this.unsettled) {
      const strangers = (this.members.get(path) ?? []).filter(({ to }) => to === null || !isPerson(to));
      if (strangers.length > 0) this.outside.set(path, strangers);
      else this.outside.delete(path);
    }
    this.unsettled.clear();
    return this.outside.values();
  }

  private enter(to: string, path: string): void {
    const notes = this.naming.get(to);
    if (notes) notes.add(path);
    else this.naming.set(to, new Set([path]));
  }
}
