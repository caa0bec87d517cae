// Keeps the page of what no test notices, docs/mutants.md. A run over the whole core takes under an hour, one over a folder minutes: what a report tells of its
// files is written down, what the page tells of others stays.
//   node scripts/mutants.mjs [REPORT...]     takes in the report of the last run, or these, of whole files; of one file the later adds to the earlier, as long as the source is the same
//   node scripts/mutants.mjs --left          the files the page does not tell of as they are now: npm run test:mutation -- --mutate "$(node scripts/mutants.mjs --left)"
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { transformSync } from 'esbuild';

const PAGE = 'docs/mutants.md';
const CORE = 'src/core';
const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);
const PASSED_OVER = new Set(['Ignored']);

/** What tells one text of a file from another. */
const digest = (source) => createHash('sha256').update(source).digest('hex').slice(0, 8);

/** Rows of the page by file. */
function rowsOf(page) {
  const rows = [...page.matchAll(/^\| `([^`]+\.ts)` \| (\d+) \| (\d+) \| (\d+) \| ([^|]*) \| `(\w+)` \|$/gm)];
  return new Map(rows.map(([, path, changes, missed, passedOver, lines, of]) => [path, { path, changes: Number(changes), missed: Number(missed), passedOver: Number(passedOver), lines: lines.trim(), of }]));
}

/** Lines, and how often each where it is more than once: `12, 15 × 3`. */
function counted(lines) {
  const times = new Map();
  for (const line of lines.sort((a, b) => a - b)) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].map(([line, count]) => (count > 1 ? `${line} × ${count}` : `${line}`)).join(', ');
}

/** The files of reports, with the last word on each of their changes. */
function filesOf(reports) {
  const files = new Map();
  for (const path of reports) {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    // A file in which nothing could be changed is asked for by name, and not told of.
    for (const file of report.config?.mutate ?? []) if (!files.has(file) && existsSync(file)) files.set(file, { source: readFileSync(file, 'utf8'), mutants: new Map() });
    for (const [file, { source, mutants }] of Object.entries(report.files)) {
      const before = files.get(file)?.source === source ? files.get(file).mutants : new Map();
      for (const mutant of mutants) {
        const { location: { start, end }, mutatorName, replacement } = mutant;
        before.set(JSON.stringify([start, end, mutatorName, replacement]), mutant);
      }
      files.set(file, { source, mutants: before });
    }
  }
  return files;
}

function rowOf(path, source, mutants) {
  const missed = mutants.filter(({ status }) => MISSED.has(status));
  const noticed = mutants.filter(({ status }) => NOTICED.has(status));
  const passedOver = mutants.filter(({ status }) => PASSED_OVER.has(status)).length;
  const others = mutants.length - missed.length - noticed.length - passedOver;
  if (others > 0) console.error(`${path}: of ${others} changes the run says neither`);
  return {
    path, changes: missed.length + noticed.length, missed: missed.length, passedOver,
    lines: counted(missed.map(({ location }) => location.start.line)), of: digest(source),
  };
}

function sum(rows) {
  const [changes, missed, passedOver] = ['changes', 'missed', 'passedOver'].map((name) => rows.reduce((total, row) => total + row[name], 0));
  return [rows.length, changes, missed, changes > 0 ? `${(100 * (changes - missed) / changes).toFixed(1)} %` : '–', passedOver].map((figure) => figure.toLocaleString('en')).join(' | ');
}

function print(rows) {
  const folders = [...new Set(rows.map(({ path }) => dirname(path)))].sort();
  return `# What no test notices

\`npm run test:mutation\` changes the core in one place at a time – another comparison, a text that is empty, a call left out – and asks the tests that come by. What its runs found is written down here by \`node scripts/mutants.mjs\`; a run itself prints every change that was missed. Some of these make no difference to anybody: a bound that is never met, a shortcut to the same answer. What is worked out once, when the program starts, is passed over.

| folder | files | changes | missed | noticed | passed over |
|---|--:|--:|--:|--:|--:|
${folders.map((folder) => `| \`${folder}\` | ${sum(rows.filter(({ path }) => dirname(path) === folder))} |`).join('\n')}
| all | ${sum(rows)} |

## File by file

The lines whose changes were missed, and how many of a line where it is more than one. The last column tells which text of the file was asked: \`node scripts/mutants.mjs --left\` names those that have another by now.

| file | changes | missed | passed over | lines | of |
|---|--:|--:|--:|---|---|
${rows.map(({ path, changes, missed, passedOver, lines, of }) => `| \`${path}\` | ${changes} | ${missed} | ${passedOver} | ${lines} | \`${of}\` |`).join('\n')}
`;
}

const known = rowsOf(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '');
const args = process.argv.slice(2);
if (args[0] === '--left') {
  const core = readdirSync(CORE, { recursive: true }).map((path) => `${CORE}/${path.replaceAll('\\', '/')}`).filter((path) => path.endsWith('.ts') && !path.startsWith(`${CORE}/words/`));
  // A file of types alone has nothing that could be changed, and no report tells of it.
  const left = core.filter((path) => {
    const source = readFileSync(path, 'utf8');
    return known.get(path)?.of !== digest(source) && transformSync(source, { loader: 'ts' }).code.trim() !== '';
  });
  console.log(left.sort().join(','));
} else {
  for (const [path, { source, mutants }] of filesOf(args.length > 0 ? args : ['artefacts/mutation/report.json'])) known.set(path, rowOf(path, source, [...mutants.values()]));
  const rows = [...known.values()].filter(({ path }) => existsSync(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  writeFileSync(PAGE, print(rows));
}
