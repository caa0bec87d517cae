import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

// The newest line of this package that runs on Node 20; it carries its own Chromium for Linux.
const BUNDLED = '@sparticuz/chromium@143.0.4';
const CACHE = resolve('node_modules/.cache/chromium');
const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'msedge', 'microsoft-edge'];
const ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

function usualPlaces(): string[] {
  const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) =>
      folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [],
    ),
  ];
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

async function fromRegistry(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const from = createRequire(join(CACHE, 'package.json'));
  const find = (): string | null => {
    const folder = join(CACHE, 'node_modules', '@sparticuz', 'chromium', 'package.json');
    return existsSync(folder) ? from.resolve('@sparticuz/chromium') : null;
  };
  if (!find()) {
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', CACHE, BUNDLED];
    execFileSync('npm', args, { stdio: 'ignore', timeout: 600_000, shell: process.platform === 'win32' });
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
  throw new Error(`No Chromium found. Install one, or name it in KITH_CHROMIUM. Tried: ${failures.join('; ') || 'the usual places'}`);
}

/** A headless browser; `more` is what it is told besides. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), headless: true, args: [...ARGS, ...more] });
}
