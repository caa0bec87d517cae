// What a run of the command on a folder takes: from the first byte of the disk to the last of the answer.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printDay, type Day } from '../../src/core/day';
import { listNotes } from '../headless/folder';
import { run } from '../headless/kith';
import { openVault } from '../headless/vault';
import { alternated } from './measure';
import type { Measure } from './report';

const RUNS = 7;
const STARTS = 15;

/** Two folders of notes, one ten times the other. */
export interface Folders {
  readonly large: string;
  readonly small: string;
}

/** Measures the command on folders, and its start on an empty one. */
export function measureDisk({ large, small }: Folders, today: Day): Measure[] {
  const due = (folder: string, ...more: string[]): number => run(['due', folder, '--today', printDay(today), ...more], { out: () => {}, err: () => {}, now: new Date(), style: { colour: false, width: Infinity } });
  const [bytes, cold, index, reasons, coldSmall] = alternated(RUNS, [
    () => readBytes(large), () => due(large, '--json'), () => openVault(large, null), () => due(large), () => due(small, '--json'),
  ]) as [number, number, number, number, number];
  const [bare, start] = startTimes();
  return [
    { id: 'bytes', says: 'reading the bytes only', figure: bytes, unit: 'ms' },
    { id: 'cold', says: 'headless due --json, cold', figure: cold, unit: 'ms', ratio: { to: 'the bytes only', value: cold / bytes, goal: '≤ 1.8' } },
    { id: 'index', says: 'of it reading and indexing', figure: index, unit: 'ms', ratio: { to: 'the bytes only', value: index / bytes } },
    { id: 'reasons', says: 'headless due as text, with reasons', figure: reasons, unit: 'ms', ratio: { to: 'the bytes only', value: reasons / bytes } },
    { id: 'growth', says: 'headless due --json, a tenth of the vault', figure: coldSmall, unit: 'ms', ratio: { to: 'it: the whole vault', value: cold / coldSmall, goal: '≤ 11' } },
    { id: 'start', says: 'headless start on an empty folder', figure: start, unit: 'ms', ratio: { to: 'node -e 0', value: start / bare, goal: '≤ 2' } },
  ];
}

function readBytes(folder: string): number {
  const { root, paths } = listNotes(folder);
  return paths.reduce((sum, path) => sum + readFileSync(join(root, path)).length, 0);
}

/** `node -e 0` and the built command, each in a process of its own. */
function startTimes(): [number, number] {
  const empty = mkdtempSync(join(tmpdir(), 'kith-empty-'));
  const node = (args: string[]): Buffer => execFileSync(process.execPath, args);
  try {
    return alternated(STARTS, [() => node(['-e', '0']), () => node(['dist/kith.mjs', 'due', empty])]) as [number, number];
  } finally {
    rmSync(empty, { recursive: true });
  }
}
