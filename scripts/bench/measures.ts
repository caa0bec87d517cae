// What is measured, one after another, in one process.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullAudit } from '../../src/core/audit';
import { auditView } from '../../src/core/audit/view';
import type { Day } from '../../src/core/day';
import { lexiconOf } from '../../src/core/lexicon';
import { readNote, type NoteSource } from '../../src/core/note';
import { Roster } from '../../src/core/roster';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { listNotes, readSource } from '../headless/folder';
import { linkResolver } from '../headless/links';
import { openVault } from '../headless/vault';
import { bytesOf, median, timeOf } from './measure';
import { parseNaively } from './naive-parser';
import { nameOf, person } from './network';
import { randomOf } from './random';
import type { Measure } from './report';

const RUNS = 7;
const EDITS = 200;

/** Two folders of notes, one ten times the other. */
export interface Bench {
  readonly large: string;
  readonly small: string;
  readonly today: Day;
}

/** All measurements, in the order they are shown. */
export function measureAll({ large, small, today }: Bench): Measure[] {
  const bytesOnly = timeOf(RUNS, () => readBytes(large));
  const cold = timeOf(RUNS, () => openVault(large, null));
  const coldSmall = timeOf(RUNS, () => openVault(small, null));

  const sources = sourcesOf(large);
  const megabytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const lexicon = lexiconOf(DEFAULT_SETTINGS);
  const parse = timeOf(RUNS, () => sources.forEach((source) => readNote(source, lexicon)));
  const naive = timeOf(RUNS, () => sources.forEach(({ text }) => parseNaively(text)));

  const roster = rosterOf(sources);
  const edit = timeEdits(roster, sources, today);
  const smallSources = sourcesOf(small);
  const editSmall = timeEdits(rosterOf(smallSources), smallSources, today);
  const newDay = timeOf(RUNS, (run) => roster.view(today + 2 + run).due.length);
  const audit = timeOf(RUNS, () => fullAudit(auditView(roster, today), roster.findings(today)).length);
  let seen = auditView(roster, today);
  const auditAgain = timeOf(RUNS, () => {
    seen = auditView(roster, today, undefined, seen);
    return fullAudit(seen, roster.findings(today)).length;
  });

  const interactions = roster.counts(today).linesCounted;
  const { bytes, made } = bytesOf(() => rosterOf(sources));
  const bare = bytesOf(() => rosterOf(sources.map(withoutDates)));
  made.view(today);
  bare.made.view(today);

  return [
    { id: 'bytes', says: 'reading the bytes only', figure: bytesOnly, unit: 'ms' },
    { id: 'cold', says: 'cold index from disk', figure: cold, unit: 'ms', ratio: { to: 'the bytes only', value: cold / bytesOnly, goal: '≤ 1.8' } },
    { id: 'naive', says: 'a naive parser', figure: megabytes / (naive / 1000), unit: 'MB/s' },
    { id: 'parse', says: 'parse of text in memory', figure: megabytes / (parse / 1000), unit: 'MB/s', goal: '≥ 200', ratio: { to: 'the naive parser’s time', value: parse / naive, goal: '≤ 0.2' } },
    { id: 'edit', says: 'one edit of a 50-line note, then the due list', figure: edit.both, unit: 'ms', goal: '≤ 1', ratio: { to: 'a cold index', value: edit.both / cold } },
    { id: 'due', says: 'of it the due list', figure: edit.list, unit: 'ms', goal: '≤ 0.7', ratio: { to: 'a cold index', value: edit.list / cold } },
    { id: 'new-day', says: 'due list on a new day', figure: newDay, unit: 'ms', ratio: { to: 'a cold index', value: newDay / cold } },
    { id: 'audit', says: 'audit', figure: audit, unit: 'ms', ratio: { to: 'a due list', value: audit / edit.list, goal: '≤ 50' } },
    { id: 'audit-again', says: 'audit after another', figure: auditAgain, unit: 'ms', ratio: { to: 'a due list', value: auditAgain / edit.list, goal: '≤ 50' } },
    { id: 'memory', says: 'memory per interaction, people included', figure: bytes / interactions, unit: 'B', ratio: { to: 'the texts', value: bytes / (megabytes * 1e6) } },
    { id: 'history', says: 'memory per interaction, over the people', figure: (bytes - bare.bytes) / interactions, unit: 'B', goal: '≤ 24', ratio: { to: 'the texts', value: (bytes - bare.bytes) / (megabytes * 1e6) } },
    { id: 'growth-cold', says: 'cold index, tenth of the network', figure: coldSmall, unit: 'ms', ratio: { to: 'it: ten times the network', value: cold / coldSmall } },
    { id: 'growth-edit', says: 'edit and due list, tenth of the network', figure: editSmall.both, unit: 'ms', ratio: { to: 'it: ten times the network', value: edit.both / editSmall.both } },
  ];
}

function readBytes(folder: string): number {
  const { root, paths } = listNotes(folder);
  return paths.reduce((sum, path) => sum + readFileSync(join(root, path)).length, 0);
}

function sourcesOf(folder: string): NoteSource[] {
  const { root, paths } = listNotes(folder);
  return paths.map((path) => readSource(root, path)).filter((source): source is NoteSource => !('rule' in source));
}

function rosterOf(sources: readonly NoteSource[]): Roster {
  const roster = new Roster(lexiconOf(DEFAULT_SETTINGS), linkResolver(sources.map(({ path }) => path)));
  for (const source of sources) roster.put(source);
  return roster;
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

function timeOnce(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** A note with the people in it and nothing of what happened. */
function withoutDates(source: NoteSource): NoteSource {
  return { ...source, text: source.text.slice(0, source.text.indexOf('## Interactions')) };
}
