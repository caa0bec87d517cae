// `npm run release -- 0.2.0`: sets a version wherever it stands, and moves what is unreleased in CHANGELOG.md under it and its day
// (`--day 2026-12-01`, else today). `npm run release -- --check 0.2.0`: says whether all of them agree, and prints what that version
// changes. Of the folder it is run in. Nothing is written where anything is wrong.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
const FILES = ['package.json', 'package-lock.json', 'manifest.json', 'versions.json'];

const { version, check, day } = readArguments();
const { 'package.json': ours, 'package-lock.json': lock, 'manifest.json': manifest, 'versions.json': versions } = Object.fromEntries(FILES.map((file) => [file, readJson(file)]));
const [preface, ...sections] = read('CHANGELOG.md').split(/^(?=## )/m);
const changes = sections.map(readSection);
readOrder();

const [top, ...before] = changes;

if (check) {
  agree(version);
  if (top.version !== version || top.day === null) fail(`CHANGELOG.md begins with “${top.title}”. Right would be: ## ${version}, and its day`);
  console.log(top.body.trim());
} else {
  if (top.day !== null) fail(`CHANGELOG.md begins with “${top.title}”: nothing in it is unreleased. Right would be “## Unreleased” above it, and what has changed`);
  if (top.body.trim() === '') fail('CHANGELOG.md says nothing below what is unreleased: what has changed?');
  const last = (top.version === null ? before[0] : top)?.version ?? fail('CHANGELOG.md names no version');
  agree(last);
  // A version on its way was never anybody's: it may go out as it is called, or under a higher name.
  const onItsWay = top.version !== null;
  if (!isHigher(version, last) && !(onItsWay && version === last)) fail(`${version} is not higher than ${last}`);
  if (!existsSync(`tests/settings/${version}.json`)) fail(`there is no tests/settings/${version}.json. Right would be every setting, with another value than its default`);

  const kept = Object.entries(versions).filter(([one]) => !(onItsWay && one === last));
  const written = Object.entries({
    'package.json': { ...ours, version },
    'package-lock.json': { ...lock, version, packages: { ...lock.packages, '': { ...lock.packages[''], version } } },
    'manifest.json': { ...manifest, version },
    'versions.json': { ...Object.fromEntries(kept), [version]: manifest.minAppVersion },
  }).map(([file, value]) => [file, `${JSON.stringify(value, null, 2)}\n`]);
  for (const [file, text] of written) writeFileSync(file, text);
  writeFileSync('CHANGELOG.md', [preface, `## ${version}, ${day}\n${top.body}`, ...before.map(({ text }) => text)].join(''));
  console.log(`Kith is ${version}, of ${day}. Read the difference and run npm test; then: git commit -am "Release ${version}" && git tag ${version} && git push origin main ${version}`);
}

/** All files say a version, and the app it needs. */
function agree(said) {
  const saying = [['package.json', ours.version], ['package-lock.json', lock.version], ['package-lock.json', lock.packages?.['']?.version], ['manifest.json', manifest.version]];
  for (const [file, says] of saying) if (says !== said) fail(`${file} says ${says}. Right would be ${said}, everywhere`);
  const [newest, app] = Object.entries(versions).at(-1) ?? [];
  if (newest !== said || app !== manifest.minAppVersion) fail(`versions.json ends in ${newest} for the app from ${app}. Right would be ${said} for the app from ${manifest.minAppVersion}`);
}

function readArguments() {
  try {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const { positionals: [given, ...more], values } = parseArgs({ allowPositionals: true, options: { day: { type: 'string', default: today }, check: { type: 'boolean', default: false } } });
    if (given === undefined || more.length > 0 || !VERSION.test(given)) fail(`${[given, ...more].join(' ') || 'nothing'} is no version. Right would be: npm run release -- 0.2.0`);
    if (!isDay(values.day)) fail(`${values.day} is no day. Right would be: --day ${today}`);
    return { version: given, ...values };
  } catch (error) {
    return fail(`${error.message.split(/\.\s|\n/, 1)[0]}. Right would be: npm run release -- 0.2.0`);
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return fail(`there is no ${file} here that could be read`);
  }
}

function readJson(file) {
  try {
    return JSON.parse(read(file));
  } catch {
    return fail(`${file} is no JSON`);
  }
}

/** A section of the list of changes: `## Unreleased`, `## 0.2.0, unreleased` or `## 0.2.0, 2026-12-01`; no day is not released. */
function readSection(text) {
  const [title] = text.split('\n', 1);
  const [, version = null, day = null] = /^## (?:Unreleased|(\d+\.\d+\.\d+), (?:unreleased|(\d{4}-\d\d-\d\d)))$/.exec(title) ?? fail(`CHANGELOG.md has “${title}”. Right would be: ## 0.2.0, 2026-12-01`);
  return { title, version, day, text, body: text.slice(title.length + 1) };
}

/** Only the first section may be unreleased; below it each version is lower than the one above. */
function readOrder() {
  if (changes.length === 0) fail('CHANGELOG.md has no section. Right would be: ## Unreleased');
  changes.slice(1).forEach(({ title, day, version }, index) => {
    const above = changes[index].version;
    if (day === null || !isDay(day) || (above !== null && !isHigher(above, version))) fail(`CHANGELOG.md has “${title}” below “${changes[index].title}”. Right would be a lower version and its day`);
  });
}

function isDay(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

function isHigher(one, other) {
  const [a, b] = [one, other].map((text) => text.split('.').map(Number));
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && a[at] > b[at];
}

function fail(message) {
  console.error(`release: ${message}`);
  process.exit(2);
}
