// What was understood of a typed line → the lines that are written, and a preview of how they will be read.
import type { Capture } from './capture';
import type { LineParts } from './capture-line';
import { matchChannel } from './channel';
import { printDay, type Day } from './day';
import { parseInteraction } from './interaction';
import type { Lexicon } from './lexicon';
import type { Named } from './name-book';

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
    const same = read && 'day' in read && read.channel === interaction.channel && read.direction === interaction.direction && read.minutes === interaction.minutes;
    return { path, text: same ? text : print(everyone) };
  });
}

/**
 * One line for a daily note, naming everyone: `coffee with [[Ana Ruiz]] and [[Sam Okafor]]: pricing`; dated when the
 * note is another day's. Null when a daily note has no room for it: such lines begin with their channel.
 */
export function printDailyLine({ everyone, interaction, parts }: Capture, lexicon: Lexicon, note: { readonly path: string; readonly day: Day }, link: PrintLink): string | null {
  if (!matchChannel(lexicon.channels, parts.head, 0) || interaction.precision !== 'day' || everyone.length === 0) return null;
  const date = interaction.day === note.day || parts.date === '' ? '' : printDay(interaction.day);
  return printLine({ ...parts, date }, printPeople(parts, everyone, (person) => link(person, note.path)));
}

/** A line of its parts, and of its people where they are named. */
export function printLine({ date, head, tail, word }: LineParts, people: string): string {
  const line = [date, head, people].filter((part) => part !== '').join(' ');
  // Behind names put into a line that had none, what follows must not be taken for one more of them.
  const open = word === null && people !== '' && !/^\s*(?:$|[:—–|·]|-(?!>)|,(?!\s*(?:and|et|&)?\s*\[))/i.test(tail);
  const said = open ? `: ${tail.replace(/^\s*,?\s*/, '')}` : tail;
  return `${line}${/^[\s:,;.]|^$/.test(said) ? '' : ' '}${said}`.trim();
}

/** The people of a line, links first: what is no link is not read as somebody, and would hide those behind it. */
export function printPeople({ word, names }: LineParts, people: readonly Named[], link: (person: Named) => string): string {
  const typed = names.filter((name) => name.link && (name.found.length === 0 || people.includes(name.found[0]!)));
  const linked = new Set(typed.flatMap(({ found }) => found));
  const unknown = names.filter((name) => !name.link && name.found.length !== 1);
  const texts = [
    ...people.filter((person) => !linked.has(person)).map(link),
    ...typed.map(({ text }) => text),
    ...unknown.map(({ text }) => text),
  ];
  if (texts.length === 0) return '';
  const and = word?.toLowerCase() === 'avec' ? ' et ' : ' and ';
  return `${word ?? 'with'} ${texts.length > 1 ? `${texts.slice(0, -1).join(', ')}${and}${texts.at(-1)!}` : texts[0]!}`;
}
