/** Milliseconds of work before the app gets its turn: half a frame. */
const SLICE = 8;

/** Does a step for each item, letting the app breathe in between. A step that answers false ends it. */
export async function inSlices<T>(items: readonly T[], step: (item: T, index: number) => Promise<boolean>): Promise<void> {
  let since = performance.now();
  for (const [index, item] of items.entries()) {
    if (!(await step(item, index))) return;
    if (performance.now() - since < SLICE) continue;
    await new Promise((resume) => window.setTimeout(resume, 0));
    since = performance.now();
  }
}
