// A line of a daily note → an interaction with those it links: the note format, section 3. `coffee with [[Ana]] and [[Sam]]: pricing`
import { printDay, type Day } from './day';
import { parseInteraction, type Interaction, type InteractionReading } from './interaction';
import type { Lexicon } from './lexicon';
import { linksIn, withoutLinks } from './link';
import { DATE_FIELD, parseStamp, type NotADate } from './stamp';

/** A date that cannot be counted, and the links of those the line would have been with. */
export interface NotADailyDate extends NotADate {
  readonly people: readonly string[];
}

/** An interaction with those a line links, a finding about its date, or null: it tells of nobody. */
export type DailyReading = Interaction | NotADailyDate | null;

/** What may stand before the channel: a time of the day, a mark, an arrow. */
const AHEAD = /^(?:\d{1,2}h\d{2}|\d{1,2} ?(?:[ap]m|h)(?![a-z])|[^\p{L}[])*/iu;
/** A colon or dash that separates; those of `14:30` and `10–12` do not. */
const SEPARATOR = /\d[:–]\d|([:—–]|\s-(?=\s|$))/g;

/** Reads the text of a list item in the note of a day. A date at its head is the line's own. */
export function readDailyLine(text: string, day: Day, lexicon: Lexicon): DailyReading {
  if (!text.includes('](') && !text.includes('[[')) return null;
  const own = parseInteraction(text, lexicon);
  if (own && !('rule' in own) && (own.channel > 0 || own.precision === 'day')) return withPeople(own, text, lexicon);
  // Diaries are full of dates: one that cannot be counted matters only where the line would count with another.
  const dated = own && 'rule' in own ? text.replace(own.given, printDay(day)) : `${printDay(day)} ${text}`;
  const told = withPeople(parseInteraction(dated, lexicon), dated, lexicon);
  return told && own && 'rule' in own ? { ...own, people: told.people } : told;
}

/** The interaction with those its line links, as far as the settings ask for it. */
function withPeople(told: InteractionReading, text: string, lexicon: Lexicon): Interaction | null {
  if (!told || 'rule' in told) return null;
  const any = lexicon.settings.dailyNotes === 'any';
  if (!any && told.channel === 0) return null;
  const stamp = parseStamp(text, lexicon.settings.datePatterns);
  const rest = stamp && 'day' in stamp ? text.slice(stamp.end) : text.replace(DATE_FIELD, '');
  const people = linksIn(any ? rest : headOf(rest));
  return people.length > 0 ? { ...told, people } : null;
}

/** The text up to its first colon or dash. */
function headOf(text: string): string {
  const ahead = AHEAD.exec(text)![0].length;
  for (const match of withoutLinks(text).slice(ahead).matchAll(SEPARATOR)) {
    if (match[1] !== undefined) return text.slice(0, ahead + match.index);
  }
  return text;
}
