// The sentences of reasons to be in touch.
import type { Day } from './day';
import type { Reason, ReasonKind } from './reason/reason';
import { printShortDay, printSpan } from './words';

type Say = (reason: Reason, today: Day) => string;

const SENTENCES: Readonly<Record<ReasonKind, Say>> = {
  promise: ({ day }, today) => (day === undefined ? 'You promised them something'
    : day < today ? `A promise, ${printSpan(today - day)} past its day` : `A promise, for ${onDay(day, today)}`),
  occasion: ({ given, day, age }, today) => `${given === '' ? 'Birthday' : given}${age === undefined ? '' : ` (${age})`}, ${onDay(day!, today)}`,
  need: ({ given, other }) => (!other ? `Needs “${given}”: could you help?`
    : other.offers !== null ? `Needs “${given}”: ${other.name} offers “${other.offers}”` : `Needs “${given}”: ${other.name} is at ${other.org}`),
  interest: ({ given, title }) => `Cares about ${given}: you have a new note, “${title}”`,
  last: ({ day }, today) => `Last in touch ${onDay(day!, today)}`,
};

/** A reason as one line: `Birthday (41), 3 Dec`. */
export function printReason(reason: Reason, today: Day): string {
  return SENTENCES[reason.kind](reason, today);
}

function onDay(day: Day, today: Day): string {
  return day === today ? 'today' : day === today + 1 ? 'tomorrow' : day === today - 1 ? 'yesterday' : printShortDay(day, today);
}
