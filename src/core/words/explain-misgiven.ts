import type { Misgiven } from '../api-arguments';
import type { NotCalled } from '../not-asked';
import { printExplained } from './print-finding';
import type { Words } from './words';

/** What a script is told of what it gave, with a call that would be right, as one sentence. */
export function printMisgiven({ rule, given }: Misgiven | NotCalled, { api, findings }: Words): string {
  const [what, right] = api.wrong[rule](given.replace(/\p{Cc}+/gu, ' '));
  return printExplained({ what, right }, findings.right);
}
