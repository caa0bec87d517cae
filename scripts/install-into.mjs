// `npm run install-into -- ~/Notes`: puts the built plugin into a vault.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RELEASED } from '../esbuild.config.mjs';

const given = process.argv[2];
if (given === undefined) fail('which vault? Right would be: npm run install-into -- ~/Notes');

const vault = resolve(process.env.INIT_CWD ?? '.', given);
if (!existsSync(join(vault, '.obsidian'))) {
  fail(`${given} is not an Obsidian vault: it has no .obsidian folder. Open it in Obsidian once, then try again`);
}
const folder = join(vault, '.obsidian', 'plugins', 'kith');
mkdirSync(folder, { recursive: true });
for (const file of RELEASED) {
  copyFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), join(folder, file));
}
console.log(`Kith is in ${given}. Switch it on in Obsidian: Settings → Community plugins → Kith.`);

function fail(message) {
  console.error(`install-into: ${message}`);
  process.exit(2);
}
