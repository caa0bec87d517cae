// Runs in a process of its own, in which no text can become code, and prints what hostile notes came to there.
import net from 'node:net';
import { Session } from 'node:inspector';
import { sourceOf } from '../../scripts/headless/folder';
import { linkResolver } from '../../scripts/headless/links';
import { parseDay } from '../../src/core/day';
import { lexiconOf } from '../../src/core/lexicon';
import { readNote } from '../../src/core/note';
import { Roster } from '../../src/core/roster';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { printFinding } from '../../src/core/words/print-finding';
import { wordsOf } from '../../src/core/words/words';
import { HOSTILE_NOTES } from './hostile-notes';

/** What they came to. */
export interface HostileAnswer {
  readonly notes: number;
  readonly people: number;
  /** Notes that threw, or that Kith failed at. */
  readonly failed: readonly string[];
  /** Whether a text became code: the one that should not, and this process's own attempt. */
  readonly ran: readonly boolean[];
  readonly asked: readonly string[];
  /** The prototypes that are not as they were. */
  readonly changed: readonly string[];
  /** Pieces of the program run for each letter of a note, the most of all, and for which. */
  readonly worst: readonly [work: number, tries: string];
}

const asked: string[] = [];
const refuse = (what: string) => (): never => {
  asked.push(what);
  throw new Error(`asked the network: ${what}`);
};
globalThis.fetch = refuse('fetch');
net.Socket.prototype.connect = refuse('connect');

const PROTOTYPES = { Object: Object.prototype, Array: Array.prototype, String: String.prototype, Function: Function.prototype, Map: Map.prototype, RegExp: RegExp.prototype };
const snapshot = (): Map<string, string> => new Map(Object.entries(PROTOTYPES).map(([name, of]) => [name, Reflect.ownKeys(of).map((key) => {
  const { value, get, set, writable } = Object.getOwnPropertyDescriptor(of, key)! as Record<'value' | 'get' | 'set' | 'writable', unknown>;
  return `${String(key)} ${[value, get, set, writable].map(known).join(' ')}`;
}).join('\n')]));
const numbers = new Map<unknown, number>();
function known(value: unknown): number {
  if (!numbers.has(value)) numbers.set(value, numbers.size);
  return numbers.get(value)!;
}

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
/** How many pieces of the program ran since this was asked last. */
function work(): number {
  let sum = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { url, functions } of result) {
      if (!url.startsWith('file:')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
  });
  return sum;
}

const before = snapshot();
const lexicon = lexiconOf(DEFAULT_SETTINGS);
const words = wordsOf('en');
const failed: string[] = [];
let worst: [number, string] = [0, ''];
work();
for (const { tries, text } of HOSTILE_NOTES) {
  try {
    const { findings } = readNote(sourceOf('People/Ana.md', text), lexicon);
    for (const one of findings.slice(0, 20)) printFinding(one, words);
    if (findings.some(({ rule }) => rule === 'reader-failed')) failed.push(`${tries}: ${findings[0]!.given}`);
  } catch (error) {
    failed.push(`${tries}: ${String(error)}`);
  }
  const share = work() / (text.length + 2_000);
  if (share > worst[0]) worst = [share, tries];
}
session.disconnect();

const paths = HOSTILE_NOTES.map((_, index) => `People/P${index}.md`);
const roster = new Roster(lexicon, linkResolver(paths));
HOSTILE_NOTES.forEach(({ text }, index) => roster.put(sourceOf(paths[index]!, text)));
const { people } = roster.view(parseDay('2026-11-23')!);
roster.findings(parseDay('2026-11-23')!);

const after = snapshot();
const canRun = ((): boolean => {
  try {
    return (Reflect.construct(Function, ['return true']) as () => boolean)();
  } catch {
    return false;
  }
})();
const answer: HostileAnswer = {
  notes: HOSTILE_NOTES.length, people: people.length, failed, ran: [Reflect.has(globalThis, 'ran'), canRun], asked,
  changed: [...before].filter(([name, keys]) => after.get(name) !== keys).map(([name]) => name), worst,
};
process.stdout.write(JSON.stringify(answer));
