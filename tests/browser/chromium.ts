import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

// The newest line of this package that runs on Node 20; it carries its own Chromium for Linux.
const BUNDLED = '@sparticuz/chromium@143.0.4';
const CACHE = resolve('node_modules/.cache/chromium');
const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'msedge', 'microsoft-edge', 'chrome.exe', 'msedge.exe'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

type Surroundings = Readonly<Record<string, string | undefined>>;

/** Where each system has its browsers, most likely first; on Windows the environment says where programs are. */
export function usualPlaces(system: NodeJS.Platform = process.platform, env: Surroundings = process.env): string[] {
  if (system === 'darwin') {
    return ['', env['HOME'] ?? ''].flatMap((home) => MAC.map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`));
  }
  if (system === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []).flatMap((folder) => WINDOWS.map((path) => join(folder, path)));
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'];
}

/** A browser that is there already: named by the environment, on the path, or in a usual place. */
export function installedBrowser(): string | null {
  const named = process.env['KITH_CHROMIUM'] ?? process.env['CHROME_BIN'];
  if (named) {
    if (!existsSync(named)) throw new Error(`KITH_CHROMIUM or CHROME_BIN names ${named}, which is not there`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces()].find((path) => existsSync(path)) ?? null;
}

function fromSystem(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  execFileSync('apt-get', ['update'], { stdio: 'ignore', timeout: 300_000 });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore', timeout: 600_000 });
  return installedBrowser();
}

async function fromRegistry(): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  mkdirSync(CACHE, { recursive: true });
  const from = createRequire(join(CACHE, 'package.json'));
  const find = (): string | null => {
    const folder = join(CACHE, 'node_modules', '@sparticuz', 'chromium', 'package.json');
    return existsSync(folder) ? from.resolve('@sparticuz/chromium') : null;
  };
  if (!find()) {
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', CACHE, BUNDLED];
    execFileSync('npm', args, { stdio: 'ignore', timeout: 600_000 });
  }
  const entry = find();
  if (!entry) throw new Error(`${BUNDLED} was installed but is not there`);
  const loaded = from(entry) as { executablePath: () => Promise<string> };
  return loaded.executablePath();
}

/** The path of a browser; one is fetched when none is there. It throws rather than let a test be skipped. */
export async function findBrowser(): Promise<string> {
  const known = installedBrowser();
  if (known) return known;
  const failures: string[] = [];
  for (const fetchOne of [fromSystem, fromRegistry]) {
    try {
      const path = await fetchOne();
      if (path) return path;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`No Chromium found. Install Chromium, Chrome or Edge, or name one in KITH_CHROMIUM. Tried: ${[...usualPlaces(), ...failures].join('; ')}`);
}

/** A headless browser; `more` is what it is told besides. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), headless: true, args: [...ARGS, ...more] });
}
