import type { NotAsked } from '../not-asked';
import { quoted } from '../quoted';
import type { Explained } from './print-finding';
import type { Words } from './words';

/** Characters of what was given that are quoted in a sentence. */
const LONGEST = 200;

/** What is not understood, and an example of what would be right. */
export function explainNotAsked({ rule, given }: NotAsked, { doors }: Words): Explained {
  const [what, right] = doors.wrong[rule](quoted(given, LONGEST));
  return { what, right };
}
