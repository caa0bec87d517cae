// Which notes name whom: the links of their rows, and where those lead. That is asked once for each link, and
// again only when a note of its name came or went.
import type { RowLink } from './link';

/** The path of the note a link leads to from another note; null when it leads nowhere. */
export type ResolveLink = (target: string, from: string) => string | null;

/** Rows of one note. */
export interface NamedRows {
  readonly note: string;
  readonly rows: readonly number[];
}

/** An array that is added to makes room for many more: a list of so few notes is made anew instead, and has none to spare. */
const FEW = 16;

interface Named {
  readonly links: readonly RowLink[];
  /** Where each link leads; null while nobody has asked. */
  leads: readonly (string | null)[] | null;
}

const NO_LEADS: readonly null[] = [];

/** The links of the rows of all notes. */
export class Naming {
  private readonly notes = new Map<string, Named>();
  /** Last name of a link, folded → the notes with such links. Which of their links those are is few enough to look for. */
  private readonly byKey = new Map<string, string[]>();

  constructor(private readonly resolve: ResolveLink) {}

  /** Takes in the links of a note that is not known, or not any more. */
  put(note: string, links: readonly RowLink[]): void {
    if (links.length === 0) return;
    this.notes.set(note, { links, leads: null });
    for (const { target } of links) {
      const key = linkKey(target);
      const notes = this.byKey.get(key);
      if (!notes) this.byKey.set(key, [note]);
      else if (notes[notes.length - 1] === note) continue;
      else if (notes.length < FEW) this.byKey.set(key, [...notes, note]);
      else notes.push(note);
    }
  }

  /** Forgets the links of a note. */
  drop(note: string): void {
    const named = this.notes.get(note);
    if (!named) return;
    this.notes.delete(note);
    for (const { target } of named.links) {
      const key = linkKey(target);
      const others = this.byKey.get(key)?.filter((other) => other !== note) ?? [];
      if (others.length > 0) this.byKey.set(key, others);
      else this.byKey.delete(key);
    }
  }

  /** A note came or went: links of its name may lead elsewhere now. True when there are any. */
  relink(path: string): boolean {
    const notes = this.byKey.get(linkKey(path));
    for (const note of notes ?? []) this.notes.get(note)!.leads = null;
    return notes !== undefined;
  }

  /** The notes with links. */
  named(): IterableIterator<string> {
    return this.notes.keys();
  }

  /** Where the links of a note lead, in their order. */
  leadsOf(note: string): readonly (string | null)[] {
    const named = this.notes.get(note);
    if (!named) return NO_LEADS;
    named.leads ??= named.links.map(({ target }) => this.resolve(target, note));
    return named.leads;
  }

  /** The rows of other notes with a link to a note, each once, by path and row. */
  rowsNaming(path: string): NamedRows[] {
    const found: NamedRows[] = [];
    for (const note of this.byKey.get(linkKey(path)) ?? []) {
      if (note === path) continue;
      const { links } = this.notes.get(note)!;
      const rows: number[] = [];
      this.leadsOf(note).forEach((lead, index) => {
        const { row } = links[index]!;
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
