// How many lines of a vault there are on each channel, and with each tag.
import { dayOfNote } from './daily';
import { channelAt, tagsOf } from './history';
import type { Roster } from './roster';
import { TAGS, type Tag } from './settings';

/** The lines of all notes that count for somebody, each once. */
export interface LineCounts {
  /** By the code of a channel; those without one at 0. */
  readonly channels: readonly number[];
  readonly tags: Readonly<Record<Tag, number>>;
  /** Those of daily and of meeting notes, and how many notes they stand in. */
  readonly daily: NotesWithLines;
  readonly meetings: NotesWithLines;
}

/** Lines and the notes they stand in. */
export interface NotesWithLines {
  readonly lines: number;
  readonly notes: number;
}

/** Counts the lines of a roster: those of people’s notes, and of other notes those that were read. */
export function lineCounts(roster: Roster, people: readonly string[]): LineCounts {
  const elsewhere = roster.datedNotes();
  const channels = Array.from({ length: roster.lexicon.settings.channels.length + 1 }, () => 0);
  const tags = Object.fromEntries(TAGS.map((tag): [Tag, number] => [tag, 0])) as Record<Tag, number>;
  for (const { history } of [...people.flatMap((path) => roster.factsOf(path) ?? []), ...elsewhere]) {
    for (let row = 0; row < history.length; row++) {
      const code = channelAt(history, row);
      channels[code] = (channels[code] ?? 0) + 1;
      for (const tag of tagsOf(history, row)) tags[tag] += 1;
    }
  }
  const isDaily = ({ path }: { readonly path: string }): boolean => dayOfNote(path, roster.lexicon.daily) !== null;
  const sum = (notes: typeof elsewhere): NotesWithLines => ({ lines: notes.reduce((all, { history }) => all + history.length, 0), notes: notes.length });
  return { channels, tags, daily: sum(elsewhere.filter(isDaily)), meetings: sum(elsewhere.filter((note) => !isDaily(note))) };
}
