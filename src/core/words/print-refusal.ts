// A refused write in words.
import type { Refusal } from '../edit/refusal';
import type { Explained } from './print-finding';
import type { Words } from './words';

/** Characters of a note's text that are quoted in a sentence. */
const LONGEST = 60;

/** What a refused write says, and an example of what would be right. */
export function explainRefusal({ rule, given }: Refusal, { refusals }: Words): Explained {
  const shown = given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given;
  const [what, right] = refusals[rule](shown.replace(/\p{Cc}+/gu, ' '));
  return { what, right };
}

/** A refusal as one sentence. */
export function printRefusal(refusal: Refusal, words: Words): string {
  const { what, right } = explainRefusal(refusal, words);
  return `${what}. ${words.findings.right} ${right}`;
}
