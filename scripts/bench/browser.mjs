// Bundles what measures the due pane in a browser, and runs it: npm run bench:browser
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = 'dist/bench-browser.mjs';
await build({ entryPoints: ['scripts/bench/browser.ts'], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' });
const { status } = spawnSync(process.execPath, [outfile], { stdio: 'inherit' });
process.exitCode = status ?? 1;
