// What the lines of one person come to, as far as the audit asks: one pass over the columns, and few figures kept.
import { channelOf, type ChannelTable } from '../channel';
import type { Day } from '../day';
import type { Place, Rows } from '../reckoning';
import { channelAt, dayAt, lineAt, marksAt, OUT } from '../history';
import { TAGS, type Tag } from '../settings';

/** How many of the newest days of contact are kept: enough for five steps between them. */
const CONTACTS_KEPT = 6;
/** How many of the newest lines' tags are kept. */
const TAGS_KEPT = 4;
/** More people than this on one line, and nobody had a talk of their own. */
const LARGEST_TABLE = 8;

/** What the lines up to a day come to. */
export interface Past {
  /** Lines of any kind. */
  readonly lines: number;
  /** The newest days of contact (what resets the clock and went both ways), newest first, each once; at most six. */
  readonly contacts: readonly Day[];
  readonly first: Day | null;
  readonly newest: { readonly day: Day; readonly place: Place } | null;
  /** Tags of the newest lines, newest first, as bits in the order of `TAGS`; at most four. */
  readonly tags: readonly number[];
  /** The newest day you helped. */
  readonly gave: Day | null;
  /** Of the last twelve months. */
  readonly year: YearPast;
  /** These figures hold as long as the day a year ago is `from` or later, and before `until`. */
  readonly from: Day;
  readonly until: Day;
}

/** What the lines of a year come to. */
export interface YearPast {
  readonly lines: number;
  /** Lines on a channel that resets the clock, answered or not. */
  readonly spoken: number;
  /** The code of the channel all of these share; 0 when they share none. */
  readonly channel: number;
  /** How many of these asked a favour. */
  readonly asked: number;
  readonly contacts: number;
  /** The days of these, each once. */
  readonly days: readonly Day[];
  /** Contacts among more than eight people. */
  readonly gatherings: number;
}

/** Richness and effect of every channel by its code. */
export interface Ways {
  readonly resets: readonly boolean[];
  readonly richness: readonly number[];
}

/** Everyone on one line of a note, you left out: who is named behind "with", and whose note it is. */
export type CountPeople = (path: string, row: number) => number;

/** The bit of a tag among the tags of a line. */
export function tagBit(tag: Tag): number {
  return 1 << TAGS.indexOf(tag);
}

/** Makes the columns the pass over the lines looks channels up in. A line without a channel is contact. */
export function waysOf(table: ChannelTable): Ways {
  const rows = [null, ...table.rows.map((_, index) => channelOf(table, index + 1))];
  return { resets: rows.map((row) => row?.resets ?? true), richness: rows.map((row) => row?.richness ?? 0) };
}

/** Whether what was summed up holds when a year ago is another day; no line of theirs has come to pass since. */
export function holdsOn({ from, until }: Past, yearAgo: Day): boolean {
  return yearAgo >= from && yearAgo < until;
}

/** Sums up the lines of one person on a day. */
export function pastOf(sources: readonly Rows[], ways: Ways, countPeople: CountPeople, today: Day, yearAgo: Day): Past {
  const [asks, gives] = [tagBit('asked'), tagBit('gave')];
  const contacts: Day[] = [];
  const tagDays: Day[] = [];
  const tags: number[] = [];
  const year = { lines: 0, spoken: 0, channel: -1, asked: 0, contacts: 0, days: [] as Day[], gatherings: 0 };
  let [lines, first, newestDay, gave, from, until] = [0, Infinity, -Infinity, -Infinity, -Infinity, Infinity];
  let newest: Place | null = null;
  for (const { path, history, rows } of sources) {
    const length = rows ? rows.length : history.length;
    for (let index = 0; index < length; index++) {
      const row = rows ? rows[index]! : index;
      const day = dayAt(history, row);
      if (day > today) continue;
      lines += 1;
      const mark = marksAt(history, row);
      const tagged = (mark >> 2) & 31;
      if (day < first) first = day;
      if (day > newestDay) [newestDay, newest] = [day, { path, line: lineAt(history, row) }];
      if (tagged & gives && day > gave) gave = day;
      if (tagDays.length < TAGS_KEPT || day > tagDays[TAGS_KEPT - 1]!) insertTagged(tagDays, tags, day, tagged);
      const channel = channelAt(history, row);
      const resets = ways.resets[channel] ?? true;
      const contact = resets && (mark & 3) !== OUT;
      if (contact && (contacts.length < CONTACTS_KEPT || day > contacts[CONTACTS_KEPT - 1]!)) insertDay(contacts, day);
      if (day <= yearAgo) {
        if (day > from) from = day;
        continue;
      }
      if (day < until) until = day;
      year.lines += 1;
      if (!resets) continue;
      year.spoken += 1;
      year.channel = year.channel < 0 || year.channel === channel ? channel : 0;
      if (tagged & asks) year.asked += 1;
      if (!contact) continue;
      year.contacts += 1;
      if (!year.days.includes(day)) year.days.push(day);
      if (countPeople(path, row) > LARGEST_TABLE) year.gatherings += 1;
    }
  }
  return {
    lines, contacts, tags, from, until,
    first: lines === 0 ? null : first,
    newest: newest && { day: newestDay, place: newest },
    gave: gave === -Infinity ? null : gave,
    year: { ...year, channel: Math.max(0, year.channel) },
  };
}

/** Keeps a day among the newest, newest first; a day that is there already is not kept twice. */
function insertDay(kept: Day[], day: Day): void {
  let at = kept.length;
  while (at > 0 && kept[at - 1]! < day) at -= 1;
  if (at > 0 && kept[at - 1] === day) return;
  kept.splice(at, 0, day);
  if (kept.length > CONTACTS_KEPT) kept.pop();
}

/** Of one day the line that stands first is kept before the others. */
function insertTagged(days: Day[], tags: number[], day: Day, tagged: number): void {
  let at = days.length;
  while (at > 0 && days[at - 1]! < day) at -= 1;
  days.splice(at, 0, day);
  tags.splice(at, 0, tagged);
  if (days.length > TAGS_KEPT) {
    days.pop();
    tags.pop();
  }
}
