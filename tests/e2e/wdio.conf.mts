// The real Obsidian, downloaded, over a copy of the sample vault. Never run yet: where Kith was made, the app cannot be downloaded.
// The oldest app Kith is for and the newest, or what KITH_OBSIDIAN names: KITH_OBSIDIAN="1.13.1 latest"
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const versions = (process.env['KITH_OBSIDIAN'] ?? 'earliest latest').split(' ');

export const config: WebdriverIO.Config = {
  runner: 'local',
  framework: 'mocha',
  specs: ['./*.spec.ts'],
  maxInstances: 1,
  capabilities: versions.map((browserVersion) => ({
    browserName: 'obsidian',
    browserVersion,
    'wdio:obsidianOptions': { installerVersion: 'latest', vault: here('../vault'), plugins: [{ path: here('../..'), enabled: false }] },
  })),
  services: ['obsidian'],
  reporters: ['spec'],
  cacheDir: here('.obsidian-cache'),
  mochaOpts: { ui: 'bdd', timeout: 60_000 },
  logLevel: 'warn',
};
