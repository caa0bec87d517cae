// What all notes say, and whom their links lead to: everything of a roster that does not depend on who is due.
import { printDay, type Day } from './day';
import { byPlace, type Finding } from './finding';
import { channelAt, dayAt, lineAt, type History } from './history';
import { reordered } from './ordered';
import { NO_LINKS, rowAt, type RowLinks } from './link';
import { linkKey, Naming, type ResolveLink } from './naming';
import type { NoteFacts } from './note';
import { bySoonest, dueAt, lineOfTask, NO_DAY, type OpenPromise } from './promise';
import type { Rows } from './reckoning';

/** Lines of a note that is nobody's which count for somebody. */
export interface LinesElsewhere {
  readonly history: History;
  readonly rows: readonly number[];
}

/** The notes that say something: people, those with findings, and those that may name somebody. */
export class Notes {
  private readonly facts = new Map<string, NoteFacts>();
  /** Who took part in the rows of histories, and whom open tasks link. */
  private readonly present: Naming;
  private readonly promised: Naming;
  /** Who introduced whom. */
  private readonly introduced: Naming;
  /** Every promise in order, as of the last time it was asked for, and the notes whose promises may be others since. */
  private allPromises: readonly OpenPromise[] = [];
  private readonly retold = new Set<string>();

  constructor(readonly resolve: ResolveLink) {
    const naming = (linksOf: (facts: NoteFacts) => RowLinks): Naming => new Naming(resolve, (path) => linksOf(this.facts.get(path)!));
    this.present = naming(({ companions }) => companions);
    this.promised = naming(({ promises }) => promises.links);
    this.introduced = naming(({ person }) => (person === null || person.via === null ? NO_LINKS : { ...NO_LINKS, targets: [person.via] }));
  }

  /** How many there are. */
  get size(): number {
    return this.facts.size;
  }

  /** What they say, in no order. */
  all(): IterableIterator<NoteFacts> {
    return this.facts.values();
  }

  /** What one says; null for a note that says nothing. */
  of(path: string): NoteFacts | null {
    return this.facts.get(path) ?? null;
  }

  /** Takes in a note that is not known, or not any more. False when it says nothing, whoever its links may lead to. */
  put(facts: NoteFacts): boolean {
    const { path, person, findings, companions, promises, doubts } = facts;
    if (person === null && findings.length + companions.targets.length + promises.length + doubts.length === 0) return false;
    this.facts.set(path, facts);
    for (const naming of [this.present, this.promised, this.introduced]) naming.put(path);
    if (promises.length > 0) this.retold.add(path);
    return true;
  }

  /** Forgets a note. */
  drop(path: string): void {
    if (this.facts.get(path)?.promises.length) this.retold.add(path);
    for (const naming of [this.present, this.promised, this.introduced]) naming.drop(path);
    this.facts.delete(path);
  }

  /** A note came or went: the notes of its name, which may have other lines now. */
  relink(path: string): string[] {
    this.promised.relink(path);
    this.introduced.relink(path);
    if (!this.present.relink(path)) return [];
    const key = linkKey(path);
    return [...this.facts.keys()].filter((other) => linkKey(other) === key);
  }

  /** The paths of those who took part in the lines of a note, people or not. */
  presentIn(path: string): string[] {
    return this.present.leadsOf(path).filter((lead) => lead !== null);
  }

  /** Where the links of a note's lines lead. */
  leadsOf(path: string): readonly (string | null)[] {
    return this.present.leadsOf(path);
  }

  /** The note somebody's `via` leads to; null for none. */
  introducerOf(path: string): string | null {
    return this.introduced.leadsOf(path)[0] ?? null;
  }

  /** Whether what a note says is shown anywhere: it is a person, has findings, or names a person. */
  concern(path: string): boolean {
    const facts = this.facts.get(path);
    if (!facts) return false;
    return facts.person !== null || facts.findings.length > 0 || this.doubtsOf(facts).length > 0
      || [this.present, this.promised].some((naming) => naming.leadsOf(path).some((lead) => this.isPerson(lead)));
  }

  /** Whether a note is a person. */
  isPerson(path: string | null): boolean {
    return path !== null && (this.facts.get(path)?.person ?? null) !== null;
  }

  /** All rows that count for a person: their own, and those of others that name them, each occasion once. */
  rowsOf(path: string): Rows[] {
    const facts = this.facts.get(path);
    return facts ? [{ path, history: facts.history, rows: null }, ...this.sharedRows(facts)] : [];
  }

