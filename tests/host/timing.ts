import type { Debouncer } from 'obsidian';

/** A function that runs once after a pause; `run()` runs what is pending now, `cancel()` forgets it. */
export function debounce<T extends unknown[], V>(cb: (...args: T) => V, timeout = 0, resetTimer = false): Debouncer<T, V> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pending: T | null = null;
  const run = (): V | undefined => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (!pending) return undefined;
    const args = pending;
    pending = null;
    return cb(...args);
  };
  const later = (...args: T): Debouncer<T, V> => {
    pending = args;
    if (timer && resetTimer) {
      clearTimeout(timer);
      timer = null;
    }
    timer ??= setTimeout(run, timeout);
    return debounced;
  };
  const cancel = (): Debouncer<T, V> => {
    if (timer) clearTimeout(timer);
    timer = null;
    pending = null;
    return debounced;
  };
  // `this` in the published type is the debouncer itself.
  const debounced = Object.assign(later, { run, cancel }) as unknown as Debouncer<T, V>;
  return debounced;
}
