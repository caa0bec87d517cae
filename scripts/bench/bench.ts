// `npm run bench`: how long Kith takes over a large network, and how much it keeps in memory.
//   npm run bench -- --people 10000 --lines 500000 --seed 1 [--reference]
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDay } from '../../src/core/day';
import { measureAll } from './measures';
import { network, type NetworkSize } from './network';
import { printMeasures, ratiosOf, regressions, type Ratios } from './report';

const TODAY = parseDay('2026-11-23')!;
const LAST = 'artefacts/bench.json';
const REFERENCE = 'scripts/bench/reference.json';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '10000' },
    lines: { type: 'string', default: '500000' },
    seed: { type: 'string', default: '1' },
    reference: { type: 'boolean', default: false },
  },
});
const size: NetworkSize = { people: Number(values.people), lines: Number(values.lines), seed: Number(values.seed) };
const small: NetworkSize = { ...size, people: Math.ceil(size.people / 10), lines: Math.ceil(size.lines / 10) };

const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
try {
  const megabytes = write(join(folder, 'large'), size) / 1e6;
  write(join(folder, 'small'), small);
  console.log(`${size.people} people, ${size.lines} dated lines, ${megabytes.toFixed(1)} MB; node ${process.version}\n`);
  const measures = measureAll({ large: join(folder, 'large'), small: join(folder, 'small'), today: TODAY });
  console.log(printMeasures(measures));
  const ratios = ratiosOf(measures);
  mkdirSync(dirname(LAST), { recursive: true });
  writeFileSync(LAST, print({ size, measures }));
  if (values.reference) writeFileSync(REFERENCE, print(ratios));
  else if (existsSync(REFERENCE)) for (const sentence of regressions(ratios, readReference())) console.log(`\n${sentence}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes a network to disk; its size in bytes. */
function write(root: string, of: NetworkSize): number {
  let bytes = 0;
  for (const { path, text } of network(of, TODAY)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function readReference(): Ratios {
  return JSON.parse(readFileSync(REFERENCE, 'utf8')) as Ratios;
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
