// Builders for the tests of writing on disk: a folder of its own, and processes that write to a note in it.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { onTestFinished } from 'vitest';

/** A folder with some notes that is gone when the test is over. */
export function vaultWith(files: Readonly<Record<string, string | Buffer>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'kith é ')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Names of the hidden files in a folder. */
export function hidden(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('.'));
}

/** A program that writes to notes, as one file: `body` has `writeNote`, `logLine`, `root` and `words` at hand. */
export function program(folder: string, body: string): string {
  const file = join(folder, 'writer.mjs');
  const here = import.meta.dirname;
  buildSync({
    stdin: {
      contents: `
        import { writeNote } from '../../scripts/headless/write';
        import { sourceOf } from '../../scripts/headless/folder';
        import { logLine } from '../../src/core/edit/log-line';
        import { lexiconOf } from '../../src/core/lexicon';
        import { DEFAULT_SETTINGS } from '../../src/core/settings';
        import { parseDay } from '../../src/core/day';
        const reading = { lexicon: lexiconOf(DEFAULT_SETTINGS), source: sourceOf, today: parseDay('2026-11-23') };
        const [root, ...words] = process.argv.slice(2);
        ${body}`,
      resolveDir: here, loader: 'ts',
    },
    bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile: file, logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  });
  return file;
}

/** Starts a program; what it prints is collected. */
export function start(file: string, args: readonly string[]): { readonly child: ChildProcess; readonly said: () => string; readonly ended: Promise<number | null> } {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  child.stderr?.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const ended = new Promise<number | null>((resolve) => { child.on('close', resolve); });
  return { child, said: () => said, ended };
}
