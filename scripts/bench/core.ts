// What the core takes once the notes are in memory: reading them, an edit, the lists, the audit, and what it keeps.
import { fullAudit } from '../../src/core/audit';
import { auditView, type AuditView } from '../../src/core/audit/view';
import type { Day } from '../../src/core/day';
import { lexiconOf } from '../../src/core/lexicon';
import { readNote, type NoteSource } from '../../src/core/note';
import { Roster } from '../../src/core/roster';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { readSource } from '../headless/folder';
import { linkResolver } from '../headless/links';
import { alternated, bytesOf, median, timeOf, timeOnce } from './measure';
import { parseNaively } from './naive-parser';
import { nameOf, person } from './network';
import { randomOf } from './random';
import type { Measure } from './report';

const RUNS = 7;
const EDITS = 200;

/** Measures the core on the notes of a folder that lie in `People`. */
export function measureCore(folder: string, paths: readonly string[], today: Day): Measure[] {
  const sources = paths.map((path) => readSource(folder, path)).filter((source): source is NoteSource => !('rule' in source));
  const megabytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const lexicon = lexiconOf(DEFAULT_SETTINGS);
  const [parse, naive] = alternated(RUNS, [
    () => sources.forEach((source) => readNote(source, lexicon)),
    () => sources.forEach(({ text }) => parseNaively(text)),
  ]) as [number, number];

  const roster = rosterOf(sources);
  const edit = timeEdits(roster, sources, today);
  const newDay = timeOf(RUNS, (run) => roster.view(today + 2 + run).due.length);
  const elsewhere = 'Journal/Day 1.md';
  const nobody = timeOf(RUNS, () => {
    for (let edits = 0; edits < 1_000; edits++) roster.put({ path: elsewhere, text: '# Morning\n- bread\n', fields: null });
  }) / 1_000;
  const audit = timeAudits(sources, today);

  const interactions = roster.counts(today).linesCounted;
  const kept = memoryOf(folder, paths, today);
  return [
    { id: 'naive', says: 'a naive parser of the same grammar', figure: megabytes / (naive / 1000), unit: 'MB/s' },
    { id: 'parse', says: 'parse of text in memory', figure: megabytes / (parse / 1000), unit: 'MB/s', goal: '≥ 200', ratio: { to: 'the naive parser’s time', value: parse / naive, goal: '≤ 0.2' } },
    { id: 'edit', says: 'one edit of a 50-line note, then the due list', figure: edit.both, unit: 'ms', goal: '≤ 1', ratio: { to: 'the parse', value: edit.both / parse } },
    { id: 'due', says: 'of it the due list', figure: edit.list, unit: 'ms', goal: '≤ 0.7', ratio: { to: 'the parse', value: edit.list / parse } },
    { id: 'new-day', says: 'everybody on a new day, in order', figure: newDay, unit: 'ms', ratio: { to: 'the parse', value: newDay / parse } },
    { id: 'nobody', says: 'an edit of a note that concerns nobody', figure: nobody, unit: 'ms', goal: '≤ 0.05' },
    { id: 'audit-first', says: 'the very first audit, all rules', figure: audit.first, unit: 'ms', ratio: { to: 'the very first due list', value: audit.first / audit.firstList, goal: '≤ 50' } },
    { id: 'audit', says: 'the audit after an edit of a line', figure: audit.line, unit: 'ms', goal: '≤ 25', ratio: { to: 'the due list after an edit', value: audit.line / audit.list, goal: '≤ 50' } },
    { id: 'audit-offer', says: 'after an edit of what somebody offers', figure: audit.offer, unit: 'ms', goal: '≤ 25', ratio: { to: 'the due list after an edit', value: audit.offer / audit.list, goal: '≤ 50' } },
    { id: 'audit-day', says: 'the audit on a new day', figure: audit.day, unit: 'ms', ratio: { to: 'everybody on a new day', value: audit.day / newDay, goal: '≤ 50' } },
    { id: 'memory', says: 'memory per interaction, over the people', figure: (kept.all - kept.people) / interactions, unit: 'B', goal: '≤ 24' },
    { id: 'memory-all', says: 'memory per interaction, people and lists included', figure: kept.all / interactions, unit: 'B', ratio: { to: 'the texts', value: kept.all / (megabytes * 1e6) } },
  ];
}

