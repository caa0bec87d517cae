// All people of a vault, kept up to date note by note: one edit costs one note, and those it names.
import { printDay, type Day } from './day';
import { byName, byUrgency, isDue, standingOn, type Standing } from './due';
import { byPlace, LINE_RULES, type Finding } from './finding';
import type { History } from './history';
import type { Lexicon } from './lexicon';
import { readNote, type Companion, type NoteFacts, type NoteSource } from './note';
import { reordered } from './ordered';
import { reckon, type Reckoning, type Rows } from './reckoning';

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

/** A line of a note that names somebody behind "with". */
interface Naming extends Companion {
  readonly path: string;
}

/** The people of a vault. */
export class Roster {
  /** Only notes that say something: people, and notes with findings. */
  private readonly facts = new Map<string, NoteFacts>();
  private readonly quiet = new Set<string>();
  /** Last name of a link, folded → the notes whose lines name it behind "with", and those lines. */
  private readonly naming = new Map<string, Naming[]>();
  private readonly reckonings = new Map<string, Reckoning>();
  private readonly standings = new Map<string, Standing>();
  private shown: View | null = null;
  /** Paths whose people may stand elsewhere than they are shown. */
  private readonly unsettled = new Set<string>();

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
    this.quiet.delete(source.path);
    for (const companion of facts.companions) this.name(companion, source.path);
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
    return this.forget(path);
  }

  /** A note came or went: links of its name may lead elsewhere now. */
  relink(path: string): void {
    const key = linkKey(path);
    if (!this.naming.has(key)) return;
    for (const other of this.facts.keys()) if (linkKey(other) === key) this.unsettlePath(other);
  }

  /** What a note says; null when it says nothing of people. */
  factsOf(path: string): NoteFacts | null {
    return this.facts.get(path) ?? null;
  }

  /** Everyone on a day, in order. */
  view(today: Day): View {
    const before = this.shown?.today === today ? this.shown : null;
    if (before && this.unsettled.size === 0) return before;
    if (!before) this.standings.clear();
    const gone = new Set<Standing>();
    const due: Standing[] = [];
    const others: Standing[] = [];
    for (const path of before ? this.unsettled : this.facts.keys()) {
      const old = this.standings.get(path);
      if (old) gone.add(old);
      const standing = this.standing(path, today);
      if (standing) (isDue(standing) ? due : others).push(standing);
    }
    this.unsettled.clear();
    const [oldDue, oldOthers] = before ? [before.due, before.people.slice(before.due.length)] : [[], []];
    const nowDue = reordered(oldDue, gone, due, byUrgency);
    this.shown = { today, due: nowDue, people: [...nowDue, ...reordered(oldOthers, gone, others, byName)] };
    return this.shown;
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
    const facts = this.facts.get(path);
    if (!facts?.person) {
      this.standings.delete(path);
      return null;
    }
    let reckoning = this.reckonings.get(path);
    if (!reckoning || today < reckoning.from || today >= reckoning.until) {
      reckoning = reckon(facts.person, this.rowsOf(path), this.lexicon, today);
      this.reckonings.set(path, reckoning);
    }
    const standing = standingOn(reckoning, today);
    this.standings.set(path, standing);
    return standing;
  }

  /** Lines of other notes with this person, each once: not those their own note, or an earlier one, tells too. */
  private sharedRows({ path: own, history }: NoteFacts): Rows[] {
    const namings = this.naming.get(linkKey(own))?.filter(({ path, target }) => path !== own && this.resolve(target, path) === own);
    if (!namings || namings.length === 0) return [];
    const told = new Set<number>();
    const asked = new Set(namings.map(({ path, row }) => occasion(this.facts.get(path)!.history, row)));
    for (let row = 0; row < history.length; row++) if (asked.has(occasion(history, row))) told.add(occasion(history, row));
    const shared = new Map<string, number[]>();
    for (const { path, row } of namings.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.row - b.row))) {
      const key = occasion(this.facts.get(path)!.history, row);
      if (told.has(key)) continue;
      told.add(key);
      const rows = shared.get(path);
      if (rows) rows.push(row);
      else shared.set(path, [row]);
    }
    return Array.from(shared, ([path, rows]) => ({ path, history: this.facts.get(path)!.history, rows }));
  }

  private name({ row, target }: Companion, path: string): void {
    const key = linkKey(target);
    const namings = this.naming.get(key);
    if (namings) namings.push({ path, row, target });
    else this.naming.set(key, [{ path, row, target }]);
  }

  private forget(path: string): boolean {
    this.quiet.delete(path);
    const old = this.facts.get(path);
    if (!old) return false;
    for (const key of new Set(old.companions.map(({ target }) => linkKey(target)))) {
      const others = this.naming.get(key)!.filter((naming) => naming.path !== path);
      if (others.length > 0) this.naming.set(key, others);
      else this.naming.delete(key);
    }
    this.facts.delete(path);
    this.unsettle(old);
    return true;
  }

  /** A note's people stand elsewhere now: its own, and those its lines name. */
  private unsettle(facts: NoteFacts): void {
    if (!this.shown) return; // everybody is reckoned when they are first asked for
    this.unsettlePath(facts.path);
    for (const { target } of facts.companions) {
      const path = this.resolve(target, facts.path);
      if (path !== null) this.unsettlePath(path);
    }
  }

  private unsettlePath(path: string): void {
    this.reckonings.delete(path);
    this.unsettled.add(path);
  }
}

/** What makes two lines of two notes the same occasion: the day and the channel. */
function occasion(history: History, row: number): number {
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
