// What is released: how large it is, and how long the app waits for it.
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { timeOf, timeOnce } from './measure';
import type { Measure } from './report';

const RUNS = 15;

/** Measures `main.js` as it was built last. */
export function measureBundle(): Measure[] {
  const program = readFileSync('main.js');
  const text = program.toString();
  const zipped = gzipSync(program, { level: 9 }).length;
  const first = timeOnce(() => evaluate(text));
  return [
    { id: 'bundle', says: 'main.js', figure: program.length / 1000, unit: 'kB', goal: '≤ 90', ratio: { to: 'its goal', value: program.length / 90_000 } },
    { id: 'bundle-gzip', says: 'main.js, gzipped', figure: zipped / 1000, unit: 'kB', goal: '≤ 30', ratio: { to: 'its goal', value: zipped / 30_000 } },
    { id: 'evaluate', says: 'evaluating main.js', figure: timeOf(RUNS, () => evaluate(text)), unit: 'ms', goal: '≤ 5' },
    { id: 'evaluate-first', says: 'the first time, compiling it included', figure: first, unit: 'ms' },
  ];
}

/** As the app loads a plugin: its program is the body of a function, which is called with what it may ask for. */
function evaluate(text: string): void {
  class Standing {}
  const obsidian = new Proxy({}, { get: () => Standing });
  const module = { exports: {} };
  const plugin = new Script(`(function anonymous(require,module,exports){${text}\n})`, { filename: 'main.js' }).runInThisContext() as (...given: unknown[]) => void;
  plugin(() => obsidian, module, module.exports);
}
