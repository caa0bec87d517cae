// Time and memory of one process. Only figures of one run are set against each other.
import { performance } from 'node:perf_hooks';

/** The median time of an action in milliseconds, after one run that is not counted. */
export function timeOf(runs: number, action: (run: number) => unknown): number {
  return alternated(runs, [action])[0]!;
}

/** The median time of each of several actions in milliseconds, done in turns: whatever else the machine does then slows all of them. */
export function alternated(runs: number, actions: readonly ((run: number) => unknown)[]): number[] {
  const times = actions.map((): number[] => []);
  for (let run = -1; run < runs; run++) {
    for (const [index, action] of actions.entries()) {
      const time = timeOnce(() => action(run));
      if (run >= 0) times[index]!.push(time);
    }
  }
  return times.map(median);
}

/** The time of an action in milliseconds. */
export function timeOnce(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** The middle one of several figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Bytes a thing keeps alive: what is in use with it, less what was in use before it was made. */
export function bytesOf<T>(make: () => T): { readonly bytes: number; readonly made: T } {
  const before = bytesInUse();
  const made = make();
  return { bytes: bytesInUse() - before, made };
}

function bytesInUse(): number {
  if (!globalThis.gc) throw new Error('memory is measured with node --expose-gc');
  // Buffers are let go by a second collection.
  for (let round = 0; round < 3; round++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
