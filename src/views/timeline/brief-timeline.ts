import { Keymap } from 'obsidian';
import { contactsOf } from '../../core/contacts';
import type { Standing } from '../../core/due';
import { printChannel, printShortDay } from '../../core/words/print-standing';
import type { Context } from '../context';
import { openPlace } from '../open-place';
import { drawTimeline } from './draw-timeline';
import { timelineOf } from './timeline-model';

/** Draws the last two years with somebody and the day ahead; nothing where nothing was logged in them. */
export function drawBriefTimeline(el: HTMLElement, { person, due }: Standing, context: Context, id?: string): void {
  const { roster, today, words, app } = context;
  const { channels } = roster().lexicon.settings;
  const timeline = timelineOf(contactsOf(roster(), [person.path], today()), channels, due, today());
  if (timeline.lanes.length === 0) return;
  const { timeline: texts, dates } = words();
  const day = (of: number): string => printShortDay(of, today(), words());
  const nameOf = (channel: string | null): string => (channel === null ? texts.noChannel : printChannel(channel, words()));
  const counts = timeline.lanes.map(({ channel, marks }) => texts.lane(nameOf(channel), marks.length));
  el.createEl('h4', { cls: 'kith-brief-title', text: texts.heading });
  drawTimeline(el, timeline, {
    title: texts.describe(counts, due === null ? null : day(due)),
    ...(id === undefined ? {} : { id }),
    lane: nameOf,
    months: dates.months,
    due: due === null ? '' : due < today() ? texts.wasDue(day(due)) : texts.due(day(due)),
    mark: (mark, channel) => texts.mark(day(mark.day), channel, mark.out),
  }, { open: (mark, event) => void openPlace(app, mark, Keymap.isModEvent(event)) });
}
