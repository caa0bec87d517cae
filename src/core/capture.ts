// The one line a user types → what will be logged. The note format's own grammar with today as default, words for
// the day at its head or behind its channel, minutes or people, and people by their names alone.
import { splitLine, type LineContext, type LineParts } from './capture-line';
import type { TypedName } from './capture-people';
import { printDay, type Day } from './day';
import { parseInteraction, type Interaction } from './interaction';
import type { Named } from './name-book';
import { printLine, printPeople } from './print-line';
import { fold } from './spelling';
import type { NotADate } from './stamp';

/** What a line is read against. */
export interface CaptureContext extends LineContext {
  /** The people picked beforehand: the line goes into their notes, whoever else it names. */
  readonly about: readonly Named[];
}

/** A line understood. */
export interface Capture {
  /** What it tells, but for its people: those are in `everyone`. */
  readonly interaction: Interaction;
  /** In whose notes it belongs: those picked beforehand, then those it names. */
  readonly everyone: readonly Named[];
  /** Names to ask about: called so by nobody, or by several. */
  readonly asked: readonly TypedName[];
  readonly parts: LineParts;
}

/** A line that cannot be logged as it stands; said in words by `words-capture`. */
export interface NotCaptured {
  readonly rule: 'empty' | 'nobody' | 'future-date' | NotADate['rule'];
  /** The words it is about. */
  readonly given: string;
  /** The day of a `future-date`. */
  readonly day?: Day;
}

/** Reads what was typed: `coffee with Ana, Sam yesterday: pricing #gave` */
export function readCapture(typed: string, context: CaptureContext): Capture | NotCaptured {
  const text = typed.replaceAll('\0', ' ').replace(/\s+/g, ' ').trim().replace(/^[-*+](?: (?:\[[xX]\] )?|$)/, '');
  if (text === '') return { rule: 'empty', given: '' };
  const parts = splitLine(text, context);
  if ('rule' in parts) return parts;
  const everyone = distinct([...context.about, ...parts.names.flatMap(({ found }) => (found.length === 1 ? found : []))]);
  const interaction = parseInteraction(printLine(parts, printPeople(parts, everyone, () => '[[x]]')), context.lexicon);
  if (!interaction || 'rule' in interaction) return interaction ?? { rule: 'unreadable-date', given: parts.date };
  if (interaction.day > context.today) return { rule: 'future-date', given: parts.said ?? printDay(interaction.day), day: interaction.day };
  const asked = parts.names.filter(({ text: name, link, found }) => !link && found.length !== 1 && !context.choices.has(fold(name)));
  if (everyone.length === 0 && asked.length === 0) return { rule: 'nobody', given: text };
  return { interaction: { ...interaction, people: [] }, everyone, asked, parts };
}

function distinct(people: readonly Named[]): Named[] {
  return [...new Map(people.map((one) => [one.path, one])).values()];
}
