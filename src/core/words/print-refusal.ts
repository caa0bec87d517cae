// A refused write in words.
import type { Refusal } from '../edit/refusal';
import { quoted } from '../quoted';
import { printExplained, type Explained } from './print-finding';
import type { Words } from './words';

/** What a refused write says, and an example of what would be right. */
export function explainRefusal({ rule, given }: Refusal, { edit }: Words): Explained {
  const [what, right] = edit.refusals[rule](quoted(given));
  return { what, right };
}

/** A refusal as one sentence. */
export function printRefusal(refusal: Refusal, words: Words): string {
  return printExplained(explainRefusal(refusal, words), words.findings.right);
}
