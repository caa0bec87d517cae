// `npm run bench:browser`: how soon the due pane of ten thousand people is seen, and how smoothly it scrolls, in a
// real browser, beside a plain list of all rows in the same pane of the same run.
import type { Page } from 'playwright-core';
import { openStudio, type Look } from '../pictures/studio';
import { median } from './measure';
import { printMeasures, type Measure } from './report';

const PEOPLE = 10_000;
const RUNS = 5;
const FRAMES = 120;
const LOOK: Look = { dark: false, phone: false, language: 'en', width: 1280, height: 800 };

/** Everybody fell due at some time. */
const files = Object.fromEntries(Array.from({ length: PEOPLE }, (_, index): [string, string] => [
  `People/Person ${String(index + 1).padStart(5, '0')}.md`, `---\ncircle: friends\n---\n- 2026-0${1 + (index % 7)}-0${1 + (index % 9)} call: the news\n`]));

/** The pane of Kith, or one that draws the rows of all: both with Kith's own styles, and as many texts a row. */
async function paint(page: Page, kind: 'kith' | 'naive'): Promise<number> {
  return page.evaluate(async ({ kind: which, people }) => {
    const { workspace, commands } = window.hostApp!;
    workspace.detachLeavesOfType('kith-due');
    document.querySelector('.naive')?.remove();
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 50)));
    const start = performance.now();
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
    const there = (): boolean => document.querySelector(which === 'kith' ? '[data-type="kith-due"] .kith-person' : '.naive .kith-person') !== null;
    while (!there()) await new Promise((next) => setTimeout(next, 0));
    // The frame after the one the rows are drawn in: they are on the screen by then.
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
    return performance.now() - start;
  }, { kind, people: PEOPLE });
}

/** Milliseconds the page works in each frame of a scroll by 90 pixels: from its beginning until it is painted. */
async function scroll(page: Page, selector: string): Promise<readonly number[]> {
  return page.evaluate(async ({ of, frames }) => {
    const el = document.querySelector(of)!;
    const times: number[] = [];
    el.scrollTop = 0;
    for (let frame = 0; frame < frames; frame++) {
      times.push(await new Promise<number>((done) => requestAnimationFrame(() => {
        const start = performance.now();
        el.scrollTop += 90;
        // A scroll is told of at the next frame, which draws; its end is told by a message behind it.
        requestAnimationFrame((began) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - Math.max(began, start));
          port2.postMessage(null);
        });
      })));
    }
    return times;
  }, { of: selector, frames: FRAMES });
}

const studio = await openStudio();
try {
  await studio.sit(LOOK, { files, today: '2026-11-23', open: 'People/Person 00001.md' }, async ({ page }) => {
    const paints = { kith: [] as number[], naive: [] as number[] };
    const frames = { kith: [] as number[], naive: [] as number[] };
    for (let run = 0; run < RUNS; run++) {
      paints.naive.push(await paint(page, 'naive'));
      frames.naive.push(...await scroll(page, '.naive'));
      paints.kith.push(await paint(page, 'kith'));
      await page.locator('[data-type="kith-due"] .kith-more').click();
      await page.waitForFunction(() => Number(document.querySelector('[data-type="kith-due"] .kith-person')?.closest('[aria-setsize]')?.getAttribute('aria-setsize')) > 9000);
      frames.kith.push(...await scroll(page, '[data-type="kith-due"] .kith-pane-body'));
    }
    const ratio = (value: number, of: number, to: string): Measure['ratio'] => ({ to, value: value / of });
    const late = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!;
    console.log(`${PEOPLE} people due, ${RUNS} runs, ${FRAMES} frames of scrolling each\n`);
    console.log(printMeasures([
      { id: 'paint-naive', says: 'first paint of a list of all rows', figure: median(paints.naive), unit: 'ms' },
      { id: 'paint', says: 'first paint of the due pane', figure: median(paints.kith), unit: 'ms', goal: '≤ 50', ratio: ratio(median(paints.kith), median(paints.naive), 'the list of all rows') },
      { id: 'frame-naive', says: 'a frame of scrolling, all rows', figure: median(frames.naive), unit: 'ms' },
      { id: 'frame', says: 'a frame of scrolling the due pane', figure: median(frames.kith), unit: 'ms', goal: '≤ 16', ratio: ratio(median(frames.kith), median(frames.naive), 'the list of all rows') },
      { id: 'late-naive', says: '95 of 100 frames, all rows, below', figure: late(frames.naive), unit: 'ms' },
      { id: 'late', says: '95 of 100 frames, due pane, below', figure: late(frames.kith), unit: 'ms', goal: '≤ 16' },
    ]));
  });
} finally {
  await studio.close();
}
