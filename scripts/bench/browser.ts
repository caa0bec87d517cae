// `npm run bench:browser`: how soon the due pane of ten thousand people is seen, and how smoothly it scrolls, in a
// real browser, beside a plain list of all rows in the same pane of the same run.
import type { Page } from 'playwright-core';
import { openStudio, type Look } from '../pictures/studio';
import { median } from './measure';
import { printMeasures, type Measure } from './report';

const PEOPLE = 10_000;
const RUNS = 7;
const FRAMES = 60;
/** Milliseconds after which rows are not waited for any more. */
const PATIENCE = 60_000;
const LOOK: Look = { dark: false, phone: false, language: 'en', width: 1280, height: 800 };

/** Everybody fell due at some time. */
const files = Object.fromEntries(Array.from({ length: PEOPLE }, (_, index): [string, string] => [
  `People/Person ${String(index + 1).padStart(5, '0')}.md`, `---\ncircle: friends\n---\n- 2026-0${1 + (index % 7)}-0${1 + (index % 9)} call: the news\n`]));

/** Milliseconds until the pane of Kith is painted, or one that draws the rows of all: both with Kith's own styles, and as many texts a row. */
async function paint(page: Page, kind: 'kith' | 'naive'): Promise<number> {
  return page.evaluate(async ({ kind: which, people, patience }) => {
    const { workspace, commands } = window.hostApp!;
    workspace.detachLeavesOfType('kith-due');
    document.querySelector('.naive')?.remove();
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 100)));
    const start = performance.now();
    const painted = new Promise<number>((done, failed) => {
      setTimeout(() => failed(new Error(`no rows of ${which} after ${patience} ms`)), patience);
      // Told in the very task that draws the rows: a timer would come upon them a frame late.
      const watch = new MutationObserver(() => {
        if (!document.querySelector(which === 'kith' ? '[data-type="kith-due"] .kith-person' : '.naive .kith-person')) return;
        watch.disconnect();
        // A message from within a frame comes once the frame is painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - start);
          port2.postMessage(null);
        });
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
    if (which === 'kith') commands.executeCommandById('kith:open-due-pane');
    else {
      const naiveEl = document.body.createDiv('naive kith-pane-body');
      naiveEl.setCssProps({ position: 'fixed', inset: '0 0 0 960px', overflow: 'auto', 'z-index': '9' });
      for (let index = 0; index < people; index++) {
        const rowEl = naiveEl.createDiv('kith-person tree-item-self');
        rowEl.createDiv({ cls: 'kith-person-name', text: `Person ${index}` });
        rowEl.createDiv({ cls: 'kith-person-why', text: 'every 3 months · last 1 May · 16 weeks over' });
      }
    }
    return painted;
  }, { kind, people: PEOPLE, patience: PATIENCE });
}

/** Milliseconds the page works in each frame of a scroll by 90 pixels: from its beginning until it is painted. */
async function scroll(page: Page, selector: string): Promise<readonly number[]> {
  return page.evaluate(async ({ of, frames }) => {
    const el = document.querySelector(of)!;
    const times: number[] = [];
    el.scrollTop = 0;
    for (let frame = 0; frame < frames; frame++) {
      times.push(await new Promise<number>((done) => requestAnimationFrame(() => {
        el.scrollTop += 90;
        // A scroll is told of at the next frame, which draws; its end is told by a message behind it.
        requestAnimationFrame((began) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - began);
          port2.postMessage(null);
        });
      })));
    }
    return times;
  }, { of: selector, frames: FRAMES });
}

/** Milliseconds of script, style and layout in a frame, as the browser itself counts them: what of a frame is the list's own. */
async function work(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const counted = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
    return metrics.filter(({ name }) => counted.includes(name)).reduce((sum, { value }) => sum + value * 1000, 0);
  };
  const before = await spent();
  await act();
  const after = await spent();
  await session.detach();
  return (after - before) / FRAMES;
}

const studio = await openStudio();
try {
  await studio.sit(LOOK, { files, today: '2026-11-23', open: 'People/Person 00001.md' }, async ({ page }) => {
    // The app draws the files in sight; its stand-in draws ten thousand, and would be what is measured.
    await page.evaluate(() => window.hostApp?.workspace.leftSplit.collapse());
    const paints = { kith: [] as number[], naive: [] as number[] };
    const frames = { kith: [] as number[], naive: [] as number[] };
    const works = { kith: [] as number[], naive: [] as number[] };
    for (let run = -1; run < RUNS; run++) {
      for (const kind of ['naive', 'kith'] as const) {
        const painted = await paint(page, kind);
        if (kind === 'kith') {
          await page.locator('[data-type="kith-due"] .kith-more').click();
          await page.waitForFunction(() => Number(document.querySelector('[data-type="kith-due"] .kith-person')?.closest('[aria-setsize]')?.getAttribute('aria-setsize')) > 9000, null, { polling: 50 });
        }
        let scrolled: readonly number[] = [];
        const worked = await work(page, async () => { scrolled = await scroll(page, kind === 'kith' ? '[data-type="kith-due"] .kith-pane-body' : '.naive'); });
        // The first round warms up.
        if (run < 0) continue;
        paints[kind].push(painted);
        frames[kind].push(median(scrolled));
        works[kind].push(worked);
      }
    }
    const ratio = (value: number, of: number, to: string): Measure['ratio'] => ({ to, value: value / of });
    console.log(`${PEOPLE} people due, ${RUNS} runs, ${FRAMES} frames of scrolling each\n`);
    console.log(printMeasures([
      { id: 'paint-naive', says: 'first paint of a list of all rows', figure: median(paints.naive), unit: 'ms' },
      { id: 'paint', says: 'first paint of the due pane', figure: median(paints.kith), unit: 'ms', goal: '≤ 50', ratio: ratio(median(paints.kith), median(paints.naive), 'the list of all rows') },
      { id: 'frame-naive', says: 'a frame of scrolling, all rows', figure: median(frames.naive), unit: 'ms' },
      { id: 'frame', says: 'a frame of scrolling the due pane', figure: median(frames.kith), unit: 'ms', goal: '≤ 16', ratio: ratio(median(frames.kith), median(frames.naive), 'the list of all rows') },
      { id: 'work-naive', says: 'script, style and layout in such a frame, all rows', figure: median(works.naive), unit: 'ms' },
      { id: 'work', says: 'script, style and layout in such a frame, due pane', figure: median(works.kith), unit: 'ms', ratio: ratio(median(works.kith), median(works.naive), 'the list of all rows') },
    ]));
  });
} finally {
  await studio.close();
}
