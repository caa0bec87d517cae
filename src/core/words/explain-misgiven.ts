import type { Misgiven } from '../api-arguments';
import type { NotCalled } from '../not-asked';
import { quoted } from '../quoted';
import { printExplained } from './print-finding';
import type { Words } from './words';

/** Characters of what was given that are quoted: several paths have room. */
const LONGEST = 300;

/** What a script is told of what it gave, with a call that would be right, as one sentence. */
export function printMisgiven({ rule, given }: Misgiven | NotCalled, { api, findings }: Words): string {
  const [what, right] = api.wrong[rule](quoted(given, LONGEST));
  return printExplained({ what, right }, findings.right);
}
