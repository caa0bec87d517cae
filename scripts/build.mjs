// Builds what is released (main.js, for Obsidian) and the headless command (dist/kith.mjs, for Node).
import { chmod } from 'node:fs/promises';
import { build } from 'esbuild';
import { COMMAND, PLUGIN } from '../esbuild.config.mjs';

await Promise.all([build(PLUGIN), build(COMMAND)]);
await chmod(COMMAND.outfile, 0o755);
