// All people of a vault, kept up to date note by note: one edit costs one note, and those it names.
import type { Day } from './day';
import { byName, byUrgency, isDue, keepsPlace, standingOn, type Standing } from './due';
import { LINE_RULES, type Finding } from './finding';
import type { Lexicon } from './lexicon';
import type { ResolveLink } from './naming';
import { failedAt, readNote, type NoteFacts, type NoteSource } from './note';
import { Notes, type LinesElsewhere } from './notes';
import { reordered } from './ordered';
import type { OpenPromise } from './promise';
import { reckon, type Reckoning, type Rows } from './reckoning';

/** Numbers that explain a vault. */
export interface Counts {
  readonly notes: number;
  readonly people: number;
  /** Dated lines of people's notes, and lines of other notes that count for somebody; each once, and those told twice each where it stands. */
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
  private readonly notes: Notes;
  private readonly quiet = new Set<string>();
  private readonly reckonings = new Map<string, Reckoning>();
  private readonly standings = new Map<string, Standing>();
  private shown: View | null = null;
  private links = 0;
  /** Paths whose people may stand elsewhere than they are shown. */
  private readonly unsettled = new Set<string>();

  constructor(readonly lexicon: Lexicon, readonly resolve: ResolveLink) {
    this.notes = new Notes(resolve);
  }

  /** Reads a note that is new or has changed. True when anything Kith shows may have changed with it. */
  put(source: NoteSource): boolean {
    const facts = readNote(source, this.lexicon);
    const mattered = this.forget(source.path);
    if (!this.notes.put(facts)) {
      this.quiet.add(source.path);
      return mattered;
    }
    this.unsettle(source.path);
    return mattered || this.notes.concern(source.path);
  }

  /** Takes note of a note that concerns nobody, without reading it. */
  pass(path: string): boolean {
    const mattered = this.forget(path);
    this.quiet.add(path);
    return mattered;
  }

  /** Forgets a note that is gone. True when it mattered. */
  drop(path: string): boolean {
    return this.forget(path);
  }

  /** A note came or went: links of its name may lead elsewhere now. */
  relink(path: string): void {
    this.links += 1;
    for (const other of this.notes.relink(path)) this.unsettlePath(other);
  }

  /** How often links may have come to lead elsewhere, though no note with such links changed. */
  get relinked(): number {
    return this.links;
  }

  /** What a note says; null when it says nothing of people. */
  factsOf(path: string): NoteFacts | null {
    return this.notes.of(path);
  }

  /** Everyone on a day, in order. */
  view(today: Day): View {
    return this.settled(today, Infinity);
  }

  /** Reckons some of those who may stand elsewhere on a day than they are shown, so that `view` has the less to do. True when there are more. */
  settle(today: Day, most: number): boolean {
    this.settled(today, most);
    return this.unsettled.size > 0;
  }

  private settled(today: Day, most: number): View {
    if (this.shown?.today !== today) {
      this.standings.clear();
      for (const path of this.paths()) this.unsettled.add(path);
      this.shown = { today, due: [], people: [] };
    }
    const before = this.shown;
    if (this.unsettled.size === 0) return before;
    const changed = new Map<Standing, Standing | null>();
    const due: Standing[] = [];
    const others: Standing[] = [];
    let left = most;
    for (const path of this.unsettled) {
      if (left-- <= 0) break;
      this.unsettled.delete(path);
      const old = this.standings.get(path);
      const standing = this.standing(path, today);
      const stays = old && standing && keepsPlace(old, standing);
      if (old) changed.set(old, stays ? standing : null);
      if (standing && !stays) (isDue(standing) ? due : others).push(standing);
    }
    const nowDue = reordered(before.due, changed, due, byUrgency);
    this.shown = { today, due: nowDue, people: [...nowDue, ...reordered(before.people.slice(before.due.length), changed, others, byName)] };
    return this.shown;
  }

