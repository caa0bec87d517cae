// Builders for the tests of capture: what a user types, and what is logged of it.
import { readCapture, type Capture } from '../../src/core/capture';
import type { Choices } from '../../src/core/capture-people';
import { nameBook, type Named } from '../../src/core/name-book';
import { printDailyLine, printLines } from '../../src/core/print-capture';
import { day, LEXICON } from './reading';

/** Somebody in `People/`, with other names. */
export function someone(name: string, ...aliases: string[]): Named {
  return { path: `People/${name}.md`, name, aliases };
}

export const ANA = someone('Ana Ruiz');
export const SAM = someone('Sam Okafor', 'Sammy');
export const CHARLES = someone('Charles');
export const TALIA = someone('Talia Mercer');
const PEOPLE = [ANA, SAM, CHARLES, TALIA, someone('Élodie Brun'), someone('Tom Vale'), someone('Tom Hale'), someone('Jean-Luc de la Tour')];

export const BOOK = nameBook(PEOPLE);
export const link = ({ name }: Named): string => `[[${name}]]`;

/** What is understood of a line typed for some people on 2026-11-23, a Monday; the rule when it is not. */
export function captured(typed: string, about: readonly Named[] = [CHARLES], choices: Choices = new Map(), today = '2026-11-23'): Capture | string {
  const read = readCapture(typed, { today: day(today), lexicon: LEXICON, book: BOOK, about, choices });
  return 'rule' in read ? `${read.rule}: ${read.given}` : read;
}

/** As `captured`, for a line that can be logged. */
export function capture(...[typed, about, choices, today]: Parameters<typeof captured>): Capture {
  const read = captured(typed, about, choices, today);
  if (typeof read === 'string') throw new Error(`Not captured (${read}): ${typed}`);
  return read;
}

/** The line for the note of the first person. */
export function logged(...typing: Parameters<typeof captured>): string {
  const read = captured(...typing);
  return typeof read === 'string' ? read : printLines(read, LEXICON, link)[0]?.text ?? '';
}

/** The lines by the name of the person whose note they go into. */
export function loggedIn(...typing: Parameters<typeof captured>): Record<string, string> {
  const read = capture(...typing);
  return Object.fromEntries(printLines(read, LEXICON, link).map(({ text }, index) => [read.everyone[index]!.name, text]));
}

/** The line for a daily note. */
export function daily(typed: string, note: string, about: readonly Named[] = [CHARLES]): string | null {
  return printDailyLine(capture(typed, about), { path: `Daily/${note}.md`, day: day(note) }, LEXICON, link);
}

/** The names asked about, and how many are called so. */
export function asked(...typing: Parameters<typeof captured>): string[] {
  return capture(...typing).asked.map(({ text, found }) => `${text} (${found.length})`);
}
