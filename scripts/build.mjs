// Builds what is released (main.js, for Obsidian) and the headless command (dist/kith.mjs, for Node) with its second thread.
import { chmod, copyFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { COMMAND, PLUGIN } from '../esbuild.config.mjs';

await Promise.all([build(PLUGIN), build(COMMAND)]);
await chmod(COMMAND.outfile, 0o755);
await copyFile('scripts/headless/reading-thread.mjs', 'dist/reading-thread.mjs');
