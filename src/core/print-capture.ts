// What was understood of a typed line → the lines that are written, one for each note.
import type { Capture } from './capture';
import { readDailyLine } from './daily-line';
import type { Day } from './day';
import { parseInteraction, type Interaction } from './interaction';
import type { Lexicon } from './lexicon';
import type { Named } from './name-book';
import { printLine, printPeople } from './print-line';

/** The text of a link to a person from a note: `[[Sam Okafor]]`. The app knows how the user writes links. */
export type PrintLink = (person: Named, from: string) => string;

/** One line, without its bullet, and the note it belongs in. */
export interface NoteLine {
  readonly path: string;
  readonly text: string;
}

/** One line for the note of each person, naming the others: `2026-11-23 coffee with [[Sam Okafor]]: pricing` */
export function printLines({ everyone, interaction, parts }: Capture, lexicon: Lexicon, link: PrintLink): NoteLine[] {
  return everyone.map(({ path }) => {
    const print = (people: readonly Named[]): string => printLine(parts, printPeople(parts, people, (one) => link(one, path)));
    const text = print(everyone.filter((one) => one.path !== path));
    const read = parseInteraction(text, lexicon);
    // `with Ana: call later` is no call: where its people alone keep a summary from being read as more, all are named.
    return { path, text: read && 'day' in read && sameFacts(read, interaction) ? text : print(everyone) };
  });
}

/**
 * One line for the note of a day, naming everyone: `coffee with [[Ana Ruiz]] and [[Sam Okafor]]: pricing`; dated when
 * the day is another. Null when the reader of such notes would not count it for each of them.
 */
export function printDailyLine({ everyone, interaction, parts }: Capture, note: { readonly path: string; readonly day: Day }, lexicon: Lexicon, link: PrintLink): string | null {
  const date = interaction.day === note.day && interaction.precision === 'day' ? '' : parts.date;
  const text = printLine({ ...parts, date }, printPeople(parts, everyone, (person) => link(person, note.path)));
  const read = readDailyLine(text, note.day, lexicon);
  return read && !('rule' in read) && read.day === interaction.day && sameFacts(read, interaction) && read.people.length >= everyone.length ? text : null;
}

function sameFacts(a: Interaction, b: Interaction): boolean {
  return a.channel === b.channel && a.direction === b.direction && a.minutes === b.minutes;
}
