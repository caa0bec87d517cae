// What is released: how large it is, and how long the app waits for it.
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { timeOf } from './measure';
import type { Measure } from './report';

const RUNS = 15;

/** Measures `main.js` as it was built last. */
export function measureBundle(): Measure[] {
  const program = readFileSync('main.js');
  const text = program.toString();
  const evaluate = timeOf(RUNS, () => {
    const module = { exports: {} };
    class Standing {}
    const obsidian = new Proxy({}, { get: () => Standing });
    new Script(text, { filename: 'main.js' }).runInContext(createContext({ module, exports: module.exports, require: () => obsidian }));
  });
  return [
    { id: 'bundle', says: 'main.js', figure: program.length / 1000, unit: 'kB', goal: '≤ 90', ratio: { to: 'its goal', value: program.length / 90_000 } },
    { id: 'bundle-gzip', says: 'main.js, gzipped', figure: gzipSync(program, { level: 9 }).length / 1000, unit: 'kB', goal: '≤ 30', ratio: { to: 'its goal', value: gzipSync(program, { level: 9 }).length / 30_000 } },
    { id: 'evaluate', says: 'evaluating main.js', figure: evaluate, unit: 'ms', goal: '≤ 5' },
  ];
}
