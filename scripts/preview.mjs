// Shows the built plugin over a vault in a browser: node scripts/preview.mjs [VAULT] [--port N]
// Node 20 runs no TypeScript, so the server is bundled first; esbuild itself stays outside the bundle.
import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { given, port } = readArguments();
// A vault of one's own is named from where one stands, not from the project's folder.
const own = given === undefined ? null : resolve(process.env.INIT_CWD ?? '.', given);
if (own !== null && !(existsSync(own) && statSync(own).isDirectory())) fail(`${given} is not a folder of notes. Right would be: npm run preview -- ~/Notes`);

const outfile = resolve('node_modules/.cache/kith/host-page.mjs');
await mkdir('node_modules/.cache/kith', { recursive: true });
await build({
  entryPoints: ['scripts/host-page.ts'], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error',
});
const { servePage } = await import(pathToFileURL(outfile).href);
try {
  const { url } = await servePage({ vaultFolder: own ?? 'tests/vault', port });
  // The sample vault was written for one day; every other vault is shown as of today.
  console.log(`${own ?? 'The sample vault'} is at ${url}${own ? '' : '?today=2026-11-23'} (edits stay in the page; Ctrl+C ends it)`);
  console.log('Add dark, phone, language=fr, today=2026-11-23 or open=People/Ana.md to the address.');
} catch (error) {
  if (error.code === 'EADDRINUSE') fail(`port ${port} is taken. Right would be another: npm run preview -- --port ${port + 1}`);
  throw error;
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { port: { type: 'string', default: '4173' } } });
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) fail(`${values.port} is no port. Right would be: npm run preview -- --port 4173`);
    return { given: positionals[0], port: Number(values.port) };
  } catch (error) {
    return fail(`${error.message.split(/\.\s|\n/, 1)[0]}. Right would be: npm run preview -- ~/Notes --port 4173`);
  }
}

function fail(message) {
  console.error(`preview: ${message}`);
  process.exit(2);
}
