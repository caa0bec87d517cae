// A meeting: a note whose fields say when it was and who was there. One interaction with each person linked.
import { channelCode } from './channel';
import type { Day } from './day';
import { dayField, textsField, type Note } from './field';
import type { Fields } from './frontmatter';
import type { Lexicon } from './lexicon';
import { linksIn } from './link';

const WHEN = 'date';
const WHO = ['attendees', 'people', 'participants'] as const;
/** What may say how one met, the more exact first. */
const HOW = ['channel', 'type'] as const;

/** A meeting as its fields tell of it. */
export interface Meeting {
  /** Null when the date cannot be read. */
  readonly day: Day | null;
  /** Code in the channel table; `met` when no field names one of it. */
  readonly channel: number;
  /** Targets of the links of those who were there, as written. */
  readonly people: readonly string[];
  /** The field that names them: its line is the meeting's. */
  readonly field: string;
}

/** Reads a note's fields as a meeting; null when they name no day or link nobody. Findings go to `note`. */
export function readMeeting(fields: Fields, lexicon: Lexicon, note: Note): Meeting | null {
  if (!lexicon.settings.meetingNotes || !Object.hasOwn(fields, WHEN) || textsField(fields[WHEN]).length === 0) return null;
  const linked = WHO.map((field) => ({ field, people: Object.hasOwn(fields, field) ? linksOf(fields[field]) : [] }));
  const first = linked.find(({ people }) => people.length > 0);
  if (!first) return null;
  const codes = HOW.flatMap((field) => textsField(fields[field])).map((text) => channelCode(lexicon.channels, text));
  return {
    day: dayField(fields[WHEN], WHEN, note),
    channel: codes.find((code) => code > 0) ?? channelCode(lexicon.channels, 'met'),
    people: [...new Set(linked.flatMap(({ people }) => people))],
    field: first.field,
  };
}

/** Links in texts, in lists of texts, and `[[Ana]]` without quotes, which YAML takes for a list in a list. */
function linksOf(value: unknown, depth = 0): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => linksOf(item, depth + 1));
  if (typeof value !== 'string') return [];
  return depth > 1 && !value.includes('[') ? linksIn(`[[${value}]]`) : linksIn(value);
}
