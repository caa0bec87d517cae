// The tests of the core in one program, which is read once and begun anew for every change: each change finds the core as it is after loading, and
// no file is read or compiled a second time.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';
import { buildSync } from 'esbuild';
import * as vitest from './vitest.mjs';

const FOLDERS = ['tests/core', 'tests/headless'];
const BESIDE = ['tests/interop.test.ts', 'tests/same-frontmatter.test.ts'];

/** What runs in processes or threads of its own does not see the change, what times patterns or counts made-up notes says nothing of a changed one, and what gives up rights gives up those of all. */
export const LEFT_OUT = [
  'tests/core/zones.test.ts', 'tests/core/hostile-notes.test.ts', 'tests/core/hostile-patterns.test.ts',
  'tests/headless/process.test.ts', 'tests/headless/write.test.ts', 'tests/headless/reads.test.ts', 'tests/headless/plain-yaml.test.ts', 'tests/headless/folder.test.ts', 'tests/headless/read-ahead.test.ts',
];

/** The files of tests that are asked, from the top of the repository. */
export function coreTests() {
  const found = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`).filter((path) => path.endsWith('.test.ts')));
  return [...found, ...BESIDE].filter((path) => !LEFT_OUT.includes(path)).sort();
}

/** Shared by all beginnings: what the tests are written with, and tools of which the core has nothing. */
const SHARED = ['vitest', 'fast-check', 'esbuild'];

/** The program of these files: called, it gives a function by file that reads it. */
export function programOf(files) {
  const { outputFiles: [bundle] } = buildSync({
    stdin: { contents: files.map((path) => `exports[${JSON.stringify(path)}] = () => require(${JSON.stringify(`./${path}`)});`).join('\n'), resolveDir: process.cwd() },
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: SHARED,
    // Packages are further up where this runs in a copy of the repository.
    alias: { 'obsidian': './tests/host/obsidian.ts', 'chrono-node/dist': dirname(dirname(fileURLToPath(import.meta.resolve('chrono-node')))) },
    logLevel: 'error',
  });
  const begin = new Script(`(function (exports, require) {${bundle.text}\n})`, { filename: 'core-tests.cjs', importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }).runInThisContext();
  const require = createRequire(import.meta.url);
  return () => {
    const read = {};
    begin(read, (name) => (name === 'vitest' ? vitest : require(name)));
    return read;
  };
}
