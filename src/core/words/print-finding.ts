// A finding in words.
import type { Finding } from '../finding';
import type { Words } from './words';

/** A finding in words: what is the matter, and what would be right. */
export interface Explained {
  readonly what: string;
  readonly right: string;
}

/** Characters of a note's text that are quoted in a sentence. */
const LONGEST = 60;

/** What a finding says, and an example of what would be right. */
export function explainFinding({ rule, given, field = '', standard = field }: Finding, { findings }: Words): Explained {
  const shown = given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given;
  const [what, right] = findings.sentences[rule](shown.replace(/\p{Cc}+/gu, ' '), field, standard);
  return { what, right };
}

/** A finding as one sentence. */
export function printFinding(finding: Finding, words: Words): string {
  return printExplained(explainFinding(finding, words), words);
}

/** What is the matter and what would be right, as one sentence. */
export function printExplained({ what, right }: Explained, { findings }: Words): string {
  return `${what}${/[.?]$/.test(what) ? '' : '.'} ${findings.right} ${right}`;
}
