// @vitest-environment happy-dom
// What Kith may cost, counted in what is the same on every machine: bytes, reads, redraws, people looked at again.
// Times are measured by `npm run bench`, and decide no test.
import { readFileSync } from 'node:fs';
import { Session, type HeapProfiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { network } from '../scripts/bench/network';
import { sourceOf } from '../scripts/headless/folder';
import { parseDay } from '../src/core/day';
import { lexiconOf } from '../src/core/lexicon';
import { readNote, type NoteFacts } from '../src/core/note';
import { Roster } from '../src/core/roster';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { PeopleIndex } from '../src/vault/people-index';
import { App } from './host/app';
import type { TFile } from './host/files';

/** The largest `main.js` may become. Whoever raises these says in the commit what the bytes are for. */
const BYTES = 516_200;
const BYTES_GZIPPED = 183_200;
/** Bytes of passing memory a dated line may take while it is read: with its parts cut out and kept as an object it takes a thousand. */
const BYTES_PER_LINE = 300;

const TODAY = parseDay('2026-11-23')!;

describe('main.js', () => {
  it('stays within its bytes', () => {
    const program = readFileSync('main.js');
    expect(program.length).toBeLessThanOrEqual(BYTES);
    expect(gzipSync(program, { level: 9 }).length).toBeLessThanOrEqual(BYTES_GZIPPED);
  });
});

describe('the plugin', () => {
  it('reads a person’s note once in its first scan and never for an edit, and other notes not at all; an edit redraws once', { timeout: 30_000 }, async () => {
    const people = Array.from(network({ people: 60, lines: 300, seed: 3 }, TODAY), ({ path, text }): [string, string] => [path, text]);
    const others = Array.from({ length: 60 }, (_, index): [string, string] => [`Notes/${index}.md`, '---\ntags: [book]\n---\n- 2026-11-03 call\n']);
    const app = new App({ files: Object.fromEntries([...people, ...others]) });
    const reads: string[] = [];
    const vault = new Proxy(app.vault, {
      get(target, key) {
        if (key === 'cachedRead' || key === 'read') return (file: TFile) => (reads.push(file.path), target.cachedRead(file));
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const index = new PeopleIndex(Object.create(app, { vault: { value: vault } }) as ConstructorParameters<typeof PeopleIndex>[0], DEFAULT_SETTINGS, () => TODAY);
    index.load();
    app.start();
    await expect.poll(() => index.progress, { timeout: 20_000 }).toBe(null);
    expect(reads.sort()).toEqual(people.map(([path]) => path).sort());

    await new Promise((resume) => setTimeout(resume, 80));
    const redraw = vi.fn();
    index.onChange(redraw);
    await app.vault.append(app.vault.getFileByPath(people[0]![0])!, '- 2026-11-20 lunch\n');
    await app.metadataCache.settle();
    await app.vault.append(app.vault.getFileByPath('Notes/1.md')!, 'more\n');
    await app.metadataCache.settle();
    await new Promise((resume) => setTimeout(resume, 80));
    expect(redraw).toHaveBeenCalledTimes(1);
    expect(reads.length).toBe(people.length);
    index.unload();
    await app.quit();
  });
});

describe('one edit', () => {
  it('looks again at the person of the note and at those its lines name, at nobody else', () => {
    const roster = new Roster(lexiconOf(DEFAULT_SETTINGS), (target) => `${target}.md`);
    const put = (name: string, line: string): boolean => roster.put(sourceOf(`${name}.md`, `---\ncircle: close\n---\n- ${line}\n`));
    for (let index = 0; index < 200; index++) put(`P${index}`, '2026-11-03 call');
    const before = new Set(roster.view(TODAY).people);
    put('P7', '2026-11-20 lunch with [[P9]]');
    const anew = roster.view(TODAY).people.filter((standing) => !before.has(standing));
    expect(anew.map(({ person }) => person.name).sort()).toEqual(['P7', 'P9']);
    expect(roster.view(TODAY + 1).people.length).toBe(200);
  });
});

describe('a dated line', () => {
  it('takes little memory while it is read', async () => {
    const lines = 20_000;
    const said = ['call: caught up on the move', '→ email: congratulated on the Series B', '← text: replied, wants the deck', 'coffee (45 min): payments, tennis #gave', 'with nobody in particular'];
    const text = `---\ntype: person\n---\n${Array.from({ length: lines }, (_, index) => `- 2026-11-03 ${said[index % said.length]!}`).join('\n')}\n`;
    const source = sourceOf('Ana.md', text);
    const lexicon = lexiconOf(DEFAULT_SETTINGS);
    const read = (): number => readNote(source, lexicon).history.length;
    for (let round = 0; round < 5; round++) expect(read()).toBe(lines);
    expect(await bytesTaken(read) / lines).toBeLessThan(BYTES_PER_LINE);
  });
});

describe('what a note says', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const long = 'a word or two '.repeat(14_000);
  const lines = `\
- 2026-11-03 call with [[People/Ana Ruiz of Lyon|her]] and [him](People/Ben%20Okoro%20of%20Lyon.md)
- [?] 2026-11-04 call with [[People/Cleo Haddad of Lyon]], whatever comes of it
- [date:: 31 Foobar 2026 or so] call with [[People/Dai Nakamura of Lyon]], whatever comes of it
- [ ] send the photographs of the garden to [[People/Ela Novak of Lyon]] 📅 2026-12-01
- [ ] a walk in the hills with [[People/Fay Lindgren of Lyon]]
`;

  it.each([
    ['People/Somebody.md', '---\ntype: person\nvia: "[[People/Ana Ruiz of Lyon]]"\n---\n', [2, 0, 2]],
    ['2026-11-03.md', '', [0, 1, 2]],
    ['Notes/Meeting of the board.md', '---\ntype: meeting\ndate: 2026-11-03\nattendees: ["[[People/Ana Ruiz of Lyon]]"]\n---\n', [0, 0, 2]],
  ] as const)('lets go of its text: %s', (path, frontmatter, [findings, doubts, promises]) => {
    const lexicon = lexiconOf({ ...DEFAULT_SETTINGS, dailyNotes: 'any' });
    const said: NoteFacts[] = [];
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let at = 0; at < 100; at++) {
      const { fields } = sourceOf(path, frontmatter);
      said.push(readNote({ path, text: `${frontmatter}${lines}${at} ${long}`, fields }, lexicon));
    }
    collect();
    // The texts are 40 MB, and what is said of people in all of them is less than a tenth of one.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(2_000_000);
    expect(said.map((one) => [one.findings.length, one.doubts.length, one.promises.length])).toEqual(said.map(() => [findings, doubts, promises]));
  });
});

/** Bytes an action takes of memory, what is let go at once included; by samples. */
async function bytesTaken(action: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  const post = <T>(method: string, params: object = {}): Promise<T> => new Promise((resolve, reject) => {
    session.post(method, params, (error, result) => (error ? reject(error) : resolve(result as T)));
  });
  await post('HeapProfiler.startSampling', { samplingInterval: 2_048, includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true });
  action();
  const { profile } = await post<HeapProfiler.StopSamplingReturnType>('HeapProfiler.stopSampling');
  session.disconnect();
  const sum = ({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number => selfSize + children.reduce((total, child) => total + sum(child), 0);
  return sum(profile.head);
}
