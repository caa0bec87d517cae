// Notes read by a second thread: what it hands over is what stands on the disk, in the order asked for.
import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listNotes } from '../../scripts/headless/folder';
import { pause } from '../../scripts/headless/lock';
import { ReadAhead } from '../../scripts/headless/read-ahead';
import { UNIX } from './system';
import { kith, vaultOf } from './terminal';

const LARGEST = 2 ** 17;

/** A folder of so many notes; each says by its size and its bytes which one it is. */
function notes(count: number, sizeOf: (index: number) => number): { readonly root: string; readonly paths: readonly string[]; readonly texts: readonly Buffer[] } {
  const texts = Array.from({ length: count }, (_, index) => Buffer.alloc(sizeOf(index), `${index} é `));
  const paths = texts.map((_, index) => `${String(index).padStart(4, '0')}.md`);
  const root = vaultOf(Object.fromEntries(paths.map((path, index) => [path, texts[index]!])));
  return { root: `${root}${sep}`, paths, texts };
}

/** Takes all notes of a folder, slowly enough for the thread to come to most: which are wrong, and how many it has read. */
function taken(root: string, paths: readonly string[], texts: readonly (Buffer | null)[]): { wrong: number[]; read: number } {
  const ahead = new ReadAhead(root, paths);
  const wrong: number[] = [];
  let read = 0;
  for (const [index, text] of texts.entries()) {
    if (index % 64 === 0) pause(20);
    const bytes = ahead.take();
    if (bytes === null) continue;
    read += 1;
    if (!text?.equals(bytes)) wrong.push(index);
  }
  ahead.close();
  return { wrong, read };
}

describe('notes read ahead', () => {
  it('are those on the disk, more of them than the memory they share holds', () => {
    const odd = new Map([[1_003, 0], [1_204, 1], [1_305, LARGEST - 1], [1_499, LARGEST - 1]]);
    const { root, paths, texts } = notes(1_500, (index) => odd.get(index) ?? 20_000 + index);
    const { wrong, read } = taken(root, paths, texts);
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(0);
  });

  it('are left to be read by oneself where they are large, have no room beside others, or cannot be read', () => {
    const { root, paths, texts } = notes(1_200, (index) => (index === 1_101 ? LARGEST : index === 1_109 ? LARGEST + 1 : index < 1_000 ? 30_000 : 10));
    const { wrong, read } = taken(root, [...paths.slice(0, 1_120), 'gone.md', ...paths.slice(1_120)], [...texts.slice(0, 1_101), null, ...texts.slice(1_102, 1_109), null, ...texts.slice(1_110, 1_120), null, ...texts.slice(1_120)]);
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(0);
  });

  it('are all left where they are few', () => {
    const { root, paths, texts } = notes(20, () => 10);
    expect(taken(root, paths, texts)).toEqual({ wrong: [], read: 0 });
  });

  it.runIf(UNIX)('are left from where the thread is held up', () => {
    const { root, paths } = notes(1_100, () => 10);
    const pipe = join(root, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const ahead = new ReadAhead(root, [...paths.slice(0, 130), 'pipe', ...paths.slice(130)]);
    pause(500);
    expect(Array.from({ length: 1_101 }, () => ahead.take()).filter((bytes) => bytes !== null)).toEqual([]);
    ahead.close();
    closeSync(openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK)); // lets the thread go
  });

  it('say the same of a vault as notes read one by one', () => {
    const { root, paths } = notes(1_050, () => 0);
    paths.slice(0, 1_000).forEach((path, index) => {
      writeFileSync(join(root, path), `---\ncircle: close\n---\n- 2026-10-${String((index % 28) + 1).padStart(2, '0')} call: ${'é'.repeat(index)}\n- 2026-02-30 call\n`);
    });
    expect(listNotes(root).paths.length).toBe(1_050);
    const { people, findings } = JSON.parse(kith(['due', root, '--json']).out) as { people: { path: string; lastContact: string }[]; findings: { path: string; line: number }[] };
    expect(people.length).toBe(1_000);
    expect(people.filter(({ path, lastContact }) => Number(lastContact.slice(8)) !== (Number(path.slice(0, 4)) % 28) + 1)).toEqual([]);
    expect(findings.map(({ path }) => path)).toEqual(paths.slice(0, 1_000));
  });
});
