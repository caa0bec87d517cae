import type { NotAsked } from '../not-asked';
import type { Explained } from './print-finding';
import type { Words } from './words';

/** Characters of what was given that are quoted in a sentence. */
const LONGEST = 200;

/** What is not understood, and an example of what would be right. */
export function explainNotAsked({ rule, given }: NotAsked, { doors }: Words): Explained {
  const shown = given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given;
  const [what, right] = doors.wrong[rule](shown.replace(/\p{Cc}+/gu, ' '));
  return { what, right };
}