interface Audits {
  /** The very first due list and audit of the process: nothing is known yet, and no code is warm. */
  readonly firstList: number;
  readonly first: number;
  /** After an edit: the list alone, and the audit with it, when a line is another and when what somebody offers is. */
  readonly list: number;
  readonly line: number;
  readonly offer: number;
  readonly day: number;
}

/** Audits everyone as an open pane does: each time from the view before. */
function timeAudits(sources: readonly NoteSource[], today: Day): Audits {
  const roster = rosterOf(sources);
  const firstList = timeOnce(() => roster.view(today));
  let seen: AuditView | undefined;
  const audit = (on: Day): number => timeOnce(() => {
    seen = auditView(roster, on, undefined, seen);
    fullAudit(seen, roster.findings(on));
  });
  const first = audit(today);
  const source = sources[Math.floor(sources.length / 2)]!;
  const lists: number[] = [];
  const after = (change: NoteSource): number => median(Array.from({ length: EDITS }, (_, edit) => {
    roster.put(edit % 2 === 0 ? change : source);
    lists.push(timeOnce(() => roster.view(today)));
    return lists[lists.length - 1]! + audit(today);
  }));
  const line = after({ ...source, text: source.text.replace('## Interactions\n', '$&- 2026-11-23 call: the news\n') });
  const offer = after({ ...source, fields: { ...source.fields, offers: ['a boat'] } });
  return { firstList, first, list: median(lists), line, offer, day: median(Array.from({ length: RUNS }, (_, run) => audit(today + 1 + run))) };
}

function rosterOf(sources: Iterable<NoteSource>, paths: readonly string[] = []): Roster {
  const all = [...sources];
  const roster = new Roster(lexiconOf(DEFAULT_SETTINGS), linkResolver(paths.length > 0 ? paths : all.map(({ path }) => path)));
  for (const source of all) roster.put(source);
  return roster;
}

/** What is kept when the notes have been read and let go: with all their lines, and of the people alone. */
function memoryOf(folder: string, paths: readonly string[], today: Day): { all: number; people: number } {
  const filled = (change: (source: NoteSource) => NoteSource): number => {
    const { bytes, made } = bytesOf(() => {
      const roster = new Roster(lexiconOf(DEFAULT_SETTINGS), linkResolver(paths));
      for (const path of paths) {
        const source = readSource(folder, path);
        if (!('rule' in source)) roster.put(change(source));
      }
      roster.view(today);
      return roster;
    });
    return made.view(today).people.length > 0 ? bytes : 0; // asked of it last, so that it lives until then
  };
  filled((source) => source);
  return { all: filled((source) => source), people: filled((source) => ({ ...source, text: source.text.slice(0, source.text.indexOf('## Interactions')) })) };
}

/** Logs and takes back a line in a note of 50, again and again; the list is asked for after each. */
function timeEdits(roster: Roster, sources: readonly NoteSource[], today: Day): { both: number; list: number } {
  const { path, fields } = sources[Math.floor(sources.length / 2)]!;
  const text = person(randomOf(50), [nameOf(1)], 50, today);
  const texts = [text, text.replace('## Interactions\n', '$&- 2026-11-23 call: the news\n')];
  const puts: number[] = [];
  const lists: number[] = [];
  for (let run = 0; run < EDITS; run++) {
    puts.push(timeOnce(() => roster.put({ path, text: texts[run % 2]!, fields })));
    lists.push(timeOnce(() => roster.view(today).due.length));
  }
  return { both: median(puts.map((time, run) => time + lists[run]!)), list: median(lists) };
}
