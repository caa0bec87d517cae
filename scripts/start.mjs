// `npm start`: who is due in the sample vault, or in your own (`npm start -- ~/Notes`).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const own = process.argv.slice(2);
// The sample vault was written for one day; every other vault is asked about today.
const sample = ['tests/vault', '--today', '2026-11-23'];
const args = own.length > 0 ? own : sample;

// `npm start` is run from the project's folder; a vault of one's own is named from where one stands.
const cwd = own.length > 0 ? process.env.INIT_CWD : undefined;
const kith = fileURLToPath(new URL('../dist/kith.mjs', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(process.execPath, [kith, 'due', ...args], { stdio: 'inherit', cwd: cwd ?? root });

if (own.length === 0) {
  console.log('\nThis is the sample vault. For your own notes: npm start -- ~/Notes');
  console.log('To see the plugin run in your browser, without Obsidian: npm run preview');
}
process.exitCode = status ?? 1;
