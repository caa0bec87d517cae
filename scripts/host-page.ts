import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { build } from 'esbuild';

/** The built plugin the page runs. */
export interface ServedPlugin {
  mainJs: string;
  manifest: object;
  styles: string;
}

/** What to serve: a vault folder, which is only ever read, and a plugin; by default the built one. */
export interface ServeOptions {
  vaultFolder?: string;
  port?: number;
  plugin?: ServedPlugin | null;
  /** What the page is handed in place of a folder and a plugin. */
  boot?: object;
}

const PAGE = join('tests', 'host', 'page');
/** What the page may do: no text becomes code, and nothing is asked of anybody but this server. */
const POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
const SHOWN = new Set(['.md', '.json', '.canvas', '.base', '.txt']);

/** The text files of a vault folder, by vault path. Of the hidden ones only the app's own settings. */
export async function readVault(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    const hidden = path.split('/').some((part) => part.startsWith('.'));
    if (!entry.isFile() || !SHOWN.has(extname(path)) || (hidden && !path.startsWith('.obsidian/'))) continue;
    files[path] = await readFile(join(folder, path), 'utf8');
  }
  return files;
}

/** The plugin as `npm run build` left it, or null before the first build. */
export async function builtPlugin(): Promise<ServedPlugin | null> {
  if (!existsSync('main.js')) return null;
  const styles = existsSync('styles.css') ? await readFile('styles.css', 'utf8') : '';
  const manifest = JSON.parse(await readFile('manifest.json', 'utf8')) as object;
  return { mainJs: await readFile('main.js', 'utf8'), manifest, styles };
}

interface Asset { type: string; body: string }

/** The page's own files: its html, and its script and styles bundled. */
export async function buildPage(): Promise<Record<string, Asset>> {
  const options = { bundle: true, write: false, logLevel: 'error', charset: 'utf8', target: 'es2022' } as const;
  const define = { 'process.env.NODE_ENV': '"production"' };
  const [script, styles] = await Promise.all([
    build({ ...options, define, format: 'iife', entryPoints: [join(PAGE, 'boot.ts')] }),
    build({ ...options, entryPoints: [join(PAGE, 'host.css')] }),
  ]);
  return {
    '/': { type: 'text/html', body: await readFile(join(PAGE, 'index.html'), 'utf8') },
    '/boot.js': { type: 'text/javascript', body: script.outputFiles[0]?.text ?? '' },
    '/host.css': { type: 'text/css', body: styles.outputFiles[0]?.text ?? '' },
  };
}

/** Serves the page on this machine only. The vault and the plugin are read anew at each load. */
export async function servePage(options: ServeOptions = {}): Promise<{ url: string; close: () => Promise<void> }> {
  const assets = await buildPage();
  const given = options.boot && JSON.stringify(options.boot);
  const bootData = async (): Promise<Asset> => {
    if (given !== undefined) return { type: 'application/json', body: given };
    const files = options.vaultFolder ? await readVault(options.vaultFolder) : {};
    const plugin = options.plugin === undefined ? await builtPlugin() : options.plugin;
    return { type: 'application/json', body: JSON.stringify({ files, ...plugin }) };
  };
  const server = createServer((request, response) => {
    // The notes are for this machine: a page of the web that has its own name lead here is not answered.
    const local = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '');
    const path = local ? (request.url ?? '/').split('?', 1)[0]! : '';
    const answer = path === '/boot.json' ? bootData() : Promise.resolve(Object.hasOwn(assets, path) ? assets[path] : undefined);
    answer.then(
      (asset) => {
        response.writeHead(asset ? 200 : 404, { 'content-type': `${asset?.type ?? 'text/plain'}; charset=utf-8`, 'cache-control': 'no-store', 'content-security-policy': POLICY });
        response.end(asset?.body ?? 'not found');
      },
      (error: unknown) => { response.writeHead(500).end(String(error)); },
    );
  });
  await new Promise<void>((listening, refused) => {
    server.once('error', refused);
    server.listen(options.port ?? 0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => { closed(); });
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}
