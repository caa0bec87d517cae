// How a typed line will be read, while it is being typed: `call · 3 Nov · with Talia`
import type { Capture } from '../capture';
import { channelOf } from '../channel';
import type { Day } from '../day';
import type { Interaction } from '../interaction';
import type { Lexicon } from '../lexicon';
import { TAGS } from '../settings';
import { printChannel, printPart, printShortDay } from './print-standing';
import type { Words } from './words';

/** One thing the preview says. */
export interface PreviewPart {
  readonly kind: 'channel' | 'direction' | 'day' | 'minutes' | 'people' | 'tag';
  readonly text: string;
}

/** What will be logged, in its parts and as one sentence. */
export interface Preview {
  readonly parts: readonly PreviewPart[];
  readonly sentence: string;
  readonly summary: string;
}

/** The preview of a line. In the note of one person, `of` its path, the others are who it was with; without one, all are. */
export function printPreview({ interaction, everyone, parts: { names } }: Capture, of: string | null, today: Day, lexicon: Lexicon, words: Words): Preview {
  const { preview } = words.capture;
  const { channel, direction, minutes, tags, summary } = interaction;
  const known = everyone.filter(({ path }) => path !== of).map(({ name }) => name);
  const links = names.filter(({ link, found }) => link && found.length === 0).map(({ text }) => text.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1'));
  const people = [...known, ...links];
  const row = channelOf(lexicon.channels, channel);
  const parts: PreviewPart[] = [
    { kind: 'channel', text: row ? printChannel(row.name, words) : preview.noChannel },
    { kind: 'day', text: printDayOf(interaction, today, words) },
  ];
  if (direction !== 'both') parts.splice(1, 0, { kind: 'direction', text: preview[direction] });
  if (minutes !== null) parts.push({ kind: 'minutes', text: preview.minutes(minutes) });
  if (people.length > 0) parts.push({ kind: 'people', text: preview.people(people) });
  TAGS.forEach((tag, bit) => {
    if ((tags & (1 << bit)) !== 0) parts.push({ kind: 'tag', text: preview.tag[tag] });
  });
  return { parts, sentence: parts.map(({ text }) => text).join(' · '), summary };
}

function printDayOf({ day, precision }: Interaction, today: Day, words: Words): string {
  const { preview } = words.capture;
  const part = printPart(day, precision, words);
  if (part !== null) return part;
  if (day === today) return preview.today;
  return day === today - 1 ? preview.yesterday : printShortDay(day, today, words);
}
