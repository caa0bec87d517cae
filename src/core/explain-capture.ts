// Why something is not logged, or not made: what is the matter, and an example of what would be right.
import type { NotCaptured } from './capture';
import type { NotPlaced } from './new-person';
import { CAPTURE_WORDS } from './words-capture';

/** A reason in words. */
export interface Reason {
  readonly what: string;
  readonly right: string;
}

/** Why a line is not logged. */
export function explainNotCaptured({ rule, given }: NotCaptured): Reason {
  return reason(CAPTURE_WORDS.notCaptured[rule](given));
}

/** Why a note is not made, or not made a person's. */
export function explainNotPlaced({ rule, given }: NotPlaced | { readonly rule: 'kept-out'; readonly given: string }): Reason {
  return reason(CAPTURE_WORDS.newPerson[rule](given));
}

function reason([what, right]: readonly [what: string, right: string]): Reason {
  return { what, right };
}
