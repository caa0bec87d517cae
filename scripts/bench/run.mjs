// Builds what is released, bundles the measurements and runs them in a process of their own; arguments are handed on.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import '../build.mjs';

await build({
  entryPoints: ['scripts/bench/bench.ts'],
  outfile: 'dist/bench.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  alias: { obsidian: resolve('tests/host/obsidian.ts') },
  // gray-matter is CommonJS and asks for `fs` when it is loaded; the plugin's index asks for a window.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nglobalThis.window = globalThis;" },
});
const { status } = spawnSync(process.execPath, ['--expose-gc', 'dist/bench.mjs', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
