// @vitest-environment happy-dom
// Two devices with one vault between them: each writes what its user asks of Kith, sync carries whole files over, the later
// one winning. Kith loses no line of the text it finds, and where the texts are the same in the end, so are the answers.
import fc from 'fast-check';
import type { App as ObsidianApp } from 'obsidian';
import { expect, test } from 'vitest';
import { answerPerson } from '../../src/core/answer';
import type { NoteChange, Pen } from '../../src/core/edit/gesture';
import { logLine } from '../../src/core/edit/log-line';
import { removeField } from '../../src/core/edit/remove-field';
import { setField } from '../../src/core/edit/set-field';
import { tickTask } from '../../src/core/edit/tick-task';
import { Journal } from '../../src/vault/journal';
import { penOf, sourceOfText } from '../../src/vault/pen';
import { day, rosterOf } from '../core/reading';
import { openIndexed, type Indexed } from './indexed';

const TODAY = day('2026-11-23');
const PATHS = ['People/Ana.md', 'People/Sam.md', 'Zo\u00eb.md'] as const;
const FIRST = { [PATHS[0]]: '---\ntype: person # ours\n---\n\n- [ ] send the deck\n', [PATHS[1]]: '---\r\ncircle: close\r\n---\r\n- 2026-09-01 call with [[Ana]]\r\n', [PATHS[2]]: '---\ncadence: 1 month\n---\n## Interactions\n- 2026-10-01 ← email\n' };

/** One device: its app and vault, and when each of its files was last written, by the clock all share. */
interface Device extends Indexed {
  readonly pen: Pen;
  readonly stamps: Map<string, number>;
}

type Step =
  | { readonly kind: 'log' | 'type'; readonly on: 0 | 1; readonly path: string; readonly line: string }
  | { readonly kind: 'set'; readonly on: 0 | 1; readonly path: string; readonly field: 'snooze' | 'circle' | 'resting'; readonly value: string | null }
  | { readonly kind: 'tick' | 'copy'; readonly on: 0 | 1; readonly path: string }
  | { readonly kind: 'undo' | 'sync' | 'pause' | 'resume'; readonly on: 0 | 1 };

const on = fc.constantFrom<0 | 1>(0, 1);
const path = fc.constantFrom(...PATHS);
const line = fc.constantFrom('2026-11-20 call: the move', '2026-11-03 → email', '2026-08 letter', '2026-11-21 lunch with [[Ana]] and [[Zo\u00eb]]', '2026-10-30 walk #gave');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('log' as const), on, path, line }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('type' as const), on, path, line }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('set' as const), on, path, field: fc.constantFrom<('snooze' | 'circle' | 'resting')[]>('snooze', 'circle', 'resting'), value: fc.constantFrom('2026-12-01', '2027-01-01', null) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom<('tick' | 'copy')[]>('tick', 'copy'), on, path }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom<('undo' | 'sync' | 'pause' | 'resume')[]>('undo', 'sync', 'sync', 'pause', 'resume'), on }) },
);

async function device(): Promise<Device> {
  const indexed = openIndexed(FIRST);
  const app = indexed.app as unknown as ObsidianApp;
  const journal = new Journal(app, (at, text) => { indexed.index.tell(at, text); });
  await expect.poll(() => indexed.index.progress).toBe(null);
  const pen = penOf(app, journal, () => ({ lexicon: indexed.index.roster.lexicon, source: sourceOfText, today: TODAY }));
  return { ...indexed, pen, stamps: new Map(Object.keys(FIRST).map((at) => [at, 0])) };
}

/** What is on a device's disk, whatever its app has heard of. */
const disk = ({ app }: Device): Map<string, string> => new Map([...app.vault.adapter.store.files].map(([at, { data }]) => [at, String(data)]));

