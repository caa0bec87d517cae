// `npm run bench`: how long Kith takes over a large vault, and how much it keeps in memory.
//   npm run bench -- --people 10000 --lines 500000 --others 50000 --seed 1 [--reference]
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDay } from '../../src/core/day';
import { measureApp } from './app';
import { measureBundle } from './bundle';
import { measureCore } from './core';
import { measureDisk } from './disk';
import { measureExtremes } from './extremes';
import { network, type MadeNote, type NetworkSize } from './network';
import { others } from './others';
import { printMeasures, ratiosOf, regressions, type Measure, type Ratios } from './report';

const TODAY = parseDay('2026-11-23')!;
const LAST = 'artefacts/bench.json';
const REFERENCE = 'scripts/bench/reference.json';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '10000' },
    lines: { type: 'string', default: '500000' },
    others: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    reference: { type: 'boolean', default: false },
  },
});
const size: VaultSize = { people: Number(values.people), lines: Number(values.lines), others: Number(values.others), seed: Number(values.seed) };
const small: VaultSize = { ...size, people: Math.ceil(size.people / 10), lines: Math.ceil(size.lines / 10), others: Math.ceil(size.others / 10) };

interface VaultSize extends NetworkSize {
  readonly others: number;
}

const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
try {
  const folders = { large: join(folder, 'large'), small: join(folder, 'small') };
  const paths: string[] = [];
  const bytes = write(folders.large, size, (path) => paths.push(path));
  write(folders.small, small);
  console.log(`${size.people} people, ${size.lines} dated lines, ${(bytes.people / 1e6).toFixed(1)} MB; beside them ${size.others} other notes, ${(bytes.others / 1e6).toFixed(1)} MB; node ${process.version}\n`);
  // The parser first: what is kept of a vault read before teaches the engine to keep what it makes, which is let go here.
  const core = measureCore(folders.large, paths.filter((path) => path.startsWith('People/')), TODAY);
  const measures: Measure[] = [
    ...measureDisk(folders, TODAY),
    ...core,
    ...measureBundle(),
    ...measureExtremes(),
    ...await measureApp(Object.fromEntries(Array.from(vault(size), ({ path, text }) => [path, text])), TODAY),
  ];
  console.log(printMeasures(measures));
  const ratios = ratiosOf(measures);
  mkdirSync(dirname(LAST), { recursive: true });
  writeFileSync(LAST, print({ size, measures }));
  if (values.reference) writeFileSync(REFERENCE, print(ratios));
  else if (existsSync(REFERENCE)) for (const sentence of regressions(ratios, readReference())) console.log(`\n${sentence}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function* vault(of: VaultSize): Generator<MadeNote> {
  yield* network(of, TODAY);
  yield* others(of.others, of.seed + 1, TODAY);
}

/** Writes a vault to disk; the sizes of its two kinds of notes in bytes. */
function write(root: string, of: VaultSize, each: (path: string) => void = () => {}): { people: number; others: number } {
  const bytes = { people: 0, others: 0 };
  const folders = new Set<string>();
  for (const { path, text } of vault(of)) {
    const inside = dirname(join(root, path));
    if (!folders.has(inside)) mkdirSync(inside, { recursive: true });
    folders.add(inside);
    writeFileSync(join(root, path), text);
    bytes[path.startsWith('People/') ? 'people' : 'others'] += Buffer.byteLength(text);
    each(path);
  }
  return bytes;
}

function readReference(): Ratios {
  return JSON.parse(readFileSync(REFERENCE, 'utf8')) as Ratios;
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
