// Which notes name whom: the links of their rows, and where those lead. That is asked once for each link, and
// again only when a note of its name came or went.
import { rowAt, type RowLinks } from './link';

/** The path of the note a link leads to from another note; null when it leads nowhere. */
export type ResolveLink = (target: string, from: string) => string | null;

/** Rows of one note. */
export interface NamedRows {
  readonly note: string;
  readonly rows: readonly number[];
}

/** An array that is added to makes room for many more: a list of so few notes is made anew instead, by `concat`, which leaves none to spare as a spread would. */
const FEW = 16;

type Leads = readonly (string | null)[];

const NO_LEADS: Leads = [];

/** The links of the rows of all notes. */
export class Naming {
  /** The notes with links, and where each of those leads; null while nobody has asked. */
  private readonly leads = new Map<string, Leads | null>();
  /** Last name of a link, folded → the notes with such links. Which of their links those are is few enough to look for. */
  private readonly byKey = new Map<string, string[]>();

  /** `linksOf` tells of the links of a note from before it is put until after it is dropped. */
  constructor(private readonly resolve: ResolveLink, private readonly linksOf: (note: string) => RowLinks) {}

  /** Takes in the links of a note that is not known, or not any more. */
  put(note: string): void {
    const { targets } = this.linksOf(note);
    if (targets.length === 0) return;
    this.leads.set(note, null);
    for (const target of targets) {
      const key = linkKey(target);
      const notes = this.byKey.get(key);
      if (!notes) this.byKey.set(key, [note]);
      else if (notes[notes.length - 1] === note) continue;
      else if (notes.length < FEW) this.byKey.set(key, notes.concat(note));
      else notes.push(note);
    }
  }

  /** Forgets the links of a note. */
  drop(note: string): void {
    if (!this.leads.delete(note)) return;
    for (const target of this.linksOf(note).targets) {
      const key = linkKey(target);
      const others = this.byKey.get(key)?.filter((other) => other !== note) ?? [];
      if (others.length > 0) this.byKey.set(key, others);
      else this.byKey.delete(key);
    }
  }

  /** A note came or went: links of its name may lead elsewhere now. True when there are any. */
  relink(path: string): boolean {
    const notes = this.byKey.get(linkKey(path));
    for (const note of notes ?? []) this.leads.set(note, null);
    return notes !== undefined;
  }

  /** The notes with links. */
  named(): IterableIterator<string> {
    return this.leads.keys();
  }

  /** Where the links of a note lead, in their order. */
  leadsOf(note: string): Leads {
    const known = this.leads.get(note);
    if (known === undefined) return NO_LEADS;
    if (known !== null) return known;
    const leads = this.linksOf(note).targets.map((target) => this.resolve(target, note));
    this.leads.set(note, leads);
    return leads;
  }

  /** The rows of other notes with a link to a note, each once, by path and row. */
  rowsNaming(path: string): NamedRows[] {
    const found: NamedRows[] = [];
    for (const note of this.byKey.get(linkKey(path)) ?? []) {
      if (note === path) continue;
      const named = this.linksOf(note);
      const rows: number[] = [];
      this.leadsOf(note).forEach((lead, index) => {
        const row = rowAt(named, index);
        // The links of a row follow one another.
        if (lead === path && rows[rows.length - 1] !== row) rows.push(row);
      });
      if (rows.length > 0) found.push({ note, rows });
    }
    return found.length > 1 ? found.sort((a, b) => (a.note < b.note ? -1 : 1)) : found;
  }
}

/** What a link and the path it leads to have in common: the last name, in lower case, its accents of one piece with their letters: some disks part them. */
export function linkKey(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1).replace(/\.md$/i, '').trim().toLowerCase().normalize();
}