/** The lines of a text that are not in another, as often as they are missing. */
function missing(before: string, after: string): string[] {
  const left = after.split(/\r?\n/);
  return before.split(/\r?\n/).filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What Kith does, by gesture; null for what is none of its own. */
function changeOf(chosen: Step, text: string): NoteChange | null {
  switch (chosen.kind) {
    case 'log': return { path: chosen.path, change: (note, reading) => logLine(note, chosen.line, reading) };
    case 'set': {
      const { field, value } = chosen;
      return { path: chosen.path, change: (note, reading) => (value === null ? removeField(note, field, reading) : setField(note, field, field === 'circle' ? 'friends' : { day: day(value) }, reading)) };
    }
    case 'tick': {
      const at = text.split(/\r?\n/).findIndex((one) => one.startsWith('- [ ] '));
      return at < 0 ? null : { path: chosen.path, change: (note, reading) => tickTask(note, at + 1, 'send the deck', reading) };
    }
    default: return null;
  }
}

/** Lines a gesture may take away or change: those of its field, the task it ticks. */
function mayGo(chosen: Step, lost: string): boolean {
  return chosen.kind === 'set' ? new RegExp(`^${chosen.field}:`).test(lost) : chosen.kind === 'tick' && lost.startsWith('- [ ] ');
}

/** What came of it all: gestures done and refused, taken back, and files carried over. */
const tally = { done: 0, refused: 0, undone: 0, carried: 0 };

async function play(steps: readonly Step[]): Promise<void> {
  const devices = [await device(), await device()] as const;
  let clock = 0;
  const written: [Set<string>, Set<string>] = [new Set(), new Set()];
  const sync = async (to: Device, from: Device): Promise<void> => {
    const [theirs, ours] = [disk(from), disk(to)];
    for (const [at, text] of theirs) {
      const later = from.stamps.get(at)! > (to.stamps.get(at) ?? -1);
      if (!later || ours.get(at) === text) continue;
      await to.app.vault.external.write(at, text);
      tally.carried += 1;
      to.stamps.set(at, from.stamps.get(at)!);
    }
  };
  const stamp = (at: Device, before: ReadonlyMap<string, string>): void => {
    clock += 1;
    for (const [where, text] of disk(at)) if (before.get(where) !== text) at.stamps.set(where, clock);
  };
  const settle = (): Promise<unknown> => Promise.all(devices.map(({ app }) => app.metadataCache.settle()));
  for (const chosen of steps) {
    const mine = devices[chosen.on];
    const before = disk(mine);
    switch (chosen.kind) {
      case 'pause': mine.app.vault.external.pause(); break;
      case 'resume': await mine.app.vault.external.resume(); break;
      case 'sync': await sync(mine, devices[chosen.on === 0 ? 1 : 0]); break;
      case 'type': await mine.app.vault.append(mine.app.vault.getFileByPath(chosen.path)!, `- ${chosen.line}\n`); stamp(mine, before); break;
      case 'copy': await mine.app.vault.external.write(chosen.path.replace('.md', ' (conflicted copy 2026-11-23).md'), before.get(chosen.path)!); stamp(mine, before); break;
      case 'undo': {
        if (typeof await mine.pen.undo() === 'string') tally.undone += 1;
        stamp(mine, before);
        // What is taken back is what this device's Kith has written, and nothing that came since.
        for (const [at, text] of disk(mine)) for (const lost of missing(before.get(at) ?? '', text)) expect([...written[chosen.on]], `undone: ${lost}`).toContain(lost);
        break;
      }
      default: {
        const change = changeOf(chosen, before.get(chosen.path)!);
        if (!change) break;
        tally[await mine.pen.write(chosen.kind, [change]) === null ? 'done' : 'refused'] += 1;
        stamp(mine, before);
        for (const [at, text] of disk(mine)) {
          const was = before.get(at) ?? '';
          expect(missing(was, text).filter((lost) => at !== chosen.path || !mayGo(chosen, lost)), `${chosen.kind} in ${at}`).toEqual([]);
          for (const more of missing(text, was)) written[chosen.on].add(more);
        }
      }
    }
    await settle();
  }
  for (const { app } of devices) await app.vault.external.resume();
  await sync(devices[0], devices[1]);
  await sync(devices[1], devices[0]);
  await settle();
  const [one, other] = devices.map(disk) as [Map<string, string>, Map<string, string>];
  expect([...other].sort()).toEqual([...one].sort());
  const fresh = rosterOf(Object.fromEntries([...one].filter(([at]) => at.endsWith('.md'))));
  for (const { index: { roster } } of devices) {
    const told = (from: typeof roster): unknown => [from.view(TODAY).people.map((standing) => answerPerson(standing, from.lexicon.channels)), from.findings(TODAY), from.counts(TODAY)];
    expect(told(roster)).toEqual(told(fresh));
  }
  for (const { app, index } of devices) {
    index.unload();
    await app.quit();
  }
}

test('two devices come to the same answers, and Kith loses no line of either', async () => {
  const runs = process.env['KITH_RUNS'] === undefined ? 60 : 400;
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18 }), play), { numRuns: runs });
  console.log(`${runs} pairs of devices: ${JSON.stringify(tally)}`);
  expect(Math.min(tally.done / 4, tally.undone, tally.carried / 2)).toBeGreaterThan(runs / 5);
}, 1_200_000);
