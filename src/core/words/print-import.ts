// What an import would do, in words.
import type { Candidate } from '../import/match';
import type { Change, Planned } from '../import/plan';
import type { Settings } from '../settings';
import type { Problem } from '../vcard/parse-cards';
import { printExplained } from './print-finding';
import type { Words } from './words';

/** Characters of a text that are shown of it. */
const LONGEST = 120;

/** One change: `email: ana@example.org`, `birthday: 1985-04-12 instead of 04-12` */
export function printChange(change: Change, { fields }: Settings, { interop: { change: says } }: Words): string {
  switch (change.kind) {
    case 'list': return change.field === 'vcard' ? says.kept(fields.vcard, change.values.length) : says.add(fields[change.field], change.values);
    case 'set': return change.had === null ? says.add(fields[change.field], [change.value]) : says.replace(fields[change.field], change.value, change.had);
    case 'date': return change.had === null ? says.add(fields.dates, [`${change.label} ${change.value}`]) : says.replace(`${fields.dates} ${change.label}`, change.value, change.had);
    case 'log': return says.log(short(change.line));
    case 'remark': return says.remark(short(change.text));
  }
}

/** Which note a candidate is, and by what it is known: `Ana Ruiz · same e-mail ana@example.org` */
export function printCandidate({ name, path, by, value }: Candidate, { interop }: Words): string {
  return `${name} · ${interop.by[by]}${value === '' || value === name || value === path ? '' : ` ${value}`}`;
}

/** What is the matter with a line, where, and what would be right. */
export function printProblem({ rule, line, given }: Problem, file: string, words: Words): string {
  const [what, right] = words.interop.wrong[rule](short(given));
  return `${file}:${line}: ${printExplained({ what, right }, words.findings.right)}`;
}

/** What is left out of a file, each with how many people it is left out of. */
export function printLeft(planned: readonly Planned[], { interop }: Words): string[] {
  const counts = new Map<string, number>();
  for (const { incoming } of planned) for (const what of new Set(incoming.left)) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].map(([what, people]) => interop.left(/^(?:PHOTO|LOGO|photo|avatar)$/.test(what) ? interop.picture : what, people));
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
