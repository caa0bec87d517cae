// Builders for the tests of the command: a folder of notes in the user's own text, a command line in, its answer out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { run, type World } from '../../scripts/headless/kith';

/** The sample vault, and the day it was written for. */
export const SAMPLE = 'tests/vault';
export const SAMPLE_DAY = '2026-11-23';

/** The command as it was built. */
export const BUILT = resolve('dist/kith.mjs');

/** What a command line answered. */
export interface Answered {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder that is gone when the test is over, by its own name: where temporary files are is a link on some systems. */
export function folder(): string {
  const made = mkdtempSync(join(realpathSync(tmpdir()), 'kith é '));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A vault of some files by path, in a folder of its own. */
export function vaultOf(files: Readonly<Record<string, string | Buffer>>): string {
  const root = folder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Runs a command line in this process, on the sample's day unless it names another. */
export function kith(args: readonly string[], world: Partial<World> = {}): Answered {
  const out: string[] = [];
  const err: string[] = [];
  const code = run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    now: new Date(2026, 10, 23, 12),
    style: { colour: false, width: Infinity },
    ...world,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The answer of a command line as JSON. */
export function answer<T = Record<string, unknown>>(...args: readonly string[]): T {
  return JSON.parse(kith([...args, '--json']).out) as T;
}

/** What is said of the people of a vault: `name status`, and of what could not be counted: `path:line rule`. */
export function readings(vault: string, ...more: readonly string[]): { people: string[]; findings: string[] } {
  const { people, findings } = answer<{
    people: { name: string; status: string; lastContact: string | null }[];
    findings: { path: string; line: number; rule: string }[];
  }>('due', vault, ...more);
  return {
    people: people.map(({ name, status, lastContact }) => `${name} ${status}${lastContact === null ? '' : ` since ${lastContact}`}`),
    findings: findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`),
  };
}

/** Runs the built command as a process of its own. */
export function spawnKith(args: readonly string[], { env = {}, node = [] }: { env?: Record<string, string>; node?: readonly string[] } = {}): Answered {
  if (!existsSync(BUILT)) throw new Error('there is no dist/kith.mjs: run npm run build first');
  const { PATH = '', NODE_OPTIONS = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, BUILT, ...args], { encoding: 'utf8', env: { PATH, NODE_OPTIONS, ...env } });
  return { code: status, out: stdout, err: stderr };
}
