// Builders for the tests of the core: the user's own text in, what Kith makes of it out.
import { sourceOf } from '../../scripts/headless/folder';
import { linkResolver } from '../../scripts/headless/links';
import { answerPerson } from '../../src/core/answer';
import type { KithPerson } from '../../src/core/api';
import { channelOf } from '../../src/core/channel';
import { parseDay, printDay, type Day } from '../../src/core/day';
import type { Standing } from '../../src/core/due';
import { channelAt, dayAt, lineAt, marksAt, rowsIn, tagsOf, type History } from '../../src/core/history';
import { parseInteraction, type Interaction } from '../../src/core/interaction';
import { lexiconOf } from '../../src/core/lexicon';
import { readNote, type NoteFacts } from '../../src/core/note';
import type { Person } from '../../src/core/person';
import { Roster, type View } from '../../src/core/roster';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';

/** `2026-11-23` → its day; the test itself is wrong when there is none. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`The test names a day the calendar does not have: ${text}`);
  return parsed;
}

/** A note of somebody: frontmatter without its fences, and a body. */
export function personNote(frontmatter: string, body = ''): string {
  return `---\n${frontmatter.trim()}\n---\n${body}`;
}

/** A person's note by one field, which stands on line 3, and the texts of its items, the first of them on line 5. */
export function note(field: string, ...items: string[]): string {
  return personNote(`type: person\n${field}`, items.map((text) => `- ${text}\n`).join(''));
}

export const LEXICON = lexiconOf(DEFAULT_SETTINGS);

/** The default settings with some changed. */
export function settingsWith(changed: Partial<Settings>): Settings {
  return { ...DEFAULT_SETTINGS, ...changed };
}

/** What a note says, its frontmatter read from disk's reader. */
export function factsOf(text: string, path = 'People/Ana.md', lexicon = LEXICON): NoteFacts {
  return readNote(sourceOf(path, text), lexicon);
}

/** The person of a note; null when it is none. */
export function personOf(text: string, path = 'People/Ana.md', lexicon = LEXICON): Person | null {
  return factsOf(text, path, lexicon).person;
}

/** Findings as `line rule given`. */
export function findingsOf(text: string, path = 'People/Ana.md', lexicon = LEXICON): string[] {
  return factsOf(text, path, lexicon).findings.map((one) => `${one.line} ${one.rule} ${one.given}`.trimEnd());
}

/** What a history holds, wherever in memory it lies: day, line, channel and marks of each row. */
export function cellsOf(history: History): number[][] {
  return rowsIn(history).map((row) => [dayAt(history, row), lineAt(history, row), channelAt(history, row), marksAt(history, row)]);
}

/** The rows that count for somebody, with what they hold. */
export function rowsTold(roster: Roster, path: string): unknown[] {
  return roster.rowsOf(path).map(({ path: from, history, rows }) => [from, rows, cellsOf(history)]);
}

/** The lines of the note its rows stand on, from 1. */
export function linesOf(history: History): number[] {
  return rowsIn(history).map((row) => lineAt(history, row));
}

/** The lines counted in the body of a person's note, as `line day` with line 1 the body's first. */
export function counted(body: string): string[] {
  const { history } = factsOf(personNote('type: person', body));
  return rowsIn(history).map((row) => `${lineAt(history, row) - 3} ${printDay(dayAt(history, row))}`);
}

/** The findings about the body of a person's note, as `line rule given` with line 1 the body's first. */
export function uncounted(body: string): string[] {
  return factsOf(personNote('type: person', body)).findings.map((one) => `${one.line - 3} ${one.rule} ${one.given}`.trimEnd());
}

/** A line read, in words one can compare. */
export interface Told {
  readonly day: string;
  readonly precision: string;
  readonly direction: string;
  readonly channel: string | null;
  readonly minutes: number | null;
  readonly people: readonly string[];
  readonly summary: string;
}

/** What the text of one dated line tells; null when it is none, the finding's rule when it cannot be counted. */
export function told(text: string, lexicon = LEXICON): Told | string | null {
  const reading = parseInteraction(text, lexicon);
  if (reading === null) return null;
  return 'rule' in reading ? reading.rule : inWords(reading);
}

/** As `told`, for a line that is known to be counted. */
export function line(text: string, lexicon = LEXICON): Told {
  const reading = told(text, lexicon);
  if (reading === null || typeof reading === 'string') throw new Error(`Not counted (${String(reading)}): ${text}`);
  return reading;
}

function inWords({ day: of, precision, direction, channel, minutes, people, summary }: Interaction): Told {
  return { day: printDay(of), precision, direction, channel: channelOf(LEXICON.channels, channel)?.name ?? null, minutes, people, summary };
}

/** The tags of the only line of a note's body. */
export function tagsIn(text: string, lexicon = LEXICON): string[] {
  return tagsOf(factsOf(personNote('type: person', text), 'People/Ana.md', lexicon).history, 0);
}

/** A roster of notes by path. */
export function rosterOf(notes: Readonly<Record<string, string>>, settings: Settings = DEFAULT_SETTINGS): Roster {
  const roster = new Roster(lexiconOf(settings), linkResolver(Object.keys(notes)));
  for (const [path, text] of Object.entries(notes)) roster.put(sourceOf(path, text));
  return roster;
}

/** Everyone of some notes on a day. */
export function viewOf(notes: Readonly<Record<string, string>>, today: string, settings: Settings = DEFAULT_SETTINGS): View {
  return rosterOf(notes, settings).view(day(today));
}

/** Where the person of one note stands on a day. */
export function standingIn(text: string, today: string, settings: Settings = DEFAULT_SETTINGS): Standing {
  const [standing] = viewOf({ 'People/Ana.md': text }, today, settings).people;
  if (!standing) throw new Error('The note of the test is no person');
  return standing;
}

/** The same as JSON. */
export function standing(text: string, today: string, settings: Settings = DEFAULT_SETTINGS): KithPerson {
  return answerPerson(standingIn(text, today, settings), lexiconOf(settings).channels);
}

/** Where the person of such a note stands: `overdue 2026-10-03`. */
export function stands(today: string, field: string, ...items: string[]): string {
  const { status, due } = standing(note(field, ...items), today);
  return due === null ? status : `${status} ${due}`;
}
