/** Milliseconds of work before the app gets its turn: half a frame. */
const SLICE = 8;

/** Who waits for a turn. Two at work at once would each take their slice in one of the app's. */
const waiting: (() => void)[] = [];

/** Does a step for each item, letting the app breathe in between. A step that answers false ends it. */
export async function inSlices<T>(items: readonly T[], step: (item: T, index: number) => Promise<boolean>): Promise<void> {
  let index = 0;
  await againInSlices(async () => index < items.length && step(items[index]!, index++));
}

/** Does a step again and again, letting the app breathe before it and in between, until it answers false. */
export async function againInSlices(step: () => Promise<boolean> | boolean): Promise<void> {
  await nextTurn(); // whoever asks has worked in this one
  let since = performance.now();
  while (await step()) {
    if (performance.now() - since < SLICE) continue;
    await nextTurn();
    since = performance.now();
  }
}

/** Lets the app have its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resume) => {
    if (waiting.push(resume) === 1) window.setTimeout(giveTurn, 0);
  });
}

function giveTurn(): void {
  waiting.shift()!();
  if (waiting.length > 0) window.setTimeout(giveTurn, 0);
}