  /** All rows that count for a person: their own, and those of others that name them, each occasion once. */
  rowsOf(path: string): readonly Rows[] {
    return this.notes.rowsOf(path);
  }

  /** Where the links of a note's lines lead, in the order of its companions: the same list until one of them may lead elsewhere. */
  leadsOf(path: string): readonly (string | null)[] {
    return this.notes.leadsOf(path);
  }

  /** The note somebody's `via` leads to; null for none. */
  introducerOf(path: string): string | null {
    return this.notes.introducerOf(path);
  }

  /** What somebody's lines come to, as of the day looked at last: the same thing until one of them changes, or comes to pass. */
  reckoningOf(path: string): Reckoning | null {
    return this.reckonings.get(path) ?? null;
  }

  /** Open promises to a person, from all notes: soonest first, those without a day last. */
  promisesOf(path: string): readonly OpenPromise[] {
    return this.notes.promisesOf(path);
  }

  /** Every open promise to somebody, in the same order. */
  promises(): readonly OpenPromise[] {
    return this.notes.promises();
  }

  /** The lines of daily and meeting notes that count for somebody up to a day, note by note. */
  linesElsewhere(today: Day): readonly LinesElsewhere[] {
    return this.notes.linesElsewhere(today);
  }

  /** What daily and meeting notes say of people. */
  datedNotes(): readonly NoteFacts[] {
    return [...this.notes.all()].filter(({ person, history }) => person === null && history.length > 0);
  }

  /** What could not be counted up to a day, by note and line. */
  findings(today: Day): Finding[] {
    return this.notes.findings(today);
  }

  /** Numbers that explain the vault on a day. */
  counts(today: Day): Counts {
    const findings = this.notes.findingsInNoOrder(today).filter(({ rule }) => LINE_RULES.has(rule));
    let people = 0;
    let own = 0;
    for (const { person, history } of this.notes.all()) {
      if (person === null) continue;
      people += 1;
      own += history.length;
    }
    const ahead = findings.filter(({ rule, path }) => rule === 'future-date' && this.notes.isPerson(path)).length;
    const elsewhere = this.linesElsewhere(today).reduce((sum, { rows }) => sum + rows.length, 0);
    return {
      notes: this.notes.size + this.quiet.size,
      people,
      linesCounted: own - ahead + elsewhere,
      linesNotCounted: findings.length,
    };
  }

  private *paths(): Generator<string> {
    for (const { path } of this.notes.all()) yield path;
  }

  private standing(path: string, today: Day): Standing | null {
    const facts = this.notes.of(path);
    if (!facts?.person) {
      this.standings.delete(path);
      return null;
    }
    let reckoning = this.reckonings.get(path);
    if (!reckoning || today < reckoning.from || today >= reckoning.until) {
      try {
        reckoning = reckon(facts.person, this.rowsOf(path), this.lexicon, today);
      } catch (error) {
        return this.fail(path, error);
      }
      this.reckonings.set(path, reckoning);
    }
    const standing = standingOn(reckoning, today);
    this.standings.set(path, standing);
    return standing;
  }

  /** Kith failed at somebody's lines: they are left out and named, and everybody else stands where they do. */
  private fail(path: string, error: unknown): null {
    this.notes.drop(path);
    this.notes.put(failedAt(path, error));
    this.standings.delete(path);
    return null;
  }

  private forget(path: string): boolean {
    this.quiet.delete(path);
    if (!this.notes.of(path)) return false;
    const mattered = this.notes.concern(path);
    this.unsettle(path);
    this.notes.drop(path);
    return mattered;
  }

  /** A note's people stand elsewhere now: its own, and those its lines name. */
  private unsettle(path: string): void {
    if (!this.shown) return; // everybody is reckoned when they are first asked for
    this.unsettlePath(path);
    for (const other of this.notes.presentIn(path)) this.unsettlePath(other);
  }

  private unsettlePath(path: string): void {
    this.reckonings.delete(path);
    this.unsettled.add(path);
  }
}
