// @vitest-environment happy-dom
// Many people are reckoned a few at a time before anybody is told of them: whatever happens meanwhile, the right ones are told, of the right day.
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { printDay } from '../../src/core/day';
import { Roster } from '../../src/core/roster';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { day } from '../core/reading';
import { openIndexed, type Indexed } from './indexed';

const MANY = Object.fromEntries(Array.from({ length: 1_000 }, (_, at): [string, string] => [`People/P${at}.md`, `---\ncadence: 1 month\n---\n- 2026-10-${at % 2 === 0 ? 24 : 25} call\n`]));
const turns = (milliseconds: number): Promise<void> => new Promise((resume) => { setTimeout(resume, milliseconds); });

let today = day('2026-11-23');
let app: Indexed['app'];
let index: Indexed['index'];
let settle: MockInstance<Roster['settle']>;
const faults: unknown[] = [];
const onFault = (fault: unknown): void => void faults.push(fault);

beforeEach(async () => {
  today = day('2026-11-23');
  ({ app, index } = openIndexed(MANY, undefined, () => today));
  await expect.poll(() => index.progress).toBe(null);
  await turns(120); // the last redraw of the scan
  settle = vi.spyOn(Roster.prototype, 'settle');
  faults.length = 0;
  process.on('unhandledRejection', onFault);
});

afterEach(async () => {
  process.off('unhandledRejection', onFault);
  vi.restoreAllMocks();
  index.unload();
  await app.quit();
});

/** Does something as soon as some people are reckoned anew, and others are not. */
function halfway(act: () => void): void {
  settle.mockImplementationOnce(function (this: Roster, on, most) {
    const more = this.settle(on, most);
    expect(more).toBe(true);
    act();
    return more;
  });
}

const tellings = (): { readonly day: string; readonly due: number; readonly pieces: number }[] => {
  const told: { day: string; due: number; pieces: number }[] = [];
  index.onChange(() => told.push({ day: printDay(today), due: index.roster.view(today).due.length, pieces: settle.mock.calls.length }));
  return told;
};

test('who shows people is told once, when all of them are reckoned', async () => {
  const told = tellings();
  today = day('2026-11-24');
  index.redraw();
  await expect.poll(() => told).toHaveLength(1);
  expect(told[0]).toMatchObject({ day: '2026-11-24', due: 500 });
  expect(told[0]!.pieces).toBeGreaterThanOrEqual(10);
  expect(settle.mock.results.at(-1)!.value).toBe(false);
});

test('a day that begins while people are reckoned is the day that is told of', async () => {
  const told = tellings();
  today = day('2026-11-24');
  halfway(() => {
    today = day('2026-11-25');
    index.redraw();
  });
  index.redraw();
  await expect.poll(() => told.length).toBeGreaterThan(0);
  await turns(120);
  expect(new Set(told.map(({ day: on, due }) => `${on} ${due}`))).toEqual(new Set(['2026-11-25 1000']));
});

test('an edit while people are reckoned is told of', async () => {
  const told = tellings();
  today = day('2026-11-24');
  halfway(() => index.tell('People/P0.md', '---\ncadence: 1 month\n---\n- 2026-11-24 call\n'));
  index.redraw();
  await expect.poll(() => told.at(-1)?.due).toBe(499);
});

test('a vault read anew while people are reckoned is told of', async () => {
  index.tell('People/P0.md', '---\ncadence: 1 month\n---\n- 2026-11-24 call\n'); // was never written
  const told = tellings();
  today = day('2026-11-25');
  halfway(() => void index.scan({ ...DEFAULT_SETTINGS, peopleFolders: ['Elsewhere'] }));
  index.redraw();
  await expect.poll(() => index.roster.lexicon.settings.peopleFolders).toEqual(['Elsewhere']);
  await expect.poll(() => told.at(-1)?.due).toBe(1_000);
});

test('nobody is reckoned any more for whom Kith was switched off', async () => {
  const told = tellings();
  today = day('2026-11-24');
  let pieces = 0;
  halfway(() => {
    index.unload();
    pieces = settle.mock.calls.length;
  });
  index.redraw();
  await turns(200);
  expect(pieces).toBeGreaterThan(0);
  expect([told.length, settle.mock.calls.length]).toEqual([0, pieces]);
});

test('what one listener throws is reported, and keeps nobody else from being told, now and later', async () => {
  index.onChange(() => { throw new Error('mine'); });
  const told = tellings();
  index.redraw();
  await expect.poll(() => told).toHaveLength(1);
  index.redraw();
  await expect.poll(() => told).toHaveLength(2);
  expect(faults).toEqual([new Error('mine'), new Error('mine')]);
});

test('a listener another one has stopped is not told', async () => {
  const second = vi.fn();
  let stop = (): void => undefined;
  index.onChange(() => stop());
  stop = index.onChange(second);
  const told = tellings();
  index.redraw();
  await expect.poll(() => told).toHaveLength(1);
  expect(second).not.toHaveBeenCalled();
});

test('should Kith fail at reckoning, everybody is told all the same, now and later', async () => {
  const told = tellings();
  settle.mockImplementationOnce(() => { throw new Error('ours'); });
  index.redraw();
  await expect.poll(() => told).toHaveLength(1);
  index.redraw();
  await expect.poll(() => told).toHaveLength(2);
  expect(faults).toEqual([new Error('ours')]);
});