  /** Lines of other notes with this person: not those their own note, or an earlier one, tells too. */
  private sharedRows(facts: NoteFacts): Rows[] {
    const named = this.present.rowsNaming(facts.path);
    if (named.length === 0) return [];
    // Only what others tell is looked for among what the note itself does.
    const shared = named.map(({ note, rows }): Rows & { readonly rows: readonly number[] } => ({ path: note, history: this.facts.get(note)!.history, rows }));
    const asked = new Set<number>();
    let [first, last] = [Infinity, -Infinity];
    for (const { history, rows } of shared) {
      for (const row of rows) {
        const key = occasion(history, row);
        asked.add(key);
        if (key < first) first = key;
        if (key > last) last = key;
      }
    }
    const told = new Set<number>();
    const { history: own } = facts;
    for (let row = 0; row < own.length; row++) {
      const key = occasion(own, row);
      if (key >= first && key <= last && asked.has(key)) told.add(key);
    }
    return shared.map(({ path, history, rows }) => (
      { path, history, rows: rows.filter((row) => !told.has(occasion(history, row)) && told.add(occasion(history, row))) }
    )).filter(({ rows }) => rows.length > 0);
  }

  /** The lines of daily and meeting notes that count for somebody up to a day, note by note. */
  linesElsewhere(today: Day): LinesElsewhere[] {
    const lines: LinesElsewhere[] = [];
    for (const facts of this.facts.values()) {
      if (facts.person !== null || facts.history.length === 0) continue;
      const rows = this.rowsWithPeople(facts).filter((row) => dayAt(facts.history, row) <= today);
      if (rows.length > 0) lines.push({ history: facts.history, rows });
    }
    return lines;
  }

  /** Open promises to a person, from all notes: soonest first, those without a day last. */
  promisesOf(path: string): OpenPromise[] {
    const facts = this.facts.get(path);
    if (!facts?.person) return [];
    const others = this.promised.rowsNaming(path).flatMap(({ note, rows }) => rows.map((row) => this.promise(this.facts.get(note)!, row)));
    return [...this.promisesIn(facts), ...others].sort(bySoonest);
  }

  /** Every open promise to somebody, in the same order. */
  promises(): readonly OpenPromise[] {
    const { retold } = this;
    // Whom a linked promise is made to depends on who else is a person: those are asked about anew.
    for (const path of this.promised.named()) retold.add(path);
    if (retold.size === 0) return this.allPromises;
    const told = [...retold].flatMap((path) => {
      const facts = this.facts.get(path);
      return facts ? this.promisesIn(facts).filter(({ to }) => to.length > 0) : [];
    });
    this.allPromises = reordered(this.allPromises.filter(({ path }) => !retold.has(path)), new Map(), told, bySoonest);
    retold.clear();
    return this.allPromises;
  }

  /** What could not be counted up to a day, by note and line. */
  findings(today: Day): Finding[] {
    return this.findingsInNoOrder(today).sort(byPlace);
  }

  /** The same for those who count them. */
  findingsInNoOrder(today: Day): Finding[] {
    const findings: Finding[] = [];
    for (const facts of this.facts.values()) {
      if (facts.findings.length > 0) findings.push(...facts.findings);
      if (facts.doubts.length > 0) findings.push(...this.doubtsOf(facts));
      if (facts.history.latest > today) findings.push(...this.futureLines(facts, today));
    }
    return findings;
  }

  private promisesIn(facts: NoteFacts): OpenPromise[] {
    return Array.from({ length: facts.promises.length }, (_, row) => this.promise(facts, row));
  }

  private promise({ path, person, promises }: NoteFacts, row: number): OpenPromise {
    const day = dueAt(promises, row);
    const linked = this.promised.leadsOf(path).filter((lead, index) => lead !== null && rowAt(promises.links, index) === row && this.isPerson(lead)) as string[];
    return { path, line: lineOfTask(promises, row), day: day === NO_DAY ? null : day, to: [...new Set(person ? [path, ...linked] : linked)] };
  }

  private doubtsOf({ path, doubts }: NoteFacts): Finding[] {
    return doubts.filter(({ people }) => people.some((target) => this.isPerson(this.resolve(target, path)))).map(({ finding }) => finding);
  }

  /** The rows of a note that is nobody's in which somebody took part. */
  private rowsWithPeople({ path, companions }: NoteFacts): number[] {
    const leads = this.present.leadsOf(path);
    return [...new Set(companions.targets.flatMap((_, index) => (this.isPerson(leads[index]!) ? [rowAt(companions, index)] : [])))];
  }

  /** Lines dated later than today. What a daily or meeting note says of its own day is a plan until then, and no mistake. */
  private futureLines(facts: NoteFacts, today: Day): Finding[] {
    const { path, person, history, day: own } = facts;
    const findings: Finding[] = [];
    for (let row = 0; row < history.length; row++) {
      const day = dayAt(history, row);
      if (day <= today || day === own || (!person && !this.rowsWithPeople(facts).includes(row))) continue;
      findings.push({ path, line: lineAt(history, row), rule: 'future-date', given: printDay(day) });
    }
    return findings;
  }
}

/** What makes two lines of two notes the same occasion: the day and the channel. */
function occasion(history: History, row: number): number {
  return dayAt(history, row) * 256 + channelAt(history, row);
}
