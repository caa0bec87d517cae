// Shows the built plugin over a vault in a browser: node scripts/preview.mjs [VAULT] [--port N]
// Node 20 runs no TypeScript, so the server is bundled first; esbuild itself stays outside the bundle.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4173' } },
});
const outfile = resolve('node_modules/.cache/kith/host-page.mjs');
await mkdir('node_modules/.cache/kith', { recursive: true });
await build({
  entryPoints: ['scripts/host-page.ts'], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error',
});
const { servePage } = await import(pathToFileURL(outfile).href);
// A vault of one's own is named from where one stands, not from the project's folder.
const own = positionals[0] === undefined ? null : resolve(process.env.INIT_CWD ?? '.', positionals[0]);
const { url } = await servePage({ vaultFolder: own ?? 'tests/vault', port: Number(values.port) });
// The sample vault was written for one day; every other vault is shown as of today.
console.log(`${own ?? 'The sample vault'} is at ${url}${own ? '' : '?today=2026-11-23'} (edits stay in the page; Ctrl+C ends it)`);
console.log('Add dark, phone, language=fr, today=2026-11-23 or open=People/Ana.md to the address.');
