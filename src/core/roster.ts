// All people of a vault, kept up to date note by note: one edit costs one note, and those it names.
import { printDay, type Day } from './day';
import { byName, byUrgency, isDue, standingOf, type Rows, type Standing } from './due';
import { byPlace, LINE_RULES, type Finding } from './finding';
import type { Lexicon } from './lexicon';
import { readNote, type NoteFacts, type NoteSource } from './note';

/** The path of the note a link leads to from another note; null when it leads nowhere. */
export type ResolveLink = (target: string, from: string) => string | null;

/** Numbers that explain a vault. */
export interface Counts {
  readonly notes: number;
  readonly people: number;
  readonly linesCounted: number;
  readonly linesNotCounted: number;
}

/** Everyone on one day. */
export interface View {
  readonly today: Day;
  /** Overdue and due, most urgent first. */
  readonly due: readonly Standing[];
  /** All people: the due list in its order, then the others by name. */
  readonly people: readonly Standing[];
}

/** The people of a vault. */
export class Roster {
  /** Only notes that say something: people, and notes with findings. */
  private readonly facts = new Map<string, NoteFacts>();
  private readonly quiet = new Set<string>();
  /** Last name of a link, folded → the notes whose lines name it behind "with". */
  private readonly naming = new Map<string, Set<string>>();
  private standings = new Map<string, Standing>();
  private cached: View | null = null;

  constructor(readonly lexicon: Lexicon, readonly resolve: ResolveLink) {}

  /** Reads a note that is new or has changed. True when anything Kith shows may have changed with it. */
  put(source: NoteSource): boolean {
    const facts = readNote(source, this.lexicon);
    const mattered = this.forget(source.path);
    if (facts.person === null && facts.findings.length === 0) {
      this.quiet.add(source.path);
      return mattered;
    }
    this.facts.set(source.path, facts);
    for (const { target } of facts.companions) {
      const key = linkKey(target);
      const notes = this.naming.get(key) ?? new Set();
      this.naming.set(key, notes.add(source.path));
    }
    this.unsettle(facts);
    return true;
  }

  /** Takes note of a note that concerns nobody, without reading it. */
  pass(path: string): boolean {
    const mattered = this.forget(path);
    this.quiet.add(path);
    return mattered;
  }

  /** Forgets a note that is gone. True when it mattered. */
  drop(path: string): boolean {
    const mattered = this.forget(path);
    this.quiet.delete(path);
    return mattered;
  }

  /** Links lead elsewhere now (a note came, went or was renamed): only what crosses notes is reckoned anew. */
  relink(): void {
    if (this.naming.size === 0) return;
    this.standings = new Map();
    this.cached = null;
  }

  /** What a note says; null when it says nothing of people. */
  factsOf(path: string): NoteFacts | null {
    return this.facts.get(path) ?? null;
  }

  /** Everyone on a day, in order. */
  view(today: Day): View {
    if (this.cached?.today === today) return this.cached;
    if (this.cached && this.cached.today !== today) this.standings = new Map();
    const due: Standing[] = [];
    const others: Standing[] = [];
    for (const path of this.facts.keys()) {
      const standing = this.standing(path, today);
      if (standing) (isDue(standing) ? due : others).push(standing);
    }
    due.sort(byUrgency);
    this.cached = { today, due, people: [...due, ...others.sort(byName)] };
    return this.cached;
  }

  /** All rows that count for a person: their own, and those of others that name them. */
  rowsOf(path: string): readonly Rows[] {
    const facts = this.facts.get(path);
    return facts ? [{ path, history: facts.history, rows: null }, ...this.sharedRows(facts)] : [];
  }

  /** What could not be counted up to a day, by note and line. */
  findings(today: Day): Finding[] {
    return [...this.facts.values()].flatMap((facts) => [...facts.findings, ...futureLines(facts, today)]).sort(byPlace);
  }

  /** Numbers that explain the vault on a day. */
  counts(today: Day): Counts {
    const findings = this.findings(today).filter(({ rule }) => LINE_RULES.has(rule));
    const people = [...this.facts.values()].filter(({ person }) => person !== null);
    const rows = people.reduce((sum, { history }) => sum + history.length, 0);
    return {
      notes: this.facts.size + this.quiet.size,
      people: people.length,
      linesCounted: rows - findings.filter(({ rule }) => rule === 'future-date').length,
      linesNotCounted: findings.length,
    };
  }

  private standing(path: string, today: Day): Standing | null {
    const known = this.standings.get(path);
    if (known) return known;
    const facts = this.facts.get(path)!;
    if (!facts.person) return null;
    const standing = standingOf(facts.person, this.rowsOf(path), this.lexicon, today);
    this.standings.set(path, standing);
    return standing;
  }

  /** Lines of other notes with this person, each once: not those their own note, or an earlier one, tells too. */
  private sharedRows(facts: NoteFacts): Rows[] {
    const notes = this.naming.get(linkKey(facts.path));
    if (!notes) return [];
    const told = new Set(Array.from({ length: facts.history.length }, (_, row) => occasion(facts, row)));
    const shared: Rows[] = [];
    for (const path of [...notes].sort()) {
      const other = this.facts.get(path)!;
      const rows: number[] = [];
      for (const { row, target } of other.companions) {
        if (path === facts.path || linkKey(target) !== linkKey(facts.path) || this.resolve(target, path) !== facts.path) continue;
        if (told.has(occasion(other, row))) continue;
        told.add(occasion(other, row));
        rows.push(row);
      }
      if (rows.length > 0) shared.push({ path, history: other.history, rows });
    }
    return shared;
  }

  private forget(path: string): boolean {
    const old = this.facts.get(path);
    if (!old) return false;
    for (const { target } of old.companions) {
      const notes = this.naming.get(linkKey(target));
      notes?.delete(path);
      if (notes?.size === 0) this.naming.delete(linkKey(target));
    }
    this.facts.delete(path);
    this.unsettle(old);
    return true;
  }

  /** A note's people stand elsewhere now: its own, and those its lines name. */
  private unsettle(facts: NoteFacts): void {
    this.cached = null;
    this.standings.delete(facts.path);
    for (const { target } of facts.companions) {
      const path = this.resolve(target, facts.path);
      if (path !== null) this.standings.delete(path);
    }
  }
}

/** What makes two lines of two notes the same occasion: the day and the channel. */
function occasion({ history }: NoteFacts, row: number): number {
  return history.days[row]! * 256 + history.channels[row]!;
}

/** What a link and the path it leads to have in common: the last name, in lower case. */
function linkKey(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1).replace(/\.md$/i, '').trim().toLowerCase();
}

function futureLines({ path, person, history }: NoteFacts, today: Day): Finding[] {
  const findings: Finding[] = [];
  for (let row = 0; person && row < history.length; row++) {
    const day = history.days[row]!;
    if (day > today) findings.push({ path, line: history.lines[row]!, rule: 'future-date', given: printDay(day) });
  }
  return findings;
}
