// Time and memory of one process. Only figures of one run are set against each other.
import { performance } from 'node:perf_hooks';

/** The median time of an action in milliseconds, after one run that is not counted. */
export function timeOf(runs: number, action: (run: number) => unknown): number {
  action(-1);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    action(run);
    times.push(performance.now() - start);
  }
  return median(times);
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
