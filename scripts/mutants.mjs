// Writes down what a mutation run found, for everybody to see where the tests are thin: docs/mutants.md.
//   node scripts/mutants.mjs [REPORT...]     the reports of runs over parts of the core; without, that of the last run
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const PAGE = 'docs/mutants.md';
const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

const reports = process.argv.length > 2 ? process.argv.slice(2) : ['artefacts/mutation/report.json'];
// A file of two reports is told of as the last one has it.
const files = Object.entries(Object.assign({}, ...reports.map((path) => JSON.parse(readFileSync(path, 'utf8')).files)));
const rows = files.map(([path, { mutants }]) => ({
  path,
  noticed: mutants.filter(({ status }) => NOTICED.has(status)).length,
  lines: mutants.filter(({ status }) => MISSED.has(status)).map(({ location }) => location.start.line).sort((a, b) => a - b),
  passedOver: mutants.filter(({ status }) => status === 'Ignored').length,
})).sort((a, b) => (a.path < b.path ? -1 : 1));

const folders = [...new Set(rows.map(({ path }) => dirname(path)))].sort();
const sum = (some) => {
  const noticed = some.reduce((total, row) => total + row.noticed, 0);
  const missed = some.reduce((total, row) => total + row.lines.length, 0);
  const passedOver = some.reduce((total, row) => total + row.passedOver, 0);
  return [some.length, noticed + missed, noticed, missed, `${(100 * noticed / (noticed + missed)).toFixed(1)} %`, passedOver]
    .map((figure) => figure.toLocaleString('en')).join(' | ');
};
const counted = (lines) => [...new Set(lines)].map((line) => {
  const times = lines.filter((other) => other === line).length;
  return times > 1 ? `${line} × ${times}` : String(line);
}).join(', ');

writeFileSync(PAGE, `# What no test notices

\`npm run test:mutation\` changes the core in one place at a time – another comparison, a text that is empty, a call left out – and asks the tests that come by. This is what its last run found, written down by \`node scripts/mutants.mjs\`; the run itself prints each change. Some of what is missed makes no difference to anybody: a bound that is never met, a shortcut to the same answer. What is worked out once, when the program starts, is passed over.

| folder | files | changes | noticed | missed | | passed over |
|---|--:|--:|--:|--:|--:|--:|
${folders.map((folder) => `| \`${folder}\` | ${sum(rows.filter(({ path }) => dirname(path) === folder))} |`).join('\n')}
| all | ${sum(rows)} |

## Where

The lines of what was missed, and how many changes of a line where it is more than one.

| file | changes | missed | lines |
|---|--:|--:|---|
${rows.filter(({ lines }) => lines.length > 0).map(({ path, noticed, lines }) => `| \`${path}\` | ${noticed + lines.length} | ${lines.length} | ${counted(lines)} |`).join('\n')}
`);
