// Logs an interaction in a person's note: one more dated line under the heading of the settings.
import { printDay } from '../day';
import { dayAt, lineAt, rowsIn } from '../history';
import { parseInteraction, type Interaction } from '../interaction';
import type { NoteFacts } from '../note';
import { printStamp } from '../stamp';
import { datedHead, printLike } from './date-form';
import { entriesIn, leadOf, placeAmongHeadings, placeAmongItems, type Entry } from './dated-lines';
import type { Line } from './line';
import { outline } from './outline';
import { refuseBody, refuseSaid, refuseUnclear, type Note, type Reading } from './reading';
import type { Refusal } from './refusal';
import { reread } from './reread';
import { direct, findSection, headingAtEnd, isHeading, placeOfFirst, under, writeAt, type Part, type Place } from './section';
import type { Splice } from './splice';

/**
 * The change that logs a dated line, `2026-11-03 call: about the deck`, in a person's note: in date order among the
 * others, with their bullet, indentation and form of date; the heading is made at the end of the note when missing.
 */
export function logLine(note: Note, said: string, reading: Reading): Splice | Refusal {
  const { path, text } = note;
  const refuse = (rule: Refusal['rule'], given: string, line = 1): Refusal => ({ rule, path, line, given });
  const dated = said.trim();
  const interaction = parseInteraction(dated, reading.lexicon);
  if (!interaction || 'rule' in interaction) return refuse('not-dated', dated);
  if (interaction.day > reading.today) return refuse('future-day', printDay(interaction.day));
  const lines = outline(text);
  const refused = refuseSaid(note, dated) ?? refuseBody(note);
  if (refused) return refused;

  const splice = spliceFor(text, lines, dated, interaction, reading);
  return refuseUnclear(note, lines, splice.from) ?? reread(note, splice, reading, ({ before, after, lines: written }) => {
    if (!before.person) return refuseNobody(before);
    const { history } = after;
    const row = rowsIn(history).find((one) => written.includes(lineAt(history, one)));
    return row !== undefined && dayAt(history, row) === interaction.day && history.length === before.history.length + 1 ? null : refuse('unread-place', '', written[0]);
  });
}

/** Why a note is nobody's: often its frontmatter cannot be read. */
function refuseNobody({ path, findings }: NoteFacts): Refusal {
  const [found] = findings;
  const rule = found?.rule === 'broken-frontmatter' || found?.rule === 'code-frontmatter' ? found.rule : 'not-a-person';
  return { rule, path, line: found?.line ?? 1, given: found?.given ?? '' };
}

function spliceFor(text: string, lines: readonly Line[], dated: string, interaction: Interaction, { lexicon }: Reading): Splice {
  const section = findSection(text, lines, lexicon.settings.heading);
  if (!section) return headingAtEnd(text, lines, lexicon.settings.heading, dated);
  const entries = entriesIn(text, lines, section, lexicon);
  const place = placeIn(lines, section, interaction, entries);
  return writeAt(text, lines, place, restyled(dated, interaction, entries.flatMap(({ date }) => date ?? []), lexicon.settings.datePatterns));
}

function placeIn(lines: readonly Line[], part: Part, interaction: Interaction, entries: readonly Entry[]): Place {
  const within = (place: Part): readonly Entry[] => entries.filter(({ index }) => index >= place.first && index < place.end);
  const own = direct(lines, part);
  const items = within(own);
  if (items.length > 0) return placeAmongItems(lines, items, interaction.day);
  const headings = within({ first: own.end, end: part.end }).filter(({ index }) => isHeading(lines[index]!));
  // A heading that names the year or month of the day holds its lines: `### 2026`
  const group = headings.find((entry) => covers(entry, interaction));
  if (group) return placeIn(lines, under(lines, group.index, part.end), interaction, entries);
  const days = headings.filter(({ precision }) => precision === 'day');
  if (days.length > 0) return placeAmongHeadings(lines, days, part.end, interaction.day);
  return placeBeforeList(lines, own) ?? placeOfFirst(lines, own);
}

/** Above a list that holds no dated line yet, as its first item. */
function placeBeforeList(lines: readonly Line[], { first, end }: Part): Place | null {
  const index = lines.findIndex((line, at) => at >= first && at < end && line.bullet !== null && line.parent < 0);
  if (index < 0) return null;
  const bullet = lines[index]!.bullet!;
  const plain = bullet.mark.length === 1;
  return { index, lead: leadOf(plain ? bullet : { ...bullet, mark: '-', gap: ' ' }, false), blankBefore: false, blankAfter: false };
}

/** Whether a month or year has a day in it. */
function covers({ precision, day: first }: Entry, { day }: Interaction): boolean {
  return precision !== 'day' && printStamp({ day, precision }) === printStamp({ day: first, precision });
}

/** The line with its date in the form of its neighbours, where it was given plainly. */
function restyled(dated: string, interaction: Interaction, neighbours: Parameters<typeof printLike>[1], patterns: readonly string[]): string {
  const head = datedHead(dated, patterns);
  if (!head || !/^\d{4}[-/.]\d{2}[-/.]\d{2}:?$/.test(head.text)) return dated;
  const form = printLike(interaction.day, neighbours);
  return `${form}${dated.slice(head.text.length)}`;
}
