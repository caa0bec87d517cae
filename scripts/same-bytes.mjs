// `npm run build:twice`: builds in two folders that lie elsewhere and are called otherwise, in other zones and languages, and compares
// what comes out byte for byte. `node scripts/same-bytes.mjs ONE OTHER` compares two that are built already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { COMMAND, PLUGIN, RELEASED } from '../esbuild.config.mjs';
import { packagesIn } from './licences.mjs';

const ROOT = join(import.meta.dirname, '..');
/** What a build is made of besides the packages; and that with which it is made, the same for both. */
const SOURCES = ['src', 'scripts', 'esbuild.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE', 'manifest.json', 'styles.css'];
const TOOLS = ['node_modules/esbuild', 'node_modules/@esbuild'];

const given = process.argv.slice(2).map((folder) => resolve(folder));
const problem = given.length === 2 ? difference(given) : given.length === 0 ? await buildTwice() : 'two folders are compared. Right would be: node scripts/same-bytes.mjs ONE OTHER';
if (problem === null) console.log('The same bytes, from two folders.');
else {
  console.error(`build: ${problem}`);
  process.exitCode = 1;
}

async function buildTwice() {
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'kith-twice-'));
  const folders = [join(home, 'one'), join(home, 'an other', 'é', 'further down')];
  const surroundings = [{ TZ: 'Pacific/Apia', LANG: 'C', LC_ALL: 'C' }, { TZ: 'America/St_Johns', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' }];
  try {
    const packed = await fromPackages();
    for (const [index, folder] of folders.entries()) {
      for (const path of [...SOURCES, ...packed]) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
      mkdirSync(join(folder, 'node_modules'), { recursive: true });
      for (const path of TOOLS) symlinkSync(realpathSync(join(ROOT, path)), join(folder, path), 'junction');
      const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...surroundings[index] } });
      if (status !== 0) return `it failed in ${folder}: ${stderr}`;
    }
    return difference(folders);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The files of packages that a build reads: what goes in, and beside it what each package says of itself. */
async function fromPackages() {
  const builds = await Promise.all([PLUGIN, COMMAND].map((options) => esbuild.build({ ...options, absWorkingDir: ROOT, write: false, metafile: true })));
  return builds.flatMap(({ metafile }) => [
    ...Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/')).map((path) => path.slice(path.indexOf('node_modules/'))),
    ...packagesIn(metafile).map((place) => `node_modules/${place}`).flatMap((place) => readdirSync(join(ROOT, place)).filter((name) => /^(?:package\.json|licen[cs]e.*)$/i.test(name)).map((name) => `${place}/${name}`)),
  ]);
}

/** What is not the same in two folders, in words; null when nothing is. */
function difference(folders) {
  const differ = [...RELEASED, COMMAND.outfile].filter((file) => {
    const [one, other] = folders.map((folder) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : null));
    if (one === null || other === null || !one.equals(other)) return true;
    console.log(`${createHash('sha256').update(one).digest('hex')}  ${file}`);
    return false;
  });
  return differ.length === 0 ? null : `not the same, or not in both: ${differ.join(', ')}`;
}
