// Why something is not logged, or not made: what is the matter, and an example of what would be right.
import type { NotCaptured } from '../capture';
import type { NotPlaced } from '../new-person';
import type { Explained } from './print-finding';
import type { Words } from './words';

/** Why a line is not logged. */
export function explainNotCaptured({ rule, given }: NotCaptured, { capture }: Words): Explained {
  const [what, right] = capture.notCaptured[rule](given);
  return { what, right };
}

/** Why a note is not made, or not made a person's. */
export function explainNotPlaced({ rule, given }: NotPlaced | { readonly rule: 'kept-out'; readonly given: string }, { capture }: Words): Explained {
  const [what, right] = capture.newPerson.notPlaced[rule](given);
  return { what, right };
}
