// Hostile notes, read in a process of its own in which no text can become code and every way to the network throws.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HostileAnswer } from './hostile-child';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kith-hostile-'));
let answer: HostileAnswer;

beforeAll(async () => {
  const outfile = join(folder, 'child.mjs');
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  await build({ entryPoints: [join(root, 'tests/core/hostile-child.ts')], bundle: true, platform: 'node', format: 'esm', banner, outfile, logLevel: 'silent' });
  const { stdout } = await promisify(execFile)(process.execPath, ['--disallow-code-generation-from-strings', outfile], { maxBuffer: 2 ** 26 });
  answer = JSON.parse(stdout) as HostileAnswer;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('are more than 800, and many of them are people', () => {
  expect(answer.notes).toBeGreaterThan(800);
  expect(answer.people).toBeGreaterThan(400);
});

it('make nothing throw', () => {
  expect(answer.failed).toEqual([]);
});

it('run nothing, where nothing could be run', () => {
  expect(answer.ran).toEqual([false, false]);
});

it('ask nobody, and change no prototype', () => {
  expect([answer.asked, answer.changed]).toEqual([[], []]);
});

it('cost no more than their length allows', () => {
  // The most is a thousand anchors: the parser of YAML walks through all of them for each. Twice as much fails.
  expect(answer.worst[0], answer.worst[1]).toBeLessThan(450);
});
