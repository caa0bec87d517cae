// Bundles a script of ours and runs it, since Node 20 runs no TypeScript: node scripts/run.mjs scripts/pictures/main.ts [ARGUMENTS]
// Packages stay outside the bundle.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const [entry, ...args] = process.argv.slice(2);
const outfile = `dist/${entry.replace(/^scripts\//, '').replace(/\W+/g, '-').replace(/-ts$/, '')}.mjs`;
await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' });
const { status } = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' });
process.exitCode = status ?? 1;
