// Makes the pictures of the guide from the built plugin: node scripts/screenshots.mjs [--check] [--every]
// Node 20 runs no TypeScript, so what draws them is bundled first; packages stay outside the bundle.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = 'dist/screenshots.mjs';
await build({
  entryPoints: ['scripts/pictures/main.ts'], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
