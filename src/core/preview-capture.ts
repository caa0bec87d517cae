// How a typed line will be read, while it is being typed: `call · 3 Nov · with Talia`
import type { Capture } from './capture';
import { channelOf } from './channel';
import { civilOf, type Day } from './day';
import type { Interaction } from './interaction';
import type { Lexicon } from './lexicon';
import { TAGS } from './settings';
import { CAPTURE_WORDS } from './words-capture';

const WORDS = CAPTURE_WORDS.preview;

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

/** The preview of a line. In the note of one person the others are who it was with; without one, all are. */
export function printPreview({ interaction, everyone, parts: { names } }: Capture, today: Day, lexicon: Lexicon, of: string | null = null): Preview {
  const { channel, direction, minutes, tags, summary } = interaction;
  const known = everyone.filter(({ path }) => path !== of).map(({ name }) => name);
  const links = names.filter(({ link, found }) => link && found.length === 0).map(({ text }) => text.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1'));
  const people = [...known, ...links];
  const parts: PreviewPart[] = [
    { kind: 'channel', text: channelOf(lexicon.channels, channel)?.name ?? WORDS.noChannel },
    { kind: 'day', text: printDayOf(interaction, today) },
  ];
  if (direction !== 'both') parts.splice(1, 0, { kind: 'direction', text: WORDS[direction] });
  if (minutes !== null) parts.push({ kind: 'minutes', text: WORDS.minutes(minutes) });
  if (people.length > 0) parts.push({ kind: 'people', text: WORDS.people(people) });
  TAGS.forEach((tag, bit) => {
    if ((tags & (1 << bit)) !== 0) parts.push({ kind: 'tag', text: WORDS.tag[tag] });
  });
  return { parts, sentence: parts.map(({ text }) => text).join(' · '), summary };
}

function printDayOf({ day, precision }: Interaction, today: Day): string {
  const civil = civilOf(day);
  if (precision === 'year') return String(civil.year);
  if (precision === 'month') return WORDS.month(civil);
  if (day === today) return WORDS.today;
  return day === today - 1 ? WORDS.yesterday : WORDS.day(civil, civil.year !== civilOf(today).year);
}
